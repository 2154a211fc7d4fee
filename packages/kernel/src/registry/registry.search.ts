import { and, eq, sql } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import type { SearchProvider } from '../plugins/server-plugin.ts'
import { persons } from './persons.schema.ts'
import { units } from './places.schema.ts'
import { personWhere, shownName, standingOf, unitWhere } from './registry-access.ts'
import { isLive, todayOf } from './registry-day.ts'
import { personInAll, personSearch, unitSearch } from './search-where.ts'

/** Units that meet what was typed and that the actor may see, in the order of the estate. */
export async function searchUnits(
  ctx: QueryCtx,
  text: string,
  limit: number,
): Promise<{ id: string; code: string; building: string | null; layout: string | null }[]> {
  const matching = unitSearch(text, { tenantId: ctx.tenant.id, today: todayOf(ctx) })
  if (matching.length === 0) return []
  return ctx.tx
    .select({
      id: units.id,
      code: units.code,
      layout: units.layout,
      building: sql<
        string | null
      >`(select b.name from kernel.buildings b where b.tenant_id = units.tenant_id and b.id = units.building_id)`,
    })
    .from(units)
    .where(and(eq(units.status, 'active'), unitWhere(ctx), ...matching))
    .orderBy(units.sortKey, units.id)
    .limit(limit)
}

const unitProvider: SearchProvider = {
  kind: 'unit',
  title: { 'zh-CN': '房屋', en: 'Units' },
  can: ['read', 'kernel.unit'],
  async search(ctx, text, limit) {
    const found = await searchUnits(ctx, text, limit)
    return found.map(({ id, code, building, layout }) => ({
      id,
      title: code,
      subtitle: layout ?? building ?? '',
      path: `/t/${ctx.tenant.id}/units/${id}`,
    }))
  },
}

const personProvider: SearchProvider = {
  kind: 'person',
  title: { 'zh-CN': '人员', en: 'People' },
  can: ['read', 'kernel.person'],
  async search(ctx, text, limit) {
    const today = todayOf(ctx)
    const matching = personSearch(text, { tenantId: ctx.tenant.id, today })
    if (matching.length === 0) return []
    const rows = await ctx.tx
      .select({
        id: persons.id,
        name: persons.name,
        ...standingOf(ctx),
        place: sql<
          string | null
        >`(select string_agg(u.code, '、' order by u.sort_key) from kernel.unit_relations r join kernel.units u on u.tenant_id = r.tenant_id and u.id = r.unit_id
          where r.tenant_id = persons.tenant_id and r.person_id = persons.id and ${isLive('r', today)})`,
      })
      .from(persons)
      .where(and(eq(persons.status, 'active'), personWhere(ctx), personInAll(matching)))
      .orderBy(persons.sortKey, persons.id)
      .limit(limit)
    return rows.map((row) => ({
      id: row.id,
      title: shownName(ctx, row),
      subtitle: row.place ?? '',
      path: `/t/${ctx.tenant.id}/persons/${row.id}`,
    }))
  },
}

export const registrySearch: readonly SearchProvider[] = [unitProvider, personProvider]
