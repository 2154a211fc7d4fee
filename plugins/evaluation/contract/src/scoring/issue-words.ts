import type { Locale } from '@linli/contract'

import type { Issue, IssueCode } from './issue.ts'

type Sentence = (params: Issue['params']) => string

const needs: Record<Locale, Record<string, string>> = {
  'zh-CN': {
    number: '数值',
    above_zero: '大于 0 的数值',
    limit: '数值或是/否',
    points: '符合最小分差的分值',
    points_or_range: '分值或从低到高的分值区间',
    rounding: 'floor 或 proportional',
    award: 'all_or_nothing 或 proportional',
  },
  en: {
    number: 'a number',
    above_zero: 'a number above 0',
    limit: 'a number, or yes or no',
    points: 'points in whole steps',
    points_or_range: 'points, or a range of points from low to high',
    rounding: 'floor or proportional',
    award: 'all_or_nothing or proportional',
  },
}

const zh: Record<IssueCode, Sentence> = {
  sum_of_parts: (p) => `各评分点满分之和为 ${p['got']}，与该评价项的 ${p['expected']} 分不一致`,
  sum_of_items: (p) => `各评价项满分之和为 ${p['got']}，与该类的 ${p['expected']} 分不一致`,
  sum_of_groups: (p) => `各类满分之和为 ${p['got']}，与总分 ${p['expected']} 不一致`,
  duplicate_id: (p) => `编号“${p['id']}”重复`,
  unknown_policy: (p) => `引用了不存在的口径参数“${p['policy']}”`,
  unknown_metric: (p) => `引用了不存在的数据项“${p['metric']}”`,
  unknown_judge: (p) => `引用了不存在的人工判断问题“${p['judge']}”`,
  unknown_document: (p) => `引用了不存在的证明文件“${p['document']}”`,
  unknown_item: (p) => `引用了不存在的评价项“${p['item']}”`,
  unknown_part: (p) => `引用了不存在的评分点“${p['part']}”`,
  unknown_level: (p) => `引用了该评分点没有的档次“${p['level']}”`,
  unknown_ambiguity: (p) => `引用了不存在的疑义“${p['ambiguity']}”`,
  policy_shape: (p) => `口径参数“${p['policy']}”在此处须为${needs['zh-CN'][p['need'] ?? ''] ?? p['need']}`,
  limit_type: () => '比较值与数据项类型不符：是/否类数据项只能用“等于”与是或否比较，其他数据项须与数值比较',
  not_a_step: (p) => `${p['points']} 不是最小分差 ${p['step']} 的整数倍`,
  range_order: (p) => `档次“${p['level']}”的分值区间 ${p['low']} 至 ${p['high']} 上下限颠倒`,
  count_without_points: (p) => `未写明符合 ${p['held']} 项时的分值`,
  max_exceeded: (p) => `评分点“${p['part']}”最高可得 ${p['got']} 分，超过满分 ${p['max']} 分`,
  max_not_reached: (p) => `评分点“${p['part']}”最高只能得 ${p['got']} 分，达不到满分 ${p['max']} 分`,
  unreachable_tier: (p) => `评分点“${p['part']}”的第 ${p['tier']} 档永远不会用到`,
  unreachable_level: (p) => `评分点“${p['part']}”的档次“${p['level']}”永远不会被建议`,
  fixture_expects_nothing: (p) => `评分点“${p['part']}”的检验样例未写明应得分值或应建议的档次`,
  fixture_failed: (p) =>
    `评分点“${p['part']}”的检验样例应为 ${p['expected']}，实为 ${result(p['got'], '无结果')}`,
}

const en: Record<IssueCode, Sentence> = {
  sum_of_parts: (p) => `The parts add up to ${p['got']}, the item has ${p['expected']}`,
  sum_of_items: (p) => `The items add up to ${p['got']}, the group has ${p['expected']}`,
  sum_of_groups: (p) => `The groups add up to ${p['got']}, the rubric has ${p['expected']}`,
  duplicate_id: (p) => `The id “${p['id']}” stands twice`,
  unknown_policy: (p) => `There is no policy “${p['policy']}”`,
  unknown_metric: (p) => `There is no metric “${p['metric']}”`,
  unknown_judge: (p) => `There is no question to a person “${p['judge']}”`,
  unknown_document: (p) => `There is no document “${p['document']}”`,
  unknown_item: (p) => `There is no item “${p['item']}”`,
  unknown_part: (p) => `There is no part “${p['part']}”`,
  unknown_level: (p) => `The part has no level “${p['level']}”`,
  unknown_ambiguity: (p) => `There is no ambiguity “${p['ambiguity']}”`,
  policy_shape: (p) => `The policy “${p['policy']}” must hold ${needs.en[p['need'] ?? ''] ?? p['need']} here`,
  limit_type: () =>
    'The limit does not fit the metric: yes-or-no metrics equal yes or no, all others are compared with a number',
  not_a_step: (p) => `${p['points']} is not a multiple of the step ${p['step']}`,
  range_order: (p) => `The range of level “${p['level']}” runs from ${p['low']} down to ${p['high']}`,
  count_without_points: (p) => `No points are given for ${p['held']} met`,
  max_exceeded: (p) => `Part “${p['part']}” can come to ${p['got']}, above its maximum of ${p['max']}`,
  max_not_reached: (p) => `Part “${p['part']}” can only come to ${p['got']}, its maximum is ${p['max']}`,
  unreachable_tier: (p) => `Tier ${p['tier']} of part “${p['part']}” can never be met`,
  unreachable_level: (p) => `Level “${p['level']}” of part “${p['part']}” can never be suggested`,
  fixture_expects_nothing: (p) => `A fixture of part “${p['part']}” expects neither points nor a level`,
  fixture_failed: (p) =>
    `A fixture of part “${p['part']}” expects ${p['expected']} and got ${result(p['got'], 'nothing')}`,
}

const result = (got: string | number | undefined, none: string): string | number =>
  got === undefined || got === '' ? none : got

const sentences: Record<Locale, Record<IssueCode, Sentence>> = { 'zh-CN': zh, en }

/** What is wrong, as a sentence for who edits the rubric. */
export const wordIssue = ({ code, params }: Issue, locale: Locale): string => sentences[locale][code](params)
