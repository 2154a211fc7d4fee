import { idSchema, page, pageQuery } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { found } from '../members/found.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { todayOf } from '../registry/registry-day.ts'
import { dayField, grantRow } from './grants.contract.ts'
import { dataGrants, grantUses } from './grants.schema.ts'

interface Row {
  id: string
  createdAt: string
}

/** The grants this estate gave, the newest first; `isLive` says whether one holds today. */
export const listGrants = defineQuery({
  name: 'kernel.grant.list',
  can: ['read', 'kernel.grant'],
  input: z.object({ ...pageQuery, live: z.enum(['true', 'false']).optional() }),
  output: page(grantRow.extend({ isLive: z.boolean(), reads: z.int() })),
  async run(ctx, { limit, cursor, live }) {
    const list = keyset({
      sorts: {
        createdAt: { column: dataGrants.createdAt, type: 'timestamptz', of: (row: Row) => row.createdAt },
      },
      sort: '-createdAt',
      id: dataGrants.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { live },
    })
    const today = todayOf(ctx)
    const isLive = sql<boolean>`(${dataGrants.endedAt} is null and ${today}::date between ${dataGrants.validFrom} and ${dataGrants.validTo})`
    const rows = await ctx.tx
      .select({
        id: dataGrants.id,
        associationId: dataGrants.associationId,
        associationName: dataGrants.associationName,
        resource: dataGrants.resource,
        purpose: dataGrants.purpose,
        validFrom: dataGrants.validFrom,
        validTo: dataGrants.validTo,
        givenByName: dataGrants.givenByName,
        endedAt: dataGrants.endedAt,
        endedByName: dataGrants.endedByName,
        endReason: dataGrants.endReason,
        createdAt: dataGrants.createdAt,
        version: dataGrants.version,
        isLive,
        reads: sql<number>`(select coalesce(sum(u.reads), 0)::int from kernel.grant_uses u where u.tenant_id = kernel.data_grants.tenant_id and u.grant_id = kernel.data_grants.id)`,
      })
      .from(dataGrants)
      .where(
        and(
          eq(dataGrants.tenantId, ctx.tenant.id),
          list.where,
          live ? eq(isLive, live === 'true') : undefined,
        ),
      )
      .orderBy(...list.orderBy)
      .limit(list.limit)
    return list.page(rows)
  },
})

/** Who read on a grant, and when last. */
export const listGrantUses = defineQuery({
  name: 'kernel.grant.uses',
  can: ['read', 'kernel.grant'],
  input: z.object({ id: idSchema }),
  output: z.object({
    rows: z.array(z.object({ actorName: z.string(), usedOn: dayField, reads: z.int(), lastAt: z.string() })),
  }),
  async run(ctx, { id }) {
    const [grant] = await ctx.tx
      .select({ id: dataGrants.id })
      .from(dataGrants)
      .where(and(eq(dataGrants.tenantId, ctx.tenant.id), eq(dataGrants.id, id)))
    found(grant)
    const rows = await ctx.tx
      .select({
        actorName: grantUses.actorName,
        usedOn: grantUses.usedOn,
        reads: grantUses.reads,
        lastAt: grantUses.lastAt,
      })
      .from(grantUses)
      .where(and(eq(grantUses.tenantId, ctx.tenant.id), eq(grantUses.grantId, id)))
      .orderBy(sql`${grantUses.lastAt} desc`)
      .limit(200)
    return { rows }
  },
})
