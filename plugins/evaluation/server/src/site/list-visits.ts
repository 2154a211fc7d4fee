import { siteSubject } from '@linli/evaluation-contract'
import { visitsInput, visitsOutput, type VisitRow } from '@linli/evaluation-contract/site'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or } from 'drizzle-orm'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { siteVisits } from './site.schema.ts'
import { selectVisits } from './visit.sql.ts'

const sorts = { day: { column: siteVisits.day, type: 'date', of: (row: VisitRow) => row.day } } as const

/** Visits of a campaign by day. */
export const listVisits = defineQuery({
  name: 'evaluation.site.list',
  can: ['read', siteSubject],
  input: visitsInput,
  output: visitsOutput,
  async run(ctx, { id, limit, cursor, q, state }) {
    const keys = keyset({
      sorts,
      sort: 'day',
      id: siteVisits.id,
      idOf: (row: VisitRow) => row.id,
      cursor,
      limit,
      filters: { id, q, state },
    })
    const [rows] = await Promise.all([
      selectVisits(ctx)
        .where(
          and(
            eq(siteVisits.tenantId, ctx.tenant.id),
            eq(siteVisits.campaignId, id),
            state ? eq(siteVisits.state, state) : undefined,
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
      readCard(ctx, id),
    ])
    return keys.page(rows)
  },
})
