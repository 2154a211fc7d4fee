import type { RubricDoc } from '@linli/evaluation-contract/scoring'
import { computed } from 'vue'

import { useDocEditor } from '../builder/use-doc-editor.ts'
import { freeKey } from '../doc/blank-doc.rules.ts'
import { keysOf, removeKey, renameKey } from '../doc/edit-keys.rules.ts'
import { countUses, useName, type KeyKind } from '../doc/references.rules.ts'

/** What tabs do with entries under keys: add, rename with all who name them, remove, count who names them. */
export function useKeyEntries(kind: KeyKind, openEntry: (key: string | null) => void) {
  const editor = useDocEditor()
  const uses = computed(() => countUses(editor.doc.value))
  return {
    editor,
    keys: computed(() => keysOf(editor.doc.value, kind)),
    usesOf: (key: string): number => uses.value.get(useName(kind, key)) ?? 0,
    /** `put` makes the document with a new entry under a key that is free. */
    add(prefix: string, put: (doc: RubricDoc, key: string) => RubricDoc): void {
      const key = freeKey(prefix, keysOf(editor.doc.value, kind))
      editor.apply(put(editor.doc.value, key))
      openEntry(key)
    },
    rename(from: string, to: string): boolean {
      const next = renameKey(editor.doc.value, kind, { from, to })
      editor.apply(next)
      if (next) openEntry(to)
      return next !== null
    },
    remove(key: string): void {
      editor.apply(removeKey(editor.doc.value, kind, key))
      openEntry(null)
    },
  }
}
