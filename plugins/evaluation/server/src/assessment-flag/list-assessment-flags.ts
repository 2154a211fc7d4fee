import { campaignSubject } from '@linli/evaluation-contract'
import { assessmentFlagsInput, assessmentFlagsOutput } from '@linli/evaluation-contract/flag'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, inArray, or } from 'drizzle-orm'

import { readCard } from '../campaign/campaign.sql.ts'
import { assessmentFlags } from '../flag/flag.schema.ts'
import { defineQuery } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments } from '../panel/panel.schema.ts'
import { selectFlags, toAssessmentFlagRows, type AssessmentFlagRecord } from './assessment-flag-row.ts'
import { countAssessmentFlags } from './count-assessment-flags.ts'

const sorts = {
  foundAt: {
    column: assessmentFlags.foundAt,
    type: 'timestamptz',
    of: (row: AssessmentFlagRecord) => row.foundAt,
  },
} as const

/** Flags of all applications of a campaign, the newest first. Managers who score nothing see it: it names estates. */
export const listAssessmentFlags = defineQuery({
  name: 'evaluation.assessment-flag.list',
  can: ['manage', campaignSubject],
  input: assessmentFlagsInput,
  output: assessmentFlagsOutput,
  async run(ctx, { id, limit, cursor, q, states, check }) {
    await assertNoScorer(ctx)
    const keys = keyset({
      sorts,
      sort: '-foundAt',
      id: assessmentFlags.id,
      idOf: (row: AssessmentFlagRecord) => row.id,
      cursor,
      limit,
      filters: { id, q, states, check },
    })
    const [records, counts] = await Promise.all([
      selectFlags(ctx)
        .where(
          and(
            eq(assessmentFlags.tenantId, ctx.tenant.id),
            eq(assessmentFlags.campaignId, id),
            states?.length ? inArray(assessmentFlags.state, states) : undefined,
            check ? eq(assessmentFlags.checkKey, check) : undefined,
            q
              ? or(
                  ilike(assessments.estateName, likeAnywhere(q)),
                  ilike(assessments.companyName, likeAnywhere(q)),
                )
              : undefined,
            keys.where,
          ),
        )
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      countAssessmentFlags(ctx, id),
      readCard(ctx, id),
    ])
    const page = keys.page(records)
    return { ...page, rows: await toAssessmentFlagRows(ctx, page.rows), counts }
  },
})
