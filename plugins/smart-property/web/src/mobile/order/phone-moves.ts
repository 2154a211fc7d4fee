import type { MoveName, WorkOrderDetail } from '@linli/smart-property-contract'
import type { KeptPhoto } from '@linli/ui-mobile'

/** Moves that are made on the phone, the likeliest first. Giving an order to somebody is desk work. */
export const phoneMoves = [
  'claim',
  'start',
  'confirm',
  'reject',
  'answer',
  'reopen',
  'note',
  'cancel',
] as const satisfies MoveName[]
export type PhoneMove = (typeof phoneMoves)[number]

export interface MovePlan {
  /** Path below the order. */
  path: string
  /** Name of the text in the body. */
  words: { name: 'text' | 'reason'; isNeeded: boolean } | null
  hasPhotos: boolean
  ask: 'solved' | 'public' | 'rating' | null
}

export const movePlans: Record<PhoneMove, MovePlan> = {
  claim: { path: 'claim', words: null, hasPhotos: false, ask: null },
  start: { path: 'start', words: null, hasPhotos: false, ask: null },
  confirm: { path: 'confirm', words: { name: 'text', isNeeded: false }, hasPhotos: false, ask: 'rating' },
  reject: { path: 'confirm', words: { name: 'text', isNeeded: true }, hasPhotos: true, ask: null },
  answer: { path: 'answer', words: { name: 'text', isNeeded: true }, hasPhotos: true, ask: 'solved' },
  reopen: { path: 'reopen', words: { name: 'reason', isNeeded: true }, hasPhotos: true, ask: null },
  note: { path: 'notes', words: { name: 'text', isNeeded: true }, hasPhotos: true, ask: 'public' },
  cancel: { path: 'cancel', words: { name: 'reason', isNeeded: false }, hasPhotos: false, ask: null },
}

export interface MoveValues {
  words: string
  photos: KeptPhoto[]
  isSolved: boolean | null
  isPublic: boolean
  rating: number
}

export const emptyValues = (): MoveValues => ({
  words: '',
  photos: [],
  isSolved: null,
  isPublic: true,
  rating: 0,
})

/** What the person may do now, in the order of the buttons. */
export const movesOf = (order: Pick<WorkOrderDetail, 'moves'>): PhoneMove[] =>
  phoneMoves.filter((move) => order.moves.includes(move))

/** The move asks for nothing and is made by the button itself. */
export const isPlain = (move: PhoneMove): boolean => movePlans[move].words === null

export function isComplete(move: PhoneMove, values: MoveValues): boolean {
  const plan = movePlans[move]
  if (plan.words?.isNeeded && values.words.trim() === '') return false
  return plan.ask !== 'solved' || values.isSolved !== null
}

/** Body of the write, on the version the person saw. Pictures are added when they are uploaded. */
export function moveBody(move: PhoneMove, values: MoveValues, version: number): Record<string, unknown> {
  const { words } = movePlans[move]
  const text = values.words.trim()
  return {
    version,
    ...(words && text ? { [words.name]: text } : {}),
    ...(move === 'confirm'
      ? { isSolved: true, ...(values.rating > 0 ? { rating: values.rating } : {}) }
      : {}),
    ...(move === 'reject' ? { isSolved: false } : {}),
    ...(move === 'answer' ? { isSolved: values.isSolved === true } : {}),
    ...(move === 'note' ? { isPublic: values.isPublic } : {}),
  }
}
