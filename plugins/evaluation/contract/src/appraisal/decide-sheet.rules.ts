import { sumOf } from '../scoring/exact.rules.ts'
import { evaluatePart, type PartResult } from '../scoring/evaluate-part.rules.ts'
import type { FactInput, Inputs } from '../scoring/inputs.ts'
import type { Part } from '../scoring/rubric-doc.ts'
import type { RubricIndex } from '../scoring/rubric-index.rules.ts'
import type { Standing } from '../statistics/index.ts'
import { appraisalLayers, type AppraisalLayer, type SheetState } from './states.ts'

/** What somebody said of a part; the one that no other took the place of. */
export interface SaidOf {
  readonly part: string
  readonly layer: AppraisalLayer
  readonly points: number
  readonly judges: Readonly<Record<string, boolean>>
}

export type Decider = 'final' | 'leader' | 'records' | 'self'

export interface DecidedPart {
  readonly id: string
  /** By records and the answers of others; nothing that the person alone said. */
  readonly proposal: PartResult
  readonly points: number | null
  readonly by: Decider | null
}

export interface DecidedSheet {
  readonly parts: readonly DecidedPart[]
  readonly total: number
  readonly groups: Readonly<Record<string, number>>
  /** Points that people gave, in numbers or by answers, as opposed to those from records. */
  readonly judged: number
  /** Parts that no leader, nobody final and no record decides: the own word alone settles nothing. */
  readonly missing: readonly string[]
}

export type PersonFacts = Readonly<Record<string, FactInput | undefined>>

/** Answers to a rubric's questions, the stronger layer's before the weaker's, question by question. */
export const answersOf = (said: readonly SaidOf[]): Record<string, boolean> =>
  Object.assign(
    {},
    ...appraisalLayers.flatMap((layer) =>
      said.filter((each) => each.layer === layer).map(({ judges }) => judges),
    ),
  )

/** What others than the person said: the own answers are no records. */
export const saidByOthers = <Said extends SaidOf>(said: readonly Said[]): Said[] =>
  said.filter(({ layer }) => layer !== 'self')

/** The layers whose answers a part is asked with, one more each time, and whose word it is where that settles it. */
const weighed = [
  { by: 'records', layers: [] },
  { by: 'final', layers: ['final'] },
  { by: 'leader', layers: ['final', 'leader'] },
  { by: 'self', layers: appraisalLayers },
] as const satisfies { by: Decider; layers: readonly AppraisalLayer[] }[]

/** What the engine is asked with: documents are no part of an appraisal and stay unverified. */
const inputsOf = (
  facts: PersonFacts,
  said: readonly SaidOf[],
  layers: readonly AppraisalLayer[],
): Inputs => ({
  facts,
  judges: answersOf(said.filter(({ layer }) => layers.includes(layer))),
  documents: {},
})

/**
 * What each part of a sheet comes to: the last of final and leader, else what records settle, by themselves or with
 * the answers of a layer, else the own word. Sums are sums of parts, never typed in. The company's own rule (clause 9.2.1).
 */
export function decideSheet(index: RubricIndex, facts: PersonFacts, said: readonly SaidOf[]): DecidedSheet {
  const asked = weighed.map(({ by, layers }) => ({ by, inputs: inputsOf(facts, said, layers) }))
  const others = inputsOf(facts, said, ['final', 'leader'])
  const parts = [...index.parts.values()].map((part) => {
    const results = asked.map(({ by, inputs }) => ({ by, points: evaluatePart(index, part, inputs).points }))
    return { id: part.id, proposal: evaluatePart(index, part, others), ...wordOn(part, results, said) }
  })
  const groupOf = (id: string) => index.parentOf.get(index.parentOf.get(id) ?? '')
  const sum = (of: readonly DecidedPart[]) => sumOf(of.map(({ points }) => points ?? 0))
  return {
    parts,
    total: sum(parts),
    groups: Object.fromEntries(
      [...index.groups.keys()].map((group) => [group, sum(parts.filter(({ id }) => groupOf(id) === group))]),
    ),
    judged: sum(parts.filter(({ by }) => by !== 'records')),
    missing: parts.flatMap(({ id, by }) => (by === null || by === 'self' ? [id] : [])),
  }
}

type Word = Pick<DecidedPart, 'points' | 'by'>

function wordOn({ id }: Part, results: readonly Word[], said: readonly SaidOf[]): Word {
  const by = (layer: AppraisalLayer) => said.find((each) => each.part === id && each.layer === layer)
  for (const layer of ['final', 'leader'] as const) {
    const word = by(layer)
    if (word) return { points: word.points, by: layer }
  }
  const settled = results.find(({ points }) => points !== null)
  if (settled) return settled
  const own = by('self')
  return { points: own?.points ?? null, by: own ? 'self' : null }
}

/** Parts that keep a result from being shown: the missing ones, and what a leader drafted and has not handed in. */
export function openParts({ parts, missing }: DecidedSheet, state: SheetState): readonly string[] {
  if (state === 'reviewed' || state === 'settled') return missing
  return parts.flatMap(({ id, by }) => (by === null || by === 'self' || by === 'leader' ? [id] : []))
}

export const standingOf = (key: string, { total, groups, judged }: DecidedSheet): Standing => ({
  key,
  total,
  groups,
  judged,
})

/** Whether points need a reason: whatever records do not carry is judged by hand, and a hand says why. */
export const needsReason = (
  { state, low, high }: Pick<PartResult, 'state' | 'low' | 'high'>,
  points: number,
): boolean => state === 'open' || points < low || points > high
