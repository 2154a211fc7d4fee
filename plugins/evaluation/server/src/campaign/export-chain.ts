import { campaignSubject } from '@linli/evaluation-contract'
import { chainFileInput, chainFileOutput } from '@linli/evaluation-contract/campaign'

import { defineQuery } from '../kit.ts'
import { readCard } from './campaign.sql.ts'
import { chainOf } from './chain.sql.ts'

/**
 * All steps of a campaign as a file for outsiders, who check it without us. Only who runs the campaign hands it out:
 * officers stand in it by name, because the hashes cover the names; scorers never do.
 */
export const exportChain = defineQuery({
  name: 'evaluation.campaign.export-chain',
  can: ['manage', campaignSubject],
  input: chainFileInput,
  output: chainFileOutput,
  async run(ctx, { id }) {
    const [events] = await Promise.all([chainOf(ctx, id), readCard(ctx, id)])
    return { schema: 'linli-chain/1' as const, campaign: id, events }
  },
})
