import { revealedOutput, revealInput, workOrderSubject } from '@linli/smart-property-contract'
import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { registeredReporter } from './contact.rules.ts'
import { lockOrder } from './move-order.ts'
import { isRegisterShut } from './order-contact.ts'
import type { OrderRecord } from './order-record.ts'
import { workOrderSteps } from './work-order.schema.ts'

export const phoneField = 'work_orders.contact_phone'

async function takenInBy({ tx }: WriteCtx, id: string): Promise<string | null> {
  const [step] = await tx
    .select({ accountId: workOrderSteps.actorAccountId })
    .from(workOrderSteps)
    .where(and(eq(workOrderSteps.workOrderId, id), eq(workOrderSteps.kind, 'reported')))
    .limit(1)
  return step?.accountId ?? null
}

/** The number left with the order, else the first one that the register has of who reported it. */
async function phoneOf(ctx: WriteCtx, order: OrderRecord, purpose: string): Promise<string | null> {
  if (order.contactPhoneSealed) return ctx.people.unseal(phoneField, order.contactPhoneSealed)
  const personId = registeredReporter(order)
  return personId
    ? ctx.registry.revealPhone(personId, {
        purpose,
        subject: workOrderSubject,
        id: order.id,
        record: order.number,
      })
    : null
}

/** The reporter's name and phone in full, for a stated purpose that is kept; no phone when there is none anywhere. */
export const revealContact = defineAction({
  name: 'smart-property.work-order.reveal',
  can: ['reveal', workOrderSubject],
  answerIsSecret: true,
  input: revealInput,
  output: revealedOutput,
  async run(ctx, { id, purpose }) {
    const order = await lockOrder(ctx, id)
    if (!canRow(ctx.ability, 'reveal', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    if (isRegisterShut(ctx, order, await takenInBy(ctx, id)))
      throw new AppError('forbidden', { reason: 'register_by_own_entry' })
    const phone = await phoneOf(ctx, order, purpose)
    ctx.audit({
      subject: workOrderSubject,
      id,
      after: { revealed: phone === null ? ['reporterName'] : ['reporterName', 'contactPhone'] },
      reason: purpose,
    })
    return { name: order.reporterName, phone }
  },
})
