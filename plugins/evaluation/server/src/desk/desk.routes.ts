import { defineRoutes } from '@linli/kernel'

import '../messages-desk.ts'
import { getDesk } from './get-desk.ts'
import { listDesk } from './list-desk.ts'
import { noteDiscrepancy } from './note-discrepancy.ts'
import { openDeskFile } from './open-desk-file.ts'
import { recuseScorer } from './recuse-scorer.ts'
import { reviseScore } from './revise-score.ts'
import { scorePart } from './score-part.ts'
import { submitScores } from './submit-scores.ts'

export const deskRoutes = defineRoutes((r) => {
  r.get('/desk', listDesk, 'My places to score')
  r.get('/desk/{id}', getDesk, 'One place with all that is needed to score it')
  r.get('/desk/{id}/files/{fileId}', openDeskFile, 'Open a file of the evidence')
  r.put('/desk/{id}/parts/{part}', scorePart, 'Save my points of a part')
  r.put('/desk/{id}/parts/{part}/revision', reviseScore, 'Score a part anew where the two lie too far apart')
  r.post('/desk/{id}/submit', submitScores, 'Hand in my scores')
  r.post('/desk/{id}/recuse', recuseScorer, 'Give up a place because of a conflict')
  r.post('/discrepancies/{id}/notes', noteDiscrepancy, 'Leave a note for the other scorer')
})
