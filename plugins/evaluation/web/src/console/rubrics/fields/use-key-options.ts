import type { RubricDoc } from '@linli/evaluation-contract/scoring'

import { useDocEditor } from '../builder/use-doc-editor.ts'
import { keysOf } from '../doc/edit-keys.rules.ts'
import type { KeyKind } from '../doc/references.rules.ts'
import { useRubricWords } from '../use-rubric-words.ts'

/** An alias and no interface: naive-ui asks for an index signature, which only an alias has of itself. */
export type KeyOption = {
  value: string
  label: string
  isGone: boolean
}

/** What a rubric keeps under keys, as choices by title; searched by title and key. */
export function useKeyOptions() {
  const editor = useDocEditor()
  const { inWords } = useRubricWords()

  function titleIn(doc: RubricDoc, kind: KeyKind, key: string): string | undefined {
    if (kind === 'ambiguity') {
      const found = doc.ambiguities.find(({ id }) => id === key)
      return found && `${found.id} ${inWords(found.problem)}`
    }
    const words = {
      metric: doc.metrics[key]?.title,
      policy: doc.policies[key]?.title,
      judge: doc.judges[key],
      document: doc.documents[key],
    }[kind]
    return words && (inWords(words) || key)
  }
  const titleOf = (kind: KeyKind, key: string): string => titleIn(editor.doc.value, kind, key) ?? key

  /** All that are there, and those that are chosen though they are gone. */
  function optionsOf(
    kind: KeyKind,
    chosen: readonly string[],
    only: (key: string) => boolean = () => true,
  ): KeyOption[] {
    const keys = keysOf(editor.doc.value, kind)
    const gone = chosen.filter((key) => key !== '' && !keys.includes(key))
    return [
      ...gone.map((value) => ({ value, label: value, isGone: true })),
      ...keys
        .filter((key) => only(key) || chosen.includes(key))
        .map((value) => ({ value, label: titleOf(kind, value), isGone: false })),
    ]
  }

  const isMatch = (pattern: string, option: { value?: unknown; label?: unknown }): boolean =>
    `${String(option.label)} ${String(option.value)}`.toLowerCase().includes(pattern.trim().toLowerCase())

  return { optionsOf, titleOf, isMatch }
}
