import { defineExport, type ListExport } from '../export/list-export.ts'
import { listTenants } from './list-tenants.ts'

const statusWords = {
  'zh-CN': { active: '使用中', suspended: '已停用' },
  en: { active: 'Active', suspended: 'Closed' },
} as const

export const tenantExports: readonly ListExport[] = [
  defineExport({
    name: 'tenants',
    title: { 'zh-CN': '小区', en: 'Estates' },
    operation: listTenants,
    columns: [
      { title: { 'zh-CN': '名称', en: 'Name' }, width: 24, of: (row) => row.name },
      { title: { 'zh-CN': '上级', en: 'Below' }, width: 20, of: (row) => row.parentName },
      { title: { 'zh-CN': '城市', en: 'City' }, width: 10, of: (row) => row.city },
      { title: { 'zh-CN': '区', en: 'District' }, width: 10, of: (row) => row.district },
      { title: { 'zh-CN': '地址', en: 'Address' }, width: 30, of: (row) => row.address },
      {
        title: { 'zh-CN': '状态', en: 'Status' },
        width: 10,
        of: (row, locale) => statusWords[locale][row.status],
      },
    ],
  }),
]
