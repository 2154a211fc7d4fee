import type { PublicEntry } from '@linli/evaluation-contract/campaign'
import { hashJson } from '@linli/evaluation-contract/proof'

export interface PublishedLeaf {
  readonly assessmentId: string
  readonly leafHash: string
  readonly payload: PublicEntry
}

export interface Corrections {
  /** Old entries that no longer count, each with its public reason. */
  readonly corrects: readonly { readonly leafHash: string; readonly reason: string }[]
  /** Estates whose points changed although nobody named them and said why. */
  readonly unnamed: readonly string[]
  /** Estates named although nothing of theirs changes. */
  readonly unchanged: readonly string[]
}

/** Of an entry that changes only since another one does. */
export const movedReason =
  '因其他小区的结果更正，本小区的名次或奖项随之调整 (Place or awards moved with another estate’s correction)'

const points = ({ total, groups }: PublicEntry) => hashJson({ total, groups })

/**
 * What a correction has to say: no entry changes silently. Points change only where somebody gave a reason; an entry
 * whose place or award moved with another's is named as that.
 */
export function correctionsOf(
  before: readonly PublishedLeaf[],
  after: ReadonlyMap<string, PublicEntry>,
  reasons: ReadonlyMap<string, string>,
): Corrections {
  const changed = before.filter(({ assessmentId, payload }) => {
    const now = after.get(assessmentId)
    return !now || hashJson(now) !== hashJson(payload)
  })
  const hasOtherPoints = ({ assessmentId, payload }: PublishedLeaf): boolean => {
    const now = after.get(assessmentId)
    return !now || points(now) !== points(payload)
  }
  const changedIds = new Set(changed.map(({ assessmentId }) => assessmentId))
  return {
    corrects: changed.map(({ assessmentId, leafHash }) => ({
      leafHash,
      reason: reasons.get(assessmentId) ?? movedReason,
    })),
    unnamed: changed
      .filter((leaf) => hasOtherPoints(leaf) && !reasons.has(leaf.assessmentId))
      .map(({ assessmentId }) => assessmentId),
    unchanged: [...reasons.keys()].filter((id) => !changedIds.has(id)),
  }
}
