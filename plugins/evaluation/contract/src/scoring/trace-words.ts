import type { Locale } from '@linli/contract'

import { plainNumber, wordFact } from './fact-words.ts'
import type { Part, RubricDoc } from './rubric-doc.ts'
import { enSentences } from './trace-sentences-en.ts'
import { zhSentences } from './trace-sentences-zh.ts'
import { guardPrefix, type TraceCode, type TraceLine } from './trace.ts'

export interface TraceWording {
  readonly locale: Locale
  /** Words for why rows do not count; the key itself otherwise. */
  readonly wordGuard?: (guard: string) => string
}

/** What a sentence is made of, already in the reader's language. */
export interface TraceTexts {
  readonly holds: boolean | null
  /** The title of the metric that a param names. */
  metric(param: string): string
  /** A param as a value of the metric that another param names. */
  fact(param: string, metric?: string): string
  number(param: string): number
  percent(param: string): string
  /** A param as a plain number in the reader's writing. */
  plain(param: string): string
  text(param: string): string
  judge(): string
  document(): string
  level(): string
  tier(): string
  readonly guards: readonly { readonly words: string; readonly rows: number }[]
}

export type TraceSentences = Record<TraceCode, (texts: TraceTexts) => string>

const sentences: Record<Locale, TraceSentences> = { 'zh-CN': zhSentences, en: enSentences }

/** A line of a trace as a sentence; keys stand in for titles that the rubric lacks. */
export const wordTrace = (line: TraceLine, rubric: RubricDoc, wording: TraceWording): string =>
  sentences[wording.locale][line.code](textsOf(line, rubric, wording))

function textsOf({ params, holds }: TraceLine, rubric: RubricDoc, wording: TraceWording): TraceTexts {
  const { locale, wordGuard = (guard) => guard } = wording
  const text = (param: string): string => String(params[param] ?? '')
  const logic = partOf(rubric, text('part'))?.logic
  return {
    holds,
    text,
    metric: (param) => rubric.metrics[text(param)]?.title[locale] ?? text(param),
    fact: (param, metric = 'metric') => wordFact(params[param], rubric.metrics[text(metric)]?.unit, locale),
    percent: (param) => wordFact(params[param], 'ratio', locale),
    number: (param) => Number(params[param] ?? 0),
    plain: (param) => plainNumber(Number(params[param] ?? 0), locale),
    judge: () => rubric.judges[text('judge')]?.[locale] ?? text('judge'),
    document: () => rubric.documents[text('document')]?.[locale] ?? text('document'),
    level: () => {
      const levels = logic?.kind === 'tiered_judgement' ? logic.levels : []
      return levels.find(({ id }) => id === text('level'))?.descriptor[locale] ?? text('level')
    },
    tier: () => {
      const tiers = logic?.kind === 'count_threshold' ? logic.tiers : []
      return tiers[Number(params['tier'])]?.label[locale] ?? text('tier')
    },
    guards: Object.entries(params)
      .filter(([param]) => param.startsWith(guardPrefix))
      .map(([param, rows]) => ({ words: wordGuard(param.slice(guardPrefix.length)), rows: Number(rows) })),
  }
}

const partOf = (rubric: RubricDoc, id: string): Part | undefined =>
  rubric.groups
    .flatMap(({ items }) => items)
    .flatMap(({ parts }) => parts)
    .find((part) => part.id === id)
