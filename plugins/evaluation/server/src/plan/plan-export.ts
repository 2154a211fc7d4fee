import type { PlanRow } from '@linli/evaluation-contract'
import { defineExport } from '@linli/kernel'

import { listPlanLines } from './list-plan-lines.ts'

type Locale = 'zh-CN' | 'en'
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

const kinds = {
  next: both('可以提分', 'To be gained'),
  judged: both('等人评定', 'Up to judgement'),
  structural: both('本小区拿不到', 'Out of reach here'),
}
const chances = {
  feasible: both('来得及', 'In time'),
  tight: both('时间紧', 'Tight'),
  'too-late': both('今年来不及', 'Too late this year'),
}
const yes = both('是', 'yes')
const no = both('否', 'no')

const factText = (value: number | boolean | null, locale: Locale): string =>
  typeof value === 'boolean' ? (value ? yes : no)[locale] : value === null ? '—' : String(value)

const needText = ({ needs }: Pick<PlanRow, 'needs'>, locale: Locale): string =>
  needs
    .map(
      ({ title, now, needed }) => `${title[locale]} ${factText(now, locale)} → ${factText(needed, locale)}`,
    )
    .join('\n')

/** The improvement plan as a table for a meeting. */
export const planExport = defineExport({
  name: 'plan',
  title: both('提分计划', 'Improvement plan'),
  operation: listPlanLines,
  columns: [
    { title: both('分类', 'Kind'), width: 14, of: (row, locale) => kinds[row.kind][locale] },
    { title: both('编号', 'Id'), width: 12, of: (row) => row.part },
    { title: both('评分点', 'Part'), width: 40, of: (row, locale) => row.label[locale] },
    { title: both('确定可得', 'Gain for sure'), width: 10, of: (row) => row.gain },
    { title: both('最多可得', 'Gain at most'), width: 10, of: (row) => row.upTo },
    { title: both('要做到', 'What it takes'), width: 50, of: needText },
    {
      title: both('由人判断', 'To be judged'),
      width: 40,
      of: (row, locale) => row.judges.map((words) => words[locale]).join('\n'),
    },
    {
      title: both('最晚开始', 'Latest start'),
      width: 12,
      of: (row) => (row.latestStart ? { date: row.latestStart } : null),
    },
    { title: both('时间', 'In time'), width: 12, of: (row, locale) => chances[row.feasibility][locale] },
    { title: both('预计工时', 'Hours of work'), width: 10, of: (row) => row.mark?.costHours ?? null },
    {
      title: both('拿不到的原因', 'Why out of reach'),
      width: 40,
      of: (row, locale) => row.reason?.[locale] ?? '',
    },
  ],
})
