import type { QueryCtx } from '@linli/kernel'

import type { ReadCtx } from '../kit.ts'
import { needsRegisterRight, registeredReporter } from './contact.rules.ts'
import type { OrderRecord } from './order-record.ts'

/** The reporter's number, masked: the one left with the order, else the register's as it is today. */
export async function maskedPhone({ registry }: Pick<ReadCtx, 'registry'>, order: OrderRecord) {
  const personId = registeredReporter(order)
  if (!personId) return order.contactPhoneMasked
  return (await registry.persons([personId])).get(personId)?.phones[0] ?? ''
}

/** Whether the actor named the person of the register themselves and has no right to the register. */
export const isRegisterShut = (
  { ability, actor }: Pick<QueryCtx, 'ability' | 'actor'>,
  order: OrderRecord,
  takenInBy: string | null,
): boolean =>
  needsRegisterRight(order, takenInBy, actor.accountId) && !ability.can('reveal', 'kernel.person', 'phone')
