import { defineExport } from '@linli/kernel'

import { assessmentStateNames, campaignStateNames } from '../campaign/campaign-names.ts'
import { listApplications } from './list-applications.ts'
import { listReceived } from './list-received.ts'

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

const responses = {
  open: both('待答复', 'no answer yet'),
  accepted: both('参加', 'takes part'),
  declined: both('不参加', 'does not'),
}

/** Campaigns that associations sent to the company; an estate finds the state of its own application beside them. */
export const receivedExport = defineExport({
  name: 'received-campaigns',
  title: both('收到的评价活动', 'Campaigns received'),
  operation: listReceived,
  columns: [
    { title: both('评价活动', 'Campaign'), width: 34, of: (row) => row.title },
    { title: both('协会', 'Association'), width: 30, of: (row) => row.associationName },
    { title: both('评价年度', 'Year'), width: 10, of: (row) => row.year },
    { title: both('状态', 'State'), width: 14, of: (row, locale) => campaignStateNames[row.state][locale] },
    { title: both('公司答复', 'Answer'), width: 12, of: (row, locale) => responses[row.response][locale] },
    {
      title: both('本小区申报', 'Application'),
      width: 16,
      of: (row, locale) => (row.application ? assessmentStateNames[row.application.state][locale] : null),
    },
    { title: both('申报截止', 'Apply by'), width: 12, of: (row) => dayCell(row.dates.applyBy) },
    { title: both('资料提交截止', 'Hand over by'), width: 12, of: (row) => dayCell(row.dates.lockBy) },
    { title: both('结果公布', 'Final on'), width: 12, of: (row) => dayCell(row.dates.finalOn) },
  ],
})
