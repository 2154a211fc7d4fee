import type { VisitState } from '@linli/evaluation-contract/site'
import { defineExport } from '@linli/kernel'

import { listVisits } from './list-visits.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const stateNames = {
  planned: both('已安排', 'Planned'),
  taken: both('已领取资料', 'Package taken'),
  in_progress: both('核查中', 'In progress'),
  handed_in: both('已提交', 'Handed in'),
  settled: both('已认定', 'Settled'),
  cancelled: both('已取消', 'Called off'),
} satisfies Record<VisitState, unknown>

/** Days, inspectors and progress of visits; no points. */
export const visitExport = defineExport({
  name: 'site-visits',
  title: both('现场核查', 'On-site checks'),
  operation: listVisits,
  columns: [
    { title: both('日期', 'Day'), width: 12, of: (row) => row.day },
    { title: both('小区', 'Estate'), width: 30, of: (row) => row.estateName },
    { title: both('物业企业', 'Company'), width: 30, of: (row) => row.companyName },
    { title: both('地点', 'Place'), width: 34, of: (row) => row.place },
    {
      title: both('核查人员', 'Inspectors'),
      width: 24,
      of: (row) => row.inspectors.map(({ name }) => name).join('、'),
    },
    { title: both('状态', 'State'), width: 12, of: (row, locale) => stateNames[row.state][locale] },
    { title: both('评分点', 'Parts'), width: 8, of: (row) => row.parts },
    { title: both('已记录', 'Captured'), width: 8, of: (row) => row.captured },
    { title: both('待裁定', 'To be decided'), width: 8, of: (row) => row.conflicts },
    { title: both('取消原因', 'Why called off'), width: 30, of: (row) => row.reason ?? '' },
  ],
})
