import { defineExport } from '@linli/kernel'

import { appealStateNames } from './appeal-names.ts'
import { listAppeals } from './list-appeals.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const dayCell = (day: string | null) => (day ? { date: day.slice(0, 10) } : null)

/** Appeals to the association, as the list's filters show them. */
export const appealExport = defineExport({
  name: 'appeals',
  title: both('评价异议', 'Appeals'),
  operation: listAppeals,
  columns: [
    { title: both('小区', 'Estate'), width: 26, of: (row) => row.estateName },
    { title: both('公司', 'Company'), width: 26, of: (row) => row.companyName },
    { title: both('评分点', 'Part'), width: 30, of: (row, locale) => row.partTitle[locale] },
    { title: both('编号', 'No.'), width: 10, of: (row) => row.part },
    { title: both('状态', 'State'), width: 12, of: (row, locale) => appealStateNames[row.state][locale] },
    { title: both('提出日期', 'Filed'), width: 12, of: (row) => dayCell(row.filedAt) },
    { title: both('理由', 'Grounds'), width: 50, of: (row) => row.grounds },
    {
      title: both('佐证', 'Evidence'),
      width: 40,
      of: (row) => row.evidence.map(({ title }) => title).join('；'),
    },
    { title: both('满分', 'Maximum'), width: 8, of: (row) => row.max },
    { title: both('原得分', 'Stood at'), width: 10, of: (row) => row.standing },
    { title: both('答复得分', 'Decided'), width: 10, of: (row) => row.points },
    { title: both('公开理由', 'Public reason'), width: 50, of: (row) => row.publicReason },
    { title: both('答复日期', 'Decided on'), width: 12, of: (row) => dayCell(row.decidedAt) },
    { title: both('答复人', 'By'), width: 14, of: (row) => row.decidedByName },
  ],
})
