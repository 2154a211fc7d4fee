/** Closed vocabularies of a work order (工单); their words for people are in the i18n catalogue. */

/** 报修, 报事, 投诉, 纠纷, 建议, 网格发现. */
export const kinds = ['repair', 'report', 'complaint', 'dispute', 'suggestion', 'grid-finding'] as const
export type Kind = (typeof kinds)[number]

/** Clause 7.4.3.2: accepted, classed and graded, handled, answered, called back, closed. */
export const states = [
  'received',
  'classified',
  'assigned',
  'handling',
  'answered',
  'confirming',
  'closed',
] as const
export type State = (typeof states)[number]

/** Columns of the board: the states, with what waits apart, and the last few closed. */
export const boardColumns = [
  'received',
  'classified',
  'assigned',
  'handling',
  'paused',
  'answered',
  'confirming',
  'closed',
] as const
export type BoardColumn = (typeof boardColumns)[number]

/** How an order came to be closed. Whether it is solved is another fact. */
export const closeKinds = [
  'confirmed',
  'called-back',
  'administrative',
  'automatic',
  'cancelled',
  'merged',
] as const
export type CloseKind = (typeof closeKinds)[number]

/** Where an order was taken in. */
export const channels = ['app', 'desk', 'call', 'visit', 'inspection'] as const
export type Channel = (typeof channels)[number]

/** 1 is an emergency, 4 can wait. */
export const grades = [1, 2, 3, 4] as const
export type Grade = (typeof grades)[number]

/** Filter chips of the list. */
export const views = [
  'all',
  'open',
  'mine',
  'late',
  'unassigned',
  'to-confirm',
  'paused',
  'escalated',
  'risk',
] as const
export type View = (typeof views)[number]

/** 等配件, 等报事人, 等第三方: what may stop the solution clock for a while. */
export const pauseReasons = ['parts', 'reporter', 'third-party'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** How a dispute was answered: an agreement that both sides signed, or a body that is competent. */
export const disputeOutcomes = ['settled', 'referred'] as const
export type DisputeOutcome = (typeof disputeOutcomes)[number]

/** Where a dispute may be referred. */
export const referralBodies = [
  'community',
  'sub-district',
  'mediation-committee',
  'police',
  'housing-authority',
  'court',
  'other',
] as const

/** 管家, 项目经理, 小区党支部, 社区党委: who is told, one after the other, of what nobody solves. */
export const escalationLevels = ['steward', 'manager', 'party-branch', 'community'] as const
export type EscalationLevel = (typeof escalationLevels)[number]

/** Why it was escalated: a missed limit, nobody who acknowledged, or a risk to stability (7.4.3.5). */
export const escalationCauses = ['overdue', 'unacknowledged', 'risk'] as const
export type EscalationCause = (typeof escalationCauses)[number]

/** Clause 7.4.3.5: reported up, planned together, stood down. */
export const riskStates = ['reported', 'planned', 'stood-down'] as const
export type RiskState = (typeof riskStates)[number]

/** Roles that take an order of a category when it is given out by load. */
export const handlerRoles = ['engineer', 'steward', 'front-desk', 'estate-manager'] as const
export type HandlerRole = (typeof handlerRoles)[number]

/** Moves that a prepared text may be used in. */
export const templateMoves = ['note', 'answer', 'transfer', 'pause', 'close', 'call-back', 'reopen'] as const
export type TemplateMove = (typeof templateMoves)[number]

/** 材料, 人工, 上门费: what an answer may charge. */
export const priceKinds = ['material', 'labour', 'visit'] as const
export type PriceKind = (typeof priceKinds)[number]
