import type { RubricDoc } from '@linli/evaluation-contract/scoring'

import { idPattern } from './edit-doc.rules.ts'
import { renameUses, type KeyKind } from './references.rules.ts'

/** The records of a rubric by the kind of key they are kept under; ambiguities are a list. */
const recordOf = { metric: 'metrics', judge: 'judges', document: 'documents', policy: 'policies' } as const

/** Keys that are defined, in the order of the document. */
export const keysOf = (doc: RubricDoc, kind: KeyKind): string[] =>
  kind === 'ambiguity' ? doc.ambiguities.map(({ id }) => id) : Object.keys(doc[recordOf[kind]])

const renamedIn = <T>(record: Record<string, T>, change: { from: string; to: string }): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key === change.from ? change.to : key, value]),
  )

/** Another name for a key, in its place and wherever something names it. Null when the name is taken or none. */
export function renameKey(
  doc: RubricDoc,
  kind: KeyKind,
  change: { from: string; to: string },
): RubricDoc | null {
  const { from, to } = change
  if (!idPattern.test(to) || keysOf(doc, kind).includes(to)) return null
  const renamed = renameUses(doc, kind, change)
  if (kind === 'ambiguity')
    return {
      ...renamed,
      ambiguities: renamed.ambiguities.map((each) => (each.id === from ? { ...each, id: to } : each)),
    }
  const record = recordOf[kind]
  return { ...renamed, [record]: renamedIn<unknown>(renamed[record], change) }
}

/** Without what stands under the key; whoever names it still does, and the check says so. */
export function removeKey(doc: RubricDoc, kind: KeyKind, key: string): RubricDoc {
  if (kind === 'ambiguity') return { ...doc, ambiguities: doc.ambiguities.filter(({ id }) => id !== key) }
  const record = recordOf[kind]
  const rest = Object.entries<unknown>(doc[record]).filter(([each]) => each !== key)
  return { ...doc, [record]: Object.fromEntries(rest) }
}

/** The list with one entry edited. */
export const editAt = <T>(list: readonly T[], at: number, edit: (entry: T) => T): T[] =>
  list.map((entry, index) => (index === at ? edit(entry) : entry))

export const removeAt = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)

/** The list with an entry one place up or down; as it was at its ends. */
export function moveAt<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const moved = list[at]
  if (moved === undefined || list[at + by] === undefined) return [...list]
  return removeAt(list, at).toSpliced(at + by, 0, moved)
}
