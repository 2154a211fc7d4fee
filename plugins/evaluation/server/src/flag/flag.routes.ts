import { defineRoutes } from '@linli/kernel'

import { decideAssessmentFlag } from '../assessment-flag/decide-assessment-flag.ts'
import { listAssessmentFlags } from '../assessment-flag/list-assessment-flags.ts'
import { decideFlag } from './decide-flag.ts'
import { explainFlag } from './explain-flag.ts'
import { getFlag } from './get-flag.ts'
import { listChecks } from './list-checks.ts'
import { listEstateFlags } from './list-estate-flags.ts'
import { listFlags } from './list-flags.ts'
import { refreshFlags } from './refresh-flags.ts'

export const flagRoutes = defineRoutes((r) => {
  r.get('/flags', listFlags, 'What checks found in the records of a year, as questions to people')
  r.get('/flags/catalogue', listChecks, 'The checks, who runs them, and those that nobody runs yet')
  r.get('/flags/estates', listEstateFlags, 'Flags of all estates of a company')
  r.post('/flags/refresh', refreshFlags, 'Run the checks now')
  r.get('/flags/{id}', getFlag, 'One flag with its records and what was said of it')
  r.post('/flags/{id}/explain', explainFlag, 'Say how it came about')
  r.post('/flags/{id}/decide', decideFlag, 'Uphold or dismiss it')
  r.get('/campaigns/{id}/flags', listAssessmentFlags, 'Flags of the applications of a campaign')
  r.post('/assessment-flags/{id}/decide', decideAssessmentFlag, 'Uphold or dismiss it at the association')
})
