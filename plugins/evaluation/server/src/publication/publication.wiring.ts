import { campaignSubject, publicationSubject } from '@linli/evaluation-contract'
import { appealDecided, appealFiled, resultPublished } from '@linli/evaluation-contract/campaign'
import type { JobHandler, Subscriber } from '@linli/kernel'

import { takes } from '../application/letter-output.ts'
import { receiveAppealDecision } from '../appeal/receive-appeal-decision.ts'
import { receiveAppeal } from '../appeal/receive-appeal.ts'
import { appealExport } from '../appeal/appeal-export.ts'
import { appealRoutes } from '../appeal/appeal.routes.ts'
import { certificatePrint, entryPrint, ownCertificatePrint, ownResultPrint } from '../award/award-prints.ts'
import { publicCampaign } from '../commitments/public-campaign.ts'
import { publicDrawFile } from '../commitments/public-draw.ts'
import { publicPublication } from './public-publication.ts'
import { publicRanking } from './public-ranking.ts'
import { awardExport, companyRankingExport, rankingExport } from './publication-exports.ts'
import { publicationRoutes } from './publication.routes.ts'
import { receiveResult } from './receive-result.ts'
import { sendAllResults, sendResultsJob } from './send-results.ts'

const subscribers: readonly Subscriber[] = [
  { name: 'receive-result', ...takes(resultPublished), action: receiveResult },
  { name: 'receive-appeal', ...takes(appealFiled), action: receiveAppeal },
  { name: 'receive-appeal-decision', ...takes(appealDecided), action: receiveAppealDecision },
]
const jobs: Record<string, JobHandler> = { [sendResultsJob]: sendAllResults }

/** What the plugin's index takes over from publications, appeals and awards. */
export const publicationWiring = {
  routes: [...publicationRoutes, ...appealRoutes],
  subscribers,
  jobs,
  exports: [rankingExport, companyRankingExport, awardExport, appealExport],
  prints: [certificatePrint, ownCertificatePrint, entryPrint, ownResultPrint],
  publicViews: { [publicationSubject]: publicPublication, [campaignSubject]: publicCampaign },
  publicLists: { [publicationSubject]: publicRanking },
  publicFiles: { [campaignSubject]: publicDrawFile },
}
