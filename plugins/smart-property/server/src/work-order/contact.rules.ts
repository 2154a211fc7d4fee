import type { OrderRecord } from './order-record.ts'

type Reporter = Pick<OrderRecord, 'contactPhoneSealed' | 'reporterPersonId' | 'registeredByName'>

/** The register's person whose number stands for the order; `null` when it has one of its own, or nobody is registered. */
export const registeredReporter = (order: Omit<Reporter, 'registeredByName'>): string | null =>
  order.contactPhoneSealed === null ? order.reporterPersonId : null

/**
 * Whether holding the order is not enough for the register's number. Whoever takes an order in for somebody says
 * themselves who that is: were the number theirs for it, anybody's would be one entry away.
 */
export const needsRegisterRight = (
  order: Reporter,
  takenInBy: string | null,
  accountId: string | null,
): boolean => registeredReporter(order) !== null && order.registeredByName !== null && takenInBy === accountId
