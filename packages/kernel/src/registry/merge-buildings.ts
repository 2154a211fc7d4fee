import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { merges } from './history.schema.ts'
import { findEntrance, lockBuilding, type BuildingRow, type UnitRow } from './load-rows.ts'
import { mergeUnitInto } from './move-unit.ts'
import { nextVersion } from './place-input.ts'
import { unitKeyOf } from './place.rules.ts'
import { buildings, entrances, formerPlaces, units } from './places.schema.ts'
import { refreshUnits } from './refresh-units.ts'
import { buildingMerged } from './registry.events.ts'
import { reasonInput, versionInput, written } from './registry.contract.ts'

/** Entrances of the same key become one, the others move over. Answers the entrance each of the old ones became. */
async function moveEntrances(
  ctx: ActionCtx,
  from: string,
  into: string,
): Promise<Map<string, { id: string; key: string }>> {
  const became = new Map<string, { id: string; key: string }>()
  for (const entrance of await ctx.tx
    .select()
    .from(entrances)
    .where(and(eq(entrances.buildingId, from), eq(entrances.status, 'active')))) {
    const same = await findEntrance(ctx.tx, into, entrance.key)
    became.set(entrance.id, { id: same?.id ?? entrance.id, key: entrance.key })
    const change = same ? { status: 'merged' as const } : { buildingId: into }
    await ctx.tx
      .update(entrances)
      .set({ ...change, ...nextVersion(entrances) })
      .where(eq(entrances.id, entrance.id))
  }
  return became
}

/** Units that both buildings have are merged, the others get the name of the building that stays. */
async function moveUnits(ctx: ActionCtx, from: BuildingRow, into: BuildingRow, reason: string) {
  const became = await moveEntrances(ctx, from.id, into.id)
  const of = (buildingId: string) =>
    ctx.tx
      .select()
      .from(units)
      .where(and(eq(units.buildingId, buildingId), eq(units.status, 'active')))
      .orderBy(units.id)
      .for('update')
  const there = new Map((await of(into.id)).map((unit): [string, UnitRow] => [unit.key, unit]))
  let [moved, merged] = [0, 0]
  for (const unit of await of(from.id)) {
    const entrance = unit.entranceId === null ? null : became.get(unit.entranceId)!
    const same = there.get(
      unitKeyOf({
        building: into,
        entrance: entrance && { ...entrance, name: '', sortKey: '' },
        room: unit.room,
        kind: unit.kind,
      }),
    )
    if (same) {
      await mergeUnitInto(ctx, unit, same, reason)
      merged++
    } else {
      await ctx.tx
        .update(units)
        .set({ buildingId: into.id, entranceId: entrance?.id ?? null, ...nextVersion(units) })
        .where(eq(units.id, unit.id))
      moved++
    }
  }
  await refreshUnits(ctx, sql`${units.buildingId} = ${into.id}::uuid`)
  return { moved, merged }
}

/** Merges a building that is there twice (3栋 and 三号楼 typed as names) into the one that stays. */
export const mergeBuildings = defineAction({
  name: 'kernel.building.merge',
  can: ['manage', 'kernel.building'],
  input: z.object({ id: idSchema, version: versionInput, intoId: idSchema, reason: reasonInput }),
  output: written.extend({ moved: z.int(), merged: z.int() }),
  async run(ctx, { id, version, intoId, reason }) {
    if (id === intoId)
      throw new AppError('bad_input', { issues: [{ path: 'intoId', rule: 'merge_with_itself' }] })
    const [first, second] = [id, intoId].sort() as [string, string]
    const locked = {
      [first]: await lockBuilding(ctx.tx, first),
      [second]: await lockBuilding(ctx.tx, second),
    }
    const [from, into] = [locked[id]!, locked[intoId]!]
    checkVersion(from, version, { id, version: from.version, name: from.name })
    const result = await moveUnits(ctx, from, into, reason)
    await ctx.tx
      .execute(sql`update kernel.building_heads h set building_id = ${intoId}::uuid where building_id = ${id}::uuid and not exists (
      select 1 from kernel.building_heads o where o.tenant_id = h.tenant_id and o.building_id = ${intoId}::uuid and o.person_id = h.person_id and o.valid_to is null)`)
    await ctx.tx
      .execute(sql`update kernel.buildings set status = 'merged', merged_into_id = ${intoId}::uuid, version = version + 1, updated_at = now()
      where id = ${id}::uuid or merged_into_id = ${id}::uuid`)
    await ctx.tx.execute(
      sql`update kernel.former_places set place_id = ${intoId}::uuid where place_id = ${id}::uuid`,
    )
    await ctx.tx.insert(formerPlaces).values({
      id: newId(),
      subject: 'building',
      placeId: intoId,
      key: from.key,
      name: from.name,
      cause: 'merge',
      until: ctx.now.toISOString(),
    })
    await ctx.tx.insert(merges).values({
      id: newId(),
      subject: 'building',
      fromId: id,
      intoId,
      snapshot: { name: from.name, key: from.key, ...result },
      reason,
      mergedBy: ctx.actor.accountId,
    })
    const [row] = await ctx.tx
      .update(buildings)
      .set(nextVersion(buildings))
      .where(eq(buildings.id, intoId))
      .returning({ version: buildings.version })
    ctx.audit({
      subject: 'kernel.building',
      id: intoId,
      before: { name: into.name, merged: from.name },
      after: { name: into.name, ...result },
      reason,
    })
    ctx.emit(buildingMerged, intoId, { fromId: id, intoId })
    return { id: intoId, version: row!.version, ...result }
  },
})
