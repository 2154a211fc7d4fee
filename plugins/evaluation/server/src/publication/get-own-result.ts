import { applicationSubject } from '@linli/evaluation-contract'
import {
  ownProofOutput,
  ownResultInput,
  ownResultOutput,
  type OwnResult,
} from '@linli/evaluation-contract/campaign'

import { readHanded } from '../application/application.sql.ts'
import { getReceived, rubricOfReceived } from '../application/campaign-score.ts'
import { defineQuery } from '../kit.ts'
import { readResult } from './own-result.sql.ts'
import { groupTitles, partTitles } from './rubric-titles.rules.ts'

/** The proof file of an estate's own entry, to keep and to check without this program. */
export const getProof = defineQuery({
  name: 'evaluation.application.get-proof',
  can: ['read', applicationSubject],
  input: ownResultInput,
  output: ownProofOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, { id }) {
    const { proof } = await readResult(ctx, id)
    return proof
  },
})

/** The estate's published result with its points by part and what decided each. */
export const getOwnResult = defineQuery({
  name: 'evaluation.application.get-result',
  can: ['read', applicationSubject],
  input: ownResultInput,
  output: ownResultOutput,
  async run(ctx, { id }): Promise<OwnResult> {
    const [{ campaignId, result, proof }, handed] = await Promise.all([
      readResult(ctx, id),
      readHanded(ctx, id),
    ])
    const { proof: _, ...shown } = result
    const campaign = await getReceived(ctx, campaignId)
    const { index } = await rubricOfReceived(ctx, campaign)
    return {
      ...shown,
      applicationId: id,
      campaignTitle: campaign.title,
      associationName: campaign.associationName,
      estateName: ctx.tenant.name,
      year: campaign.year,
      groupTitles: groupTitles(index),
      partTitles: partTitles(index),
      publishedAt: proof.manifest.publishedAt,
      manifestHash: proof.manifestHash,
      handed,
    }
  },
})
