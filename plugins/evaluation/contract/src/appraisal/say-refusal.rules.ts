import type { AppraisalLayer, CycleState, SheetState } from './states.ts'

/** Where a sheet and its cycle stand, and who asks. Days are those of the tenant. */
export interface Standpoint {
  readonly cycleState: CycleState
  readonly sheetState: SheetState
  readonly today: string
  readonly selfBy: string
  readonly reviewBy: string
  readonly objectBy: string
  /** The person appraised, or a member of the team. */
  readonly isPerson: boolean
  readonly isLeader: boolean
  /** The people office of the tenant. */
  readonly isOffice: boolean
  readonly hasOpenObjection: boolean
}

/** Why somebody may not write in a layer now; null when they may. */
export function sayRefusalOf(layer: AppraisalLayer, at: Standpoint): string | null {
  switch (layer) {
    case 'self':
      return selfRefusal(at)
    case 'leader':
      return leaderRefusal(at)
    case 'final':
      return finalRefusal(at)
  }
}

function selfRefusal({ isPerson, cycleState, sheetState, today, selfBy }: Standpoint): string | null {
  if (!isPerson) return 'appraisal_not_yours'
  if (cycleState !== 'open') return 'appraisal_self_over'
  if (sheetState !== 'open') return 'appraisal_handed_in'
  return today > selfBy ? 'appraisal_self_over' : null
}

function leaderRefusal(at: Standpoint): string | null {
  const { isPerson, isLeader, cycleState, sheetState, today, reviewBy } = at
  if (isPerson) return 'appraisal_own_sheet'
  if (!isLeader) return 'appraisal_not_leader'
  if (cycleState !== 'open' && cycleState !== 'reviewing') return 'appraisal_review_over'
  if (sheetState === 'reviewed' || sheetState === 'settled') return 'appraisal_handed_in'
  return today > reviewBy ? 'appraisal_review_over' : null
}

/** The people office decides while reviewing; a shown result changes only where an objection waits for its answer. */
function finalRefusal({ isPerson, isOffice, cycleState, hasOpenObjection }: Standpoint): string | null {
  if (!isOffice) return 'appraisal_not_office'
  if (isPerson) return 'appraisal_own_sheet'
  if (cycleState === 'reviewing') return null
  if (cycleState !== 'shown') return 'appraisal_not_reviewing'
  return hasOpenObjection ? null : 'appraisal_is_shown'
}

/**
 * Why somebody may not hand a layer in now. A leader who would do so while the person may still speak would close the
 * sheet before them: it waits for the own layer, for its last day, or for the review.
 */
export function handInRefusalOf(layer: 'self' | 'leader', at: Standpoint): string | null {
  const { cycleState, sheetState, today, selfBy } = at
  const isOwnStillOpen = cycleState === 'open' && sheetState === 'open' && today <= selfBy
  return sayRefusalOf(layer, at) ?? (layer === 'leader' && isOwnStillOpen ? 'appraisal_self_first' : null)
}

/** Why somebody may not object now. Only whose result it is may, until the last day, one at a time. */
export function objectRefusalOf({
  isPerson,
  cycleState,
  today,
  objectBy,
  hasOpenObjection,
}: Standpoint): string | null {
  if (!isPerson) return 'appraisal_not_yours'
  if (cycleState !== 'shown') return 'appraisal_not_shown'
  if (today > objectBy) return 'appraisal_objections_over'
  return hasOpenObjection ? 'appraisal_objected_already' : null
}

/** Nobody answers an objection to the own result. */
export function answerRefusalOf({ isPerson, isOffice, cycleState }: Standpoint): string | null {
  if (!isOffice) return 'appraisal_not_office'
  if (isPerson) return 'appraisal_own_sheet'
  return cycleState === 'shown' ? null : 'appraisal_not_shown'
}
