/** An on-site check, the association's own rule; none of it is in the standard (AMB-38). */
export const visitStates = ['planned', 'taken', 'in_progress', 'handed_in', 'settled', 'cancelled'] as const
export type VisitState = (typeof visitStates)[number]
/** Still to be settled or cancelled: until then nothing of the estate is published. */
export const openVisitStates = [
  'planned',
  'taken',
  'in_progress',
  'handed_in',
] as const satisfies VisitState[]

/** Who comes, as an estate is told: posts and no names. */
export const inspectorPosts = ['lead', 'second'] as const
/** What an estate hears of a visit. */
export const announcedStates = ['planned', 'cancelled'] as const

/** What an inspector keeps: a part's points, the representative's signature, or that it was refused and why. */
export const captureKinds = ['part', 'signature', 'refusal'] as const
export type CaptureKind = (typeof captureKinds)[number]
export const mediaKinds = ['photo', 'signature'] as const

/** What is odd about a capture. It is kept and said to people; one that is late or after the signature counts only where an officer chose it. */
export const captureFlags = [
  'bad_signature',
  'gap',
  'broken_chain',
  'fork',
  'clock_jump',
  'clock_ahead',
  'before_package',
  'after_validity',
  'after_signature',
  'late',
] as const
export type CaptureFlag = (typeof captureFlags)[number]

export const siteConflictStates = ['open', 'agreed', 'decided'] as const

/** Days after the visit's day on which a package may still be taken and captures are in time. */
export const daysValid = 3
