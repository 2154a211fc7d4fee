import { defineExport } from '@linli/kernel'

import { listAwards } from '../award/list-awards.ts'
import { listCompanyRanking } from './list-company-ranking.ts'
import { listRanking } from './list-ranking.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/** The ranking of a publication with the hash of each entry. */
export const rankingExport = defineExport({
  name: 'ranking',
  title: both('评价结果', 'Results'),
  operation: listRanking,
  columns: [
    { title: both('名次', 'Rank'), width: 8, of: (row) => row.rank },
    { title: both('小区', 'Estate'), width: 26, of: (row) => row.estate },
    { title: both('公司', 'Company'), width: 26, of: (row) => row.company },
    { title: both('总分', 'Total'), width: 10, of: (row) => row.total },
    {
      title: both('奖项', 'Awards'),
      width: 26,
      of: (row, locale) => row.awards.map(({ title }) => title[locale]).join('、'),
    },
    { title: both('条目指纹', 'Hash of the entry'), width: 66, of: (row) => row.leafHash },
  ],
})

/** Companies by the mean of their estates, with the number it rests on. */
export const companyRankingExport = defineExport({
  name: 'company-ranking',
  title: both('公司平均分', 'Companies'),
  operation: listCompanyRanking,
  columns: [
    { title: both('名次', 'Rank'), width: 8, of: (row) => row.rank },
    { title: both('公司', 'Company'), width: 30, of: (row) => row.company },
    { title: both('参评小区平均分', 'Mean of its estates'), width: 18, of: (row) => row.mean },
    { title: both('参评小区数', 'Estates evaluated'), width: 14, of: (row) => row.estates },
  ],
})

/** Awards of the publication that holds. */
export const awardExport = defineExport({
  name: 'awards',
  title: both('评价奖项', 'Awards'),
  operation: listAwards,
  columns: [
    { title: both('奖项', 'Award'), width: 26, of: (row, locale) => row.title[locale] },
    { title: both('名次', 'Rank'), width: 8, of: (row) => row.rank },
    { title: both('小区', 'Estate'), width: 26, of: (row) => row.estate },
    { title: both('公司', 'Company'), width: 26, of: (row) => row.company },
    { title: both('总分', 'Total'), width: 10, of: (row) => row.total },
  ],
})
