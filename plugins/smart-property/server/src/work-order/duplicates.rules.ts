import { fallbackCategoryKey } from '@linli/smart-property-contract'

import { plainWords } from './place-words.rules.ts'

/** What somebody reports, as far as it says whether two reports mean the same. */
export interface Matter {
  /** The same in several wordings: title alone, title and text, place and title. */
  words: readonly string[]
  categoryKey: string | null
  /** The category above; null at the top. */
  parentKey: string | null
  unitId: string | null
  buildingId: string | null
  /** The place in words, with the building they are said of: 3栋 大堂. */
  areaText: string | null
}

/** From here on somebody is asked whether it is the same. */
export const likelyFrom = 0.42
export const maxSuggestions = 5

const shares = { category: 0.3, place: 0.3, words: 0.4 } as const
/** Words alone, where nobody has said what it is and where. */
const wordsAlone = 0.8
const anotherBuilding = 0.4
/** An old report counts for less: by this part at the end of the days that are looked at. */
const lostWithAge = 0.2

function bigrams(text: string): Set<string> {
  const characters = [...plainWords(text)]
  if (characters.length === 1) return new Set(characters)
  return new Set(characters.slice(1).map((character, at) => characters[at]! + character))
}

/** Dice coefficient of the pairs of characters that two texts are made of, 0 to 1. */
export function wordsLikeness(one: string, other: string): number {
  const [first, second] = [bigrams(one), bigrams(other)]
  if (first.size === 0 || second.size === 0) return 0
  let common = 0
  for (const pair of first) if (second.has(pair)) common++
  return (2 * common) / (first.size + second.size)
}

/** What nobody has classed says nothing. */
const classOf = ({ categoryKey }: Matter) => (categoryKey === fallbackCategoryKey ? null : categoryKey)

/** 1 for one category, half for two below one top, 0 to 1. */
function categoryLikeness(one: Matter, other: Matter): number {
  const [first, second] = [classOf(one), classOf(other)]
  if (first === null || second === null) return 0
  if (first === second) return 1
  return (one.parentKey ?? first) === (other.parentKey ?? second) ? 0.5 : 0
}

const isSame = (one: string | null, other: string | null) => one !== null && one === other
const differs = (one: string | null, other: string | null) => one !== null && other !== null && one !== other

/** One unit, one building, one place in words, 0 to 1; what is inside two homes is rarely one thing. */
export function placeLikeness(one: Matter, other: Matter): number {
  if (isSame(one.unitId, other.unitId)) return 1
  if (isSame(one.buildingId, other.buildingId)) return differs(one.unitId, other.unitId) ? 0.3 : 0.8
  if (differs(one.buildingId, other.buildingId)) return 0
  const [first, second] = [plainWords(one.areaText ?? ''), plainWords(other.areaText ?? '')]
  return first !== '' && first === second ? 0.6 : 0
}

/**
 * How likely two reports mean the same, 0 to 1 and the same both ways; `age` is 0 for a report of just now and 1
 * at the end of the days that are looked at. More words in common never make it less.
 */
export function likenessOf(one: Matter, other: Matter, age: number): number {
  const words = Math.max(
    0,
    ...one.words.flatMap((first) => other.words.map((second) => wordsLikeness(first, second))),
  )
  const together =
    shares.category * categoryLikeness(one, other) +
    shares.place * placeLikeness(one, other) +
    shares.words * words
  const apart = differs(one.buildingId, other.buildingId) ? anotherBuilding : 1
  const fresh = 1 - lostWithAge * Math.min(1, Math.max(0, age))
  return Math.max(together, wordsAlone * words) * apart * fresh
}
