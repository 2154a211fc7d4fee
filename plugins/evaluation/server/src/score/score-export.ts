import { defineExport } from '@linli/kernel'

import { listScoreLines } from './list-score-lines.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const level = { item: both('评价项', 'Item'), part: both('评分点', 'Part') }

/** The score by item, with the parts of each below it. */
export const scoreExport = defineExport({
  name: 'score',
  title: both('评价得分表', 'Score by item'),
  operation: listScoreLines,
  columns: [
    { title: both('类别', 'Group'), width: 24, of: (row, locale) => row.group[locale] },
    { title: both('层级', 'Level'), width: 10, of: (row, locale) => level[row.level][locale] },
    { title: both('编号', 'Id'), width: 12, of: (row) => row.id },
    { title: both('名称', 'Title'), width: 40, of: (row, locale) => row.title[locale] },
    { title: both('满分', 'Maximum'), width: 8, of: (row) => row.max },
    { title: both('已确定得分', 'Certain'), width: 12, of: (row) => row.low },
    { title: both('最多可得', 'At most'), width: 12, of: (row) => row.high },
    { title: both('自评分', 'Declared'), width: 10, of: (row) => row.declared },
    { title: both('公司确认分', 'Confirmed'), width: 12, of: (row) => row.confirmed },
    { title: both('还缺什么', 'What is missing'), width: 60, of: (row) => row.missing },
    { title: both('佐证数', 'Evidence'), width: 8, of: (row) => row.evidence },
  ],
})
