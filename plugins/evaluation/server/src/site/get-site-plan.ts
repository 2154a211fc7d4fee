import { siteSubject } from '@linli/evaluation-contract'
import { sitePlanInput, sitePlanOutput } from '@linli/evaluation-contract/site'
import { and, asc, eq, sql } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { detectConflicts } from '../panel/keep-detected-conflicts.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments, scorers } from '../panel/panel.schema.ts'
import { readBarred } from './barred.sql.ts'
import { siteInspectors, siteVisits } from './site.schema.ts'
import { sitePartsOf } from './site-parts.ts'

/** More are planned in a second round. */
const mostEstates = 500

const openVisit = sql`exists (select 1 from ${siteVisits} v where v.tenant_id = assessments.tenant_id
  and v.assessment_id = assessments.id and v.state in ('planned', 'taken', 'in_progress', 'handed_in'))`

const readWaiting = (ctx: ReadCtx, campaignId: string) =>
  ctx.tx
    .select({
      assessmentId: assessments.id,
      estateName: assessments.estateName,
      companyName: assessments.companyName,
      companyId: assessments.companyId,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        eq(assessments.campaignId, campaignId),
        eq(assessments.state, 'site_check'),
        sql`not ${openVisit}`,
      ),
    )
    .orderBy(asc(assessments.companyName), asc(assessments.estateName), asc(assessments.id))
    .limit(mostEstates)

const readInspectors = (ctx: ReadCtx, campaignId: string) =>
  ctx.tx
    .select({
      scorerId: scorers.id,
      name: scorers.name,
      visits: sql<number>`(select count(*)::int from ${siteInspectors} i join ${siteVisits} v
        on v.tenant_id = i.tenant_id and v.id = i.visit_id
        where i.tenant_id = scorers.tenant_id and i.scorer_id = scorers.id
          and v.campaign_id = ${campaignId} and v.state <> 'cancelled')`,
    })
    .from(scorers)
    .where(and(eq(scorers.tenantId, ctx.tenant.id), eq(scorers.isActive, true)))
    .orderBy(asc(scorers.name), asc(scorers.id))
    .limit(mostEstates)

/** What an officer plans visits from. Who scored or has a conflict is named as barred, without saying which. */
export const getSitePlan = defineQuery({
  name: 'evaluation.site.get-plan',
  can: ['manage', siteSubject],
  input: sitePlanInput,
  output: sitePlanOutput,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const campaign = await readCampaign(ctx, id)
    const [index, estates, inspectors] = await Promise.all([
      indexOfCampaign(ctx, campaign),
      readWaiting(ctx, id),
      readInspectors(ctx, id),
    ])
    const [barred, detected] = await Promise.all([
      readBarred(
        ctx,
        estates.map(({ assessmentId }) => assessmentId),
      ),
      detectConflicts(ctx, id),
    ])
    const scorersAt = Map.groupBy(detected, ({ companyId }) => companyId)
    return {
      siteBy: campaign.dates.siteBy,
      parts: sitePartsOf(index).map((part) => ({ id: part.id, label: part.label, max: part.max })),
      inspectors,
      estates: estates.map(({ companyId, ...estate }) => ({
        ...estate,
        barred: [
          ...new Set([
            ...(barred.get(estate.assessmentId) ?? []),
            ...(scorersAt.get(companyId) ?? []).map(({ scorerId }) => scorerId),
          ]),
        ],
      })),
    }
  },
})
