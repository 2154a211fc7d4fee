import { defineRoutes } from '@linli/kernel'

import { answerInvitation } from './answer-invitation.ts'
import { apply } from './apply.ts'
import { countApplications, getApplication, listApplications } from './list-applications.ts'
import { getReceivedCampaign, listReceived } from './list-received.ts'
import { lockApplication } from './lock-application.ts'
import { endGrant, withdrawApplication } from './withdraw-application.ts'

export const applicationRoutes = defineRoutes((r) => {
  r.get('/received-campaigns', listReceived, 'Campaigns that associations invited the company to')
  r.get('/received-campaigns/{id}', getReceivedCampaign, 'One campaign that an association invited to')
  r.post('/received-campaigns/{id}/answer', answerInvitation, 'Say whether the company takes part')
  r.get('/applications', listApplications, 'Applications of an estate, or of all estates of a company')
  r.get('/applications/counts', countApplications, 'How many applications stand where')
  r.get('/applications/{id}', getApplication, 'One application')
  r.post('/applications', apply, 'Apply to a campaign')
  r.post('/applications/{id}/lock', lockApplication, 'Hand the declaration over after the company’s review')
  r.post('/applications/{id}/withdraw', withdrawApplication, 'Take an application back')
  r.post('/applications/{id}/end-grant', endGrant, 'End the association’s right to read the dossier')
})
