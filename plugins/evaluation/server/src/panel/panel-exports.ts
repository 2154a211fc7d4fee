import type {
  conflictKinds,
  conflictSigns,
  discrepancyScopes,
  discrepancyStates,
} from '@linli/evaluation-contract/campaign'
import { defineExport } from '@linli/kernel'

import { listConflicts } from './list-conflicts.ts'
import { listDiscrepancies } from './list-discrepancies.ts'

type Both = Record<'zh-CN' | 'en', string>
const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en })
const dayCell = (at: string | null) => (at ? { date: at.slice(0, 10) } : null)

const scopes: Record<(typeof discrepancyScopes)[number], Both> = {
  part: both('评分点', 'part'),
  group: both('类别', 'group'),
  total: both('总分', 'total'),
}
const states: Record<(typeof discrepancyStates)[number], Both> = {
  open: both('待处理', 'open'),
  agreed: both('两位评委已一致', 'agreed'),
  arbitrated: both('第三人已裁定', 'arbitrated'),
}
const places = {
  first: both('评委甲', 'first'),
  second: both('评委乙', 'second'),
  confirm: both('复核', 'confirming'),
}

/** Where two scorers lay too far apart, with what they noted, by their places and never by name. */
export const discrepancyExport = defineExport({
  name: 'discrepancies',
  title: both('评分分歧', 'Discrepancies'),
  operation: listDiscrepancies,
  columns: [
    { title: both('小区', 'Estate'), width: 26, of: (row) => row.estateName },
    { title: both('范围', 'Scope'), width: 10, of: (row, locale) => scopes[row.scope][locale] },
    { title: both('内容', 'Of'), width: 34, of: (row, locale) => row.title[locale] },
    { title: both('评委甲', 'First'), width: 10, of: (row) => row.first },
    { title: both('评委乙', 'Second'), width: 10, of: (row) => row.second },
    { title: both('允许相差', 'Limit'), width: 10, of: (row) => row.limit },
    { title: both('状态', 'State'), width: 16, of: (row, locale) => states[row.state][locale] },
    { title: both('结果', 'Result'), width: 10, of: (row) => row.result },
    {
      title: both('讨论记录', 'Notes'),
      width: 50,
      of: (row, locale) => row.notes.map(({ place, text }) => `${places[place][locale]}：${text}`).join('\n'),
    },
  ],
})

const kinds: Record<(typeof conflictKinds)[number], Both> = {
  employment: both('在该公司任职', 'employment'),
  contract: both('有业务合同', 'contract'),
  residence: both('住在该小区', 'residence'),
  family: both('有亲属关系', 'family'),
  past_work: both('曾在该公司任职', 'past work'),
  declared: both('自行申报的其他情况', 'declared'),
}
const signs: Record<(typeof conflictSigns)[number], Both> = {
  employer_name: both('系统发现：工作单位名称相同或相近', 'found by the employer’s name'),
  account: both('系统发现：有该公司的账号', 'found by an account at the company'),
}
const declared = both('人工登记', 'entered by a person')

/** Conflicts of one scorer, ended ones included. */
export const conflictExport = defineExport({
  name: 'scorer-conflicts',
  title: both('评委回避', 'Conflicts of a scorer'),
  operation: listConflicts,
  columns: [
    { title: both('公司或小区', 'With'), width: 34, of: (row) => row.label },
    { title: both('关系', 'Kind'), width: 20, of: (row, locale) => kinds[row.kind][locale] },
    {
      title: both('来源', 'Source'),
      width: 34,
      of: (row, locale) => (row.detectedBy ? signs[row.detectedBy] : declared)[locale],
    },
    { title: both('说明', 'Note'), width: 34, of: (row) => row.note },
    { title: both('结束日期', 'Ended'), width: 12, of: (row) => dayCell(row.endedAt) },
  ],
})
