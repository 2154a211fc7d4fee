import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { discrepanciesInput, discrepanciesOutput } from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike } from 'drizzle-orm'

import { campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { campaignIndex } from './campaign-index.ts'
import { discrepancyColumns, isWithArbiter, nodeTitle } from './discrepancy.sql.ts'
import { assertNoScorer } from './open-draw.ts'
import { assessments, discrepancies } from './panel.schema.ts'

const sorts = {
  id: { column: discrepancies.id, type: 'uuid', of: (row: { id: string }) => row.id },
} as const

async function indexOf(ctx: ReadCtx, id: string) {
  const [campaign] = await ctx.tx
    .select({ rubricId: campaigns.rubricId, policies: campaigns.policies })
    .from(campaigns)
    .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
  if (!campaign) throw new AppError('not_found')
  return campaignIndex(ctx, campaign)
}

/**
 * A campaign's discrepancies, each of an assessment that both scorers have submitted. They hold what the two said, which a
 * third must not know before deciding: nobody who scores reads them.
 */
export const listDiscrepancies = defineQuery({
  name: 'evaluation.panel.list-discrepancies',
  can: ['read', panelSubject],
  input: discrepanciesInput,
  output: discrepanciesOutput,
  async run(ctx, { id, q, state, assessmentId, limit, cursor }) {
    await assertNoScorer(ctx)
    const keys = keyset({
      sorts,
      sort: 'id',
      id: discrepancies.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { id, q, state, assessmentId },
    })
    const [index, rows] = await Promise.all([
      indexOf(ctx, id),
      ctx.tx
        .select({
          ...discrepancyColumns,
          estateName: assessments.estateName,
          decidedByName: discrepancies.decidedByName,
          isWithArbiter,
        })
        .from(discrepancies)
        .innerJoin(
          assessments,
          and(
            eq(assessments.tenantId, discrepancies.tenantId),
            eq(assessments.id, discrepancies.assessmentId),
          ),
        )
        .where(
          and(
            eq(discrepancies.tenantId, ctx.tenant.id),
            eq(discrepancies.campaignId, id),
            q ? ilike(assessments.estateName, likeAnywhere(q)) : undefined,
            state ? eq(discrepancies.state, state) : undefined,
            assessmentId ? eq(discrepancies.assessmentId, assessmentId) : undefined,
            keys.where,
          ),
        )
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
    ])
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map((row) => ({ ...row, title: nodeTitle(index, row) })) }
  },
})
