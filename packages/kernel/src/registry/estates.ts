import { idSchema, page, pageQuery } from '@linli/contract'
import { and, ilike, sql } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { maskName } from '../personal/mask.rules.ts'
import { anyOf } from './bulk.ts'
import { isLive, todayOf } from './registry-day.ts'
import { unitKindSchema } from './registry.contract.ts'
import { unitSearch } from './search-where.ts'

const perEstate = 5
const mostFound = 50

const estateCounts = z.object({
  tenantId: idSchema,
  name: z.string(),
  buildings: z.int(),
  units: z.int(),
  areaM2: z.number(),
  persons: z.int(),
  households: z.int(),
})

type EstateCounts = z.input<typeof estateCounts>

/** What each estate of a group has in its registry, by name; numbers only. */
export const listEstateCounts = defineQuery({
  name: 'kernel.registry.estates',
  can: ['read', 'kernel.registry'],
  scopes: ['group'],
  input: z.object({ ...pageQuery, empty: z.stringbool().default(false) }),
  output: page(estateCounts),
  async run(ctx, { limit, cursor, q, empty }) {
    const list = keyset({
      sorts: { name: { column: sql`t.name`, type: 'text', of: (row: EstateCounts) => row.name } },
      sort: 'name',
      id: sql`t.id`,
      idOf: (row: EstateCounts) => row.tenantId,
      cursor,
      limit,
      filters: { q, empty },
    })
    const wanted = and(
      sql`t.id = ${anyOf([...ctx.tenantIds], 'uuid')}`,
      q ? ilike(sql`t.name`, likeAnywhere(q)) : undefined,
      empty
        ? sql`not exists (select from kernel.units where tenant_id = t.id and status = 'active')`
        : undefined,
    )
    // One lookup an estate, so that each is an index range of its own tenant instead of one sort over all.
    const counted = ctx.tx.execute<EstateCounts & Record<string, unknown>>(sql`
      select t.id as "tenantId", t.name, b.n as buildings, u.n as units, u.area as "areaM2", p.n as persons, h.n as households
      from (select t.id, t.name from kernel.tenants t where ${and(wanted, list.where)}
        order by t.name, t.id limit ${list.limit}) t
      cross join lateral (select count(*)::int as n from kernel.buildings where tenant_id = t.id and status = 'active') b
      cross join lateral (select count(*)::int as n, coalesce(sum(area_m2), 0)::float8 as area from kernel.units where tenant_id = t.id and status = 'active') u
      cross join lateral (select count(*)::int as n from kernel.persons where tenant_id = t.id and status = 'active') p
      cross join lateral (select count(*)::int as n from kernel.households where tenant_id = t.id and ended_on is null) h
      order by t.name, t.id`)
    const all = ctx.tx.execute<{ total: number }>(
      sql`select count(*)::int as total from kernel.tenants t where ${wanted}`,
    )
    const [{ rows }, totals] = await Promise.all([counted, all])
    return { ...list.page<EstateCounts>(rows), total: totals.rows[0]!.total }
  },
})

const hit = z.object({
  tenantId: idSchema,
  estate: z.string(),
  unitId: idSchema,
  code: z.string(),
  kind: unitKindSchema,
  persons: z.array(z.string()),
})

/** Finds units across the estates of a group by room, name, pinyin or phone tail; names are masked. */
export const findAcrossEstates = defineQuery({
  name: 'kernel.registry.find',
  can: ['read', 'kernel.registry'],
  scopes: ['group'],
  input: z.object({ q: z.string().trim().min(2).max(60) }),
  output: page(hit),
  async run(ctx, { q }) {
    const live = isLive('r', todayOf(ctx))
    const matching = unitSearch(q, { tenantId: ctx.tenant.id, today: todayOf(ctx), tenant: sql`t.id` })
    if (matching.length === 0) return { rows: [] }
    const { rows } = await ctx.tx.execute(sql`
      select t.id as "tenantId", t.name as estate, u.id as "unitId", u.code, u.kind, u.persons
      from kernel.tenants t cross join lateral (
        select units.id, units.code, units.kind, (select coalesce(json_agg(p.name order by r.id), '[]'::json) from kernel.unit_relations r
            join kernel.persons p on p.tenant_id = r.tenant_id and p.id = r.person_id
            where r.tenant_id = t.id and r.unit_id = units.id and r.relation in ('owner', 'co_owner') and ${live}) as persons
        from kernel.units units where units.tenant_id = t.id and units.status = 'active' and ${sql.join(matching, sql` and `)}
        order by units.sort_key limit ${perEstate}) u
      where t.id = ${anyOf([...ctx.tenantIds], 'uuid')} order by t.name, u.code limit ${mostFound}`)
    const found = rows as unknown as z.input<typeof hit>[]
    return { rows: found.map((row) => ({ ...row, persons: row.persons.map(maskName) })) }
  },
})
