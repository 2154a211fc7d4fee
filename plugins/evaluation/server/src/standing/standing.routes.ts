import { defineRoutes } from '@linli/kernel'

import { getOutline } from './get-outline.ts'
import { listStandings } from './list-standings.ts'

export const standingRoutes = defineRoutes((r) => {
  r.get('/standings', listStandings, 'Where the estates of a company stand')
  r.get('/standings/outline', getOutline, 'What its rubric calls their groups and items')
})
