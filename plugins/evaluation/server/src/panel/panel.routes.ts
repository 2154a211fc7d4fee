import { defineRoutes } from '@linli/kernel'

import '../messages-panel.ts'
import { addScorer } from './add-scorer.ts'
import { arbitrateDiscrepancy } from './arbitrate-discrepancy.ts'
import { declareConflict } from './declare-conflict.ts'
import { drawCampaign } from './draw-campaign.ts'
import { endConflict } from './end-conflict.ts'
import { getDraw } from './get-draw.ts'
import { getProgress } from './get-progress.ts'
import { getReliability } from './get-reliability.ts'
import { getScorerCard } from './get-scorer.ts'
import { listConflicts } from './list-conflicts.ts'
import { listDiscrepancies } from './list-discrepancies.ts'
import { listConflictPartners } from './list-conflict-partners.ts'
import { listCandidates, listScorers } from './list-scorers.ts'
import { redrawPlaces } from './redraw-places.ts'
import { saveScorer } from './save-scorer.ts'

export const panelRoutes = defineRoutes((r) => {
  r.get('/scorers', listScorers, 'Scorers of the association')
  r.get('/scorers/candidates', listCandidates, 'Experts who are no scorers yet')
  r.get('/scorers/companies', listConflictPartners, 'Companies and estates that a conflict may be with')
  r.get('/scorers/{id}', getScorerCard, 'One scorer')
  r.post('/scorers', addScorer, 'Take an expert among the scorers')
  r.put(
    '/scorers/{id}',
    saveScorer,
    'Change employer, expertise, certificate and whether the scorer is active',
  )
  r.get('/scorers/{id}/conflicts', listConflicts, 'Whose estates a scorer does not judge, and why')
  r.post('/scorers/{id}/conflicts', declareConflict, 'Keep a conflict that a scorer declared')
  r.post('/scorers/{id}/conflicts/{conflictId}/end', endConflict, 'End a conflict')
  r.post('/campaigns/{id}/draw', drawCampaign, 'Draw scorers by the committed seed, and reveal it')
  r.get('/campaigns/{id}/draw', getDraw, 'The draw with all that is needed to make it again')
  r.post('/campaigns/{id}/redraw', redrawPlaces, 'Fill vacant places')
  r.get('/campaigns/{id}/progress', getProgress, 'How scoring proceeds, without points')
  r.get('/campaigns/{id}/reliability', getReliability, 'How far scorers agree')
  r.get('/campaigns/{id}/discrepancies', listDiscrepancies, 'Where two scorers lie too far apart')
  r.post('/discrepancies/{id}/arbitrate', arbitrateDiscrepancy, 'Put a discrepancy before a third scorer')
})
