import { defineRoutes } from '@linli/kernel'

import { confirmScore } from './confirm-score.ts'
import { declareScore } from './declare-score.ts'
import { getPart } from './get-part.ts'
import { getScore } from './get-score.ts'
import { getTrend } from './get-trend.ts'
import { listScoreLines } from './list-score-lines.ts'

export const scoreRoutes = defineRoutes((r) => {
  r.get('/score', getScore, 'The live score of a year')
  r.get('/score/trend', getTrend, 'Its days, beside those of the year before')
  r.get('/score/lines', listScoreLines, 'The score as a table of items and parts')
  r.get('/score/parts/{part}', getPart, 'One part, down to its facts, opinions and evidence')
  r.post('/score/parts/{part}/declare', declareScore, 'Say what a part is worth')
  r.post('/score/parts/{part}/confirm', confirmScore, 'Confirm for the company what was declared')
})
