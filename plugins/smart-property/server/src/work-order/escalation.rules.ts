import type { RoleKey } from '@linli/contract'
import type { EscalationCause, EscalationLevel, EscalationTerms } from '@linli/smart-property-contract'

/** Who stands for a level in an estate. */
export const levelRoles: Readonly<Record<EscalationLevel, RoleKey>> = {
  steward: 'steward',
  manager: 'estate-manager',
  'party-branch': 'party-secretary',
  community: 'community-worker',
}

/** The ladder of what is overdue; the community is told of risks to stability alone (clause 7.4.3.5). */
const ladder = ['steward', 'manager', 'party-branch'] as const satisfies EscalationLevel[]

const afterMinutes = (terms: EscalationTerms, level: (typeof ladder)[number]): number =>
  ({
    steward: terms.stewardAfterMinutes,
    manager: terms.managerAfterMinutes,
    'party-branch': terms.branchAfterMinutes,
  })[level]

/** How far up an order went since its deadline was missed; `raisedAt` and `acknowledgedAt` are the top level's. */
export interface Climb {
  missedAt: Date
  level: EscalationLevel | null
  raisedAt: Date | null
  acknowledgedAt: Date | null
}

export interface NextLevel {
  level: EscalationLevel
  at: Date
  cause: Exclude<EscalationCause, 'risk'>
}

/**
 * The next level and when it is told: so many working minutes after the missed deadline, sooner when nobody of
 * the level before answered in time, later when somebody did and is given time to act. Null at the top.
 */
export function nextLevel(
  climb: Climb,
  terms: EscalationTerms,
  after: (start: Date, minutes: number) => Date,
): NextLevel | null {
  const level = ladder[climb.level ? ladder.findIndex((each) => each === climb.level) + 1 : 0]
  if (!level) return null
  const scheduled = after(climb.missedAt, afterMinutes(terms, level))
  if (!climb.level || !climb.raisedAt) return { level, at: scheduled, cause: 'overdue' }
  if (climb.acknowledgedAt) {
    const held = after(climb.acknowledgedAt, terms.holdMinutes)
    return { level, at: held > scheduled ? held : scheduled, cause: 'overdue' }
  }
  const unanswered = after(climb.raisedAt, terms.acknowledgeMinutes)
  if (unanswered < scheduled) return { level, at: unanswered, cause: 'unacknowledged' }
  return { level, at: scheduled > climb.raisedAt ? scheduled : unanswered, cause: 'overdue' }
}

/** Levels that somebody with these roles answers for, the highest first. */
export const levelsOf = (roles: readonly RoleKey[]): EscalationLevel[] =>
  (['community', 'party-branch', 'manager', 'steward'] as const).filter((level) =>
    roles.includes(levelRoles[level]),
  )
