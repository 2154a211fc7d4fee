import { localTimeAt } from '@linli/contract'
import { defineExport } from '@linli/kernel'

import { listPublications } from './list-publications.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const pad = (value: number) => String(value).padStart(2, '0')

/** A sheet has no time zones: the wall clock of the mainland, which has one. */
function date(instant: string | null) {
  if (!instant) return null
  const at = localTimeAt(new Date(instant), 'Asia/Shanghai')
  return { date: `${at.year}-${pad(at.month)}-${pad(at.day)}T${pad(at.hour)}:${pad(at.minute)}:00` }
}

/** The ledger of what was published (clause 7.4.3.3). */
export const publicationExport = defineExport({
  name: 'problems',
  title: both('共性问题公示台账', 'Published problems'),
  operation: listPublications,
  columns: [
    { title: both('标题', 'Title'), width: 30, of: (row) => row.title },
    { title: both('类别', 'Category'), of: (row) => row.categoryName },
    { title: both('位置', 'Place'), of: (row) => row.place },
    { title: both('从', 'From'), width: 12, of: (row) => ({ date: `${row.from}T00:00:00` }) },
    { title: both('到', 'To'), width: 12, of: (row) => ({ date: `${row.to}T00:00:00` }) },
    { title: both('反映次数', 'Orders'), width: 10, of: (row) => row.orders },
    { title: both('已解决', 'Solved'), width: 10, of: (row) => row.solved },
    { title: both('怎么办的', 'What was done'), width: 60, of: (row) => row.done },
    { title: both('照片数', 'Photos'), width: 8, of: (row) => row.photos.length },
    { title: both('公示时间', 'Published'), width: 18, of: (row) => date(row.publishedAt) },
    { title: both('公示人', 'Published by'), of: (row) => row.publishedByName },
    { title: both('撤回时间', 'Withdrawn'), width: 18, of: (row) => date(row.withdrawnAt) },
  ],
})
