import { campaignDoc } from '@linli/evaluation-contract/campaign'
import { indexRubric, type RubricIndex } from '@linli/evaluation-contract/scoring'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'

/** The rubric as a campaign scores by it, its own values of policies in their place. */
export async function campaignIndex(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { rubricId, policies }: Pick<CampaignRecord, 'rubricId' | 'policies'>,
): Promise<RubricIndex> {
  const { index } = await getRubricVersion(ctx, rubricId)
  const isOwn = Object.keys(policies.rubricPolicies).length > 0
  return isOwn ? indexRubric(campaignDoc(index.doc, policies)) : index
}
