import { defineExport } from '@linli/kernel'

import { listStandings } from './list-standings.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/** Estates by their score, as the list's filters and order show them. */
export const standingExport = defineExport({
  name: 'standings',
  title: both('各小区得分', 'Estates’ scores'),
  operation: listStandings,
  columns: [
    { title: both('小区', 'Estate'), width: 24, of: (row) => row.name },
    { title: both('已确定得分', 'Certain'), width: 12, of: (row) => row.low },
    { title: both('最多可得', 'At most'), width: 12, of: (row) => row.high },
    { title: both('自评分', 'Declared'), width: 10, of: (row) => row.declared },
    { title: both('公司确认分', 'Confirmed'), width: 12, of: (row) => row.confirmed },
    { title: both('近30天变化', 'In 30 days'), width: 12, of: (row) => row.change },
    {
      title: both('各项得分', 'Points by item'),
      width: 60,
      of: (row) =>
        Object.entries(row.items)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([item, points]) => `${item} ${points}`)
          .join('\n'),
    },
  ],
})
