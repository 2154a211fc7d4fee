import { AppError, newId, type FieldIssue } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { planVisitsInput, planVisitsOutput, type PlanVisits } from '@linli/evaluation-contract/site'
import { and, asc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import type { AssessmentRecord } from '../campaign/own-assessment.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { keepDetectedConflicts } from '../panel/keep-detected-conflicts.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments, scorers } from '../panel/panel.schema.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { readBarred } from './barred.sql.ts'
import { siteInspectors, siteVisits } from './site.schema.ts'
import { sitePartsOf } from './site-parts.ts'
import { announceVisit, tellInspectors } from './tell-site.ts'
import { visitIssues, type PlanFrame } from './visit-issues.rules.ts'
import { readVisitRows } from './visit.sql.ts'

type Planned = PlanVisits['visits'][number]

async function lockPlanned(ctx: WriteCtx, id: string): Promise<CampaignRecord> {
  const campaign = await findCampaign(ctx, id, 'share')
  if (!campaign) throw new AppError('not_found')
  if (campaign.state !== 'scoring' && campaign.state !== 'site')
    throw new AppError('illegal_move', { reason: `campaign_is_${campaign.state}` })
  if (!campaign.policies.checksOnSite)
    throw new AppError('illegal_move', { reason: 'campaign_without_site_checks' })
  return campaign
}

/** Those not planned by an earlier try of the same request. */
async function freshOf(ctx: WriteCtx, visits: readonly Planned[]): Promise<Planned[]> {
  const known = await ctx.tx
    .select({ id: siteVisits.id, assessmentId: siteVisits.assessmentId })
    .from(siteVisits)
    .where(
      and(
        eq(siteVisits.tenantId, ctx.tenant.id),
        inArray(
          siteVisits.id,
          visits.map(({ id }) => id),
        ),
      ),
    )
  const before = new Map(known.map((row) => [row.id, row.assessmentId]))
  if (visits.some(({ id, assessmentId }) => before.has(id) && before.get(id) !== assessmentId))
    throw new AppError('conflict', { reason: 'site_visit_id_taken' })
  return visits.filter(({ id }) => !before.has(id))
}

const lockEstates = (
  ctx: WriteCtx,
  campaignId: string,
  visits: readonly Planned[],
): Promise<AssessmentRecord[]> =>
  ctx.tx
    .select()
    .from(assessments)
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        eq(assessments.campaignId, campaignId),
        inArray(
          assessments.id,
          visits.map(({ assessmentId }) => assessmentId),
        ),
      ),
    )
    .orderBy(asc(assessments.id))
    .for('update')

async function readFrame(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  visits: readonly Planned[],
  estates: readonly AssessmentRecord[],
): Promise<PlanFrame> {
  const ids = estates.map(({ id }) => id)
  const last = visits.reduce((latest, { day }) => (day > latest ? day : latest), '')
  const [index, barred, live, people] = await Promise.all([
    indexOfCampaign(ctx, campaign),
    readBarred(ctx, ids),
    ctx.tx
      .select({ id: siteVisits.assessmentId })
      .from(siteVisits)
      .where(
        and(
          eq(siteVisits.tenantId, ctx.tenant.id),
          inArray(siteVisits.assessmentId, ids.length > 0 ? ids : [newId()]),
          sql`${siteVisits.state} not in ('settled', 'cancelled')`,
        ),
      ),
    ctx.tx
      .select({ id: scorers.id })
      .from(scorers)
      .where(
        and(
          eq(scorers.tenantId, ctx.tenant.id),
          eq(scorers.isActive, true),
          or(isNull(scorers.certifiedUntil), gte(scorers.certifiedUntil, last)),
          inArray(scorers.id, [...new Set(visits.flatMap(({ inspectors }) => inspectors))]),
        ),
      ),
  ])
  return {
    today: dayIn(ctx.tenant.timezone, ctx.now),
    siteBy: campaign.dates.siteBy,
    waiting: new Set(estates.filter(({ state }) => state === 'site_check').map(({ id }) => id)),
    visited: new Set(live.map(({ id }) => id)),
    inspectors: new Set(people.map(({ id }) => id)),
    barred,
    parts: sitePartsOf(index).map(({ id }) => id),
  }
}

async function writeVisits(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  { visits, parts }: { visits: readonly Planned[]; parts: readonly string[] },
): Promise<void> {
  await ctx.tx.insert(siteVisits).values(
    visits.map((visit) => ({
      id: visit.id,
      campaignId: campaign.id,
      assessmentId: visit.assessmentId,
      day: visit.day,
      place: visit.place,
      parts: parts.filter((part) => visit.parts.length === 0 || visit.parts.includes(part)),
    })),
  )
  const people = await ctx.tx
    .select({ id: scorers.id, accountId: scorers.accountId })
    .from(scorers)
    .where(
      and(
        eq(scorers.tenantId, ctx.tenant.id),
        inArray(scorers.id, [...new Set(visits.flatMap(({ inspectors }) => inspectors))]),
      ),
    )
  const accountOf = new Map(people.map((person) => [person.id, person.accountId]))
  await ctx.tx.insert(siteInspectors).values(
    visits.flatMap(({ id, inspectors }) =>
      inspectors.flatMap((scorerId, at) => {
        const accountId = accountOf.get(scorerId)
        return accountId ? [{ id: newId(), visitId: id, scorerId, accountId, isLead: at === 0 }] : []
      }),
    ),
  )
}

function refuseIssues(issues: FieldIssue[]): void {
  if (issues.length > 0) throw new AppError('bad_input', { issues })
}

/**
 * Plans visits, many at once or none: who inspects is free of conflicts and has scored nothing there. Each estate is told
 * the day and who comes by post, not by name. The association's own rule.
 */
export const planVisits = defineAction({
  name: 'evaluation.site.plan',
  can: ['manage', siteSubject],
  input: planVisitsInput,
  output: planVisitsOutput,
  async run(ctx, { id, visits }) {
    await assertNoScorer(ctx)
    const campaign = await lockPlanned(ctx, id)
    const fresh = await freshOf(ctx, visits)
    const estates = await lockEstates(ctx, id, fresh)
    const ids = visits.map((visit) => visit.id)
    ctx.audit({
      subject: siteSubject,
      id: ids.length === 1 ? (ids[0] ?? null) : null,
      after: { planned: fresh.length },
    })
    if (fresh.length === 0) return { rows: await readVisitRows(ctx, ids) }
    await keepDetectedConflicts(ctx, id)
    const frame = await readFrame(ctx, campaign, fresh, estates)
    refuseIssues(visitIssues(fresh, frame))
    await writeVisits(ctx, campaign, { visits: fresh, parts: frame.parts })
    const estateOf = new Map(estates.map((estate) => [estate.id, estate.estateId]))
    for (const visit of fresh)
      await announceVisit(ctx, {
        estateId: estateOf.get(visit.assessmentId) ?? '',
        applicationId: visit.assessmentId,
        visit: { ...visit, inspectors: visit.inspectors.length },
        state: 'planned',
        reason: '',
      })
    await tellInspectors(ctx, campaign, fresh)
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.site.plan',
      object: id,
      payload: {
        visits: fresh.map(({ id: visit, assessmentId, day, inspectors }) => ({
          visit,
          assessmentId,
          day,
          inspectors,
        })),
      },
    })
    return { rows: await readVisitRows(ctx, ids) }
  },
})
