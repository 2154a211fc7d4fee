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

/** How an order came to be closed. Whether it is solved is another fact. */
export const closeKinds = ['confirmed', 'called-back', 'administrative', 'automatic', 'cancelled'] as const
export type CloseKind = (typeof closeKinds)[number]

/** Where an order was taken in. */
export const channels = ['app', 'desk', 'call', 'visit', 'inspection'] as const
export type Channel = (typeof channels)[number]

/** 1 is an emergency, 4 can wait. */
export const grades = [1, 2, 3, 4] as const
export type Grade = (typeof grades)[number]

/** Filter chips of the list. */
export const views = ['all', 'open', 'mine', 'late', 'unassigned', 'to-confirm'] as const
export type View = (typeof views)[number]
