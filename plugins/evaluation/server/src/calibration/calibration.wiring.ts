import { defineExport } from '@linli/kernel'

import { calibrationRoutes } from './calibration.routes.ts'
import { getCalibration } from './get-calibration.ts'
import { listCases } from './list-cases.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const stateNames = {
  draft: both('草稿', 'Draft'),
  active: both('使用中', 'Active'),
  retired: both('已停用', 'Retired'),
}

/** Titles and states of cases; whoever may export the list may score as well, so no reference is in it. */
export const calibrationCaseExport = defineExport({
  name: 'calibration-cases',
  title: both('试评案例', 'Calibration cases'),
  operation: listCases,
  columns: [
    { title: both('案例', 'Case'), width: 34, of: (row) => row.title },
    { title: both('评价细则', 'Rubric'), width: 34, of: (row, locale) => row.rubricTitle[locale] },
    { title: both('细则版本', 'Version'), width: 12, of: (row) => row.rubricLabel },
    { title: both('状态', 'State'), width: 12, of: (row, locale) => stateNames[row.state][locale] },
    { title: both('评分点', 'Parts'), width: 8, of: (row) => row.parts },
    { title: both('细则指纹', 'Rubric hash'), width: 66, of: (row) => row.rubricHash },
  ],
})

const gateNames = {
  open: both('试评中', 'open'),
  passed: both('已通过', 'passed'),
  admitted: both('未通过，准许评分', 'let in'),
  failed: both('未通过，待处理', 'failed'),
}

/** How each scorer of a campaign got through calibration, for who scores nothing. */
export const calibrationExport = defineExport({
  name: 'calibration-results',
  title: both('试评结果', 'Calibration results'),
  operation: getCalibration,
  columns: [
    { title: both('评委', 'Scorer'), width: 16, of: (row) => row.name },
    { title: both('结果', 'State'), width: 18, of: (row, locale) => gateNames[row.state][locale] },
    { title: both('轮次', 'Rounds'), width: 8, of: (row) => row.rounds.length },
    {
      title: both('最近一轮平均差距', 'Distance'),
      width: 16,
      of: (row) => row.rounds.at(-1)?.distance ?? null,
    },
    { title: both('抽查案例', 'Drift cases'), width: 10, of: (row) => row.drift.submitted },
    { title: both('抽查平均差距', 'Drift'), width: 14, of: (row) => row.drift.distance },
    { title: both('准许理由', 'Let in because'), width: 40, of: (row) => row.admission?.reason ?? null },
    { title: both('准许人', 'Let in by'), width: 14, of: (row) => row.admission?.byName ?? null },
  ],
})

/** Before `/desk/{id}`: an id is no word. */
export const calibrationWiring = {
  routes: calibrationRoutes,
  exports: [calibrationCaseExport, calibrationExport],
}
