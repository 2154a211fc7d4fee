import { defineExport, type ListExport } from '../export/list-export.ts'
import { listOversight } from './list-oversight.ts'
import { listTenants } from './list-tenants.ts'

const statusWords = {
  'zh-CN': { active: '使用中', suspended: '已停用' },
  en: { active: 'Active', suspended: 'Closed' },
} as const

const kindWords = {
  'zh-CN': { association: '协会', group: '公司', branch: '分公司', estate: '小区', platform: '平台' },
  en: {
    association: 'Association',
    group: 'Company',
    branch: 'Branch',
    estate: 'Estate',
    platform: 'Platform',
  },
} as const

export const tenantExports: readonly ListExport[] = [
  defineExport({
    name: 'tenants',
    title: { 'zh-CN': '组织', en: 'Organisations' },
    operation: listTenants,
    columns: [
      { title: { 'zh-CN': '名称', en: 'Name' }, width: 24, of: (row) => row.name },
      { title: { 'zh-CN': '类型', en: 'Kind' }, width: 12, of: (row, locale) => kindWords[locale][row.kind] },
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
  defineExport({
    name: 'oversight',
    title: { 'zh-CN': '监管关系', en: 'Oversight' },
    operation: listOversight,
    columns: [
      { title: { 'zh-CN': '协会', en: 'Association' }, width: 28, of: (row) => row.associationName },
      { title: { 'zh-CN': '公司', en: 'Company' }, width: 28, of: (row) => row.companyName },
      { title: { 'zh-CN': '城市', en: 'City' }, width: 10, of: (row) => row.city },
      { title: { 'zh-CN': '从', en: 'From' }, width: 12, of: (row) => row.validFrom },
      { title: { 'zh-CN': '到', en: 'Until' }, width: 12, of: (row) => row.validTo },
    ],
  }),
]
