import type { Kind, State } from './states.ts'

export interface Move {
  /** The permission verb it needs; `null` is the system's alone. */
  verb: string | null
  /** Each state it may start from, and where it leads. */
  paths: Partial<Record<State, State>>
  /** Counts as reopening: the solution clock starts again. */
  isReopening?: true
  /** Must not be made by whoever answered the order. */
  isByAnother?: true
  needsReason?: true
  /** Orders of these kinds only. */
  kinds?: readonly Kind[]
  /** Only while the solution clock is paused, or only while it runs. */
  whilePaused?: boolean
}

const stays = <S extends State>(...from: S[]) =>
  Object.fromEntries(from.map((state) => [state, state])) as { [K in S]: K }

/**
 * The life of an order as data: what may be done from where, and which permission it needs. Which role
 * holds the permission, and on whose orders, is in `permissions.ts` and the estate's role matrix.
 */
export const moves = {
  classify: {
    verb: 'classify',
    paths: { received: 'classified', ...stays('classified', 'assigned', 'handling') },
  },
  assign: { verb: 'assign', paths: { received: 'assigned', classified: 'assigned' } },
  claim: { verb: 'claim', paths: { received: 'assigned', classified: 'assigned' } },
  transfer: { verb: 'transfer', paths: { assigned: 'assigned', handling: 'assigned' }, needsReason: true },
  start: { verb: 'start', paths: { assigned: 'handling' } },
  note: {
    verb: 'note',
    paths: stays('received', 'classified', 'assigned', 'handling', 'answered', 'confirming'),
  },
  pause: { verb: 'pause', paths: stays('handling'), whilePaused: false },
  resume: { verb: 'pause', paths: stays('handling'), whilePaused: true },
  mediate: {
    verb: 'mediate',
    paths: { assigned: 'handling', ...stays('handling') },
    kinds: ['dispute'],
  },
  settle: {
    verb: 'mediate',
    paths: { assigned: 'answered', handling: 'answered' },
    kinds: ['dispute'],
  },
  refer: {
    verb: 'mediate',
    paths: { assigned: 'answered', handling: 'answered' },
    kinds: ['dispute'],
    needsReason: true,
  },
  answer: {
    verb: 'answer',
    paths: { received: 'answered', classified: 'answered', assigned: 'answered', handling: 'answered' },
  },
  confirm: { verb: 'confirm', paths: { answered: 'closed', confirming: 'closed' }, isByAnother: true },
  reject: {
    verb: 'confirm',
    paths: { answered: 'assigned', confirming: 'assigned' },
    isReopening: true,
    needsReason: true,
  },
  'call-back': {
    verb: 'call-back',
    paths: { answered: 'confirming', confirming: 'confirming' },
    isByAnother: true,
  },
  'call-back-solved': {
    verb: 'call-back',
    paths: { answered: 'closed', confirming: 'closed' },
    isByAnother: true,
  },
  'call-back-unsolved': {
    verb: 'call-back',
    paths: { answered: 'assigned', confirming: 'assigned' },
    isReopening: true,
    isByAnother: true,
    needsReason: true,
  },
  close: {
    verb: 'close',
    paths: { received: 'closed', classified: 'closed', answered: 'closed', confirming: 'closed' },
    isByAnother: true,
    needsReason: true,
  },
  reopen: { verb: 'reopen', paths: { closed: 'assigned' }, isReopening: true, needsReason: true },
  cancel: { verb: 'cancel', paths: { received: 'closed' } },
  merge: {
    verb: 'merge',
    paths: { received: 'closed', classified: 'closed', assigned: 'closed', handling: 'closed' },
  },
  unmerge: { verb: 'merge', paths: { closed: 'classified' }, needsReason: true },
  'auto-resume': { verb: null, paths: stays('handling'), whilePaused: true },
  'await-call-back': { verb: null, paths: { answered: 'confirming' } },
  'auto-close': { verb: null, paths: { confirming: 'closed' } },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves
export const moveNames = Object.keys(moves) as [MoveName, ...MoveName[]]

/** Timeline entries that are no move: what the system noticed, and what others did about the order. */
export const noticeNames = [
  'reported',
  'respond-warned',
  'respond-overdue',
  'solve-warned',
  'solve-overdue',
  'escalated',
  'acknowledged',
  'risk-raised',
  'risk-planned',
  'risk-stood-down',
  'topic-proposed',
  'topic-declined',
  'topic-decided',
  'topic-task-done',
  'followed',
  'merged-in',
  'linked',
  'unlinked',
] as const
export type NoticeName = (typeof noticeNames)[number]

export const stepKinds = [...moveNames, ...noticeNames] as [
  MoveName | NoticeName,
  ...(MoveName | NoticeName)[],
]
export type StepKind = (typeof stepKinds)[number]
