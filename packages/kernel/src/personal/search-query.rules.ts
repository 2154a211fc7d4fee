import { likeText } from '../list/like-pattern.rules.ts'
import { roomQuery } from './room.rules.ts'

/**
 * What one typed word may mean, ready to be turned into SQL. `room` and `pinyin` are looked for in a search
 * text (see `searchTextOf`), `idNumber` by its blind index, the others in their own columns.
 */
export type SearchCondition =
  | { on: 'name'; op: 'contains'; value: string }
  | { on: 'pinyin' | 'room'; op: 'wordPrefix'; value: string }
  | { on: 'phone'; op: 'equals' | 'endsWith'; value: string }
  | { on: 'plate'; op: 'startsWith'; value: string }
  | { on: 'idNumber'; op: 'equals'; value: string }

/** Every word has to be met by one of its conditions; no words, no restriction. */
export interface SearchQuery {
  words: SearchCondition[][]
}

const maxWords = 5

/** Works out what was typed: phone or its tail, room, pinyin or initials, plate, ID number, Chinese name. */
export function classifySearch(typed: string): SearchQuery {
  const plain = typed.normalize('NFKC').toLowerCase().trim().slice(0, 60)
  const whole = phoneOf(plain)
  if (whole) return { words: [[whole]] }
  const words = plain.split(/[\s,，、]+/u).filter(Boolean)
  return { words: words.slice(0, maxWords).map(conditionsOf) }
}

/** A whole number may be typed in groups, 199 1234 1108, which are no words of their own. */
function phoneOf(text: string): SearchCondition | null {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? { on: 'phone', op: 'equals', value: digits } : null
}

function conditionsOf(word: string): SearchCondition[] {
  if (/^(?:\d{15}|\d{17}[\dx])$/.test(word))
    return [{ on: 'idNumber', op: 'equals', value: word.toUpperCase() }]
  const found: SearchCondition[] = []
  const room = roomQuery(word)
  if (/^\d{4,12}$/.test(word)) found.push({ on: 'phone', op: 'endsWith', value: word })
  if (/^0\d{2,3}-\d{7,8}$/.test(word)) found.push({ on: 'phone', op: 'endsWith', value: word })
  if (room !== null && !/^\d{6,}$/.test(word)) found.push({ on: 'room', op: 'wordPrefix', value: room })
  if (/^[a-z']+$/.test(word)) found.push({ on: 'pinyin', op: 'wordPrefix', value: word.replaceAll("'", '') })
  if (/^[a-z]$/.test(word)) found.push({ on: 'room', op: 'wordPrefix', value: `${word}-` })
  if (/^\p{Script=Han}[a-z][a-z0-9]{2,6}$/u.test(word)) {
    found.push({ on: 'plate', op: 'startsWith', value: word.toUpperCase() })
  }
  if (found.length === 0 || /\p{Script=Han}/u.test(word))
    found.push({ on: 'name', op: 'contains', value: word })
  return found
}

/** The form in which search words are kept in one column: each after a blank, so that LIKE finds beginnings. */
export const searchTextOf = (words: readonly string[]): string =>
  words.length > 0 ? ` ${[...new Set(words)].join(' ')} ` : ''

const likeForms: Record<SearchCondition['op'], [before: string, after: string]> = {
  equals: ['', ''],
  startsWith: ['', '%'],
  endsWith: ['%', ''],
  contains: ['%', '%'],
  wordPrefix: ['% ', '%'],
}

/** The pattern of a condition for ILIKE, with what the user typed taken literally (escape character `\`). */
export function likePattern({ op, value }: SearchCondition): string {
  const [before, after] = likeForms[op]
  return before + likeText(value) + after
}

/** The last four digits of a number, without its extension: what people say at the front desk. */
export const phoneTailOf = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/(?<=\d{7})-\d{1,5}$/, '')
    .replaceAll(/\D/g, '')
    .slice(-4)
