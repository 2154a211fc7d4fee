import { idSchema, newId } from '@linli/contract'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockBuilding } from './load-rows.ts'
import { nextVersion, readBuilding } from './place-input.ts'
import { buildings, formerPlaces, units } from './places.schema.ts'
import { refreshUnits } from './refresh-units.ts'
import { buildingRenamed } from './registry.events.ts'
import { reasonInput, shortText, versionInput, written } from './registry.contract.ts'

/** Gives a building another name; its units are renamed with it and all old names still find them. */
export const renameBuilding = defineAction({
  name: 'kernel.building.rename',
  can: ['manage', 'kernel.building'],
  input: z.object({
    id: idSchema,
    version: versionInput,
    name: shortText(40),
    reason: reasonInput.optional(),
  }),
  output: written.extend({ units: z.int() }),
  async run(ctx, { id, version, name, reason }) {
    const before = await lockBuilding(ctx.tx, id)
    checkVersion(before, version, { id, version: before.version, name: before.name })
    const after = readBuilding(name)
    const [row] = await ctx.tx
      .update(buildings)
      .set({ ...after, ...nextVersion(buildings) })
      .where(eq(buildings.id, id))
      .returning({ version: buildings.version })
    await ctx.tx.insert(formerPlaces).values({
      id: newId(),
      subject: 'building',
      placeId: id,
      key: before.key,
      name: before.name,
      cause: 'rename',
      until: ctx.now.toISOString(),
    })
    const moved = await refreshUnits(ctx, sql`${units.buildingId} = ${id}::uuid`)
    ctx.audit({
      subject: 'kernel.building',
      id,
      before: { name: before.name, key: before.key },
      after: { name: after.name, key: after.key, units: moved.length },
      reason,
    })
    ctx.emit(buildingRenamed, id, { buildingId: id, before: before.name, after: after.name })
    return { id, version: row!.version, units: moved.length }
  },
})
