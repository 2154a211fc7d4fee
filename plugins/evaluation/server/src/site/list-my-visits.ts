import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { myVisitsOutput } from '@linli/evaluation-contract/site'
import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'

import { campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery } from '../kit.ts'
import { campaignOfAssessment } from '../panel/panel-joins.sql.ts'
import { assessments } from '../panel/panel.schema.ts'
import { siteCaptures, siteInspectors, siteVisits } from './site.schema.ts'
import { validUntil } from './validity.rules.ts'
import { assessmentOfVisit, visitColumns } from './visit.sql.ts'

/** More than anybody inspects in a season; the earliest are left out. */
const most = 200
const { id, estateName, companyName, day, place, state, parts, conflicts, version } = visitColumns

/** The own parts alone: what another inspector looked at so far is nobody else's to know. */
const ownCaptured = sql<number>`(select count(distinct c.part)::int from ${siteCaptures} c
  where c.tenant_id = ${siteVisits.tenantId} and c.visit_id = ${siteVisits.id} and c.kind = 'part'
    and c.account_id = ${siteInspectors.accountId})`
/** A counter that falls to nought tells the other's points: it is the lead's, once everything was handed in. */
const leadsConflicts = sql<number>`case when ${siteInspectors.isLead} and ${siteVisits.state} in ('handed_in', 'settled')
  then ${conflicts} else 0 end`

/** The caller's own visits by day, the latest of them, cancelled ones left out. */
export const listMyVisits = defineQuery({
  name: 'evaluation.site.list-mine',
  can: ['inspect', siteSubject],
  input: z.object({}),
  output: myVisitsOutput,
  async run(ctx) {
    const { accountId } = ctx.actor
    if (accountId === null) throw new AppError('forbidden')
    const rows = await ctx.tx
      .select({
        id,
        estateName,
        companyName,
        day,
        place,
        state,
        parts,
        captured: ownCaptured,
        conflicts: leadsConflicts,
        version,
        campaign: campaigns.title,
        isLead: siteInspectors.isLead,
      })
      .from(siteInspectors)
      .innerJoin(
        siteVisits,
        and(eq(siteVisits.tenantId, siteInspectors.tenantId), eq(siteVisits.id, siteInspectors.visitId)),
      )
      .innerJoin(assessments, assessmentOfVisit)
      .innerJoin(campaigns, campaignOfAssessment)
      .where(
        and(
          eq(siteInspectors.tenantId, ctx.tenant.id),
          eq(siteInspectors.accountId, accountId),
          ne(siteVisits.state, 'cancelled'),
        ),
      )
      .orderBy(desc(siteVisits.day), desc(siteVisits.id))
      .limit(most)
    return { rows: rows.toReversed().map((row) => ({ ...row, validUntil: validUntil(row.day) })) }
  },
})
