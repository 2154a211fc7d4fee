import { campaignSubject } from '@linli/evaluation-contract'
import { readinessInput, readinessOutput } from '@linli/evaluation-contract/campaign'

import { countAssessmentFlags } from '../assessment-flag/count-assessment-flags.ts'
import { countOpenAppeals } from '../appeal/appeal.sql.ts'
import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { isScorer } from '../panel/open-draw.ts'
import { countEstates } from './count-estates.ts'
import { participantsOf } from './publication.sql.ts'
import { takingPart } from './publish-campaign.ts'

const mostShown = 100

/** What still keeps the next result from being published; no points, and of how scores stand nothing for an officer who scores. */
export const getReadiness = defineQuery({
  name: 'evaluation.campaign.readiness',
  can: ['manage', campaignSubject],
  input: readinessInput,
  output: readinessOutput,
  async run(ctx, { id }) {
    const campaign = await readCampaign(ctx, id)
    const kind = campaign.state === 'preliminary' ? 'final' : 'preliminary'
    const [isBlind, index, participants, appealsOpen, { open, upheld }] = await Promise.all([
      isScorer(ctx),
      indexOfCampaign(ctx, campaign),
      participantsOf(ctx, { campaignId: id, states: takingPart(kind, campaign) }),
      countOpenAppeals(ctx, id),
      countAssessmentFlags(ctx, id),
    ])
    const { counted, blocked } = isBlind
      ? { counted: null, blocked: [] }
      : await countEstates(ctx, campaign, { index, participants })
    return {
      estates: participants.length,
      ready: counted?.length ?? null,
      blocked: blocked.slice(0, mostShown),
      appealsOpen,
      flags: { open, upheld },
    }
  },
})
