import { defineExport } from '@linli/kernel'
import { word } from '@linli/smart-property-contract'

import { listCategories } from './list-categories.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/** The categories with their limits in working minutes, as they hold here. */
export const categoryExport = defineExport({
  name: 'categories',
  title: both('工单类别与时限', 'Categories and limits'),
  operation: listCategories,
  columns: [
    { title: both('编号', 'Key'), width: 18, of: (row) => row.key },
    { title: both('上级', 'Below'), width: 18, of: (row) => row.parentKey },
    { title: both('名称', 'Name'), width: 20, of: (row) => row.name },
    { title: both('英文名', 'English name'), width: 24, of: (row) => row.nameEn },
    {
      title: both('适用事项', 'Kinds'),
      width: 30,
      of: (row, locale) => row.kinds.map((kind) => word(locale, `kind.${kind}`)).join('、'),
    },
    { title: both('默认等级', 'Grade'), width: 10, of: (row) => row.defaultGrade },
    {
      title: both('由谁办理', 'Handled by'),
      of: (row, locale) => word(locale, `handler.${row.handlerRole}`),
    },
    {
      title: both('自定时限（级：响应/解决分钟）', 'Own limits (grade: respond/solve minutes)'),
      width: 36,
      of: (row) =>
        Object.entries(row.limits)
          .map(([grade, limit]) => `${grade}: ${limit.respondMinutes}/${limit.solveMinutes}`)
          .join('；'),
    },
    {
      title: both('来源', 'From'),
      width: 12,
      of: (row, locale) => {
        if (locale === 'zh-CN') return row.isInherited ? '沿用公司' : '本小区定'
        return row.isInherited ? 'The company' : 'Own'
      },
    },
    {
      title: both('启用', 'In use'),
      width: 8,
      of: (row, locale) => (locale === 'zh-CN' ? (row.isActive ? '是' : '否') : row.isActive ? 'yes' : 'no'),
    },
  ],
})
