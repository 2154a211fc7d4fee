import { byLoad, moveFields, type MoveFields, type MoveValues, type Party } from '../move-fields.ts'
import { instantOf } from './house-clock.ts'
import { itemsBody } from './item-lines.ts'

interface Sending {
  move: string
  fields: MoveFields
  /** The house's. */
  zone: string
}
type Body = Record<string, unknown>

const given = <T>(key: string, value: T): Record<string, T> =>
  value === '' || value === 0 ? {} : { [key]: value }

const instant = (local: string, zone: string): string => {
  const at = instantOf(local, zone)
  return Number.isNaN(at) ? '' : new Date(at).toISOString()
}

const filled = (parties: readonly Party[]): Party[] =>
  parties
    .map(({ name, side }) => ({ name: name.trim(), side: side.trim() }))
    .filter(({ name, side }) => name || side)

/** A call that reached nobody says nothing of the outcome. */
const isAnswering = ({ fields }: Sending, { isReached }: MoveValues) => !fields.reached || isReached

/** What each field of a dialog adds to the body. */
const parts: { [K in keyof Required<MoveFields>]: (values: MoveValues, sending: Sending) => Body } = {
  person: ({ assigneeAccountId }) => ({ assigneeAccountId }),
  reason: ({ reason }) => given('reason', reason.trim()),
  // An agreement calls its words terms.
  text: ({ text }, { fields }) => given(fields.outcome === 'settled' ? 'terms' : 'text', text.trim()),
  reached: ({ isReached }) => ({ isReached }),
  solved: (values, sending) => (isAnswering(sending, values) ? { isSolved: values.isSolved } : {}),
  rating: (values, sending) =>
    isAnswering(sending, values) && (values.isSolved || sending.move === 'confirm')
      ? given('rating', values.rating)
      : {},
  visibility: ({ isPublic }) => ({ isPublic }),
  photos: ({ fileIds }) => ({ fileIds }),
  classes: ({ categoryKey, grade, kind }) => ({ categoryKey, grade, kind }),
  pause: ({ pauseReason, resumeAt }, { zone }) => ({
    reason: pauseReason,
    resumeAt: instant(resumeAt, zone),
  }),
  items: ({ items }) => ({ items: itemsBody(items) }),
  session: ({ heldAt, place }, { zone }) => ({
    heldAt: instant(heldAt, zone),
    ...given('place', place.trim()),
  }),
  parties: ({ parties }) => ({ parties: filled(parties) }),
  outcome: ({ signedOn, body }, { fields }) => (fields.outcome === 'settled' ? { signedOn } : { body }),
  into: ({ intoId }) => ({ intoId }),
}

const fieldsOf = (move: string): MoveFields => moveFields[move] ?? {}
const namesOf = (fields: MoveFields) => Object.keys(fields) as (keyof MoveFields)[]

const paths: Readonly<Record<string, string>> = {
  reject: 'confirm',
  note: 'notes',
  'call-back': 'call-backs',
  mediate: 'mediations',
}

/** Where a move is sent, and with what: only what the move knows. "Not solved" is the other side of the door "solved". */
export function moveRequest(move: string, values: MoveValues, zone: string): { path: string; body: Body } {
  if (move === 'assign' && values.assigneeAccountId === byLoad) return { path: 'auto-assign', body: {} }
  const sending: Sending = { move, fields: fieldsOf(move), zone }
  const found = namesOf(sending.fields).map((name) => parts[name](values, sending))
  const outcome = move === 'confirm' || move === 'reject' ? { isSolved: move === 'confirm' } : {}
  return { path: paths[move] ?? move, body: Object.assign({}, ...found, outcome) as Body }
}

/** Whether a move cannot go without its words: a call that found it unsolved says why. */
export const areWordsNeeded = (move: string, { isReached, isSolved }: MoveValues): boolean =>
  fieldsOf(move).text?.need === 'needed' || (move === 'call-back' && isReached && !isSolved)

type Check = (values: MoveValues, sending: Pick<Sending, 'move' | 'fields'>) => boolean

/** What a field must hold before the move is sent. */
const checks: { [K in keyof MoveFields]: Check } = {
  person: ({ assigneeAccountId }) => assigneeAccountId !== '',
  into: ({ intoId }) => intoId !== '',
  pause: ({ resumeAt }) => resumeAt !== '',
  session: ({ heldAt }) => heldAt !== '',
  outcome: ({ signedOn, body }, { fields }) => (fields.outcome === 'settled' ? signedOn : body) !== '',
  parties: ({ parties }) => {
    const all = filled(parties)
    return all.length >= 2 && all.every(({ name, side }) => name && side)
  },
  reason: ({ reason }, { fields }) => fields.reason?.need !== 'needed' || reason.trim() !== '',
  text: (values, { move }) => !areWordsNeeded(move, values) || values.text.trim() !== '',
}

/** Whether the dialog holds all that the move cannot go without. */
export function isComplete(move: string, values: MoveValues): boolean {
  const fields = fieldsOf(move)
  return namesOf(fields).every((name) => checks[name]?.(values, { move, fields }) ?? true)
}
