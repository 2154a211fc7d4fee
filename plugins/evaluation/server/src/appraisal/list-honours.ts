import { appraisalSubject } from '@linli/evaluation-contract'
import { honoursInput, honoursOutput, type Honour } from '@linli/evaluation-contract/appraisal'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { appraisalHonours } from './appraisal.schema.ts'
import { selectHonours } from './honour.sql.ts'

const sorts = {
  givenAt: { column: appraisalHonours.givenAt, type: 'timestamptz', of: (row: Honour) => row.givenAt },
} as const

/** 表彰公示: people and teams that were honoured here, the newest first. */
export const listHonours = defineQuery({
  name: 'evaluation.appraisal.list-honours',
  can: ['read', appraisalSubject],
  input: honoursInput,
  output: honoursOutput,
  async run(ctx, { limit, cursor, q, cycle }) {
    const keys = keyset({
      sorts,
      sort: '-givenAt',
      id: appraisalHonours.id,
      idOf: (row: Honour) => row.id,
      cursor,
      limit,
      filters: { q, cycle },
    })
    const like = q ? likeAnywhere(q) : null
    const rows = await selectHonours(ctx)
      .where(
        and(
          eq(appraisalHonours.tenantId, ctx.tenant.id),
          cycle ? eq(appraisalHonours.cycleId, cycle) : undefined,
          like ? or(ilike(appraisalHonours.name, like), ilike(appraisalHonours.title, like)) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
