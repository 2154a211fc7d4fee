import { defineRoutes } from '@linli/kernel'

import '../messages-site.ts'
import { cancelVisit } from './cancel-visit.ts'
import { decideSiteConflict } from './decide-conflict.ts'
import { getPackage } from './get-package.ts'
import { getSitePlan } from './get-site-plan.ts'
import { getConflicts, getVisit } from './get-visit.ts'
import { handInVisit } from './hand-in-visit.ts'
import { listMyVisits } from './list-my-visits.ts'
import { listVisits } from './list-visits.ts'
import { planVisits } from './plan-visits.ts'
import { receiveCaptures } from './receive-captures.ts'
import { settleVisit } from './settle-visit.ts'
import { takePackage } from './take-package.ts'

export const siteRoutes = defineRoutes((r) => {
  r.get('/campaigns/{id}/site-plan', getSitePlan, 'What visits are planned from')
  r.get('/campaigns/{id}/site-visits', listVisits, 'Visits of a campaign')
  r.post('/campaigns/{id}/site-visits', planVisits, 'Plan visits')
  r.get('/site-visits', listMyVisits, 'My visits as an inspector')
  r.get('/site-visits/{id}', getVisit, 'A visit with everything kept on site')
  r.get('/site-visits/{id}/package', getPackage, 'What an inspector takes along')
  r.post('/site-visits/{id}/take', takePackage, 'Say that the package lies on a device')
  r.post('/site-visits/{id}/captures', receiveCaptures, 'Hand over what a device kept')
  r.get('/site-visits/{id}/conflicts', getConflicts, 'Parts of which there are several versions')
  r.post('/site-conflicts/{id}/decide', decideSiteConflict, 'Choose one of several versions')
  r.post('/site-visits/{id}/hand-in', handInVisit, 'Hand a visit in')
  r.post('/site-visits/{id}/settle', settleVisit, 'Take what was found on site for the points')
  r.post('/site-visits/{id}/cancel', cancelVisit, 'Call a visit off')
})
