import { defineExport, type ListExport } from '../export/list-export.ts'
import { listAudit } from './list-audit.ts'

export const auditExports: readonly ListExport[] = [
  defineExport({
    name: 'audit',
    title: { 'zh-CN': '操作记录', en: 'Audit log' },
    operation: listAudit,
    columns: [
      { title: { 'zh-CN': '时间', en: 'When' }, width: 22, of: (row) => row.at },
      { title: { 'zh-CN': '谁', en: 'Who' }, of: (row) => row.actor },
      { title: { 'zh-CN': '做了什么', en: 'What' }, width: 28, of: (row) => row.title },
      {
        title: { 'zh-CN': '改动', en: 'Changes' },
        width: 60,
        of: ({ changes }) =>
          changes
            .map(({ label, before, after }) => `${label}: ${[before, after].filter(Boolean).join(' → ')}`)
            .join('\n'),
      },
      { title: { 'zh-CN': '原因', en: 'Reason' }, width: 30, of: (row) => row.text },
    ],
  }),
]
