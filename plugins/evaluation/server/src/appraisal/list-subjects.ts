import { appraisalSubject } from '@linli/evaluation-contract'
import { subjectsInput, subjectsOutput } from '@linli/evaluation-contract/appraisal'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import { getCycleRecord } from './cycle.sql.ts'
import { sheetWhere, subjectColumns, toSubjectRow } from './sheet.sql.ts'

const sorts = {
  name: { column: appraisalSubjects.name, type: 'text', of: (row: { name: string }) => row.name },
} as const

/** Sheets of a cycle that the reader may see, by name. */
export const listSubjects = defineQuery({
  name: 'evaluation.appraisal.list-subjects',
  can: ['read', appraisalSubject],
  input: subjectsInput,
  output: subjectsOutput,
  async run(ctx, { id, limit, cursor, q, state }) {
    const cycle = await getCycleRecord(ctx, id)
    const keys = keyset({
      sorts,
      sort: 'name',
      id: appraisalSubjects.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { id, q, state },
    })
    const rows = await ctx.tx
      .select(subjectColumns(ctx))
      .from(appraisalSubjects)
      .where(
        and(
          eq(appraisalSubjects.tenantId, ctx.tenant.id),
          eq(appraisalSubjects.cycleId, id),
          sheetWhere(ctx),
          state ? eq(appraisalSubjects.state, state) : undefined,
          q
            ? or(
                ilike(appraisalSubjects.name, likeAnywhere(q)),
                ilike(appraisalSubjects.place, likeAnywhere(q)),
                sql`exists (select 1 from jsonb_array_elements(${appraisalSubjects.members}) m where m->>'name' ilike ${likeAnywhere(q)})`,
              )
            : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map((row) => toSubjectRow(row, cycle.state)) }
  },
})
