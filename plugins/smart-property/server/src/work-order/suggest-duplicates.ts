import {
  duplicatesInput,
  duplicatesOutput,
  settingsSchema,
  workOrderSubject,
  type DuplicateRow,
} from '@linli/smart-property-contract'
import { and, desc, eq, gt, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { z } from 'zod'

import { effectiveCategories } from '../category/effective-categories.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { likelyFrom, likenessOf, maxSuggestions, type Matter } from './duplicates.rules.ts'
import { isFollowedBy } from './followers.sql.ts'
import { placeIn } from './place-words.rules.ts'
import { publicPlace, roomPattern } from './public-place.rules.ts'
import { isSamePlace } from './same-place.sql.ts'
import { workOrders } from './work-order.schema.ts'

type DuplicatesInput = z.output<typeof duplicatesInput>

const dayMs = 86_400_000
const closedDays = 7
/** Of each way to be near so many of the newest are read, whatever they are; of a category tree, so many a class. */
const read = { newest: 100, unit: 30, building: 150, category: 60, area: 1_000 } as const
const mostCandidates = 200

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs).toISOString()

/** Residents see what others reported at public places, and their own. */
const seenBy = (ctx: ReadCtx): SQL | undefined =>
  ctx.ability.can('register', workOrderSubject)
    ? undefined
    : or(
        and(isNull(workOrders.unitId), sql`coalesce(${workOrders.areaText}, '') !~ ${roomPattern}`),
        ctx.actor.accountId ? eq(workOrders.reporterAccountId, ctx.actor.accountId) : undefined,
      )

interface Near {
  input: DuplicatesInput
  buildingId: string | undefined
  /** The place in words, as the orders' labels have it. */
  place: string | undefined
  family: readonly string[]
  since: string
}

/**
 * The orders near in place or class, or just new. Each way reads a bounded run of its own index and filters
 * nothing, so that no wrong guess about what a filter leaves makes Postgres read all of them; a place in words has
 * no index and is looked for among the newest.
 */
function nearWhere(ctx: ReadCtx, { input, buildingId, place, family, since }: Near): SQL {
  const newest = (where: SQL | undefined, limit: number) =>
    ctx.tx
      .select({ id: workOrders.id, label: workOrders.locationLabel })
      .from(workOrders)
      .where(and(gt(workOrders.createdAt, since), where))
      .orderBy(desc(workOrders.createdAt), desc(workOrders.id))
      .limit(limit)
  const { unitId } = input
  const ofClass = newest(sql`${workOrders.categoryKey} = class.key`, read.category)
  const ways = [
    newest(undefined, read.newest),
    unitId ? newest(eq(workOrders.unitId, unitId), read.unit) : undefined,
    buildingId ? newest(eq(workOrders.buildingId, buildingId), read.building) : undefined,
  ].flatMap((way) => (way ? [sql`(select x.id from ${way} x)`] : []))
  if (family.length > 0)
    ways.push(
      sql`(select x.id from unnest(${sql.param([...family])}::text[]) class(key) cross join lateral ${ofClass} x)`,
    )
  if (place)
    ways.push(
      sql`(select x.id from ${newest(undefined, read.area)} x where ${isSamePlace(sql`x.location_label`, place)})`,
    )
  return sql`${workOrders.id} in (${sql.join(ways, sql` union `)})`
}

/** Open, or closed lately; what was withdrawn or merged means nothing any more. */
const eligible = (ctx: ReadCtx, except: string | undefined): SQL | undefined =>
  and(
    or(isNull(workOrders.closedAt), gt(workOrders.closedAt, daysBefore(ctx.now, closedDays))),
    or(isNull(workOrders.closeKind), notInArray(workOrders.closeKind, ['cancelled', 'merged'])),
    except ? ne(workOrders.id, except) : undefined,
    seenBy(ctx),
  )

const columns = {
  id: workOrders.id,
  number: workOrders.number,
  title: workOrders.title,
  description: workOrders.description,
  categoryKey: workOrders.categoryKey,
  categoryName: workOrders.categoryName,
  unitId: workOrders.unitId,
  buildingId: workOrders.buildingId,
  areaText: workOrders.areaText,
  locationLabel: workOrders.locationLabel,
  state: workOrders.state,
  createdAt: workOrders.createdAt,
  dueAt: workOrders.dueAt,
  followers: workOrders.followers,
  reporterAccountId: workOrders.reporterAccountId,
}

