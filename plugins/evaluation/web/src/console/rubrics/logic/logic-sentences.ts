import type { Comparison } from '@linli/evaluation-contract/scoring'
import type { Locale } from '@linli/web-kit'

/** How the reading of a logic is worded; everything handed in is already in the reader's language. */
export interface LogicSentences {
  quoted(text: string): string
  compared(metric: string, op: Comparison, limit: string): string
  isSo(metric: string, isYes: boolean): string
  yesOrNo(isYes: boolean): string
  ofPolicy(value: string, policy: string): string
  share(top: string, bottom: string): string
  ofNothing(sentence: string, bottom: string, holds: boolean): string
  judged(question: string): string
  documented(document: string): string
  both(conditions: readonly string[]): string
  either(conditions: readonly string[]): string
  grouped(condition: string): string
  points(points: string): string
  range(low: string, high: string): string
  worth(condition: string, points: string): string
  otherwiseNothing: string
  tier(number: number, condition: string, points: string): string
  noTier: string
  level(descriptor: string, points: string): string
  suggestedWhen(condition: string): string
  byPerson: string
  leftOver: string
  counted(of: number): string
  countLine(number: number, condition: string): string
  heldLine(held: string, points: string): string
  perUnit(texts: { metric: string; unit: string; points: string; cap: string }): string
  rounding: Record<'floor' | 'proportional', string>
  award(metric: string, fullAt: string, points: string): string
  mode: Record<'all_or_nothing' | 'proportional', string>
  byPolicy(policy: string, now: string): string
  minimum(condition: string): string
}

const zhOps: Record<Comparison, string> = {
  '>=': '达到',
  '>': '超过',
  '<=': '不超过',
  '<': '低于',
  '=': '等于',
}

const zh: LogicSentences = {
  quoted: (text) => `“${text}”`,
  compared: (metric, op, limit) => `${metric}${zhOps[op]} ${limit}`,
  isSo: (metric, isYes) => `“${metric}”为${isYes ? '是' : '否'}`,
  yesOrNo: (isYes) => (isYes ? '是' : '否'),
  ofPolicy: (value, policy) => `${value}（口径参数“${policy}”）`,
  share: (top, bottom) => `${top}占${bottom}的比例`,
  ofNothing: (sentence, bottom, holds) => `${sentence}（${bottom}为 0 时视为${holds ? '符合' : '不符合'}）`,
  judged: (question) => `人工判断“${question}”为是`,
  documented: (document) => `“${document}”已核验`,
  both: (conditions) => conditions.join('，且'),
  either: (conditions) => conditions.join('，或'),
  grouped: (condition) => `（${condition}）`,
  points: (points) => `${points} 分`,
  range: (low, high) => `${low} 至 ${high} 分`,
  worth: (condition, points) => `${condition}，得 ${points} 分；`,
  otherwiseNothing: '否则不得分。',
  tier: (number, condition, points) => `第 ${number} 档：${condition}，得 ${points} 分；`,
  noTier: '以上都不符合，不得分。',
  level: (descriptor, points) => `“${descriptor}”：${points}，`,
  suggestedWhen: (condition) => `${condition}时建议此档。`,
  byPerson: '由评定人选定。',
  leftOver: '其他各档都不符合时建议此档。',
  counted: (of) => `以下 ${of} 项，按符合的项数计分：`,
  countLine: (number, condition) => `${number}. ${condition}；`,
  heldLine: (held, points) => `符合 ${held} 项得 ${points} 分；`,
  perUnit: ({ metric, unit, points, cap }) => `${metric}每 ${unit} 得 ${points} 分，最多 ${cap} 分，`,
  rounding: { floor: '不足的部分不计。', proportional: '不足的部分按比例计。' },
  award: (metric, fullAt, points) => `${metric}达到 ${fullAt} 得 ${points} 分，`,
  mode: { all_or_nothing: '未达到不得分。', proportional: '未达到的按比例得分。' },
  byPolicy: (policy, now) => `按口径参数“${policy}”，现为：${now}`,
  minimum: (condition) => `须先满足：${condition}，否则不得分。`,
}

const enOps: Record<Comparison, string> = {
  '>=': 'is at least',
  '>': 'is above',
  '<=': 'is at most',
  '<': 'is below',
  '=': 'equals',
}

const en: LogicSentences = {
  quoted: (text) => `“${text}”`,
  compared: (metric, op, limit) => `${metric} ${enOps[op]} ${limit}`,
  isSo: (metric, isYes) => `“${metric}” is ${isYes ? 'yes' : 'no'}`,
  yesOrNo: (isYes) => (isYes ? 'yes' : 'no'),
  ofPolicy: (value, policy) => `${value} (policy “${policy}”)`,
  share: (top, bottom) => `the share of ${top} in ${bottom}`,
  ofNothing: (sentence, bottom, holds) => `${sentence} (${holds ? 'met' : 'not met'} when ${bottom} is 0)`,
  judged: (question) => `a person says yes to “${question}”`,
  documented: (document) => `“${document}” is verified`,
  both: (conditions) => conditions.join(', and '),
  either: (conditions) => conditions.join(', or '),
  grouped: (condition) => `(${condition})`,
  points: (points) => `${points} points`,
  range: (low, high) => `${low} to ${high} points`,
  worth: (condition, points) => `${points} points if ${condition};`,
  otherwiseNothing: 'none otherwise.',
  tier: (number, condition, points) => `Tier ${number}: ${points} points if ${condition};`,
  noTier: 'none of these: no points.',
  level: (descriptor, points) => `“${descriptor}”: ${points},`,
  suggestedWhen: (condition) => `suggested when ${condition}.`,
  byPerson: 'chosen by a person.',
  leftOver: 'suggested when no other level is.',
  counted: (of) => `Points by how many of these ${of} are met:`,
  countLine: (number, condition) => `${number}. ${condition};`,
  heldLine: (held, points) => `${held} met: ${points} points;`,
  perUnit: ({ metric, unit, points, cap }) =>
    `${points} points for every ${unit} of ${metric}, at most ${cap},`,
  rounding: { floor: 'parts of a unit do not count.', proportional: 'parts of a unit count in proportion.' },
  award: (metric, fullAt, points) => `${points} points when ${metric} reaches ${fullAt},`,
  mode: { all_or_nothing: 'none below it.', proportional: 'in proportion below it.' },
  byPolicy: (policy, now) => `by policy “${policy}”, now: ${now}`,
  minimum: (condition) => `First of all: ${condition}; otherwise no points.`,
}

export const logicSentences: Record<Locale, LogicSentences> = { 'zh-CN': zh, en }
