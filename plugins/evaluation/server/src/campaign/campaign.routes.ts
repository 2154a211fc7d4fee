import { defineRoutes } from '@linli/kernel'

import { revokeCampaignShare } from '../commitments/revoke-campaign-share.ts'
import { shareCampaign } from '../commitments/share-campaign.ts'
import { cancelCampaign } from './cancel-campaign.ts'
import { closeCampaign } from './close-campaign.ts'
import { changeDates } from './change-dates.ts'
import { disqualifyAssessment } from './disqualify-assessment.ts'
import { draftCampaign } from './draft-campaign.ts'
import { exportChain } from './export-chain.ts'
import { getCampaign } from './get-campaign.ts'
import { inviteCompanies } from './invite-companies.ts'
import { listAssessments } from './list-assessments.ts'
import { listCampaigns } from './list-campaigns.ts'
import { listChain } from './list-chain.ts'
import { listCompanies } from './list-companies.ts'
import { openAssessmentFile } from './open-assessment-file.ts'
import { openCampaign } from './open-campaign.ts'
import { reopenCampaign } from './reopen-campaign.ts'
import { saveCampaign } from './save-campaign.ts'

export const campaignRoutes = defineRoutes((r) => {
  r.get('/campaigns', listCampaigns, 'The association’s campaigns')
  r.post('/campaigns', draftCampaign, 'Begin a campaign')
  r.get('/campaigns/{id}', getCampaign, 'One campaign with its invitations')
  r.put('/campaigns/{id}', saveCampaign, 'Change a campaign that is not open yet')
  r.post('/campaigns/{id}/open', openCampaign, 'Fix rubric, policies and draw, and open it')
  r.post('/campaigns/{id}/dates', changeDates, 'Give stages that are not over more time')
  r.post('/campaigns/{id}/cancel', cancelCampaign, 'End it before its final result')
  r.post('/campaigns/{id}/close', closeCampaign, 'Close it once its final result stands')
  r.post('/campaigns/{id}/reopen', reopenCampaign, 'Open a closed one for a correction, with a reason')
  r.post('/campaigns/{id}/share', shareCampaign, 'Make the address at which everybody reads what is fixed')
  r.post('/campaigns/{id}/share/revoke', revokeCampaignShare, 'End that address')
  r.get('/campaigns/{id}/companies', listCompanies, 'Member companies, and who is invited')
  r.post('/campaigns/{id}/invite', inviteCompanies, 'Invite companies')
  r.get('/campaigns/{id}/assessments', listAssessments, 'Estates of a campaign')
  r.post('/assessments/{id}/disqualify', disqualifyAssessment, 'Take an estate out, with the reason')
  r.get('/assessments/{id}/files/{fileId}', openAssessmentFile, 'Open a file of an estate’s evidence')
  r.get('/campaigns/{id}/chain', listChain, 'All steps of a campaign, and whether their chain holds')
  r.get('/campaigns/{id}/chain/file', exportChain, 'All steps as a file that an outsider checks')
})
