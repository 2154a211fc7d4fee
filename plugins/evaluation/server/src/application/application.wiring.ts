import {
  applicationDecided,
  campaignInvited,
  campaignMoved,
  campaignPassedOn,
  grantUsed,
} from '@linli/evaluation-contract/campaign'
import type { Operation, Subscriber } from '@linli/kernel'

import '../messages-application.ts'
import { takes } from './letter-output.ts'
import { receivePassedOn } from './pass-on.ts'
import { receiveCampaign, receiveMove } from './receive-campaign.ts'
import { receiveDecision, receiveGrantUsed } from './receive-decision.ts'
import { remind, reminderTimer } from './remind.ts'

export { applicationExport, receivedExport } from './application-export.ts'
export { applicationRoutes } from './application.routes.ts'

/** What a company and its estates hear from an association. */
export const applicationSubscribers: readonly Subscriber[] = [
  { name: 'receive-campaign', ...takes(campaignInvited, 'campaign'), action: receiveCampaign },
  { name: 'receive-campaign-move', ...takes(campaignMoved, 'campaign'), action: receiveMove },
  { name: 'receive-passed-on-campaign', ...takes(campaignPassedOn, 'campaign'), action: receivePassedOn },
  { name: 'receive-application-decision', ...takes(applicationDecided), action: receiveDecision },
  { name: 'receive-grant-used', ...takes(grantUsed), action: receiveGrantUsed },
]

export const applicationTimers: Record<string, Operation> = { [reminderTimer]: remind }
