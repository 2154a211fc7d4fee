import type { Locale } from '@linli/contract'
import type { Part } from '@linli/evaluation-contract'
import type { Dossier, GateLine, HandedParts } from '@linli/evaluation-contract/campaign'
import {
  evaluateGate,
  wordTrace,
  type Inputs,
  type PartResult,
  type RubricIndex,
  type TraceLine,
} from '@linli/evaluation-contract/scoring'

import type { Said } from '../score/current-opinions.ts'
import type { Facts } from '../score/load-score.ts'

type Bilingual = Record<Locale, string[]>
/** Words for a guard in one language; the guard's key where there are none. */
export type WordGuard = (metric: string, guard: string, locale: Locale) => string

const keyOfGuard: WordGuard = (_metric, guard) => guard

const inBoth = (
  trace: readonly TraceLine[],
  { doc }: RubricIndex,
  wordGuard: WordGuard = keyOfGuard,
): Bilingual => {
  const words = (locale: Locale) =>
    trace.map((line) =>
      wordTrace(line, doc, {
        locale,
        wordGuard: (guard) => wordGuard(String(line.params['metric'] ?? ''), guard, locale),
      }),
    )
  return { 'zh-CN': words('zh-CN'), en: words('en') }
}

/** Every gate of the rubric with how it came out; what the records leave open is not met. */
export const gateLines = (index: RubricIndex, inputs: Inputs, wordGuard?: WordGuard): GateLine[] =>
  index.doc.gates.map((gate) => {
    const { holds, trace } = evaluateGate(index, gate, inputs)
    return { id: gate.id, text: gate.text, isPassed: holds, trace: inBoth(trace, index, wordGuard) }
  })

export const areGatesMet = (gates: readonly GateLine[]): boolean =>
  gates.every(({ isPassed }) => isPassed === true)

/** Metrics of some keys as they leave the estate: figures and how they were counted, no record behind them. */
export const factsForLetter = (facts: Facts): Dossier['facts'] =>
  Object.fromEntries(
    [...facts].map(([metric, { value, origin, counted, total, excluded, inputsHash }]) => [
      metric,
      { value, origin, counted, total, excluded, inputsHash },
    ]),
  )

/** What the engine takes of facts that came in a letter. People's answers are no part of an application. */
export const inputsOfLetter = (facts: Dossier['facts']): Inputs => ({
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(([metric, { value, counted, excluded }]) =>
      value === null ? [] : [[metric, { value, counted, excluded }] as const],
    ),
  ),
  judges: {},
  documents: {},
})

/** Parts that give points, that records do not settle, and that nobody declared. */
export function undeclaredParts(
  { parts }: RubricIndex,
  results: readonly PartResult[],
  opinions: ReadonlyMap<string, Said>,
): Part[] {
  return results.flatMap(({ partId, state, max }) => {
    const part = parts.get(partId)
    return part && max > 0 && state !== 'settled' && !opinions.get(partId)?.declared ? [part] : []
  })
}

type DossierPart = Dossier['parts'][string]

function dossierPart(result: PartResult, said: Said | undefined, trace: Bilingual): DossierPart {
  const { declared, confirmed } = said ?? {}
  const last = confirmed ?? declared
  return {
    low: result.low,
    high: result.high,
    state: result.state,
    suggestedLevel: result.suggestedLevel,
    trace,
    declared: declared?.points ?? null,
    confirmed: confirmed?.points ?? null,
    levelId: last?.levelId ?? null,
    judges: last?.judges ?? {},
    reason: last?.reason ?? '',
  }
}

/** All parts of the rubric as they are handed over: what records prove, and what the estate and its company say. */
export const dossierParts = (
  index: RubricIndex,
  {
    results,
    opinions,
    wordGuard,
  }: {
    results: readonly PartResult[]
    opinions: ReadonlyMap<string, Said>
    wordGuard: WordGuard
  },
): Dossier['parts'] =>
  Object.fromEntries(
    results.map((result) => [
      result.partId,
      dossierPart(result, opinions.get(result.partId), inBoth(result.trace, index, wordGuard)),
    ]),
  )

/** Points of a part as they are handed over: the company's word before the estate's, and what records settle without either. */
export const handedPoints = ({ confirmed, declared, low }: DossierPart): number =>
  confirmed ?? declared ?? low

/** What the estate keeps of a dossier, so that it can say later what it declared whatever was said since. */
export const handedParts = (parts: Dossier['parts']): HandedParts =>
  Object.fromEntries(
    Object.entries(parts).map(([id, part]) => {
      const { declared, confirmed, levelId, reason } = part
      return [id, { points: handedPoints(part), declared, confirmed, levelId, reason }]
    }),
  )

/** Tenths add up without the error of binary fractions. */
export const declaredTotal = (parts: Dossier['parts']): number =>
  Object.values(parts).reduce((sum, part) => sum + Math.round(handedPoints(part) * 10), 0) / 10
