import { defineExport } from '@linli/kernel'

import { calibrationRoutes } from './calibration.routes.ts'
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

/** Before `/desk/{id}`: an id is no word. */
export const calibrationWiring = { routes: calibrationRoutes, exports: [calibrationCaseExport] }
