import type { FieldSet, FieldSpec } from './field.rules.ts'
import { plainHeading, similarity } from './text-similarity.rules.ts'

export type LabelReason = 'synonym' | 'group' | 'context' | 'similar'

export interface LabelScore {
  score: number
  reason: LabelReason
  word: string
}

export interface Heading {
  /** From the outer group heading to the column's own: 业主 > 电话 is ['业主', '电话']. */
  segments: string[]
  /** Party taken from the columns before, for a bare 电话. */
  contextParty?: string | null
}

const closestSimilar = 0.85

/** The party (owner, tenant) that a heading names, the longest word first; null when it names none. */
export function partyOf(text: string, set: FieldSet): string | null {
  const plain = plainHeading(text)
  let best: { party: string; length: number } | null = null
  for (const [party, words] of Object.entries(set.parties)) {
    for (const word of words) {
      if (plain.includes(word) && word.length > (best?.length ?? 0)) best = { party, length: word.length }
    }
  }
  return best?.party ?? null
}

const plainLeaves = new WeakMap<FieldSet, ReadonlyMap<string, string>>()

function leafWords(set: FieldSet): ReadonlyMap<string, string> {
  const known = plainLeaves.get(set)
  if (known) return known
  const words = new Map(
    Object.entries(set.leaves).flatMap(([leaf, list]) =>
      list.map((word) => [plainHeading(word), leaf] as const),
    ),
  )
  plainLeaves.set(set, words)
  return words
}

/** The leaf (name, phone, document) that a heading is exactly called, with a trailing number allowed. */
export function leafOf(text: string, set: FieldSet): string | null {
  const plain = plainHeading(text)
  const words = leafWords(set)
  return words.get(plain) ?? words.get(plain.replace(/[1-9一二三]$/, '')) ?? null
}

const combined = new WeakMap<FieldSpec, readonly string[]>()

/** All writings a field answers to, party words times leaf words included. */
export function wordsOf(field: FieldSpec, set: FieldSet): readonly string[] {
  const known = combined.get(field)
  if (known) return known
  const own = field.synonyms.map(plainHeading)
  const pairs =
    field.party && field.leaf
      ? (set.parties[field.party] ?? []).flatMap((party) =>
          (set.leaves[field.leaf!] ?? []).map((leaf) => plainHeading(party + leaf)),
        )
      : []
  const words = [
    ...new Set([plainHeading(field.label['zh-CN']), plainHeading(field.label.en), ...own, ...pairs]),
  ]
  combined.set(field, words)
  return words
}

function byGroup(heading: Heading, own: string, field: FieldSpec, set: FieldSet): LabelScore | null {
  if (!field.party || !field.leaf || leafOf(own, set) !== field.leaf) return null
  const group = heading.segments.length > 1 ? partyOf(heading.segments.slice(0, -1).join(''), set) : null
  if (group)
    return group === field.party
      ? { score: 1, reason: 'group', word: own }
      : { score: 0, reason: 'group', word: own }
  const context = heading.contextParty ?? set.defaultParty
  return context === field.party
    ? { score: 0.93, reason: 'context', word: own }
    : { score: 0.2, reason: 'context', word: own }
}

/** How well a heading means a field, by its words alone; `isExact` leaves out the costly likeness. */
export function scoreLabel(heading: Heading, field: FieldSpec, set: FieldSet, isExact = false): LabelScore {
  const own = plainHeading(heading.segments.at(-1) ?? '')
  const none: LabelScore = { score: 0, reason: 'similar', word: '' }
  if (own === '') return none
  const grouped = byGroup(heading, own, field, set)
  if (grouped) return grouped
  const whole = plainHeading(heading.segments.join(''))
  const unnumbered = field.isRepeatable ? own.replace(/[1-9一二三]$/, '') : own
  const group = heading.segments.length > 1 ? partyOf(heading.segments.slice(0, -1).join(''), set) : null
  if (group && field.party && group !== field.party) return none
  let best = none
  for (const word of wordsOf(field, set)) {
    if (word === whole || word === own || word === unnumbered)
      return { score: word === whole ? 1 : 0.98, reason: 'synonym', word }
    if (isExact) continue
    const score = Math.max(similarity(own, word), similarity(whole, word)) * closestSimilar
    if (score > best.score) best = { score, reason: 'similar', word }
  }
  const named = partyOf(own, set)
  return named && field.party && named !== field.party ? { ...best, score: best.score * 0.3 } : best
}

/** Is this text, taken alone, a heading of the set? Exact words only. */
export function isKnownHeading(text: string, set: FieldSet): boolean {
  const plain = plainHeading(text)
  if (plain === '') return false
  if (leafOf(plain, set) !== null) return true
  return set.fields.some(
    (field) =>
      wordsOf(field, set).includes(plain) ||
      (field.isRepeatable && wordsOf(field, set).includes(plain.replace(/[1-9一二三]$/, ''))),
  )
}
