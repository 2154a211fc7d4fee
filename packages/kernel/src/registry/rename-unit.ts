import { AppError, idSchema } from '@linli/contract'
import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { unitPlace } from './create-unit.ts'
import { lockBuilding, lockUnit } from './load-rows.ts'
import { ensureEntrance, nextVersion, readRoom } from './place-input.ts'
import { units } from './places.schema.ts'
import { refreshUnits, unitIs } from './refresh-units.ts'
import { unitRenamed } from './registry.events.ts'
import { reasonInput, versionInput, written } from './registry.contract.ts'

/** Corrects where a unit stands (building, entrance, room); its id and history stay, its old name still finds it. */
export const renameUnit = defineAction({
  name: 'kernel.unit.rename',
  can: ['manage', 'kernel.unit'],
  input: z.object({ id: idSchema, version: versionInput, ...unitPlace, reason: reasonInput.optional() }),
  output: written.extend({ code: z.string() }),
  async run(ctx, { id, version, buildingId, entrance, room, floor, reason }) {
    const row = await lockUnit(ctx.tx, id)
    checkVersion(row, version, { id, version: row.version, code: row.code })
    if (buildingId === undefined && row.kind !== 'parking')
      throw new AppError('bad_input', { issues: [{ path: 'buildingId', rule: 'required' }] })
    const building = buildingId === undefined ? null : await lockBuilding(ctx.tx, buildingId)
    const staircase =
      building && entrance !== undefined ? await ensureEntrance(ctx.tx, building.id, entrance) : null
    const read = readRoom(room, row.kind, floor)
    await ctx.tx
      .update(units)
      .set({
        buildingId: building?.id ?? null,
        entranceId: staircase?.id ?? null,
        room: read.room.display,
        floorLevel: read.floor?.level ?? null,
        floorLabel: read.floor?.label ?? null,
        ...nextVersion(units),
      })
      .where(eq(units.id, id))
    const [moved] = await refreshUnits(ctx, unitIs(id))
    const code = moved?.after.code ?? row.code
    ctx.audit({ subject: 'kernel.unit', id, before: { code: row.code }, after: { code }, reason })
    if (moved) ctx.emit(unitRenamed, id, { unitId: id, before: row.code, after: code })
    return { id, version: moved?.version ?? row.version + 1, code }
  },
})
