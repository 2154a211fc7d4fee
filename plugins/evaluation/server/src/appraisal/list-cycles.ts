import { appraisalSubject } from '@linli/evaluation-contract'
import { cyclesInput, cyclesOutput, type CycleCard } from '@linli/evaluation-contract/appraisal'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { appraisalCycles } from './appraisal.schema.ts'
import { selectCards, visibleCycles } from './cycle.sql.ts'

const sorts = {
  updatedAt: {
    column: appraisalCycles.updatedAt,
    type: 'timestamptz',
    of: (row: CycleCard) => row.updatedAt,
  },
} as const

/** Cycles of this company or estate, the last changed first. */
export const listCycles = defineQuery({
  name: 'evaluation.appraisal.list',
  can: ['read', appraisalSubject],
  input: cyclesInput,
  output: cyclesOutput,
  async run(ctx, { limit, cursor, q, state }) {
    const keys = keyset({
      sorts,
      sort: '-updatedAt',
      id: appraisalCycles.id,
      idOf: (row: CycleCard) => row.id,
      cursor,
      limit,
      filters: { q, state },
    })
    const rows = await selectCards(ctx)
      .where(
        and(
          eq(appraisalCycles.tenantId, ctx.tenant.id),
          visibleCycles(ctx),
          q ? ilike(appraisalCycles.title, likeAnywhere(q)) : undefined,
          state ? eq(appraisalCycles.state, state) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
