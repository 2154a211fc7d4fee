import { rubricsInput, rubricsOutput, rubricSubject } from '@linli/evaluation-contract'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or, sql, type SQL } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { rubricVersions } from './rubric.schema.ts'
import { cardColumns, readableWhere, toCard, type CardRecord } from './rubric.sql.ts'

const sorts = {
  updatedAt: {
    column: rubricVersions.updatedAt,
    type: 'timestamptz',
    of: (row: CardRecord) => row.updatedAt,
  },
} as const

/** Versions here and those of the company above that hold or held, the last changed first. */
export const listRubrics = defineQuery({
  name: 'evaluation.rubric.list',
  can: ['read', rubricSubject],
  input: rubricsInput,
  output: rubricsOutput,
  async run(ctx, { limit, cursor, q, state, purpose }) {
    const keys = keyset({
      sorts,
      sort: '-updatedAt',
      id: rubricVersions.id,
      idOf: (row: CardRecord) => row.id,
      cursor,
      limit,
      filters: { q, state, purpose },
    })
    const rows = await ctx.tx
      .select(cardColumns)
      .from(rubricVersions)
      .where(
        and(
          readableWhere(ctx),
          foundBy(q),
          state ? eq(rubricVersions.state, state) : undefined,
          purpose ? eq(rubricVersions.purpose, purpose) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map((row) => toCard(ctx, row)) }
  },
})

/** Text anywhere in the label, the key or either title; what `like` reads as a pattern is taken literally. */
export function foundBy(text: string | undefined): SQL | undefined {
  if (!text) return undefined
  const pattern = likeAnywhere(text)
  const { label, key, doc } = rubricVersions
  return or(
    ilike(label, pattern),
    ilike(key, pattern),
    ilike(sql`${doc}->'title'->>'zh-CN'`, pattern),
    ilike(sql`${doc}->'title'->>'en'`, pattern),
  )
}
