import { idSchema, newId } from '@linli/contract'
import { and, eq, isNull, notInArray } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockBuilding, lockPerson } from './load-rows.ts'
import { nextVersion } from './place-input.ts'
import { buildingHeads } from './relations.schema.ts'
import { dayBefore, todayOf } from './registry-day.ts'
import { versionInput } from './registry.contract.ts'
import { checkVersion } from '../action/version.ts'
import { buildings } from './places.schema.ts'

/** Appoints the residents who look after a building (楼长); those no longer named end today. */
export const setBuildingHeads = defineAction({
  name: 'kernel.building.appoint',
  can: ['manage', 'kernel.building'],
  input: z.object({ id: idSchema, version: versionInput, personIds: z.array(idSchema).max(20) }),
  output: z.object({ id: idSchema, version: z.int(), personIds: z.array(idSchema) }),
  async run(ctx, { id, version, personIds }) {
    const building = await lockBuilding(ctx.tx, id)
    checkVersion(building, version, { id, version: building.version, name: building.name })
    const today = todayOf(ctx)
    const open = and(eq(buildingHeads.buildingId, id), isNull(buildingHeads.validTo))
    const before = await ctx.tx.select({ personId: buildingHeads.personId }).from(buildingHeads).where(open)
    const held = new Set(before.map((head) => head.personId))
    for (const personId of personIds) {
      await lockPerson(ctx.tx, personId)
      if (!held.has(personId))
        await ctx.tx.insert(buildingHeads).values({ id: newId(), buildingId: id, personId, validFrom: today })
    }
    await ctx.tx
      .update(buildingHeads)
      .set({ validTo: dayBefore(today), ...nextVersion(buildingHeads) })
      .where(and(open, personIds.length > 0 ? notInArray(buildingHeads.personId, personIds) : undefined))
    const [row] = await ctx.tx
      .update(buildings)
      .set(nextVersion(buildings))
      .where(eq(buildings.id, id))
      .returning({ version: buildings.version })
    ctx.audit({ subject: 'kernel.building', id, before: { heads: [...held] }, after: { heads: personIds } })
    return { id, version: row!.version, personIds }
  },
})
