import { AppError } from '@linli/contract'
import {
  campaignDoc,
  policiesHash,
  policyProblems,
  type CampaignPolicies,
  type CampaignProblem,
} from '@linli/evaluation-contract/campaign'
import { indexRubric, type RubricIndex } from '@linli/evaluation-contract/scoring'

import type { ReadCtx } from '../kit.ts'
import { getRubricVersion, type RubricVersion } from '../rubric/rubric-in-force.ts'

export interface CampaignFields {
  windowFrom: string
  windowTo: string
  rubricId: string
  policies: CampaignPolicies
}

/** What a campaign takes from its rubric: the version, which must be frozen, and the hash of all policies as they hold. */
export interface CampaignRubric {
  rubric: RubricVersion
  rubricHash: string
  policiesHash: string
}

/** Throws `bad_input` for an unfrozen rubric, rules it cannot carry, and a window that ends before it begins. */
export async function rubricOfCampaign(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { windowFrom, windowTo, rubricId, policies }: CampaignFields,
): Promise<CampaignRubric> {
  const rubric = await getRubricVersion(ctx, rubricId)
  const { contentHash } = rubric
  if (rubric.state !== 'frozen' || contentHash === null)
    return refuse([{ path: 'rubricId', rule: 'campaign_rubric_not_frozen' }])
  const problems: CampaignProblem[] = [
    ...(windowTo <= windowFrom ? [{ path: 'windowTo', rule: 'campaign_window_reversed' }] : []),
    ...(rubric.purpose === 'evaluation' ? [] : [{ path: 'rubricId', rule: 'campaign_rubric_of_appraisal' }]),
    ...policyProblems(rubric.index.doc, policies),
  ]
  if (problems.length > 0) return refuse(problems)
  return { rubric, rubricHash: contentHash, policiesHash: policiesHash(rubric.index.doc, policies) }
}

export function refuse(issues: CampaignProblem[]): never {
  throw new AppError('bad_input', { issues })
}

/** A rubric with a campaign's own values of its policies; the rubric's own index where the campaign sets none. */
export const withPolicies = ({ index }: RubricVersion, policies: CampaignPolicies): RubricIndex =>
  Object.keys(policies.rubricPolicies).length === 0 ? index : indexRubric(campaignDoc(index.doc, policies))

/** The rubric that a campaign of this association evaluates by. */
export const indexOfCampaign = async (
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { rubricId, policies }: Pick<CampaignFields, 'rubricId' | 'policies'>,
): Promise<RubricIndex> => withPolicies(await getRubricVersion(ctx, rubricId), policies)
