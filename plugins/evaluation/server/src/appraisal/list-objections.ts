import { appraisalSubject } from '@linli/evaluation-contract'
import { objectionsInput, objectionsOutput, type Objection } from '@linli/evaluation-contract/appraisal'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { appraisalObjections, appraisalSubjects } from './appraisal.schema.ts'
import { getCycleRecord } from './cycle.sql.ts'
import { selectObjections } from './objection.sql.ts'

const sorts = {
  filedAt: { column: appraisalObjections.filedAt, type: 'timestamptz', of: (row: Objection) => row.filedAt },
} as const

/** Objections of a cycle, the newest first. */
export const listObjections = defineQuery({
  name: 'evaluation.appraisal.list-objections',
  can: ['manage', appraisalSubject],
  input: objectionsInput,
  output: objectionsOutput,
  async run(ctx, { id, limit, cursor, q, state }) {
    await getCycleRecord(ctx, id)
    const keys = keyset({
      sorts,
      sort: '-filedAt',
      id: appraisalObjections.id,
      idOf: (row: Objection) => row.id,
      cursor,
      limit,
      filters: { id, q, state },
    })
    const like = q ? likeAnywhere(q) : null
    const rows = await selectObjections(ctx)
      .where(
        and(
          eq(appraisalObjections.tenantId, ctx.tenant.id),
          eq(appraisalObjections.cycleId, id),
          state ? eq(appraisalObjections.state, state) : undefined,
          like
            ? or(ilike(appraisalSubjects.name, like), ilike(appraisalObjections.grounds, like))
            : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
