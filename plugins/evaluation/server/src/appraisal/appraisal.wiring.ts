import { honourExport, objectionExport, rankingOfCycleExport, sheetExport } from './appraisal-exports.ts'
import { appraisalSearch } from './appraisal-search.ts'
import { appraisalRoutes } from './appraisal.routes.ts'
import { honourPrint } from './honour-print.ts'

/** What the plugin's index takes over from the company's own appraisal. */
export const appraisalWiring = {
  routes: appraisalRoutes,
  exports: [sheetExport, rankingOfCycleExport, objectionExport, honourExport],
  prints: [honourPrint],
  search: [appraisalSearch],
}