const candidates = (ctx: ReadCtx, near: Near) =>
  ctx.tx
    .select({ ...columns, isFollowed: isFollowedBy(ctx.actor.accountId) })
    .from(workOrders)
    .where(and(nearWhere(ctx, near), eligible(ctx, near.input.except)))
    .orderBy(desc(workOrders.createdAt), desc(workOrders.id))
    .limit(mostCandidates)
type Candidate = Awaited<ReturnType<typeof candidates>>[number]

const matterOf = (order: Candidate, parents: ReadonlyMap<string, string | null>): Matter => ({
  words: [order.title, `${order.title} ${order.description}`, `${order.locationLabel} ${order.title}`],
  categoryKey: order.categoryKey,
  parentKey: parents.get(order.categoryKey) ?? null,
  unitId: order.unitId,
  buildingId: order.buildingId,
  areaText: order.locationLabel,
})

function rowOf(ctx: ReadCtx, order: Candidate, likeness: number): DuplicateRow {
  const isStaff = ctx.ability.can('register', workOrderSubject)
  return {
    id: order.id,
    number: order.number,
    categoryName: order.categoryName,
    place: isStaff ? order.locationLabel : publicPlace(order),
    state: order.state,
    reportedAt: order.createdAt,
    dueAt: order.dueAt,
    followers: order.followers,
    likeness: Math.round(likeness * 1_000) / 1_000,
    title: isStaff ? order.title : '',
    isFollowed: order.isFollowed,
    isOwn: order.reporterAccountId !== null && order.reporterAccountId === ctx.actor.accountId,
  }
}

/** What was said of a place outside a home, with the building where one was named. */
async function placeSaid(ctx: ReadCtx, input: DuplicatesInput): Promise<string | undefined> {
  const { unitId, buildingId, areaText } = input
  if (unitId) return undefined
  if (!buildingId || !areaText) return areaText
  const building = (await ctx.registry.buildings([buildingId])).get(buildingId)
  return building ? placeIn(building.name, areaText) : areaText
}

/** Orders that may mean the same as what somebody is about to report, the likeliest first, at most five. */
export const suggestDuplicates = defineQuery({
  name: 'smart-property.work-order.duplicates',
  can: ['report', workOrderSubject],
  input: duplicatesInput,
  output: duplicatesOutput,
  async run(ctx, input) {
    const { text, categoryKey, unitId } = input
    const [settings, categories, unit, place] = await Promise.all([
      ctx.settings.of(settingsSchema),
      effectiveCategories(ctx),
      unitId && !input.buildingId ? ctx.registry.units([unitId]) : undefined,
      placeSaid(ctx, input),
    ])
    const parents = new Map(categories.map(({ key, parentKey }) => [key, parentKey]))
    const topOf = (key: string) => parents.get(key) ?? key
    const family = categoryKey
      ? [categoryKey, ...[...parents.keys()].filter((key) => topOf(key) === topOf(categoryKey))]
      : []
    const buildingId = input.buildingId ?? unit?.get(unitId!)?.buildingId ?? undefined
    const since = daysBefore(ctx.now, settings.duplicateDays)
    const found = await candidates(ctx, {
      input,
      buildingId,
      place,
      family: [...new Set(family)],
      since,
    })
    const asked: Matter = {
      words: text === '' ? [] : [text],
      categoryKey: categoryKey ?? null,
      parentKey: categoryKey ? (parents.get(categoryKey) ?? null) : null,
      unitId: unitId ?? null,
      buildingId: buildingId ?? null,
      areaText: place ?? null,
    }
    const span = settings.duplicateDays * dayMs
    const rows = found
      .map((order) => ({
        order,
        likeness: likenessOf(
          asked,
          matterOf(order, parents),
          (ctx.now.getTime() - Date.parse(order.createdAt)) / span,
        ),
      }))
      .filter(({ likeness }) => likeness >= likelyFrom)
      .sort(
        (a, b) => b.likeness - a.likeness || Date.parse(b.order.createdAt) - Date.parse(a.order.createdAt),
      )
      .slice(0, maxSuggestions)
    return { rows: rows.map(({ order, likeness }) => rowOf(ctx, order, likeness)) }
  },
})
