import { idSchema } from '@linli/contract'
import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { changesOf } from './changes.rules.ts'
import { unitFacts } from './create-unit.ts'
import { lockUnit } from './load-rows.ts'
import { nextVersion } from './place-input.ts'
import { units } from './places.schema.ts'
import { unitKindSchema, versionInput, written } from './registry.contract.ts'

/** Changes what a unit is like; where it stands is `kernel.unit.rename`. */
export const updateUnit = defineAction({
  name: 'kernel.unit.update',
  can: ['manage', 'kernel.unit'],
  input: z.object({
    id: idSchema,
    version: versionInput,
    kind: unitKindSchema.exclude(['parking']).optional(),
    ...unitFacts,
  }),
  output: written,
  async run(ctx, { id, version, ...facts }) {
    const row = await lockUnit(ctx.tx, id)
    const { code, kind, areaM2, innerAreaM2, layout, useState, handedOverOn, note } = row
    checkVersion(row, version, {
      id,
      version: row.version,
      code,
      kind,
      areaM2,
      innerAreaM2,
      layout,
      useState,
      handedOverOn,
      note,
    })
    const { before, after } = changesOf(row, facts)
    const [updated] = await ctx.tx
      .update(units)
      .set({
        ...facts,
        ...(facts.handedOverOn === undefined
          ? {}
          : { handedOverPrecision: facts.handedOverOn ? 'day' : null }),
        editedFields: [...new Set([...row.editedFields, ...Object.keys(after)])],
        ...nextVersion(units),
      })
      .where(eq(units.id, id))
      .returning({ version: units.version })
    ctx.audit({ subject: 'kernel.unit', id, before, after })
    return { id, version: updated!.version }
  },
})
