import { AppError, idSchema, newId, type EventType } from '@linli/contract'
import {
  planRiskInput,
  raiseRiskInput,
  riskPlanned,
  riskReported,
  riskStates,
  riskStoodDown,
  settingsSchema,
  standDownInput,
  workOrderSubject,
  type RiskState,
  type StepKind,
} from '@linli/smart-property-contract'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { eventBase } from './announce.ts'
import { endEscalations, raise } from './escalate.ts'
import { risks } from './escalation.schema.ts'
import { keepOrder, lockOrder } from './move-order.ts'
import { recordStep } from './record-step.ts'

interface RiskStep {
  from: readonly (RiskState | null)[]
  to: RiskState
  step: StepKind
  event: EventType<string, typeof riskReported.schema>
}

/** The life of a risk as data (clause 7.4.3.5): reported again after it was stood down, never planned twice over. */
const steps = {
  raise: { from: [null, 'stood-down'], to: 'reported', step: 'risk-raised', event: riskReported },
  plan: { from: ['reported', 'planned'], to: 'planned', step: 'risk-planned', event: riskPlanned },
  standDown: {
    from: ['reported', 'planned'],
    to: 'stood-down',
    step: 'risk-stood-down',
    event: riskStoodDown,
  },
} as const satisfies Record<string, RiskStep>

const output = z.object({ id: idSchema, risk: z.enum(riskStates) })

interface Told {
  id: string
  text: string
}

/** Takes the order's risk a step on; the order's own life and version are untouched. */
async function takeStep(
  ctx: WriteCtx,
  { id, text }: Told,
  { from, to, step, event }: RiskStep,
  write: (now: string) => Promise<unknown>,
) {
  const before = await lockOrder(ctx, id)
  if (!from.includes(before.risk)) throw new AppError('illegal_move', { reason: 'risk_not_in_step' })
  await write(ctx.now.toISOString())
  const after = await keepOrder(ctx, before, { risk: to })
  await recordStep(ctx, step, before, after, { text, isPublic: false })
  ctx.emit(event, id, eventBase(after))
  ctx.audit({
    subject: workOrderSubject,
    id,
    before: { risk: before.risk },
    after: { risk: to },
    reason: text,
  })
  return after
}

/** The same for a risk that is open, with what it says from then on. */
async function takeOpenOn(
  ctx: WriteCtx,
  told: Told,
  step: RiskStep,
  columnsAt: (now: string) => Partial<typeof risks.$inferInsert>,
) {
  await takeStep(ctx, told, step, (now) =>
    ctx.tx
      .update(risks)
      .set({ ...columnsAt(now), version: sql`${risks.version} + 1`, updatedAt: sql`now()` })
      .where(and(eq(risks.workOrderId, told.id), isNull(risks.stoodDownAt))),
  )
  return { id: told.id, risk: step.to }
}

/** Tells Party branch and community Party committee at once, by day and by night. */
export const raiseRisk = defineAction({
  name: 'smart-property.work-order.raise-risk',
  can: ['raise-risk', workOrderSubject],
  input: raiseRiskInput,
  output,
  async run(ctx, input) {
    const settings = await ctx.settings.of(settingsSchema)
    const order = await takeStep(ctx, input, steps.raise, (reportedAt) =>
      ctx.tx.insert(risks).values({
        id: newId(),
        workOrderId: input.id,
        facts: input.text,
        reportedAt,
        reportedByName: ctx.actor.name,
      }),
    )
    for (const level of ['party-branch', 'community'] as const)
      await raise(ctx, order, { level, cause: 'risk' }, settings)
    return { id: order.id, risk: 'reported' as const }
  },
})

/** What Party branch and community agreed to do; a better plan takes the place of the one before. */
export const planRisk = defineAction({
  name: 'smart-property.work-order.plan-risk',
  can: ['plan-risk', workOrderSubject],
  input: planRiskInput,
  output,
  run: (ctx, input) =>
    takeOpenOn(ctx, input, steps.plan, (plannedAt) => ({
      plan: input.text,
      plannedAt,
      plannedByName: ctx.actor.name,
    })),
})

export const standDownRisk = defineAction({
  name: 'smart-property.work-order.stand-down',
  can: ['plan-risk', workOrderSubject],
  input: standDownInput,
  output,
  async run(ctx, input) {
    const stoodDown = await takeOpenOn(ctx, input, steps.standDown, (stoodDownAt) => ({
      outcome: input.text,
      stoodDownAt,
      stoodDownByName: ctx.actor.name,
    }))
    await endEscalations(ctx, input.id, 'risk')
    return stoodDown
  },
})
