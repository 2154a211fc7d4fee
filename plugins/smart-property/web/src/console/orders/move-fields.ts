import {
  templateMoves,
  type DisputeOutcome,
  type PauseReason,
  type TemplateMove,
} from '@linli/smart-property-contract/states'

import type { ItemLine } from './panel/item-lines.ts'

/** A field of words: whether it must be filled, and how many characters it takes. */
interface Words {
  need: 'needed' | 'maybe'
  most: number
}

/** What each dialog asks for; the server has the last word on what is needed. */
export interface MoveFields {
  person?: true
  reason?: Words
  text?: Words
  solved?: true
  photos?: true
  visibility?: true
  reached?: true
  rating?: true
  classes?: true
  pause?: true
  items?: true
  /** A session of mediation: when and where. */
  session?: true
  parties?: true
  /** How a dispute was answered. */
  outcome?: DisputeOutcome
  into?: true
}

const needed = (most: number): Words => ({ need: 'needed', most })
const maybe = (most: number): Words => ({ need: 'maybe', most })

export const moveFields: Readonly<Record<string, MoveFields>> = {
  assign: { person: true, text: maybe(500) },
  transfer: { person: true, reason: needed(200) },
  pause: { pause: true, text: maybe(500) },
  resume: { text: maybe(500) },
  answer: { text: needed(2000), solved: true, items: true, photos: true },
  note: { text: needed(2000), visibility: true, photos: true },
  mediate: { session: true, parties: true, text: needed(2000), visibility: true, photos: true },
  settle: { outcome: 'settled', text: needed(4000), parties: true, photos: true },
  refer: { outcome: 'referred', reason: needed(2000), photos: true },
  'call-back': { reached: true, solved: true, rating: true, text: maybe(500) },
  confirm: { rating: true, text: maybe(500) },
  reject: { text: needed(500), photos: true },
  classify: { classes: true, reason: maybe(200) },
  merge: { into: true, reason: maybe(200) },
  unmerge: { reason: needed(200) },
  close: { reason: needed(500) },
  reopen: { reason: needed(500), photos: true },
  cancel: { reason: maybe(200) },
}

export interface Party {
  name: string
  side: string
}

export interface MoveValues {
  assigneeAccountId: string
  reason: string
  text: string
  isSolved: boolean
  isReached: boolean
  isPublic: boolean
  rating: number
  categoryKey: string
  grade: number
  kind: string
  fileIds: string[]
  pauseReason: PauseReason
  /** Times are what the wall clock of the house shows. */
  resumeAt: string
  items: ItemLine[]
  heldAt: string
  place: string
  parties: Party[]
  signedOn: string
  body: string
  intoId: string
}

/** The move that prepared texts are asked for; `null` for moves that have none. */
export const templateMoveOf = (move: string): TemplateMove | null =>
  templateMoves.find((each) => each === move) ?? null

/** Chosen instead of a person: whoever of the order's trade holds the fewest. */
export const byLoad = 'by-load'
