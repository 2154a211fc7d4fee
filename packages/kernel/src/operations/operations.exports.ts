import { defineExport, type ListExport } from '../export/list-export.ts'
import { listDeliveries } from './dead-letters.ts'
import { listJobs } from './job-list.ts'

const jobWords = {
  'zh-CN': { queued: '排队', running: '进行中', done: '完成', failed: '失败', cancelled: '已取消' },
  en: { queued: 'Queued', running: 'Running', done: 'Done', failed: 'Failed', cancelled: 'Cancelled' },
} as const

export const operationExports: readonly ListExport[] = [
  defineExport({
    name: 'jobs',
    title: { 'zh-CN': '后台任务', en: 'Background work' },
    operation: listJobs,
    columns: [
      { title: { 'zh-CN': '任务', en: 'Work' }, width: 40, of: (row) => row.title },
      {
        title: { 'zh-CN': '状态', en: 'State' },
        width: 10,
        of: (row, locale) => jobWords[locale][row.state],
      },
      { title: { 'zh-CN': '已做', en: 'Done' }, width: 10, of: (row) => row.doneSteps },
      { title: { 'zh-CN': '共', en: 'Of' }, width: 10, of: (row) => row.totalSteps },
      { title: { 'zh-CN': '失败原因', en: 'Why it failed' }, width: 40, of: (row) => row.error },
      { title: { 'zh-CN': '开始', en: 'Started' }, width: 22, of: (row) => row.createdAt },
      { title: { 'zh-CN': '结束', en: 'Ended' }, width: 22, of: (row) => row.finishedAt },
    ],
  }),
  defineExport({
    name: 'deliveries',
    title: { 'zh-CN': '没办成的后台任务', en: 'Not done' },
    operation: listDeliveries,
    columns: [
      { title: { 'zh-CN': '发生时间', en: 'Happened' }, width: 22, of: (row) => row.occurredAt },
      { title: { 'zh-CN': '事情', en: 'What' }, width: 40, of: (row) => row.event },
      { title: { 'zh-CN': '由谁处理', en: 'Done by' }, width: 34, of: (row) => row.consumer },
      { title: { 'zh-CN': '次数', en: 'Attempts' }, width: 8, of: (row) => row.attempts },
      { title: { 'zh-CN': '出错原因', en: 'Error' }, width: 60, of: (row) => row.lastError },
    ],
  }),
]
