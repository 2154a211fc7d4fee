import { defineRoutes } from '@linli/kernel'

import '../messages-publication.ts'
import { listAwards } from '../award/list-awards.ts'
import { getAssessmentPoints } from './get-assessment-points.ts'
import { getOwnResult, getProof } from './get-own-result.ts'
import { getReadiness } from './get-readiness.ts'
import { getScreen } from './get-screen.ts'
import { listCompanyRanking } from './list-company-ranking.ts'
import { listPublications } from './list-publications.ts'
import { getEntry, listRanking } from './list-ranking.ts'
import { publishCampaign } from './publish-campaign.ts'
import { revokeShare } from './revoke-share.ts'
import { sharePublication } from './share-publication.ts'
import { verifyPublications } from './verify-publications.ts'

export const publicationRoutes = defineRoutes((r) => {
  r.get('/campaigns/{id}/readiness', getReadiness, 'What still keeps a result from being published')
  r.post('/campaigns/{id}/publish', publishCampaign, 'Publish a preliminary or final result, or correct one')
  r.get('/campaigns/{id}/publications', listPublications, 'What was published, with the signed manifests')
  r.get('/campaigns/{id}/verification', verifyPublications, 'Whether everything still is what was signed')
  r.get(
    '/campaigns/{id}/assessments/{assessmentId}/points',
    getAssessmentPoints,
    'What the parts of a published estate come to, and what decided them',
  )
  r.get('/campaigns/{id}/awards', listAwards, 'Awards of the publication that holds')
  r.get('/campaigns/{id}/screen', getScreen, 'Figures for a big screen')
  r.post('/publications/{id}/share', sharePublication, 'Make the address at which everybody reads it')
  r.post('/publications/{id}/share/revoke', revokeShare, 'End the address at which everybody reads it')
  r.get('/publications/{id}/ranking', listRanking, 'Estates of a publication by rank')
  r.get('/publications/{id}/companies', listCompanyRanking, 'Companies by the mean of their estates')
  r.get('/entries/{id}', getEntry, 'One published entry')
  r.get('/applications/{id}/result', getOwnResult, 'The estate’s published result')
  r.get('/applications/{id}/proof', getProof, 'The proof file of the estate’s entry')
})
