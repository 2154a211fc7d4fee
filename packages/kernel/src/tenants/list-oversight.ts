import { page, pageQuery } from '@linli/contract'
import { aliasedTable, and, eq, ilike, inArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'

import { readHandle } from '../db/handle.ts'
import { keyset } from '../list/keyset.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { oversightKey } from './tenants.contract.ts'
import { oversight, tenants } from './tenants.schema.ts'

const associations = aliasedTable(tenants, 'associations')
const companies = aliasedTable(tenants, 'companies')
const today = sql`(now() at time zone ${companies.timezone})::date`
const isCurrent = sql<boolean>`(${oversight.validFrom} <= ${today} and (${oversight.validTo} is null or ${oversight.validTo} >= ${today}))`
/** The table is keyed by its four columns; a list needs one value. */
const id = sql<string>`md5(${oversight.associationId}::text || ${oversight.companyId}::text || ${oversight.city} || ${oversight.validFrom}::text)::uuid`

interface Row {
  id: string
  validFrom: string
}

/** Which association oversees which company in which city: all on the platform, elsewhere one's own; the latest first. */
export const listOversight = defineQuery({
  name: 'kernel.oversight.list',
  can: ['read', 'kernel.tenant'],
  input: z.object({ ...pageQuery, current: z.stringbool().optional() }),
  output: page(
    z.object({
      id: z.guid(),
      ...oversightKey,
      associationName: z.string(),
      companyName: z.string(),
      validTo: z.iso.date().nullable(),
      isCurrent: z.boolean(),
    }),
  ),
  async run(ctx, { limit, cursor, q, current }) {
    const list = keyset({
      sorts: { validFrom: { column: oversight.validFrom, type: 'date', of: (row: Row) => row.validFrom } },
      sort: '-validFrom',
      id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { q, current },
    })
    const like = q && likeAnywhere(q)
    const own = [ctx.tenant.id, ...ctx.tenant.lineage]
    // Names on the other side lie outside this tenant's rows, so the platform's read joins them, narrowed here.
    const handle = readHandle(ctx.host.kernel.database, { kind: 'platform', accountId: ctx.actor.accountId })
    const rows = await handle
      .select({
        id,
        associationId: oversight.associationId,
        companyId: oversight.companyId,
        city: oversight.city,
        validFrom: oversight.validFrom,
        validTo: oversight.validTo,
        associationName: associations.name,
        companyName: companies.name,
        isCurrent,
      })
      .from(oversight)
      .innerJoin(associations, eq(associations.id, oversight.associationId))
      .innerJoin(companies, eq(companies.id, oversight.companyId))
      .where(
        and(
          ctx.tenant.kind === 'platform'
            ? undefined
            : or(inArray(oversight.associationId, own), inArray(oversight.companyId, own)),
          current === undefined ? undefined : sql`${isCurrent} = ${current}`,
          like
            ? or(ilike(associations.name, like), ilike(companies.name, like), ilike(oversight.city, like))
            : undefined,
          list.where,
        ),
      )
      .orderBy(...list.orderBy)
      .limit(list.limit)
    return list.page(rows)
  },
})
