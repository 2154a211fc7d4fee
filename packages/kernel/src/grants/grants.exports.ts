import { defineExport, type ExportColumn, type ListExport } from '../export/list-export.ts'
import { listFacts, listPublished } from './list-facts.ts'
import { listGrants } from './list-grants.ts'
import { getOverview } from './overview.ts'
import { listReceivedGrants } from './received-grants.ts'

interface Period {
  validFrom: string
  validTo: string | null
}
const periodColumns: ExportColumn<Period>[] = [
  { title: { 'zh-CN': '从', en: 'From' }, width: 12, of: (row) => row.validFrom },
  { title: { 'zh-CN': '到', en: 'Until' }, width: 12, of: (row) => row.validTo },
]
interface Standing {
  isLive: boolean
  endedAt: string | null
}
const stateColumn: ExportColumn<Standing> = {
  title: { 'zh-CN': '状态', en: 'State' },
  width: 12,
  of: ({ isLive, endedAt }, locale) => {
    const [live, ended, off] =
      locale === 'zh-CN' ? ['有效', '已结束', '不在有效期内'] : ['Open', 'Ended', 'Not open today']
    return isLive ? live : endedAt ? ended : off
  },
}
interface Fact {
  title: string
  from: string
  to: string
  value: number | null
  isSuppressed: boolean
  withdrawnAt: string | null
  publishedAt: string
}
const factColumns: ExportColumn<Fact>[] = [
  { title: { 'zh-CN': '数据', en: 'Figure' }, width: 18, of: (row) => row.title },
  { title: { 'zh-CN': '从', en: 'From' }, width: 12, of: (row) => row.from },
  { title: { 'zh-CN': '到', en: 'Until' }, width: 12, of: (row) => row.to },
  { title: { 'zh-CN': '数值', en: 'Value' }, width: 12, of: (row) => row.value },
  {
    title: { 'zh-CN': '说明', en: 'Note' },
    width: 16,
    of: ({ withdrawnAt, isSuppressed }, locale) => {
      if (withdrawnAt) return locale === 'zh-CN' ? '已撤回' : 'Taken back'
      if (isSuppressed) return locale === 'zh-CN' ? '人数太少，不显示' : 'Too few to be told'
      return null
    },
  },
  { title: { 'zh-CN': '公布时间', en: 'Published' }, width: 22, of: (row) => row.publishedAt },
]

/** Granted records themselves are looked at here and leave in no file: a file would outlive the grant. */
export const grantExports: readonly ListExport[] = [
  defineExport({
    name: 'grants',
    title: { 'zh-CN': '给协会的授权', en: 'Given to associations' },
    operation: listGrants,
    columns: [
      { title: { 'zh-CN': '小区', en: 'Estate' }, width: 22, of: (row) => row.estateName },
      { title: { 'zh-CN': '协会', en: 'Association' }, width: 26, of: (row) => row.associationName },
      { title: { 'zh-CN': '资料', en: 'Records' }, width: 24, of: (row) => row.resourceTitle },
      { title: { 'zh-CN': '用途', en: 'Purpose' }, width: 30, of: (row) => row.purpose },
      ...periodColumns,
      stateColumn,
      { title: { 'zh-CN': '查看次数', en: 'Times read' }, width: 10, of: (row) => row.reads },
      { title: { 'zh-CN': '授权人', en: 'Given by' }, of: (row) => row.givenByName },
      { title: { 'zh-CN': '结束原因', en: 'Why it ended' }, width: 30, of: (row) => row.endReason },
    ],
  }),
  defineExport({
    name: 'grants-received',
    title: { 'zh-CN': '收到的授权', en: 'Grants received' },
    operation: listReceivedGrants,
    columns: [
      { title: { 'zh-CN': '公司', en: 'Company' }, width: 24, of: (row) => row.companyName },
      { title: { 'zh-CN': '小区', en: 'Estate' }, width: 22, of: (row) => row.estateName },
      { title: { 'zh-CN': '资料', en: 'Records' }, width: 24, of: (row) => row.resourceTitle },
      { title: { 'zh-CN': '用途', en: 'Purpose' }, width: 30, of: (row) => row.purpose },
      ...periodColumns,
      stateColumn,
    ],
  }),
  defineExport({
    name: 'facts',
    title: { 'zh-CN': '公布的数据', en: 'Published figures' },
    operation: listPublished,
    columns: [
      { title: { 'zh-CN': '协会', en: 'Association' }, width: 26, of: (row) => row.associationName },
      ...factColumns,
      { title: { 'zh-CN': '公布人', en: 'Published by' }, of: (row) => row.publishedByName },
    ],
  }),
  defineExport({
    name: 'facts-received',
    title: { 'zh-CN': '收到的数据', en: 'Figures received' },
    operation: listFacts,
    columns: [
      { title: { 'zh-CN': '小区', en: 'Estate' }, width: 22, of: (row) => row.estateName },
      ...factColumns,
    ],
  }),
  defineExport({
    name: 'members-overview',
    title: { 'zh-CN': '会员单位', en: 'Member companies' },
    operation: getOverview,
    columns: [
      { title: { 'zh-CN': '公司', en: 'Company' }, width: 26, of: (row) => row.companyName },
      { title: { 'zh-CN': '城市', en: 'City' }, width: 10, of: (row) => row.city },
      ...periodColumns,
      {
        title: { 'zh-CN': '授权的小区', en: 'Estates that granted' },
        width: 12,
        of: (row) => row.grantingEstates,
      },
      {
        title: { 'zh-CN': '公布数据的小区', en: 'Estates that published' },
        width: 14,
        of: (row) => row.publishingEstates,
      },
      {
        title: { 'zh-CN': '合计', en: 'Totals' },
        width: 40,
        of: (row) => row.figures.map(({ title, sum }) => `${title} ${sum}`).join('；'),
      },
    ],
  }),
]
