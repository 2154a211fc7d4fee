import { AppError, newId } from '@linli/contract'
import {
  problemPublished,
  publicationRow,
  publicationSubject,
  publishInput,
} from '@linli/smart-property-contract'
import { sql, type SQL } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { placeIn } from '../work-order/place-words.rules.ts'
import { publicPlace } from '../work-order/public-place.rules.ts'
import { isSamePlace } from '../work-order/same-place.sql.ts'
import { toPublication } from './publication-row.ts'
import { publications } from './publication.schema.ts'

type Wanted = z.output<typeof publishInput>

/** Of fewer, neighbours could tell who reported it. */
const fewestOrders = 3

interface Counted {
  orders: number
  solved: number
  categoryName: string
}

type Said = Pick<Wanted, 'buildingId' | 'areaText'>

/** Words alone are a place in no building that is known: as recurring problems are counted. */
function isThere({ buildingId, areaText }: Said): SQL {
  const isInBuilding = buildingId ? sql`o.building_id = ${buildingId}::uuid` : sql`o.building_id is null`
  if (areaText) return sql`${isInBuilding} and ${isSamePlace(sql`o.area_text`, areaText)}`
  return buildingId ? isInBuilding : sql`true`
}

/** Orders reported on those days, and those of them that another than the fixer found solved. */
async function countOrders(ctx: WriteCtx, { categoryKey, from, to, ...said }: Wanted): Promise<Counted> {
  const midnight = (day: string, plusDays: number) =>
    sql`((${day}::date + ${plusDays}::int)::timestamp at time zone ${ctx.tenant.timezone}::text)`
  const { rows } = await ctx.tx.execute<Counted & Record<string, unknown>>(sql`
    select count(*)::int as orders, (count(*) filter (where o.solved and not o.is_bulk_closed))::int as solved,
        (array_agg(o.category_name order by o.created_at desc))[1] as "categoryName"
      from p_smart_property.work_orders o
      where o.tenant_id = ${ctx.tenant.id}::uuid and o.category_key = ${categoryKey}
        and o.created_at >= ${midnight(from, 0)} and o.created_at < ${midnight(to, 1)}
        and ${isThere(said)}
        and o.close_kind is distinct from 'cancelled' and o.close_kind is distinct from 'merged'`)
  return rows[0]!
}

/** As residents read it: no room is named, whatever was put into words. */
async function placeOf(ctx: WriteCtx, { buildingId, areaText = '' }: Said): Promise<string> {
  const words = publicPlace({ unitId: null, areaText, locationLabel: areaText })
  if (!buildingId) return words || ctx.tenant.shortName
  const building = (await ctx.registry.buildings([buildingId])).get(buildingId)
  if (!building) throw new AppError('bad_input', { issues: [{ path: 'buildingId', rule: 'no_such_place' }] })
  return placeIn(building.name, words)
}

async function tellResidents(ctx: WriteCtx, id: string, params: Record<string, string | number>) {
  await ctx.notify.send({
    to: { roles: ['resident'] },
    kind: 'problem.published',
    title: { key: 'problem_published.title', params },
    body: { key: 'problem_published.body', params },
    path: `/t/${ctx.tenant.id}/p/smart-property/problems?open=${id}`,
    dedupeKey: `problem:${id}`,
  })
}

/**
 * Tells residents what came again and again and what was done about it (clause 7.4.3.3), with the figures as they
 * are today. Refused for fewer than three orders.
 */
export const publishProblem = defineAction({
  name: 'smart-property.publication.publish',
  can: ['publish', publicationSubject],
  input: publishInput,
  output: publicationRow,
  async run(ctx, input) {
    const { title, categoryKey, buildingId, from, to, done, fileIds } = input
    if (from > to)
      throw new AppError('bad_input', { issues: [{ path: 'to', rule: 'ends_before_it_begins' }] })
    const [{ orders, solved, categoryName }, place] = await Promise.all([
      countOrders(ctx, input),
      placeOf(ctx, input),
    ])
    if (orders < fewestOrders)
      throw new AppError('illegal_move', { reason: 'too_few_to_publish', params: { fewest: fewestOrders } })
    const id = newId()
    await ctx.files.attach(fileIds, publicationSubject, id)
    const [made] = await ctx.tx
      .insert(publications)
      .values({
        id,
        createdAt: ctx.now.toISOString(),
        title,
        categoryKey,
        categoryName,
        buildingId: buildingId ?? null,
        place,
        fromDay: from,
        toDay: to,
        orders,
        solved,
        done,
        photos: [...new Set(fileIds)],
        publishedByName: ctx.actor.name,
      })
      .returning()
    await tellResidents(ctx, id, { title, place, orders, solved })
    ctx.emit(problemPublished, id, { id, categoryKey, buildingId: buildingId ?? null, orders, solved })
    ctx.audit({ subject: publicationSubject, id, after: { title, place, orders, solved } })
    return toPublication(made!)
  },
})
