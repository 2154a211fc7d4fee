import { flagSubject } from '@linli/evaluation-contract'
import { flagsInput, flagsOutput } from '@linli/evaluation-contract/flag'
import { keyset } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { yearFrame } from '../score/year-frame.ts'
import { countStates, inYear, matching } from './flag-filters.sql.ts'
import { flagColumns, toFlagRow, type FlagRecord } from './flag-row.ts'
import { flagChecks, flags } from './flag.schema.ts'

export const flagSorts = {
  foundAt: { column: flags.foundAt, type: 'timestamptz', of: (row: FlagRecord) => row.foundAt },
} as const

/** When this tenant's checks were last run. */
async function lastChecked({ tx, tenant }: ReadCtx, year: number): Promise<string | null> {
  const [row] = await tx
    .select({ at: sql<string | null>`max(${flagChecks.checkedAt})`.mapWith(flagChecks.checkedAt) })
    .from(flagChecks)
    .where(and(eq(flagChecks.tenantId, tenant.id), eq(flagChecks.year, year)))
  return row?.at ?? null
}

/** What checks found in a year here and, in an estate, of its company's records that count here too; the newest first. */
export const listFlags = defineQuery({
  name: 'evaluation.flag.list',
  can: ['read', flagSubject],
  input: flagsInput,
  output: flagsOutput,
  async run(ctx, { limit, cursor, year: asked, ...filters }) {
    const { year } = await yearFrame(ctx, asked)
    const here = inYear([ctx.tenant.id, ...ctx.tenant.lineage], year)
    const keys = keyset({
      sorts: flagSorts,
      sort: '-foundAt',
      id: flags.id,
      idOf: (row: FlagRecord) => row.id,
      cursor,
      limit,
      filters: { year, ...filters },
    })
    const [records, counts, checkedAt] = await Promise.all([
      ctx.tx
        .select(flagColumns)
        .from(flags)
        .where(and(here, matching(filters), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      countStates(ctx, here),
      lastChecked(ctx, year),
    ])
    const page = keys.page(records)
    return { ...page, rows: page.rows.map((row) => toFlagRow(ctx, row)), year, counts, checkedAt }
  },
})
