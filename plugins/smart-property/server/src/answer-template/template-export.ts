import { defineExport } from '@linli/kernel'
import { word } from '@linli/smart-property-contract'

import { listTemplates } from './list-templates.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const yesNo = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const
const origin = { 'zh-CN': ['沿用公司', '本小区定'], en: ['The company', 'Own'] } as const

/** The answer templates as they hold here. */
export const templateExport = defineExport({
  name: 'answer-templates',
  title: both('答复模板', 'Answer templates'),
  operation: listTemplates,
  columns: [
    { title: both('编号', 'Key'), width: 22, of: (row) => row.key },
    { title: both('标题', 'Title'), width: 24, of: (row) => row.title },
    { title: both('内容', 'Text'), width: 80, of: (row) => row.body },
    {
      title: both('用在哪一步', 'Used for'),
      width: 24,
      of: (row, locale) => row.moves.map((move) => word(locale, `templateMove.${move}`)).join('、'),
    },
    {
      title: both('适用事项', 'Kinds'),
      width: 30,
      of: (row, locale) => row.kinds.map((kind) => word(locale, `kind.${kind}`)).join('、'),
    },
    { title: both('来源', 'From'), width: 12, of: (row, locale) => origin[locale][row.isInherited ? 0 : 1] },
    { title: both('启用', 'In use'), width: 8, of: (row, locale) => yesNo[locale][row.isActive ? 0 : 1] },
  ],
})
