import {
  applicationMade,
  applicationWithdrawn,
  dossierHanded,
  grantEnded,
  invitationAnswered,
} from '@linli/evaluation-contract/campaign'
import type { Operation, Subscriber } from '@linli/kernel'

import '../messages-campaign.ts'
import { takes } from '../application/letter-output.ts'
import { closeWhenDue, closingTimer } from './close-campaign.ts'
import { receiveAnswer } from './receive-answer.ts'
import { receiveApplication } from './receive-application.ts'
import { receiveDossier } from './receive-dossier.ts'
import { receiveGrantEnd, receiveWithdrawal } from './receive-end.ts'
import { dossierSweepTimer, sweepDossiers } from './sweep-dossiers.ts'

export { assessmentExport, campaignExport, chainExport } from './campaign-exports.ts'
export { campaignRoutes } from './campaign.routes.ts'

/** What an association hears from companies and estates. */
export const campaignSubscribers: readonly Subscriber[] = [
  { name: 'receive-invitation-answer', ...takes(invitationAnswered, 'campaign'), action: receiveAnswer },
  { name: 'receive-application', ...takes(applicationMade), action: receiveApplication },
  { name: 'receive-dossier', ...takes(dossierHanded), action: receiveDossier },
  { name: 'receive-application-withdrawal', ...takes(applicationWithdrawn), action: receiveWithdrawal },
  { name: 'receive-grant-end', ...takes(grantEnded), action: receiveGrantEnd },
]

export const campaignTimers: Record<string, Operation> = {
  [dossierSweepTimer]: sweepDossiers,
  [closingTimer]: closeWhenDue,
}
