import { defineExport } from '@linli/kernel'
import { word } from '@linli/smart-property-contract'

import { listPrices } from './list-prices.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const yesNo = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const
const origin = { 'zh-CN': ['沿用公司', '本小区定'], en: ['The company', 'Own'] } as const

/** The published prices in yuan, as they hold here. */
export const priceExport = defineExport({
  name: 'prices',
  title: both('收费项目公示', 'Published prices'),
  operation: listPrices,
  columns: [
    { title: both('编号', 'Key'), width: 20, of: (row) => row.key },
    { title: both('项目', 'Item'), width: 28, of: (row) => row.name },
    { title: both('类型', 'Kind'), of: (row, locale) => word(locale, `priceKind.${row.kind}`) },
    { title: both('单位', 'Unit'), width: 8, of: (row) => row.unit },
    { title: both('最低（元）', 'From (CNY)'), width: 12, of: (row) => row.minFen / 100 },
    { title: both('最高（元）', 'To (CNY)'), width: 12, of: (row) => row.maxFen / 100 },
    { title: both('来源', 'From'), width: 12, of: (row, locale) => origin[locale][row.isInherited ? 0 : 1] },
    { title: both('启用', 'In use'), width: 8, of: (row, locale) => yesNo[locale][row.isActive ? 0 : 1] },
  ],
})
