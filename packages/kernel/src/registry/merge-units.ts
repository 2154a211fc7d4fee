import { AppError, idSchema } from '@linli/contract'
import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockUnit } from './load-rows.ts'
import { mergeUnitInto } from './move-unit.ts'
import { nextVersion } from './place-input.ts'
import { units } from './places.schema.ts'
import { reasonInput, versionInput, written } from './registry.contract.ts'

/** Merges a unit that is there twice into the one that stays. */
export const mergeUnits = defineAction({
  name: 'kernel.unit.merge',
  can: ['manage', 'kernel.unit'],
  input: z.object({ id: idSchema, version: versionInput, intoId: idSchema, reason: reasonInput }),
  output: written,
  async run(ctx, { id, version, intoId, reason }) {
    if (id === intoId)
      throw new AppError('bad_input', { issues: [{ path: 'intoId', rule: 'merge_with_itself' }] })
    // In one order, so that two merges of the same pair wait for each other instead of deadlocking.
    const [first, second] = [id, intoId].sort() as [string, string]
    const locked = { [first]: await lockUnit(ctx.tx, first), [second]: await lockUnit(ctx.tx, second) }
    const [from, into] = [locked[id]!, locked[intoId]!]
    checkVersion(from, version, { id, version: from.version, code: from.code })
    const moved = await mergeUnitInto(ctx, from, into, reason)
    const [row] = await ctx.tx
      .update(units)
      .set(nextVersion(units))
      .where(eq(units.id, intoId))
      .returning({ version: units.version })
    ctx.audit({
      subject: 'kernel.unit',
      id: intoId,
      before: { code: into.code, merged: from.code },
      after: { code: into.code, ...moved },
      reason,
    })
    ctx.audit({
      subject: 'kernel.unit',
      id,
      before: { code: from.code },
      after: { mergedInto: into.code },
      reason,
    })
    return { id: intoId, version: row!.version }
  },
})
