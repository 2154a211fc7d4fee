/**
 * 内部考核: a company or its Party organisation may appraise its own staff and teams with Annex A in mind (clause
 * 9.2.1). The standard says no more than "may": cycles, layers, objections and honours are the company's own rules.
 */

export const subjectKinds = ['staff', 'team'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const cycleStates = ['draft', 'open', 'reviewing', 'shown', 'closed', 'cancelled'] as const
export type CycleState = (typeof cycleStates)[number]

/** How far a sheet is: nothing handed in, the own layer, the leader's, or the result shown. */
export const sheetStates = ['open', 'self_done', 'reviewed', 'settled'] as const
export type SheetState = (typeof sheetStates)[number]

/** Who says what a part is worth, the stronger last. There are no weights: the strongest that spoke decides. */
export const appraisalLayers = ['self', 'leader', 'final'] as const
export type AppraisalLayer = (typeof appraisalLayers)[number]
/** Those that are handed in as a whole; the final word is said part by part. */
export const handedInLayers = ['self', 'leader'] as const satisfies AppraisalLayer[]

export const objectionStates = ['filed', 'answered', 'withdrawn'] as const
export type ObjectionState = (typeof objectionStates)[number]

/** From here on the people concerned know their result. */
export const isResultOut = (state: CycleState): boolean => state === 'shown' || state === 'closed'
