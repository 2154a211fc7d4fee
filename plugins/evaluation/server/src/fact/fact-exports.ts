import { localTimeAt, type Locale } from '@linli/contract'
import type { CatalogueRow, ClaimRow } from '@linli/evaluation-contract'
import { wordFact } from '@linli/evaluation-contract/scoring'
import { defineExport } from '@linli/kernel'

import { claimStateNames, countedWords, scopeNames, stateNames } from './fact-words.ts'
import { listCatalogue } from './list-catalogue.ts'
import { listClaims } from './list-claims.ts'
import { listSources } from './list-sources.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const two = (n: number): string => String(n).padStart(2, '0')
/** The wall clock of the people who read it. */
function moment(instant: string | null): { date: string } | null {
  if (instant === null) return null
  const at = localTimeAt(new Date(instant), 'Asia/Shanghai')
  return { date: `${at.year}-${two(at.month)}-${two(at.day)}T${two(at.hour)}:${two(at.minute)}` }
}

const valueCell = ({ fact, unit }: CatalogueRow, locale: Locale) =>
  fact?.value === null || fact === null ? null : wordFact(fact.value, unit, locale)

/** All metrics of the rubric with their facts, as the catalogue's filters show them. */
export const catalogueExport = defineExport({
  name: 'facts',
  title: both('评价数据', 'Facts of the evaluation'),
  operation: listCatalogue,
  columns: [
    { title: both('数据项', 'Metric'), width: 34, of: (row, locale) => row.title[locale] },
    { title: both('编号', 'Key'), width: 30, of: (row) => row.key },
    { title: both('数值', 'Value'), width: 14, of: valueCell },
    { title: both('状态', 'State'), width: 16, of: (row, locale) => stateNames[row.state][locale] },
    {
      title: both('数据来源', 'Provided by'),
      width: 18,
      of: (row) => row.fact?.providerTitle ?? row.provider?.title ?? null,
    },
    { title: both('评价对象', 'Scope'), of: (row, locale) => scopeNames[row.scope][locale] },
    { title: both('计入条数', 'Rows that count'), width: 12, of: (row) => row.fact?.counted ?? null },
    { title: both('总条数', 'Rows'), width: 10, of: (row) => row.fact?.total ?? null },
    { title: both('统计口径', 'Guard'), width: 40, of: (row, locale) => row.guard?.[locale] ?? null },
    { title: both('条款', 'Clause'), width: 12, of: (row) => row.clause },
    { title: both('用于评分点', 'Used by parts'), width: 30, of: (row) => row.usedBy.join(' ') },
    { title: both('涉及分值', 'Points at stake'), width: 12, of: (row) => row.pointsAtStake },
    { title: both('最近检查', 'Last checked'), width: 18, of: (row) => moment(row.checkedAt) },
  ],
})

/** The records behind one fact. */
export const sourcesExport = defineExport({
  name: 'fact-sources',
  title: both('数据明细', 'Records behind a fact'),
  operation: listSources,
  columns: [
    { title: both('记录', 'Record'), width: 40, of: (row) => row.title },
    { title: both('日期', 'Day'), width: 12, of: (row) => ({ date: row.eventDate }) },
    {
      title: both('是否计入', 'Counts'),
      width: 24,
      of: (row, locale) => row.excludedTitle ?? (row.counted ? countedWords[locale] : null),
    },
    { title: both('记录编号', 'Record id'), width: 38, of: (row) => row.id },
  ],
})

/** A claimed value in the words of its metric's unit, a share in percent; plain where the rubric has the metric no more. */
export const claimedValue = ({ value, unit }: ClaimRow, locale: Locale): string =>
  wordFact(value, unit ?? undefined, locale)

/** What people entered with documents, and what became of it. */
export const claimsExport = defineExport({
  name: 'fact-claims',
  title: both('数据登记', 'Entered facts'),
  operation: listClaims,
  columns: [
    { title: both('数据项', 'Metric'), width: 34, of: (row, locale) => row.title[locale] },
    { title: both('编号', 'Key'), width: 30, of: (row) => row.metric },
    { title: both('数值', 'Value'), width: 14, of: claimedValue },
    { title: both('说明', 'Note'), width: 40, of: (row) => row.note },
    { title: both('材料日期', 'Day of the documents'), width: 12, of: (row) => ({ date: row.issuedOn }) },
    { title: both('状态', 'State'), width: 16, of: (row, locale) => claimStateNames[row.state][locale] },
    { title: both('登记人', 'Entered by'), of: (row) => row.enteredByName },
    { title: both('登记时间', 'Entered at'), width: 18, of: (row) => moment(row.enteredAt) },
    { title: both('核实人', 'Decided by'), of: (row) => row.decidedByName },
    { title: both('核实时间', 'Decided at'), width: 18, of: (row) => moment(row.decidedAt) },
    { title: both('理由', 'Reason'), width: 30, of: (row) => row.reason },
    {
      title: both('材料', 'Documents'),
      width: 40,
      of: (row) => row.documents.map(({ name }) => name).join('\n'),
    },
  ],
})
