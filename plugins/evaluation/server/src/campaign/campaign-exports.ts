import { defineExport } from '@linli/kernel'

import { wordReason } from '../application/reason-words.ts'
import { assessmentStateNames, campaignStateNames } from './campaign-names.ts'
import { listAssessments } from './list-assessments.ts'
import { listCampaigns } from './list-campaigns.ts'
import { listChain } from './list-chain.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const dayCell = (day: string | null) => (day ? { date: day.slice(0, 10) } : null)

/** The association's campaigns with their days and hashes. */
export const campaignExport = defineExport({
  name: 'campaigns',
  title: both('评价活动', 'Campaigns'),
  operation: listCampaigns,
  columns: [
    { title: both('活动名称', 'Title'), width: 34, of: (row) => row.title },
    { title: both('评价年度', 'Year'), width: 10, of: (row) => row.year },
    { title: both('状态', 'State'), width: 14, of: (row, locale) => campaignStateNames[row.state][locale] },
    { title: both('评价细则', 'Rubric'), width: 34, of: (row, locale) => row.rubricTitle[locale] },
    { title: both('细则版本', 'Version'), width: 12, of: (row) => row.rubricLabel },
    { title: both('邀请公司', 'Invited'), width: 10, of: (row) => row.invited },
    {
      title: both('申报小区', 'Estates'),
      width: 10,
      of: (row) => Object.values(row.counts).reduce((sum, count) => sum + count, 0),
    },
    { title: both('申报截止', 'Apply by'), width: 12, of: (row) => dayCell(row.dates.applyBy) },
    { title: both('资料提交截止', 'Hand over by'), width: 12, of: (row) => dayCell(row.dates.lockBy) },
    { title: both('结果公布', 'Final on'), width: 12, of: (row) => dayCell(row.dates.finalOn) },
    { title: both('细则指纹', 'Rubric hash'), width: 66, of: (row) => row.rubricHash },
    { title: both('规则指纹', 'Policies hash'), width: 66, of: (row) => row.policiesHash },
    { title: both('抽签承诺', 'Draw commitment'), width: 66, of: (row) => row.drawCommitment },
  ],
})

/** Estates of a campaign, as the list's filters show them. */
export const assessmentExport = defineExport({
  name: 'campaign-assessments',
  title: both('评价活动申报小区', 'Estates of a campaign'),
  operation: listAssessments,
  columns: [
    { title: both('小区', 'Estate'), width: 26, of: (row) => row.estateName },
    { title: both('公司', 'Company'), width: 26, of: (row) => row.companyName },
    { title: both('状态', 'State'), width: 16, of: (row, locale) => assessmentStateNames[row.state][locale] },
    { title: both('申报得分', 'Declared'), width: 10, of: (row) => row.declaredTotal },
    { title: both('资料收到', 'Received'), width: 12, of: (row) => dayCell(row.receivedAt) },
    { title: both('授权到', 'Grant until'), width: 12, of: (row) => dayCell(row.grantUntil) },
    { title: both('授权终止', 'Grant ended'), width: 12, of: (row) => dayCell(row.grantEndedAt) },
    { title: both('说明', 'Reason'), width: 34, of: (row, locale) => wordReason(row.reason, locale) },
    { title: both('资料指纹', 'Dossier hash'), width: 66, of: (row) => row.dossierHash },
  ],
})

/** The steps of a campaign to read through; the file that is checked by its hashes is the chain's own. */
export const chainExport = defineExport({
  name: 'campaign-chain',
  title: both('活动存证记录', 'Steps of a campaign'),
  operation: listChain,
  columns: [
    { title: both('序号', 'No.'), width: 8, of: (row) => row.seq },
    { title: both('时间', 'At'), width: 24, of: (row) => row.at },
    { title: both('步骤代码', 'Step'), width: 44, of: (row) => row.action },
    { title: both('操作者', 'By'), width: 16, of: (row) => row.actor },
    { title: both('对象编号', 'Object'), width: 38, of: (row) => row.object },
    { title: both('内容指纹', 'Payload hash'), width: 66, of: (row) => row.payloadHash },
    { title: both('上一步指纹', 'Previous hash'), width: 66, of: (row) => row.prev },
    { title: both('本步指纹', 'Hash'), width: 66, of: (row) => row.hash },
  ],
})
