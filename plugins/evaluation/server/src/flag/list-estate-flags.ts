import { flagSubject } from '@linli/evaluation-contract'
import { estateFlagsInput, estateFlagsOutput } from '@linli/evaluation-contract/flag'
import { keyset, likeAnywhere, tenantNames } from '@linli/kernel'
import { and, sql, type SQL } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { latestYear } from '../standing/standings.sql.ts'
import { countStates, inYear, matching } from './flag-filters.sql.ts'
import { flagColumns, toFlagRow, type FlagRecord } from './flag-row.ts'
import { flags } from './flag.schema.ts'
import { flagSorts } from './list-flags.ts'

const ofEstates = (q: string | undefined): SQL | undefined =>
  q
    ? sql`exists (select 1 from kernel.tenants t where t.id = ${flags.tenantId}
        and (t.short_name ilike ${likeAnywhere(q)} or t.pinyin like ${likeAnywhere(q.toLowerCase())}))`
    : undefined

/** In a company's scope its own settings are not to be seen: the year is the one that its estates are in. */
const yearFor = async (ctx: ReadCtx, asked: number | undefined): Promise<number> =>
  asked ?? (await latestYear(ctx)) ?? Number(dayIn(ctx.tenant.timezone, ctx.now).slice(0, 4))

/** Flags of all estates of a company, the newest first; what waits for the company is decided in the estate. */
export const listEstateFlags = defineQuery({
  name: 'evaluation.flag.list-estates',
  can: ['read', flagSubject],
  input: estateFlagsInput,
  output: estateFlagsOutput,
  scopes: ['group'],
  async run(ctx, { limit, cursor, q, year: asked, ...filters }) {
    const year = await yearFor(ctx, asked)
    const here = inYear(ctx.tenantIds, year)
    const keys = keyset({
      sorts: flagSorts,
      sort: '-foundAt',
      id: flags.id,
      idOf: (row: FlagRecord) => row.id,
      cursor,
      limit,
      filters: { year, q, ...filters },
    })
    const [records, counts] = await Promise.all([
      ctx.tx
        .select(flagColumns)
        .from(flags)
        .where(and(here, matching(filters), ofEstates(q), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      countStates(ctx, here),
    ])
    const page = keys.page(records)
    const names = await tenantNames(ctx, [...new Set(page.rows.map(({ tenantId }) => tenantId))])
    return {
      ...page,
      rows: page.rows.map((row) => ({
        ...toFlagRow({ tenant: { ...ctx.tenant, id: row.tenantId } }, row),
        estateId: row.tenantId,
        estateName: names.get(row.tenantId) ?? '',
      })),
      year,
      counts,
    }
  },
})
