import { idSchema, page, pageQuery } from '@linli/contract'
import { and, eq, ilike, inArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'

import { grantableTables } from '../db/tenant-table.ts'
import { keyset } from '../list/keyset.ts'
import { found } from '../members/found.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { todayOf } from '../registry/registry-day.ts'
import { tenants } from '../tenants/tenants.schema.ts'
import { resourceTitle } from './grant-words.ts'
import { dayField, grantRow, resourceField } from './grants.contract.ts'
import { dataGrants, grantUses } from './grants.schema.ts'

interface Row {
  id: string
  createdAt: string
}

/** The grants this estate gave, the newest first; `isLive` says whether one holds today. In a group, of its estates. */
export const listGrants = defineQuery({
  name: 'kernel.grant.list',
  can: ['read', 'kernel.grant'],
  scopes: ['tenant', 'group'],
  input: z.object({
    ...pageQuery,
    live: z.enum(['true', 'false']).optional(),
    resource: resourceField.optional(),
  }),
  output: page(
    grantRow.extend({
      estateName: z.string(),
      resourceTitle: z.string(),
      isLive: z.boolean(),
      reads: z.int(),
    }),
  ),
  async run(ctx, { limit, cursor, q, live, resource }) {
    const list = keyset({
      sorts: {
        createdAt: { column: dataGrants.createdAt, type: 'timestamptz', of: (row: Row) => row.createdAt },
      },
      sort: '-createdAt',
      id: dataGrants.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { q, live, resource },
    })
    const today = todayOf(ctx)
    const isLive = sql<boolean>`(${dataGrants.endedAt} is null and ${today}::date between ${dataGrants.validFrom} and ${dataGrants.validTo})`
    const rows = await ctx.tx
      .select({
        id: dataGrants.id,
        estateName: tenants.name,
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
      .innerJoin(tenants, eq(tenants.id, dataGrants.tenantId))
      .where(
        and(
          inArray(dataGrants.tenantId, [...ctx.tenantIds]),
          list.where,
          live ? eq(isLive, live === 'true') : undefined,
          resource ? eq(dataGrants.resource, resource) : undefined,
          q ? or(...searched.map((text) => ilike(text, likeAnywhere(q)))) : undefined,
        ),
      )
      .orderBy(...list.orderBy)
      .limit(list.limit)
    const { rows: shown, ...rest } = list.page(rows)
    const tables = grantableTables(ctx.host.kernel.plugins.list().map(({ manifest }) => manifest.id))
    return {
      ...rest,
      rows: shown.map((row) => ({
        ...row,
        resourceTitle: resourceTitle(tables, row.resource, ctx.actor.locale),
      })),
    }
  },
})

const searched = [dataGrants.purpose, dataGrants.associationName]

/** Who read on a grant, and when last. */
export const listGrantUses = defineQuery({
  name: 'kernel.grant.uses',
  can: ['read', 'kernel.grant'],
  scopes: ['tenant', 'group'],
  input: z.object({ id: idSchema }),
  output: z.object({
    rows: z.array(z.object({ actorName: z.string(), usedOn: dayField, reads: z.int(), lastAt: z.string() })),
  }),
  async run(ctx, { id }) {
    const [grant] = await ctx.tx
      .select({ id: dataGrants.id })
      .from(dataGrants)
      .where(and(inArray(dataGrants.tenantId, [...ctx.tenantIds]), eq(dataGrants.id, id)))
    found(grant)
    const rows = await ctx.tx
      .select({
        actorName: grantUses.actorName,
        usedOn: grantUses.usedOn,
        reads: grantUses.reads,
        lastAt: grantUses.lastAt,
      })
      .from(grantUses)
      .where(and(inArray(grantUses.tenantId, [...ctx.tenantIds]), eq(grantUses.grantId, id)))
      .orderBy(sql`${grantUses.lastAt} desc`)
      .limit(200)
    return { rows }
  },
})
