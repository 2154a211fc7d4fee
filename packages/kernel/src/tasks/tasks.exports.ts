import type { RoleKey } from '@linli/contract'

import { defineExport, type ListExport } from '../export/list-export.ts'
import { roleWords } from '../members/role-words.ts'
import { listTasks } from './list-tasks.ts'

export const taskExports: readonly ListExport[] = [
  defineExport({
    name: 'tasks',
    title: { 'zh-CN': '待办', en: 'Tasks' },
    operation: listTasks,
    columns: [
      { title: { 'zh-CN': '小区', en: 'Estate' }, width: 20, of: (row) => row.tenantName },
      { title: { 'zh-CN': '事项', en: 'Task' }, width: 44, of: (row) => row.title },
      { title: { 'zh-CN': '说明', en: 'Details' }, width: 36, of: (row) => row.subtitle },
      {
        title: { 'zh-CN': '谁在办', en: 'Whose' },
        of: ({ assignee: { kind, name } }, locale) => {
          if (kind === 'me') return locale === 'zh-CN' ? '我' : 'Me'
          return kind === 'role' ? (roleWords[locale][name as RoleKey] ?? name) : name
        },
      },
      { title: { 'zh-CN': '时限', en: 'Due' }, width: 22, of: (row) => row.dueAt },
      { title: { 'zh-CN': '办完时间', en: 'Done' }, width: 22, of: (row) => row.doneAt },
    ],
  }),
]
