import { defineExport } from '@linli/kernel'

import { assessmentStateNames } from '../campaign/campaign-names.ts'
import { listApplications } from './list-applications.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const dayCell = (day: string | null) => (day ? { date: day.slice(0, 10) } : null)

/** Applications of an estate or of a company's estates, as the list's filters show them. */
export const applicationExport = defineExport({
  name: 'applications',
  title: both('评价申报', 'Applications'),
  operation: listApplications,
  columns: [
    { title: both('小区', 'Estate'), width: 26, of: (row) => row.estateName },
    { title: both('评价活动', 'Campaign'), width: 34, of: (row) => row.campaignTitle },
    { title: both('评价年度', 'Year'), width: 10, of: (row) => row.year },
    { title: both('状态', 'State'), width: 16, of: (row, locale) => assessmentStateNames[row.state][locale] },
    { title: both('申报得分', 'Declared'), width: 10, of: (row) => row.declaredTotal },
    { title: both('提交日期', 'Handed over'), width: 12, of: (row) => dayCell(row.lockedAt) },
    { title: both('提交人', 'By'), of: (row) => row.lockedByName },
    { title: both('授权到', 'Grant until'), width: 12, of: (row) => dayCell(row.grantUntil) },
    { title: both('授权终止', 'Grant ended'), width: 12, of: (row) => dayCell(row.grantEndedAt) },
    { title: both('公布得分', 'Published'), width: 10, of: (row) => row.result?.total ?? null },
    { title: both('名次', 'Rank'), width: 8, of: (row) => row.result?.rank ?? null },
    { title: both('说明', 'Reason'), width: 34, of: (row) => row.reason },
    { title: both('资料指纹', 'Dossier hash'), width: 66, of: (row) => row.dossierHash },
  ],
})
