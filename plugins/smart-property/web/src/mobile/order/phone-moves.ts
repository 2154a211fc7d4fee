import type { MoveName, OrderAct, TemplateMove, WorkOrderDetail } from '@linli/smart-property-contract'

/** Moves that are made on the phone, the likeliest first. Grading and giving out orders is desk work. */
export const phoneMoves = [
  'claim',
  'start',
  'resume',
  'confirm',
  'reject',
  'answer',
  'mediate',
  'pause',
  'reopen',
  'note',
  'transfer',
  'cancel',
] as const satisfies MoveName[]

/** What is done about an order without moving it. */
export const phoneActs = ['acknowledge', 'raise-risk'] as const satisfies OrderAct[]

export type PhoneMove = (typeof phoneMoves)[number] | (typeof phoneActs)[number]

/** What the sheet asks for beside words and pictures. */
export type Ask = 'solved' | 'public' | 'rating' | 'pause' | 'person' | 'session'

export interface MovePlan {
  /** Path below the order. */
  path: string
  /** Name of the text in the body, whether it may be left out, and how long it may be. */
  words: { name: 'text' | 'reason'; isNeeded: boolean; most: number } | null
  has: readonly ('photos' | 'voice' | 'items')[]
  ask: Ask | null
  /** Prepared texts of this move fit. */
  template: TemplateMove | null
  /** Made on top of the version that was seen. */
  isVersioned: boolean
}

const plan = (path: string, more: Partial<MovePlan> = {}): MovePlan => ({
  path,
  words: null,
  has: [],
  ask: null,
  template: null,
  isVersioned: true,
  ...more,
})
const text = (isNeeded: boolean, most = 500) => ({ name: 'text', isNeeded, most }) as const
const reason = (isNeeded: boolean, most = 500) => ({ name: 'reason', isNeeded, most }) as const

export const movePlans: Record<PhoneMove, MovePlan> = {
  claim: plan('claim'),
  start: plan('start'),
  resume: plan('resume'),
  confirm: plan('confirm', { words: text(false), ask: 'rating' }),
  reject: plan('confirm', { words: text(true), has: ['photos'] }),
  answer: plan('answer', {
    words: text(true, 2000),
    has: ['photos', 'items'],
    ask: 'solved',
    template: 'answer',
  }),
  mediate: plan('mediations', { words: text(true, 2000), has: ['photos'], ask: 'session' }),
  pause: plan('pause', { words: text(false), ask: 'pause', template: 'pause' }),
  reopen: plan('reopen', { words: reason(true), has: ['photos'], template: 'reopen' }),
  note: plan('notes', { words: text(true, 2000), has: ['photos', 'voice'], ask: 'public', template: 'note' }),
  transfer: plan('transfer', { words: reason(true, 200), ask: 'person', template: 'transfer' }),
  cancel: plan('cancel', { words: reason(false, 200) }),
  acknowledge: plan('acknowledge', { words: text(true), isVersioned: false }),
  'raise-risk': plan('risk', { words: text(true, 2000), isVersioned: false }),
}

/** What the person may do now, in the order of the buttons: who is waited for answers first. */
export function movesOf({ moves, acts }: Pick<WorkOrderDetail, 'moves' | 'acts'>): PhoneMove[] {
  const [asked, ...others] = phoneActs
  return [
    ...(acts.includes(asked) ? [asked] : []),
    ...phoneMoves.filter((move) => moves.includes(move)),
    ...others.filter((act) => acts.includes(act)),
  ]
}

/** The move asks for nothing and is made by the button itself. */
export const isPlain = (move: PhoneMove): boolean => movePlans[move].words === null
