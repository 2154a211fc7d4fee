import { revealedOutput, revealInput, workOrderSubject } from '@linli/smart-property-contract'
import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'

import { defineAction } from '../kit.ts'
import { lockOrder } from './move-order.ts'

export const phoneField = 'work_orders.contact_phone'

/** The reporter's name and phone in full, for a stated purpose that is kept. */
export const revealContact = defineAction({
  name: 'smart-property.work-order.reveal',
  can: ['reveal', workOrderSubject],
  input: revealInput,
  output: revealedOutput,
  async run(ctx, { id, purpose }) {
    const order = await lockOrder(ctx, id)
    if (!canRow(ctx.ability, 'reveal', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    ctx.audit({
      subject: workOrderSubject,
      id,
      after: { revealed: ['reporterName', 'contactPhone'] },
      reason: purpose,
    })
    return {
      name: order.reporterName,
      phone: order.contactPhoneSealed ? ctx.people.unseal(phoneField, order.contactPhoneSealed) : null,
    }
  },
})
