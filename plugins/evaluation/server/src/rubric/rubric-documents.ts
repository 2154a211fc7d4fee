import { rubricDoc, type RubricDoc } from '@linli/evaluation-contract'
import { contentHash, indexRubric, type RubricIndex } from '@linli/evaluation-contract/scoring'

/** An indexed document of some hundred parts takes about a megabyte; a process seldom meets more than a few. */
const mostKept = 32

/**
 * Frozen documents by the hash of their content, the least lately used first. Tenants may share an entry: who asks
 * has read the hash from a row of its own, only what hashes to it lies under it, and nothing in it can be changed.
 */
const kept = new Map<string, RubricIndex>()

/** The document with its nodes by id; `load` reads it, unless a document of this hash was read before. */
export async function frozenDocument(
  hash: string,
  load: () => Promise<RubricDoc | undefined>,
): Promise<RubricIndex> {
  const known = kept.get(hash)
  if (known) kept.delete(hash)
  const index = known ?? readFrozen(hash, await load())
  kept.set(hash, index)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return index
}

/** Throws when the document is not the one that was frozen: a score must not rest on it. */
function readFrozen(hash: string, stored: RubricDoc | undefined): RubricIndex {
  if (!stored || contentHash(stored) !== hash) throw new Error(`no rubric of content ${hash}`)
  return indexRubric(deepFreeze(rubricDoc.parse(stored)))
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

/** An unfinished document, which may change with the next save. */
export const openDocument = (stored: RubricDoc): RubricIndex => indexRubric(rubricDoc.parse(stored))
