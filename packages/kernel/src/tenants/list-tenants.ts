import { idSchema, manyOf, page, pageQuery, sortBy, tenantKinds } from '@linli/contract'
import { aliasedTable, and, eq, inArray, ne, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import { tenantPatterns } from '../accounts/tenant-search.rules.ts'
import type { QueryCtx } from '../action/context.ts'
import { keyset } from '../list/keyset.ts'
import { found } from '../members/found.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { tenantsHandle } from './platform-scope.ts'
import { tenantRow } from './tenants.contract.ts'
import { tenants } from './tenants.schema.ts'

const parents = aliasedTable(tenants, 'parents')

const columns = {
  id: tenants.id,
  kind: tenants.kind,
  name: tenants.name,
  shortName: tenants.shortName,
  city: tenants.city,
  district: tenants.district,
  address: tenants.address,
  parentId: tenants.parentId,
  parentName: parents.name,
  accent: tenants.accent,
  logoFileId: tenants.logoFileId,
  status: tenants.status,
  createdAt: tenants.createdAt,
  version: tenants.version,
}

/** Row security would show a tenant itself and its ancestors too; a list is of what lies below. */
const below = (ctx: QueryCtx): SQL | undefined =>
  ctx.tenant.kind === 'platform'
    ? ne(tenants.kind, 'platform')
    : sql`${tenants.lineage} @> array[${ctx.tenant.id}::uuid]`

interface Row {
  id: string
  name: string
  createdAt: string
}

/** Estates and branches below this company, or all tenants on the platform, by name, pinyin, city. */
export const listTenants = defineQuery({
  name: 'kernel.tenant.list',
  can: ['read', 'kernel.tenant'],
  input: z.object({
    ...pageQuery,
    sort: sortBy(['name', 'createdAt']).default('name'),
    kind: manyOf(z.enum(tenantKinds)).optional(),
    city: manyOf(z.string().max(20)).optional(),
    status: z.enum(['active', 'suspended']).optional(),
    parentId: idSchema.optional(),
  }),
  output: page(tenantRow),
  async run(ctx, { limit, cursor, q, sort, kind, city, status, parentId }) {
    const list = keyset({
      sorts: {
        name: { column: tenants.name, type: 'text', of: (row: Row) => row.name },
        createdAt: { column: tenants.createdAt, type: 'timestamptz', of: (row: Row) => row.createdAt },
      },
      sort,
      id: tenants.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { q, kind, city, status, parentId },
    })
    const patterns = q ? tenantPatterns(q) : undefined
    const matching = and(
      below(ctx),
      kind?.length ? inArray(tenants.kind, kind) : undefined,
      city?.length ? inArray(tenants.city, city) : undefined,
      status ? eq(tenants.status, status) : undefined,
      parentId ? eq(tenants.parentId, parentId) : undefined,
      patterns
        ? sql`(${tenants.name} ilike ${patterns.name} or ${tenants.shortName} ilike ${patterns.name} or ${tenants.pinyin} like ${patterns.pinyin})`
        : undefined,
    )
    const handle = tenantsHandle(ctx)
    const rows = await handle
      .select(columns)
      .from(tenants)
      .leftJoin(parents, eq(parents.id, tenants.parentId))
      .where(and(matching, list.where))
      .orderBy(...list.orderBy)
      .limit(list.limit)
    const shown = list.page(rows)
    if (cursor) return shown
    const [counted] = await handle
      .select({ n: sql<number>`count(*)::int` })
      .from(tenants)
      .where(matching)
    return { ...shown, total: counted?.n ?? 0 }
  },
})

export const getTenant = defineQuery({
  name: 'kernel.tenant.get',
  can: ['read', 'kernel.tenant'],
  input: z.object({ id: idSchema }),
  output: tenantRow,
  async run(ctx, { id }) {
    const rows: z.input<typeof tenantRow>[] = await tenantsHandle(ctx)
      .select(columns)
      .from(tenants)
      .leftJoin(parents, eq(parents.id, tenants.parentId))
      .where(and(eq(tenants.id, id), below(ctx)))
    return found(rows[0])
  },
})

/** Cities in which there is an estate, for the filter. */
export const listCities = defineQuery({
  name: 'kernel.tenant.cities',
  can: ['read', 'kernel.tenant'],
  input: z.object({}),
  output: z.object({ rows: z.array(z.object({ city: z.string(), estates: z.int() })) }),
  async run(ctx) {
    const rows = await tenantsHandle(ctx)
      .select({ city: tenants.city, estates: sql<number>`count(*)::int` })
      .from(tenants)
      .where(and(below(ctx), eq(tenants.kind, 'estate')))
      .groupBy(tenants.city)
      .orderBy(sql`count(*) desc`, tenants.city)
    return { rows }
  },
})
