import { AppError } from '@linli/contract'
import {
  evaluateRubric,
  type Inputs,
  type RubricIndex,
  type RubricResult,
} from '@linli/evaluation-contract/scoring'
import { eq } from 'drizzle-orm'

import { withPolicies } from '../campaign/campaign-rubric.ts'
import { currentFacts } from '../fact/current-facts.ts'
import type { ReadCtx } from '../kit.ts'
import { getRubricVersion, type RubricVersion } from '../rubric/rubric-in-force.ts'
import { currentOpinions, type Said } from '../score/current-opinions.ts'
import { toInputs, type Facts } from '../score/load-score.ts'
import { receivedCampaigns } from './application.schema.ts'

export type ReceivedRecord = typeof receivedCampaigns.$inferSelect

/** A campaign that this company received, or the company above did; null for any other. */
export async function findReceived(ctx: Pick<ReadCtx, 'tx'>, id: string): Promise<ReceivedRecord | null> {
  const [row] = await ctx.tx.select().from(receivedCampaigns).where(eq(receivedCampaigns.id, id)).limit(1)
  return row ?? null
}

export async function getReceived(ctx: Pick<ReadCtx, 'tx'>, id: string): Promise<ReceivedRecord> {
  const row = await findReceived(ctx, id)
  if (!row) throw new AppError('not_found')
  return row
}

export interface CampaignRubricHere {
  rubric: RubricVersion
  /** With the campaign's own values of the rubric's policies. */
  index: RubricIndex
}

/** The rubric a campaign evaluates by, from this company's copy. */
export async function rubricOfReceived(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { rubricId, policies }: ReceivedRecord,
): Promise<CampaignRubricHere> {
  const rubric = await getRubricVersion(ctx, rubricId)
  return { rubric, index: withPolicies(rubric, policies) }
}

/** What an estate would hand over now: its facts and what people said, by the campaign's rubric and year. */
export interface CampaignScore extends CampaignRubricHere {
  facts: Facts
  opinions: Map<string, Said>
  inputs: Inputs
  result: RubricResult
}

export async function scoreOfCampaign(ctx: ReadCtx, received: ReceivedRecord): Promise<CampaignScore> {
  const here = await rubricOfReceived(ctx, received)
  const { year } = received
  const [facts, opinions] = await Promise.all([
    currentFacts(ctx, year, here.index),
    currentOpinions(ctx, { year, index: here.index, rubricKey: here.rubric.key }),
  ])
  const inputs = toInputs(facts, opinions)
  return { ...here, facts, opinions, inputs, result: evaluateRubric(here.index, inputs) }
}
