import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { progressInput, progressOutput, type Progress } from '@linli/evaluation-contract/campaign'
import { and, asc, eq, sql } from 'drizzle-orm'

import { campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { distancesOf } from './distances.sql.ts'
import { assertNoScorer } from './open-draw.ts'
import { assessments, assignmentHolders, assignments, scorers } from './panel.schema.ts'
import { vacancyReasons } from './vacancy-reasons.sql.ts'
import { vacantPlaces } from './vacant.sql.ts'
import { placeOfHolder, scorerOfHolder } from './panel-joins.sql.ts'

async function statesOf(ctx: ReadCtx, campaignId: string): Promise<Progress['states']> {
  const rows = await ctx.tx
    .select({ state: assessments.state, count: sql<number>`count(*)::int` })
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.campaignId, campaignId)))
    .groupBy(assessments.state)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

const placesOf = (ctx: ReadCtx, campaignId: string): Promise<Progress['places']> =>
  ctx.tx
    .select({ role: assignments.role, state: assignments.state, count: sql<number>`count(*)::int` })
    .from(assignments)
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.campaignId, campaignId)))
    .groupBy(assignments.role, assignments.state)
    .orderBy(asc(assignments.role), asc(assignments.state))

const countOf = (state: string) => sql<number>`(count(*) filter (where ${assignments.state} = ${state}))::int`

const scorersOf = (ctx: ReadCtx, campaignId: string): Promise<Progress['scorers']> =>
  ctx.tx
    .select({
      id: scorers.id,
      name: scorers.name,
      assigned: sql<number>`(count(*) filter (where ${assignments.state} not in ('recused', 'withdrawn')))::int`,
      submitted: countOf('submitted'),
      recused: countOf('recused'),
    })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .innerJoin(scorers, scorerOfHolder)
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.campaignId, campaignId)))
    .groupBy(scorers.id, scorers.name)
    .orderBy(asc(scorers.name), asc(scorers.id))
    .limit(500)

async function ownCampaign(ctx: ReadCtx, id: string) {
  const [own] = await ctx.tx
    .select({ id: campaigns.id, dates: campaigns.dates })
    .from(campaigns)
    .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
  if (!own) throw new AppError('not_found')
  return own
}

/** Places that nobody holds, with why. */
async function vacanciesOf(ctx: ReadCtx, id: string): Promise<Progress['vacant']> {
  const [campaign, places] = await Promise.all([ownCampaign(ctx, id), vacantPlaces(ctx, id)])
  const reasons = await vacancyReasons(
    ctx,
    campaign,
    places.map(({ assessmentId }) => assessmentId),
  )
  return places.map((place) => ({ ...place, reason: reasons.get(place.assessmentId) ?? 'conflicts' }))
}

/** How scoring proceeds, for the secretary: states and places in numbers; points only as distances, once both have submitted. */
export const getProgress = defineQuery({
  name: 'evaluation.panel.progress',
  can: ['read', panelSubject],
  input: progressInput,
  output: progressOutput,
  async run(ctx, { id }) {
    const [, states, places, vacant, people, distances] = await Promise.all([
      assertNoScorer(ctx),
      statesOf(ctx, id),
      placesOf(ctx, id),
      vacanciesOf(ctx, id),
      scorersOf(ctx, id),
      distancesOf(ctx, id),
    ])
    return { states, places, vacant, scorers: people, distances }
  },
})
