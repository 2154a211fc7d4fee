import { defineExport } from '@linli/kernel'

import { listScorers } from './list-scorers.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/** The association's scorers, as the list's filters show them. */
export const scorerExport = defineExport({
  name: 'scorers',
  title: both('评委', 'Scorers'),
  operation: listScorers,
  columns: [
    { title: both('姓名', 'Name'), width: 16, of: (row) => row.name },
    { title: both('工作单位', 'Employer'), width: 30, of: (row) => row.employer },
    { title: both('熟悉的类别', 'Expertise'), width: 26, of: (row) => row.expertise.join('、') },
    {
      title: both('证书到期', 'Certified until'),
      width: 14,
      of: (row) => (row.certifiedUntil ? { date: row.certifiedUntil } : null),
    },
    {
      title: both('在任', 'Active'),
      width: 8,
      of: (row, locale) => (row.isActive ? both('是', 'yes') : both('否', 'no'))[locale],
    },
    { title: both('回避', 'Conflicts'), width: 8, of: (row) => row.conflicts },
  ],
})
