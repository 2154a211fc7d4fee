import { defineRoutes } from '@linli/kernel'

import { listMetricRows } from './list-metric-rows.ts'
import { listMetrics } from './list-metrics.ts'

export const metricRoutes = defineRoutes((r) => {
  r.get('/metrics', listMetrics, 'Figures that an evaluation asks for')
  r.get('/metrics/{key}/rows', listMetricRows, 'The records behind a figure')
})
