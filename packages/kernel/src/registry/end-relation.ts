import { AppError, idSchema } from '@linli/contract'
import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockRelation } from './load-rows.ts'
import { nextVersion } from './place-input.ts'
import { unitRelations } from './relations.schema.ts'
import { relationEnded } from './registry.events.ts'
import { todayOf } from './registry-day.ts'
import { leaveHousehold } from './relation-input.ts'
import { dayInput, reasonInput, versionInput, written } from './registry.contract.ts'

/** Ends a relation on its last day (sold, moved out); the row stays as history. */
export const endRelation = defineAction({
  name: 'kernel.relation.end',
  can: ['edit', 'kernel.person'],
  input: z.object({ id: idSchema, version: versionInput, validTo: dayInput, reason: reasonInput.optional() }),
  output: written,
  async run(ctx, { id, version, validTo, reason }) {
    const row = await lockRelation(ctx.tx, id)
    checkVersion(row, version, {
      id,
      version: row.version,
      relation: row.relation,
      validFrom: row.validFrom,
      validTo: row.validTo,
    })
    if (row.validTo !== null) throw new AppError('illegal_move', { reason: 'relation_ended' })
    if (row.validFrom !== null && validTo < row.validFrom)
      throw new AppError('bad_input', { issues: [{ path: 'validTo', rule: 'ends_before_start' }] })
    const { unitId, personId, relation } = row
    const [ended] = await ctx.tx
      .update(unitRelations)
      .set({ validTo, endReason: reason ?? null, ...nextVersion(unitRelations) })
      .where(eq(unitRelations.id, id))
      .returning({ version: unitRelations.version })
    if (validTo <= todayOf(ctx)) await leaveHousehold(ctx, unitId, personId, validTo)
    ctx.audit({
      subject: 'kernel.unit',
      id: unitId,
      before: { relation, personId, validTo: null },
      after: { relation, personId, validTo },
      reason,
    })
    ctx.emit(relationEnded, unitId, { relationId: id, unitId, personId, relation, validTo })
    return { id, version: ended!.version }
  },
})
