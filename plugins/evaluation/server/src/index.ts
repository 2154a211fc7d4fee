import { fileURLToPath } from 'node:url'

import { factsRefreshed, manifest } from '@linli/evaluation-contract'
import { definePlugin } from '@linli/kernel'

import {
  applicationExport,
  receivedExport,
  applicationRoutes,
  applicationSubscribers,
  applicationTimers,
} from './application/application.wiring.ts'
import { appraisalWiring } from './appraisal/appraisal.wiring.ts'
import {
  assessmentExport,
  campaignExport,
  chainExport,
  campaignRoutes,
  campaignSubscribers,
  campaignTimers,
} from './campaign/campaign.wiring.ts'
import { drawField } from './campaign/open-campaign.ts'
import { assessmentSearch, campaignSearch, scorerSearch } from './campaign/campaign-search.ts'
import { calibrationWiring } from './calibration/calibration.wiring.ts'
import { deskRoutes } from './desk/desk.routes.ts'
import { readingsTimer, tellReadings } from './desk/tell-readings.ts'
import { evidenceExport } from './evidence/evidence-export.ts'
import { evidenceRoutes } from './evidence/evidence.routes.ts'
import { catalogueExport, claimsExport, sourcesExport } from './fact/fact-exports.ts'
import { factRoutes } from './fact/fact.routes.ts'
import { refreshDaily, refreshOnPluginChange, refreshTimer } from './fact/refresh-timer.ts'
import { firstSteps } from './first-steps.ts'
import { flagWiring } from './flag/flag.wiring.ts'
import './messages-evidence.ts'
import './messages-fact.ts'
import './messages-rubric.ts'
import './messages-score.ts'
import './messages-application.ts'
import './messages-appraisal.ts'
import './messages-campaign.ts'
import './messages-desk.ts'
import './messages-panel.ts'
import { conflictExport, discrepancyExport } from './panel/panel-exports.ts'
import { panelRoutes } from './panel/panel.routes.ts'
import { scorerExport } from './panel/scorer-export.ts'
import { tellDiscrepancies, tellDiscrepanciesTimer } from './panel/tell-discrepancies.ts'
import { planExport } from './plan/plan-export.ts'
import { planRoutes } from './plan/plan.routes.ts'
import { publicationWiring } from './publication/publication.wiring.ts'
import { keyField } from './publication/signing-key.ts'
import { rubricExport, rubricPartsExport } from './rubric/rubric-exports.ts'
import { rubricSearch } from './rubric/rubric-search.ts'
import { rubricRoutes } from './rubric/rubric.routes.ts'
import { keepScoreDay } from './score/keep-score-day.ts'
import { scoreExport } from './score/score-export.ts'
import { scorePrint } from './score/score-print.ts'
import { scoreRoutes } from './score/score.routes.ts'
import { siteWiring } from './site/site.wiring.ts'
import { standingExport } from './standing/standing-export.ts'
import { standingRoutes } from './standing/standing.routes.ts'

/** The server part of 考核评价. */
export const evaluation = definePlugin({
  manifest,
  routes: [
    ...rubricRoutes,
    ...factRoutes,
    ...scoreRoutes,
    ...evidenceRoutes,
    ...planRoutes,
    ...standingRoutes,
    ...campaignRoutes,
    ...applicationRoutes,
    ...panelRoutes,
    ...calibrationWiring.routes,
    ...deskRoutes,
    ...publicationWiring.routes,
    ...flagWiring.routes,
    ...appraisalWiring.routes,
    ...siteWiring.routes,
  ],
  subscribers: [
    refreshOnPluginChange,
    {
      name: 'keep-score-day',
      event: factsRefreshed,
      action: keepScoreDay,
      toInput: ({ payload }) => ({ year: factsRefreshed.schema.parse(payload).year }),
    },
    ...campaignSubscribers,
    ...applicationSubscribers,
    ...publicationWiring.subscribers,
    ...siteWiring.subscribers,
  ],
  timers: {
    [refreshTimer]: refreshDaily,
    [tellDiscrepanciesTimer]: tellDiscrepancies,
    [readingsTimer]: tellReadings,
    ...campaignTimers,
    ...applicationTimers,
  },
  sealed: [drawField, keyField],
  search: [rubricSearch, campaignSearch, assessmentSearch, scorerSearch, ...appraisalWiring.search],
  exports: [
    rubricExport,
    rubricPartsExport,
    catalogueExport,
    sourcesExport,
    claimsExport,
    scoreExport,
    planExport,
    standingExport,
    campaignExport,
    assessmentExport,
    chainExport,
    applicationExport,
    receivedExport,
    evidenceExport,
    ...publicationWiring.exports,
    ...flagWiring.exports,
    ...appraisalWiring.exports,
    ...calibrationWiring.exports,
    ...siteWiring.exports,
    scorerExport,
    conflictExport,
    discrepancyExport,
  ],
  jobs: publicationWiring.jobs,
  prints: [scorePrint, ...publicationWiring.prints, ...appraisalWiring.prints],
  publicViews: publicationWiring.publicViews,
  publicLists: publicationWiring.publicLists,
  publicFiles: publicationWiring.publicFiles,
  checks: flagWiring.checks,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  onEnable: firstSteps,
})
