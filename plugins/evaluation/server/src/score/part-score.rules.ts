import type { Locale } from '@linli/contract'
import type { Part, PartScore, RubricDoc } from '@linli/evaluation-contract'
import {
  wordTrace,
  type PartResult,
  type RubricIndex,
  type TraceLine,
} from '@linli/evaluation-contract/scoring'

import type { Said } from './current-opinions.ts'

/** What a part's line needs beside its points. */
export interface Around {
  index: RubricIndex
  locale: Locale
  opinions: ReadonlyMap<string, Said>
  /** Pieces of evidence, by part. */
  evidence: ReadonlyMap<string, number>
  isInherited(part: string): boolean
  guardTitle(metric: string, guard: string): string
}

const plain = (key: string) => ({ 'zh-CN': key, en: key })

/** A metric, question or document with its words; its key where the rubric has none. */
export const named = (words: RubricDoc['judges'], keys: readonly string[]) =>
  keys.map((key) => ({ key, title: words[key] ?? plain(key) }))

const namedMetrics = ({ metrics }: RubricDoc, keys: readonly string[]) =>
  keys.map((key) => ({ key, title: metrics[key]?.title ?? plain(key) }))

const sentenceOf =
  ({ index, locale, guardTitle }: Around) =>
  (line: TraceLine): string =>
    wordTrace(line, index.doc, {
      locale,
      wordGuard: (guard) => guardTitle(String(line.params['metric'] ?? ''), guard),
    })

/** One part: its points as the records have them, what people said, and what is missing in words. */
export function partScoreOf(part: Part, result: PartResult, around: Around): PartScore {
  const { index, opinions, evidence } = around
  const said = opinions.get(part.id)
  return {
    id: part.id,
    label: part.label,
    mode: part.mode,
    onSite: part.onSite,
    max: part.max,
    low: result.low,
    high: result.high,
    state: result.state,
    points: result.points,
    suggestedLevel: result.suggestedLevel,
    declared: said?.declared?.points ?? null,
    confirmed: said?.confirmed?.points ?? null,
    missing: namedMetrics(index.doc, result.missing),
    undecided: [
      ...named(index.doc.judges, result.undecided),
      ...named(index.doc.documents, result.unverified),
    ],
    trace: result.trace.map(sentenceOf(around)),
    evidence: evidence.get(part.id) ?? 0,
    isInherited: around.isInherited(part.id),
  }
}
