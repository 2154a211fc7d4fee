import { localTimeAt } from '@linli/contract'
import { defineExport } from '@linli/kernel'
import { word, type WordKey } from '@linli/smart-property-contract'

import { listWorkOrders } from './list-work-orders.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const pad = (value: number) => String(value).padStart(2, '0')

/** A sheet has no time zones: the wall clock of the mainland, which has one. */
function date(instant: string | null) {
  if (!instant) return null
  const at = localTimeAt(new Date(instant), 'Asia/Shanghai')
  return { date: `${at.year}-${pad(at.month)}-${pad(at.day)}T${pad(at.hour)}:${pad(at.minute)}:00` }
}
const yesNo = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const

/** The ledger of orders (clause 7.4.3.3) as the list's filters show it, masked like the list. */
export const workOrderExport = defineExport({
  name: 'work-orders',
  title: both('工单台账', 'Work orders'),
  operation: listWorkOrders,
  columns: [
    { title: both('小区', 'Estate'), of: (row) => row.estateName },
    { title: both('编号', 'Number'), width: 20, of: (row) => row.number },
    { title: both('类型', 'Kind'), of: (row, locale) => word(locale, `kind.${row.kind}`) },
    { title: both('类别', 'Category'), of: (row) => row.category.name },
    { title: both('等级', 'Grade'), width: 8, of: (row) => row.grade },
    { title: both('事项', 'Title'), width: 36, of: (row) => row.title },
    { title: both('位置', 'Place'), width: 22, of: (row) => row.location.label },
    { title: both('报事人', 'Reporter'), of: (row) => row.reporterName },
    { title: both('状态', 'State'), of: (row, locale) => word(locale, `state.${row.state}`) },
    { title: both('负责人', 'Held by'), of: (row) => row.assignee?.name ?? '' },
    { title: both('报事时间', 'Reported'), width: 18, of: (row) => date(row.createdAt) },
    { title: both('响应时限', 'Response due'), width: 18, of: (row) => date(row.respond.dueAt) },
    { title: both('响应时间', 'Responded'), width: 18, of: (row) => date(row.respond.doneAt) },
    { title: both('解决时限', 'Solution due'), width: 18, of: (row) => date(row.solve.dueAt) },
    { title: both('答复时间', 'Answered'), width: 18, of: (row) => date(row.solve.doneAt) },
    { title: both('办结时间', 'Closed'), width: 18, of: (row) => date(row.closedAt) },
    {
      title: both('办结方式', 'How closed'),
      of: (row, locale) => (row.closeKind ? word(locale, `close.${row.closeKind}` satisfies WordKey) : ''),
    },
    {
      title: both('已解决', 'Solved'),
      width: 8,
      of: (row, locale) => (row.solved === null ? '' : yesNo[locale][row.solved ? 0 : 1]),
    },
    { title: both('评分', 'Rating'), width: 8, of: (row) => row.rating },
    { title: both('重开次数', 'Reopened'), width: 10, of: (row) => row.reopenCount },
  ],
})
