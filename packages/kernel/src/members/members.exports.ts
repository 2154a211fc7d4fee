import { defineExport, type ListExport } from '../export/list-export.ts'
import { listMembers } from './list-members.ts'
import { roleWords } from './role-words.ts'

const statusWords = {
  'zh-CN': { active: '在职', suspended: '已停用', left: '已退出' },
  en: { active: 'Active', suspended: 'Suspended', left: 'Left' },
} as const

export const memberExports: readonly ListExport[] = [
  defineExport({
    name: 'members',
    title: { 'zh-CN': '成员', en: 'Members' },
    operation: listMembers,
    columns: [
      { title: { 'zh-CN': '姓名', en: 'Name' }, of: (row) => row.name },
      { title: { 'zh-CN': '职务', en: 'Title' }, of: (row) => row.title },
      {
        title: { 'zh-CN': '角色', en: 'Roles' },
        width: 28,
        of: (row, locale) => row.roles.map((role) => roleWords[locale][role]).join('、'),
      },
      { title: { 'zh-CN': '手机', en: 'Phone' }, of: (row) => row.phoneMasked },
      {
        title: { 'zh-CN': '状态', en: 'Status' },
        width: 10,
        of: (row, locale) => statusWords[locale][row.status],
      },
      { title: { 'zh-CN': '加入时间', en: 'Joined' }, width: 18, of: (row) => row.createdAt.slice(0, 10) },
    ],
  }),
]
