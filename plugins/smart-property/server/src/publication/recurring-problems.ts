import { publicationSubject, recurringInput, recurringOutput } from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { roomWordsPattern } from '../work-order/public-place.rules.ts'
import { placeKey } from '../work-order/same-place.sql.ts'

interface Found {
  categoryKey: string
  categoryName: string
  buildingId: string | null
  areaText: string
  orders: number
  open: number
  reopened: number
  households: number
  firstAt: string
  lastAt: string
  publishedAt: string | null
}

const utc = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

/**
 * 共性问题: what came again and again at one place (clause 7.4.3.3), most orders first. Withdrawn and merged
 * orders are none; a place in words counts where no building is known.
 */
export const recurringProblems = defineQuery({
  name: 'smart-property.publication.recurring',
  can: ['publish', publicationSubject],
  input: recurringInput,
  output: recurringOutput,
  async run(ctx, { days, fewest, limit }) {
    const since = new Date(ctx.now.getTime() - days * 86_400_000).toISOString()
    // A publication names no room, and where no place was said it names the estate.
    const toldPlace = sql`coalesce(nullif(trim(regexp_replace(f.area, ${roomWordsPattern}::text, '', 'g')), ''), ${ctx.tenant.shortName}::text)`
    const { rows } = await ctx.tx.execute<Found & Record<string, unknown>>(sql`
      with found as (
        select o.tenant_id, o.category_key, o.building_id,
            case when o.building_id is null then coalesce(${placeKey(sql`o.area_text`)}, '') else '' end as place,
            coalesce((array_agg(o.area_text order by o.created_at desc) filter (where o.building_id is null))[1], '') as area,
            (array_agg(o.category_name order by o.created_at desc))[1] as category_name,
            count(*)::int as orders,
            (count(*) filter (where o.closed_at is null))::int as open,
            (count(*) filter (where o.reopen_count > 0))::int as reopened,
            count(distinct o.unit_id)::int as households,
            min(o.created_at) as first_at, max(o.created_at) as last_at
          from p_smart_property.work_orders o
          where o.tenant_id = ${ctx.tenant.id}::uuid and o.created_at >= ${since}::timestamptz
            and o.close_kind is distinct from 'cancelled' and o.close_kind is distinct from 'merged'
          group by 1, 2, 3, 4
          having count(*) >= ${fewest}::int
          order by orders desc, last_at desc
          limit ${limit}::int
      )
      select f.category_key as "categoryKey", f.category_name as "categoryName", f.building_id as "buildingId", f.area as "areaText",
          f.orders, f.open, f.reopened, f.households,
          to_char(f.first_at at time zone 'UTC', ${utc}::text) as "firstAt", to_char(f.last_at at time zone 'UTC', ${utc}::text) as "lastAt",
          (select to_char(max(p.created_at) at time zone 'UTC', ${utc}::text) from p_smart_property.work_order_publications p
            where p.tenant_id = f.tenant_id and p.category_key = f.category_key
              and p.building_id is not distinct from f.building_id and p.withdrawn_at is null
              and (f.building_id is not null or ${placeKey(sql`p.place`)} = ${placeKey(toldPlace)})) as "publishedAt"
        from found f
        order by f.orders desc, f.last_at desc`)
    const buildings = await ctx.registry.buildings(rows.flatMap(({ buildingId }) => buildingId ?? []))
    return {
      rows: rows.map(({ areaText, ...row }) => ({
        ...row,
        place: (row.buildingId && buildings.get(row.buildingId)?.name) ?? areaText,
      })),
    }
  },
})
