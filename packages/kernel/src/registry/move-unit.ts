import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { merges } from './history.schema.ts'
import type { UnitRow } from './load-rows.ts'
import { formerPlaces } from './places.schema.ts'
import { unitMerged } from './registry.events.ts'
import { todayOf } from './registry-day.ts'
import { removeWords } from './search-words.ts'

interface Moved {
  relations: number
  duplicates: number
  households: number
}

const counted = (result: { rowCount: number | null }) => result.rowCount ?? 0

/** Who was what to the unit moves along; what the other unit holds already is kept once. */
async function moveRelations({ tx }: ActionCtx, from: string, into: string) {
  const duplicates = await tx.execute(sql`
    delete from kernel.unit_relations r where r.unit_id = ${from}::uuid and r.valid_to is null and exists (
      select 1 from kernel.unit_relations o where o.tenant_id = r.tenant_id and o.unit_id = ${into}::uuid and o.person_id = r.person_id and o.relation = r.relation and o.valid_to is null)
    returning r.id`)
  const moved = await tx.execute(
    sql`update kernel.unit_relations set unit_id = ${into}::uuid, version = version + 1, updated_at = now() where unit_id = ${from}::uuid`,
  )
  return { duplicates: counted(duplicates), relations: counted(moved) }
}

/** One unit has one household at a time: the one that stays takes the other's members in. */
async function moveHouseholds(ctx: ActionCtx, from: string, into: string): Promise<number> {
  const today = todayOf(ctx)
  await ctx.tx.execute(sql`
    update kernel.household_members m set household_id = stays.id, version = m.version + 1, updated_at = now()
    from kernel.households goes, kernel.households stays
    where goes.unit_id = ${from}::uuid and goes.ended_on is null and stays.unit_id = ${into}::uuid and stays.ended_on is null
      and m.household_id = goes.id and m.left_on is null and not exists (
        select 1 from kernel.household_members there where there.tenant_id = m.tenant_id and there.household_id = stays.id and there.person_id = m.person_id and there.left_on is null)`)
  await ctx.tx.execute(sql`
    update kernel.households goes set ended_on = ${today}::date, version = goes.version + 1, updated_at = now()
    where goes.unit_id = ${from}::uuid and goes.ended_on is null
      and exists (select 1 from kernel.households stays where stays.unit_id = ${into}::uuid and stays.ended_on is null)`)
  const moved = await ctx.tx.execute(
    sql`update kernel.households set unit_id = ${into}::uuid, version = version + 1, updated_at = now() where unit_id = ${from}::uuid`,
  )
  return counted(moved)
}

/** Makes `from` a name of `into`: relations, household, parking and former names move, its id keeps resolving. */
export async function mergeUnitInto(
  ctx: ActionCtx,
  from: UnitRow,
  into: UnitRow,
  reason: string,
): Promise<Moved> {
  const { tx } = ctx
  const relations = await moveRelations(ctx, from.id, into.id)
  const households = await moveHouseholds(ctx, from.id, into.id)
  await tx.execute(
    sql`update kernel.units set beside_unit_id = ${into.id}::uuid, version = version + 1, updated_at = now() where beside_unit_id = ${from.id}::uuid`,
  )
  await tx.execute(
    sql`update kernel.former_places set place_id = ${into.id}::uuid where place_id = ${from.id}::uuid`,
  )
  await tx.execute(sql`update kernel.units set status = 'merged', merged_into_id = ${into.id}::uuid, version = version + 1, updated_at = now()
    where id = ${from.id}::uuid or merged_into_id = ${from.id}::uuid`)
  await tx.insert(formerPlaces).values({
    id: newId(),
    subject: 'unit',
    placeId: into.id,
    key: from.key,
    name: from.code,
    cause: 'merge',
    until: ctx.now.toISOString(),
  })
  await removeWords(tx, 'unit', [from.id])
  const moved = { ...relations, households }
  const snapshot = {
    code: from.code,
    key: from.key,
    kind: from.kind,
    areaM2: from.areaM2,
    layout: from.layout,
    useState: from.useState,
    note: from.note,
    moved,
  }
  await tx.insert(merges).values({
    id: newId(),
    subject: 'unit',
    fromId: from.id,
    intoId: into.id,
    snapshot,
    reason,
    mergedBy: ctx.actor.accountId,
  })
  ctx.emit(unitMerged, into.id, { fromId: from.id, intoId: into.id })
  return moved
}
