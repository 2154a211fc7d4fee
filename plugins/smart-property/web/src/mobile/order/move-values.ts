import type { PauseReason } from '@linli/smart-property-contract'
import type { KeptPhoto, KeptVoice } from '@linli/ui-mobile'

import { itemsBody } from '../../console/orders/panel/item-lines.ts'
import { isWhole, type PhoneLine } from './phone-line.rules.ts'
import { movePlans, type PhoneMove } from './phone-moves.ts'

export interface Party {
  name: string
  side: string
}

/** What a person puts into the sheet of a move. */
export interface MoveValues {
  words: string
  photos: KeptPhoto[]
  voice: KeptVoice | null
  isSolved: boolean | null
  isPublic: boolean
  rating: number
  items: PhoneLine[]
  pauseReason: PauseReason | ''
  /** Instant, or empty. */
  resumeAt: string
  personId: string
  heldAt: string
  place: string
  parties: Party[]
}

export const emptyValues = (): MoveValues => ({
  words: '',
  photos: [],
  voice: null,
  isSolved: null,
  isPublic: true,
  rating: 0,
  items: [],
  pauseReason: '',
  resumeAt: '',
  personId: '',
  heldAt: '',
  place: '',
  parties: [],
})

const named = (parties: readonly Party[]): Party[] =>
  parties
    .map(({ name, side }) => ({ name: name.trim(), side: side.trim() }))
    .filter(({ name, side }) => name !== '' || side !== '')

const isFullSession = ({ heldAt, parties }: MoveValues): boolean => {
  const there = named(parties)
  return heldAt !== '' && there.length >= 2 && there.every(({ name, side }) => name !== '' && side !== '')
}

/** `now` in ms: a pause ends later than that. */
export function isComplete(move: PhoneMove, values: MoveValues, now: number): boolean {
  const { words, ask, has } = movePlans[move]
  if (words?.isNeeded && values.words.trim() === '') return false
  if (has.includes('items') && !isWhole(values.items)) return false
  switch (ask) {
    case 'solved':
      return values.isSolved !== null
    case 'pause':
      return values.pauseReason !== '' && Date.parse(values.resumeAt) > now
    case 'person':
      return values.personId !== ''
    case 'session':
      return isFullSession(values)
    default:
      return true
  }
}

/** What a move says beside its words. */
function partOf(move: PhoneMove, values: MoveValues): Record<string, unknown> {
  switch (move) {
    case 'confirm':
      return { isSolved: true, ...(values.rating > 0 ? { rating: values.rating } : {}) }
    case 'reject':
      return { isSolved: false }
    case 'answer':
      return { isSolved: values.isSolved === true, items: itemsBody(values.items) }
    case 'note':
      return { isPublic: values.isPublic }
    case 'pause':
      return { reason: values.pauseReason, resumeAt: values.resumeAt }
    case 'transfer':
      return { assigneeAccountId: values.personId }
    case 'mediate':
      return {
        heldAt: values.heldAt,
        parties: named(values.parties),
        ...(values.place.trim() ? { place: values.place.trim() } : {}),
      }
    default:
      return {}
  }
}

/** Body of the write, on the version the person saw. Pictures and voices are added when they are uploaded. */
export function moveBody(move: PhoneMove, values: MoveValues, version: number): Record<string, unknown> {
  const { words, isVersioned } = movePlans[move]
  const said = values.words.trim()
  return {
    ...(isVersioned ? { version } : {}),
    ...(words && said ? { [words.name]: said } : {}),
    ...partOf(move, values),
  }
}
