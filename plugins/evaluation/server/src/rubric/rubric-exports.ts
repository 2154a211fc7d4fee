import type { RubricPartRow } from '@linli/evaluation-contract'
import { defineExport } from '@linli/kernel'

import { listRubricParts } from './list-rubric-parts.ts'
import { listRubrics } from './list-rubrics.ts'
import { logicNames, modeNames, originNames, purposeNames, scopeNames, stateNames } from './rubric-names.ts'

type Locale = 'zh-CN' | 'en'
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const dayCell = (day: string | null) => (day ? { date: day } : null)
const yesNo = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const

/** The register of rubrics, as the list's filters show it. */
export const rubricExport = defineExport({
  name: 'rubrics',
  title: both('评价细则', 'Rubrics'),
  operation: listRubrics,
  columns: [
    { title: both('名称', 'Title'), width: 40, of: (row, locale) => row.title[locale] },
    { title: both('版本', 'Version'), width: 12, of: (row) => row.label },
    { title: both('编号', 'Key'), width: 30, of: (row) => row.key },
    { title: both('用途', 'Purpose'), of: (row, locale) => purposeNames[row.purpose][locale] },
    { title: both('来源', 'Origin'), of: (row, locale) => originNames[row.origin][locale] },
    { title: both('状态', 'State'), width: 10, of: (row, locale) => stateNames[row.state][locale] },
    { title: both('总分', 'Points'), width: 8, of: (row) => row.maxTotal },
    { title: both('类', 'Groups'), width: 8, of: (row) => row.groups },
    { title: both('评价项', 'Items'), width: 8, of: (row) => row.items },
    { title: both('评分点', 'Parts'), width: 8, of: (row) => row.parts },
    { title: both('启用日期', 'In force from'), width: 12, of: (row) => dayCell(row.effectiveFrom) },
    { title: both('截止日期', 'In force to'), width: 12, of: (row) => dayCell(row.effectiveTo) },
    { title: both('定稿人', 'Frozen by'), of: (row) => row.approvedByName },
    { title: both('内容指纹', 'Content hash'), width: 66, of: (row) => row.contentHash },
  ],
})

const stepLines = (row: RubricPartRow, locale: Locale): string =>
  row.steps
    .map(({ points, words }) => `${points}${locale === 'zh-CN' ? '：' : ': '}${words[locale]}`)
    .join('\n')

/** One rubric as a table of its parts, to be read, printed and discussed. */
export const rubricPartsExport = defineExport({
  name: 'rubric-parts',
  title: both('评价细则评分表', 'Parts of a rubric'),
  operation: listRubricParts,
  columns: [
    { title: both('类别', 'Group'), width: 24, of: (row, locale) => row.group[locale] },
    { title: both('评价项', 'Item'), width: 30, of: (row, locale) => row.item[locale] },
    { title: both('编号', 'Id'), width: 12, of: (row) => row.id },
    { title: both('评分点', 'Part'), width: 40, of: (row, locale) => row.label[locale] },
    { title: both('满分', 'Maximum'), width: 8, of: (row) => row.max },
    { title: both('评价对象', 'Scope'), of: (row, locale) => scopeNames[row.scope][locale] },
    { title: both('得分方式', 'Decided by'), width: 20, of: (row, locale) => modeNames[row.mode][locale] },
    { title: both('计分规则', 'Logic'), width: 16, of: (row, locale) => logicNames[row.logic][locale] },
    { title: both('分档', 'Levels'), width: 50, of: stepLines },
    {
      title: both('佐证材料', 'Evidence'),
      width: 40,
      of: (row, locale) => row.evidence.map((one) => one[locale]).join('\n'),
    },
    {
      title: both('现场核查', 'On site'),
      width: 10,
      of: (row, locale) => yesNo[locale][row.isOnSite ? 0 : 1],
    },
  ],
})
