import { campaignSubject } from '@linli/evaluation-contract'
import { assessmentsInput, assessmentsOutput, type AssessmentRow } from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments } from '../panel/panel.schema.ts'
import { readCard } from './campaign.sql.ts'

const columns = {
  id: assessments.id,
  estateId: assessments.estateId,
  estateName: assessments.estateName,
  companyId: assessments.companyId,
  companyName: assessments.companyName,
  state: assessments.state,
  gates: assessments.gates,
  declaredTotal: assessments.declaredTotal,
  dossierHash: assessments.dossierHash,
  receivedAt: assessments.receivedAt,
  grantUntil: assessments.grantUntil,
  grantEndedAt: assessments.grantEndedAt,
  reason: assessments.reason,
}

const sorts = {
  name: { column: assessments.estateName, type: 'text', of: (row: AssessmentRow) => row.estateName },
} as const

/**
 * Estates of a campaign by name: who applied, what arrived, until when it may be read. Managers who
 * score nothing see it, because the name and what the estate declared must not reach a scorer.
 */
export const listAssessments = defineQuery({
  name: 'evaluation.campaign.list-assessments',
  can: ['manage', campaignSubject],
  input: assessmentsInput,
  output: assessmentsOutput,
  async run(ctx, { id, limit, cursor, q, state }) {
    await assertNoScorer(ctx)
    const keys = keyset({
      sorts,
      sort: 'name',
      id: assessments.id,
      idOf: (row: AssessmentRow) => row.id,
      cursor,
      limit,
      filters: { id, q, state },
    })
    const [rows] = await Promise.all([
      ctx.tx
        .select(columns)
        .from(assessments)
        .where(
          and(
            eq(assessments.tenantId, ctx.tenant.id),
            eq(assessments.campaignId, id),
            q
              ? or(
                  ilike(assessments.estateName, likeAnywhere(q)),
                  ilike(assessments.companyName, likeAnywhere(q)),
                )
              : undefined,
            state ? eq(assessments.state, state) : undefined,
            keys.where,
          ),
        )
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      readCard(ctx, id),
    ])
    return keys.page(rows)
  },
})
