import { localTimeAt } from '@linli/contract'
import { defineExport } from '@linli/kernel'
import { word } from '@linli/smart-property-contract'

import { listTopics } from './list-topics.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const pad = (value: number) => String(value).padStart(2, '0')

/** A sheet has no time zones: the wall clock of the mainland, which has one. */
function dayOf(instant: string) {
  const at = localTimeAt(new Date(instant), 'Asia/Shanghai')
  return { date: `${at.year}-${pad(at.month)}-${pad(at.day)}` }
}

/** The ledger of what was put before the Party branch, as the list's filters show it. */
export const topicExport = defineExport({
  name: 'topics',
  title: both('提请党支部议题', 'Topics of the Party branch'),
  operation: listTopics,
  columns: [
    { title: both('议题', 'Topic'), width: 36, of: (row) => row.title },
    { title: both('说明', 'Text'), width: 40, of: (row) => row.text },
    { title: both('缘由', 'Cause'), of: (row, locale) => word(locale, `topicCause.${row.cause}`) },
    { title: both('状态', 'State'), of: (row, locale) => word(locale, `topicState.${row.state}`) },
    { title: both('类别', 'Category'), of: (row) => row.categoryName },
    { title: both('位置', 'Place'), width: 22, of: (row) => row.place },
    { title: both('涉及工单', 'Orders'), width: 10, of: (row) => row.orders },
    { title: both('决议事项', 'Tasks'), width: 10, of: (row) => row.tasks },
    { title: both('已办结', 'Done'), width: 10, of: (row) => row.tasksDone },
    { title: both('提请日期', 'Proposed on'), width: 12, of: (row) => dayOf(row.proposedAt) },
    { title: both('提请人', 'Proposed by'), of: (row) => row.proposedByName },
    {
      title: both('决议日期', 'Decided on'),
      width: 12,
      of: (row) => (row.decidedOn ? { date: row.decidedOn } : null),
    },
  ],
})
