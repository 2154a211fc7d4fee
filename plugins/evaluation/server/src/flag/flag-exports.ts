import { localTimeAt } from '@linli/contract'
import type { FlagRow } from '@linli/evaluation-contract/flag'
import { defineExport, type ExportColumn } from '@linli/kernel'

import { listAssessmentFlags } from '../assessment-flag/list-assessment-flags.ts'
import { assessmentStateNames, flagStateNames } from './flag-words.ts'
import { listEstateFlags } from './list-estate-flags.ts'
import { listFlags } from './list-flags.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const two = (n: number): string => String(n).padStart(2, '0')
/** The wall clock of the people who read it. */
function moment(instant: string | null): { date: string } | null {
  if (instant === null) return null
  const at = localTimeAt(new Date(instant), 'Asia/Shanghai')
  return { date: `${at.year}-${two(at.month)}-${two(at.day)}T${two(at.hour)}:${two(at.minute)}` }
}

const flagColumns: ExportColumn<FlagRow>[] = [
  { title: both('核查项', 'Check'), width: 30, of: (row, locale) => row.title[locale] },
  { title: both('情况', 'What was found'), width: 60, of: (row, locale) => row.summary[locale] },
  { title: both('状态', 'State'), width: 16, of: (row, locale) => flagStateNames[row.state][locale] },
  { title: both('记录数', 'Records'), width: 10, of: (row) => row.records },
  { title: both('涉及评分点', 'Parts'), width: 30, of: (row) => row.parts.join(' ') },
  { title: both('发现时间', 'Found at'), width: 18, of: (row) => moment(row.foundAt) },
  { title: both('不再出现', 'No longer found'), width: 18, of: (row) => moment(row.goneAt) },
]

/** Flags of a year, as the list's filters show them. */
export const flagExport = defineExport({
  name: 'flags',
  title: both('疑点', 'Flags'),
  operation: listFlags,
  columns: flagColumns,
})

/** Flags of all estates of a company. */
export const estateFlagExport = defineExport({
  name: 'estate-flags',
  title: both('各小区疑点', 'Flags of the estates'),
  operation: listEstateFlags,
  columns: [{ title: both('小区', 'Estate'), width: 24, of: (row) => row.estateName }, ...flagColumns],
})

/** Flags of a campaign at the association, with what estates said and what was decided. */
export const assessmentFlagExport = defineExport({
  name: 'assessment-flags',
  title: both('申报疑点', 'Flags of the applications'),
  operation: listAssessmentFlags,
  columns: [
    { title: both('小区', 'Estate'), width: 24, of: (row) => row.estateName },
    { title: both('公司', 'Company'), width: 24, of: (row) => row.companyName },
    { title: both('核查项', 'Check'), width: 30, of: (row, locale) => row.title[locale] },
    { title: both('情况', 'What was found'), width: 60, of: (row, locale) => row.summary[locale] },
    {
      title: both('小区和公司的处理', 'At the estate'),
      width: 18,
      of: (row, locale) => (row.handed ? flagStateNames[row.handed.state][locale] : null),
    },
    {
      title: both('小区和公司的理由', 'Its reason'),
      width: 40,
      of: (row) => row.handed?.decision?.reason ?? null,
    },
    { title: both('状态', 'State'), width: 12, of: (row, locale) => assessmentStateNames[row.state][locale] },
    { title: both('理由', 'Reason'), width: 40, of: (row) => row.reason },
    { title: both('认定人', 'Decided by'), width: 14, of: (row) => row.decidedByName },
    { title: both('认定时间', 'Decided at'), width: 18, of: (row) => moment(row.decidedAt) },
    { title: both('涉及评分点', 'Parts'), width: 30, of: (row) => row.parts.join(' ') },
  ],
})
