import { AppError, idSchema, type RoleKey } from '@linli/contract'
import {
  acknowledgeInput,
  settingsSchema,
  workOrderAcknowledged,
  workOrderSubject,
} from '@linli/smart-property-contract'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { eventBase } from './announce.ts'
import { answerLevel, planNextLevel } from './escalate.ts'
import { levelsOf } from './escalation.rules.ts'
import { escalations } from './escalation.schema.ts'
import { followAlarm } from './follow-up.ts'
import { keepOrder, lockOrder } from './move-order.ts'
import { recordStep } from './record-step.ts'

/**
 * Somebody of a level says what they will do: the next level is told later. The order itself stays as it is, so
 * that nobody loses an answer they are writing.
 */
export const acknowledgeWorkOrder = defineAction({
  name: 'smart-property.work-order.acknowledge',
  can: ['acknowledge', workOrderSubject],
  input: acknowledgeInput,
  output: z.object({ id: idSchema, level: z.string() }),
  async run(ctx, { id, text }) {
    const before = await lockOrder(ctx, id)
    const open = await ctx.tx
      .select({ id: escalations.id, level: escalations.level, cause: escalations.cause })
      .from(escalations)
      .where(
        and(eq(escalations.workOrderId, id), isNull(escalations.endedAt), isNull(escalations.acknowledgedAt)),
      )
    const own = levelsOf(ctx.actor.roles as RoleKey[])
      .flatMap((level) => open.find((each) => each.level === level) ?? [])
      .at(0)
    if (!own)
      throw new AppError(open.length > 0 ? 'forbidden' : 'illegal_move', {
        reason: open.length > 0 ? 'escalated_to_others' : 'not_escalated',
      })
    await answerLevel(ctx, before, own, text)
    const next = await planNextLevel(ctx, before, await ctx.settings.of(settingsSchema))
    const after = await keepOrder(ctx, before, { escalateAt: next?.at.toISOString() ?? null })
    await Promise.all([
      recordStep(ctx, 'acknowledged', before, after, { text, isPublic: false, detail: { level: own.level } }),
      followAlarm(ctx, before, after),
    ])
    ctx.emit(workOrderAcknowledged, id, { ...eventBase(after), level: own.level })
    ctx.audit({ subject: workOrderSubject, id, after: { level: own.level, text } })
    return { id, level: own.level }
  },
})
