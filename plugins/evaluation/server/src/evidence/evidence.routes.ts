import { defineRoutes } from '@linli/kernel'

import { addEvidence } from './add-evidence.ts'
import { carryOverEvidence } from './carry-over-evidence.ts'
import { linkEvidence } from './link-evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

export const evidenceRoutes = defineRoutes((r) => {
  r.get('/evidence', listEvidence, 'Evidence of a year')
  r.post('/evidence', addEvidence, 'Put evidence behind parts')
  r.post('/evidence/carry-over', carryOverEvidence, 'Take pieces of the year before along, to be confirmed')
  r.put('/evidence/{id}/parts', linkEvidence, 'Say anew which parts it stands behind')
  r.post('/evidence/{id}/remove', removeEvidence, 'Take it out of the count')
})
