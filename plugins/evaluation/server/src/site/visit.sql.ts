import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import type { VisitRow } from '@linli/evaluation-contract/site'
import { checkVersion } from '@linli/kernel'
import { and, eq, inArray, sql } from 'drizzle-orm'

import type { AssessmentRecord } from '../campaign/own-assessment.ts'
import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx, WriteCtx } from '../kit.ts'
import { isScorer } from '../panel/open-draw.ts'
import { assessments, scorers } from '../panel/panel.schema.ts'
import { isFit } from './fit-inspectors.sql.ts'
import { siteCaptures, siteConflicts, siteInspectors, siteMedia, siteVisits } from './site.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

const inspectors = sql<VisitRow['inspectors']>`(select coalesce(json_agg(json_build_object(
    'scorerId', i.scorer_id, 'name', s.name, 'isLead', i.is_lead, 'isFit', ${isFit(siteVisits)}) order by i.is_lead desc, s.name), '[]')
  from ${siteInspectors} i join ${scorers} s on s.tenant_id = i.tenant_id and s.id = i.scorer_id
  where i.tenant_id = ${siteVisits.tenantId} and i.visit_id = ${siteVisits.id})`
const captured = sql<number>`(select count(distinct c.part)::int from ${siteCaptures} c
  where c.tenant_id = ${siteVisits.tenantId} and c.visit_id = ${siteVisits.id} and c.kind = 'part')`
const mediaMissing = sql<number>`(select count(*)::int from ${siteMedia} m
  where m.tenant_id = ${siteVisits.tenantId} and m.visit_id = ${siteVisits.id} and m.file_id is null)`
const conflicts = sql<number>`(select count(*)::int from ${siteConflicts} c
  where c.tenant_id = ${siteVisits.tenantId} and c.visit_id = ${siteVisits.id} and c.state = 'open')`

export const visitColumns = {
  id: siteVisits.id,
  campaignId: siteVisits.campaignId,
  assessmentId: siteVisits.assessmentId,
  estateName: assessments.estateName,
  companyName: assessments.companyName,
  day: siteVisits.day,
  place: siteVisits.place,
  state: siteVisits.state,
  inspectors,
  parts: sql<number>`cardinality(${siteVisits.parts})`,
  captured,
  mediaMissing,
  conflicts,
  reason: siteVisits.reason,
  handedInAt: siteVisits.handedInAt,
  version: siteVisits.version,
}

export const assessmentOfVisit = and(
  eq(assessments.tenantId, siteVisits.tenantId),
  eq(assessments.id, siteVisits.assessmentId),
)

export const selectVisits = ({ tx }: Pick<Ctx, 'tx'>) =>
  tx.select(visitColumns).from(siteVisits).innerJoin(assessments, assessmentOfVisit)

export async function readVisitRows(ctx: Ctx, ids: readonly string[]): Promise<VisitRow[]> {
  const rows = await selectVisits(ctx).where(
    and(eq(siteVisits.tenantId, ctx.tenant.id), inArray(siteVisits.id, [...ids])),
  )
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

export async function readVisitRow(ctx: Ctx, id: string): Promise<VisitRow> {
  const [row] = await readVisitRows(ctx, [id])
  if (!row) throw new AppError('not_found')
  return row
}

export type VisitRecord = typeof siteVisits.$inferSelect

export interface LockedVisit {
  visit: VisitRecord
  assessment: AssessmentRecord
  campaign: CampaignRecord
}

/** A visit with what it belongs to, locked in the order in which scores are settled: campaign, assessment, visit. */
export async function lockVisit(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  { id, version }: { id: string; version?: number },
): Promise<LockedVisit> {
  const own = and(eq(siteVisits.tenantId, ctx.tenant.id), eq(siteVisits.id, id))
  const [found] = await ctx.tx.select().from(siteVisits).where(own)
  const campaign = found ? await findCampaign(ctx, found.campaignId, 'share') : null
  if (!found || !campaign) throw new AppError('not_found')
  const [assessment] = await ctx.tx
    .select()
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, found.assessmentId)))
    .for('update')
  const [visit] = await ctx.tx.select().from(siteVisits).where(own).for('update')
  if (!assessment || !visit) throw new AppError('not_found')
  if (version !== undefined && visit.version !== version)
    checkVersion(visit, version, { ...(await readVisitRow(ctx, id)) })
  return { visit, assessment, campaign }
}

export async function changeVisit(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  id: string,
  changes: Partial<typeof siteVisits.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .update(siteVisits)
    .set({ ...changes, version: sql`${siteVisits.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(siteVisits.tenantId, ctx.tenant.id), eq(siteVisits.id, id)))
}

/** The caller as an inspector of a visit; `not_found` for anybody else, whatever they administer. */
export async function assertInspector(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>,
  visitId: string,
): Promise<{ accountId: string; isLead: boolean }> {
  const { accountId } = ctx.actor
  if (accountId === null) throw new AppError('forbidden')
  const [row] = await ctx.tx
    .select({ isLead: siteInspectors.isLead })
    .from(siteInspectors)
    .where(
      and(
        eq(siteInspectors.tenantId, ctx.tenant.id),
        eq(siteInspectors.visitId, visitId),
        eq(siteInspectors.accountId, accountId),
      ),
    )
  if (!row) throw new AppError('not_found')
  return { accountId, isLead: row.isLead }
}

/**
 * Versions are weighed by the lead of the visit, or by an officer who is no scorer. The lead sees them once the visit is
 * handed in: until then two inspectors look apart.
 */
export async function assertDecides(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'actor' | 'ability'>,
  { id, state }: Pick<VisitRecord, 'id' | 'state'>,
): Promise<'officer' | 'lead'> {
  if (ctx.ability.can('manage', siteSubject) && !(await isScorer(ctx))) return 'officer'
  if (!(await assertInspector(ctx, id)).isLead)
    throw new AppError('forbidden', { reason: 'site_lead_decides' })
  if (state !== 'handed_in' && state !== 'settled')
    throw new AppError('illegal_move', { reason: `site_visit_is_${state}` })
  return 'lead'
}
