import { idSchema, page } from '@linli/contract'
import { z } from 'zod'

import { settlementOutput } from './dispute.ts'
import { followerRow } from './duplicates.ts'
import { escalationRow, riskRecord } from './escalation.ts'
import { itemRow } from './items.ts'
import { linkRow } from './links.ts'
import { moveNames, stepKinds } from './moves.ts'
import {
  channels,
  closeKinds,
  disputeOutcomes,
  escalationLevels,
  kinds,
  pauseReasons,
  riskStates,
  states,
} from './states.ts'

const instant = z.string()
const person = z.object({ accountId: idSchema, name: z.string() })
const clock = z.object({
  limitMinutes: z.int(),
  warnAt: instant.nullable(),
  dueAt: instant.nullable(),
  /** When it was met; `null` while it runs. */
  doneAt: instant.nullable(),
})

/** What may be done with an order beside its moves. */
export const orderActs = [
  'acknowledge',
  'raise-risk',
  'plan-risk',
  'stand-down',
  'follow',
  'link',
  'share',
  'propose-topic',
] as const
export type OrderAct = (typeof orderActs)[number]

/** An order as a line of a list. Personal data is masked. */
export const workOrderRow = z.object({
  id: idSchema,
  tenantId: idSchema,
  estateName: z.string(),
  number: z.string(),
  kind: z.enum(kinds),
  category: z.object({ key: z.string(), name: z.string() }),
  grade: z.int(),
  title: z.string(),
  location: z.object({ label: z.string(), unitId: idSchema.nullable(), buildingId: idSchema.nullable() }),
  state: z.enum(states),
  assignee: person.nullable(),
  reporterName: z.string(),
  respond: clock,
  solve: clock,
  /** The next deadline; `null` once answered. */
  dueAt: instant.nullable(),
  isLate: z.boolean(),
  solved: z.boolean().nullable(),
  closeKind: z.enum(closeKinds).nullable(),
  rating: z.int().nullable(),
  reopenCount: z.int(),
  /** The solution clock stands still until then; `null` while it runs. */
  pause: z.object({ reason: z.enum(pauseReasons), resumeAt: instant }).nullable(),
  /** The highest level that was told; `null` while nothing is overdue. */
  escalation: z.enum(escalationLevels).nullable(),
  risk: z.enum(riskStates).nullable(),
  disputeOutcome: z.enum(disputeOutcomes).nullable(),
  /** Others whom it concerns as well. */
  followers: z.int(),
  mergedIntoId: idSchema.nullable(),
  createdAt: instant,
  closedAt: instant.nullable(),
  updatedAt: instant,
  version: z.int(),
})
export type WorkOrderRow = z.output<typeof workOrderRow>

export const workOrderStep = z.object({
  id: idSchema,
  kind: z.enum(stepKinds),
  at: instant,
  actor: z.object({ kind: z.enum(['reporter', 'staff', 'system']), name: z.string(), title: z.string() }),
  fromState: z.enum(states).nullable(),
  toState: z.enum(states),
  isPublic: z.boolean(),
  text: z.string(),
  /** What changed, for display: names before and after, grades, ratings. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  photos: z.array(idSchema),
  voices: z.array(idSchema),
})
export type WorkOrderStep = z.output<typeof workOrderStep>

export const workOrderDetail = workOrderRow.extend({
  description: z.string(),
  channel: z.enum(channels),
  /**
   * `phone` is masked, empty when neither the order nor the registry has one; `reveal` opens that very number.
   * `personId` is the registry's person. `isOwnEntry`: it would, had the reader not said themselves whose it is.
   */
  contact: z.object({
    name: z.string(),
    phone: z.string(),
    personId: idSchema.nullable(),
    canReveal: z.boolean(),
    isOwnEntry: z.boolean(),
  }),
  /** Member of staff who took it in for somebody else. */
  registeredBy: z.string().nullable(),
  isMine: z.boolean(),
  answer: z.object({ text: z.string(), at: instant, byName: z.string(), isSolved: z.boolean() }).nullable(),
  /** Until when the reporter may answer, or call-backs are tried. */
  waitUntil: instant.nullable(),
  overdueCount: z.int(),
  /** Minutes on the calendar that the order's clocks run on, pauses left out; `null` until they are met. */
  worked: z.object({
    isAroundTheClock: z.boolean(),
    respondMinutes: z.int().nullable(),
    solveMinutes: z.int().nullable(),
  }),
  photos: z.array(idSchema),
  voices: z.array(idSchema),
  items: z.array(itemRow),
  /** Sum of the items in fen; `null` while nothing is charged. */
  amountFen: z.int().nullable(),
  settlement: settlementOutput.nullable(),
  escalations: z.array(escalationRow),
  riskRecord: riskRecord.nullable(),
  links: z.array(linkRow),
  /** At most 200, those who must be called first; `followers` says how many there are. None for a reporter. */
  followedBy: z.array(followerRow),
  /** The order that this one was merged into. */
  mergedInto: z.object({ id: idSchema, number: z.string() }).nullable(),
  /** What may be done beside the moves: acknowledge, raise-risk, plan-risk, stand-down, follow, link, share, propose-topic. */
  acts: z.array(z.enum(orderActs)),
  steps: z.array(workOrderStep),
  /** What this person may do now. */
  moves: z.array(z.enum(moveNames)),
})
export type WorkOrderDetail = z.output<typeof workOrderDetail>

export const workOrderPage = page(workOrderRow)
export const revealedOutput = z.object({ name: z.string(), phone: z.string().nullable() })
export const badgeOutput = z.object({ count: z.int(), urgent: z.int() })
export const countsOutput = z.object({
  open: z.int(),
  mine: z.int(),
  late: z.int(),
  unassigned: z.int(),
  toConfirm: z.int(),
  paused: z.int(),
  escalated: z.int(),
  risk: z.int(),
})

const figure = z.object({ value: z.number().nullable(), before: z.number().nullable(), base: z.int() })
/** `base` is how many orders stand behind the value; `before` is the period it is compared with. */
export const statsOutput = z.object({
  /** Open now; before: at the start of today. */
  open: figure,
  late: z.object({ value: z.int(), dueSoon: z.int() }),
  /** This month so far; before: last month. Overdue open orders count as missed. */
  onTimeRate: figure,
  /** Mean rating of 90 days; before: the 90 days earlier. */
  satisfaction: figure,
  /** Share of orders closed in 90 days that had been reopened; before: the 90 days earlier. */
  reopenRate: figure,
})
export type Stats = z.output<typeof statsOutput>

export const loadOutput = z.object({
  rows: z.array(
    z.object({
      accountId: idSchema,
      name: z.string(),
      title: z.string(),
      roles: z.array(z.string()),
      open: z.int(),
      late: z.int(),
      handling: z.int(),
      paused: z.int(),
    }),
  ),
})
