import { defineRoutes } from '@linli/kernel'

import { getPlan } from './get-plan.ts'
import { getSandbox } from './get-sandbox.ts'
import { listPlanLines } from './list-plan-lines.ts'
import { listScenarios } from './list-scenarios.ts'
import { markPart } from './mark-part.ts'
import { removeScenario } from './remove-scenario.ts'
import { saveScenario } from './save-scenario.ts'

export const planRoutes = defineRoutes((r) => {
  r.get('/plan', getPlan, 'What would bring more points until the year ends')
  r.get('/plan/lines', listPlanLines, 'The plan as a table')
  r.put('/plan/parts/{part}', markPart, 'Say what a part costs, or why it cannot be won here')
  r.get('/plan/sandbox', getSandbox, 'What a browser computes what-ifs with')
  r.get('/plan/scenarios', listScenarios, 'Assumptions that were kept')
  r.put('/plan/scenarios/{id}', saveScenario, 'Keep assumptions under a name')
  r.delete('/plan/scenarios/{id}', removeScenario, 'Throw them away')
})
