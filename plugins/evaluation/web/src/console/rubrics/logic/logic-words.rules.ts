import {
  isPair,
  isPolicyRef,
  plainNumber,
  wordFact,
  type Condition,
  type Level,
  type Logic,
  type PolicyRef,
  type PolicyValue,
  type RubricDoc,
  type RubricMetricUnit,
} from '@linli/evaluation-contract/scoring'
import type { Locale } from '@linli/web-kit'

import { logicSentences, type LogicSentences } from './logic-sentences.ts'

interface Reading {
  doc: RubricDoc
  locale: Locale
  say: LogicSentences
}

const readingOf = (doc: RubricDoc, locale: Locale): Reading => ({ doc, locale, say: logicSentences[locale] })

/** A condition as a clause of a sentence; keys stand in for titles that the rubric lacks. */
export const wordCondition = (condition: Condition, doc: RubricDoc, locale: Locale): string =>
  clause(condition, readingOf(doc, locale))

/** What a logic says, a line for each of its cases, as a clerk would read it out. */
export const wordLogic = (logic: Logic, doc: RubricDoc, locale: Locale): string[] =>
  linesOf(logic, readingOf(doc, locale))

/** A policy's value as people read it. */
export const wordPolicyValue = (value: PolicyValue, locale: Locale): string =>
  valueWords(value, undefined, { locale, say: logicSentences[locale] })

const titleOf = (metric: string, { doc, locale }: Reading): string =>
  doc.metrics[metric]?.title[locale] || metric

const policyTitle = (policy: string, { doc, locale }: Reading): string =>
  doc.policies[policy]?.title[locale] || policy

function clause(condition: Condition, reading: Reading): string {
  const { doc, locale, say } = reading
  if ('all' in condition) return say.both(condition.all.map((each) => grouped(each, reading)))
  if ('any' in condition) return say.either(condition.any.map((each) => grouped(each, reading)))
  if ('judge' in condition) return say.judged(doc.judges[condition.judge]?.[locale] || condition.judge)
  if ('document' in condition)
    return say.documented(doc.documents[condition.document]?.[locale] || condition.document)
  if ('metric' in condition) {
    const { metric, op, value } = condition
    const title = titleOf(metric, reading)
    if (typeof value === 'boolean') return say.isSo(title, value)
    return say.compared(title, op, limitWords(value, doc.metrics[metric]?.unit, reading))
  }
  const [top, bottom] = condition.ratio.map((metric) => titleOf(metric, reading))
  const share = say.share(top ?? '', bottom ?? '')
  const sentence = say.compared(share, condition.op, limitWords(condition.value, 'ratio', reading))
  return say.ofNothing(sentence, bottom ?? '', condition.whenDenominatorZero)
}

/** In brackets where several conditions stand inside one of several. */
function grouped(condition: Condition, reading: Reading): string {
  const words = clause(condition, reading)
  const held = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return held.length > 1 ? reading.say.grouped(words) : words
}

function limitWords(
  limit: number | boolean | PolicyRef,
  unit: RubricMetricUnit | undefined,
  reading: Reading,
): string {
  if (!isPolicyRef(limit)) return wordFact(limit, unit, reading.locale)
  const held = reading.doc.policies[limit.$policy]?.value
  const value = held === undefined ? '—' : valueWords(held, unit, reading)
  return reading.say.ofPolicy(value, policyTitle(limit.$policy, reading))
}

function valueWords(
  value: PolicyValue,
  unit: RubricMetricUnit | undefined,
  { locale, say }: Omit<Reading, 'doc'>,
): string {
  if (isPair(value)) return say.range(plainNumber(value[0], locale), plainNumber(value[1], locale))
  if (Array.isArray(value)) return value.join(locale === 'zh-CN' ? '、' : ', ')
  if (value === 'floor') return say.rounding.floor
  if (value === 'all_or_nothing') return say.mode.all_or_nothing
  if (value === 'proportional') return say.mode.proportional
  return typeof value === 'string' ? value : wordFact(value, unit, locale)
}

function linesOf(logic: Logic, reading: Reading): string[] {
  const { say, locale } = reading
  const number = (value: number): string => plainNumber(value, locale)
  switch (logic.kind) {
    case 'checklist':
    case 'document':
      return [say.worth(clause(logic.when, reading), number(logic.points)), say.otherwiseNothing]
    case 'tiered_judgement':
      return logic.levels.map((level) => levelLine(level, logic.levels, reading))
    case 'count_threshold':
      return [
        ...logic.tiers.map(({ when, points }, place) =>
          say.tier(place + 1, clause(when, reading), number(points)),
        ),
        say.noTier,
      ]
    case 'count_true':
      return [
        say.counted(logic.of.length),
        ...logic.of.map((each, place) => say.countLine(place + 1, clause(each, reading))),
        ...Object.entries(logic.points).map(([held, points]) => say.heldLine(held, number(points))),
      ]
    case 'per_unit':
    case 'ratio_award':
      return amountLines(logic, reading)
  }
}

type Amount = Extract<Logic, { kind: 'per_unit' | 'ratio_award' }>

function amountLines(logic: Amount, reading: Reading): string[] {
  const { doc, locale, say } = reading
  const unit = doc.metrics[logic.metric]?.unit
  const metric = titleOf(logic.metric, reading)
  if (logic.kind === 'per_unit') {
    const texts = {
      metric,
      unit: wordFact(logic.unit, unit, locale),
      points: plainNumber(logic.pointsPerUnit, locale),
      cap: plainNumber(logic.cap, locale),
    }
    return [say.perUnit(texts), choiceWords(logic.rounding, say.rounding, reading)]
  }
  return [
    ...(logic.minimum ? [say.minimum(clause(logic.minimum, reading))] : []),
    say.award(metric, limitWords(logic.fullAt, unit, reading), plainNumber(logic.points, locale)),
    choiceWords(logic.mode, say.mode, reading),
  ]
}

function choiceWords<T extends string>(
  choice: T | PolicyRef,
  words: Record<T, string>,
  reading: Reading,
): string {
  if (!isPolicyRef(choice)) return words[choice]
  const held = reading.doc.policies[choice.$policy]?.value
  const now = held === undefined ? '—' : valueWords(held, undefined, reading)
  return reading.say.byPolicy(policyTitle(choice.$policy, reading), now)
}

function levelLine(level: Level, levels: readonly Level[], reading: Reading): string {
  const { say, locale } = reading
  const line = say.level(level.descriptor[locale] || level.id, pointsWords(level.points, reading))
  const space = locale === 'en' ? ' ' : ''
  if (level.suggestWhen) return `${line}${space}${say.suggestedWhen(clause(level.suggestWhen, reading))}`
  const isLeftOver = level === levels.at(-1) && levels.filter((each) => !each.suggestWhen).length === 1
  return `${line}${space}${isLeftOver && levels.length > 1 ? say.leftOver : say.byPerson}`
}

function pointsWords(points: Level['points'], reading: Reading): string {
  const { doc, locale, say } = reading
  const end = (value: number | PolicyRef): string =>
    isPolicyRef(value) ? limitWords(value, undefined, reading) : plainNumber(value, locale)
  if (Array.isArray(points)) return say.range(end(points[0]), end(points[1]))
  if (!isPolicyRef(points)) return say.points(plainNumber(points, locale))
  const held = doc.policies[points.$policy]?.value
  const now = isPair(held) || held === undefined ? null : valueWords(held, undefined, reading)
  return now === null
    ? limitWords(points, undefined, reading)
    : say.ofPolicy(say.points(now), policyTitle(points.$policy, reading))
}
