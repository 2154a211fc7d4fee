import type { PauseReason } from '@linli/smart-property-contract'

const stepNames = [
  'classify',
  'assign',
  'claim',
  'start',
  'note',
  'inner-note',
  'reporter-note',
  'transfer',
  'pause',
  'resume',
  'mediate',
  'settle',
  'refer',
  'answer',
  'confirm',
  'reject',
  'miss',
  'call-back-solved',
  'call-back-unsolved',
  'close',
  'cancel',
  'reopen',
  'follow',
  'merge',
  'unmerge',
  'raise-risk',
  'plan-risk',
  'stand-down',
] as const
export type StepName = (typeof stepNames)[number]

/** What somebody does to an order, so many minutes after the step before. */
export interface Step {
  do: StepName
  afterMinutes: number
  /** Instead so many minutes after the solution limit has passed. */
  afterDue?: number
  text?: string
  /** Key of the prepared text that is chosen instead, with the order's marks in it. */
  template?: string
  rating?: number
  /** Waits for somebody to be at work. */
  isAtWork: boolean
  hasPhoto?: boolean
  pause?: { reason: PauseReason; days: number }
  /** Number of those whom it concerns as well. */
  followers?: number
  /** Tag of the order that this one goes into. */
  into?: string
  /** Where and between whom a session of mediation was held. */
  session?: { place: string; side: string; name: string }
}

/** One thing that is done, at work unless said otherwise. */
export const step = (what: StepName, afterMinutes: number, more: Partial<Step> = {}): Step => ({
  do: what,
  afterMinutes,
  isAtWork: true,
  ...more,
})
