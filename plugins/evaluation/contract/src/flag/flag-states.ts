/** A question until people have answered it: the estate explains, the company or the association decides. */
export const flagStates = ['open', 'explained', 'upheld', 'dismissed'] as const
export type FlagState = (typeof flagStates)[number]
/** What was said of a flag; the system opens one again when more rows joined it after a decision. */
export const flagMoves = ['explained', 'upheld', 'dismissed', 'reopened'] as const
export const verdicts = ['upheld', 'dismissed'] as const
