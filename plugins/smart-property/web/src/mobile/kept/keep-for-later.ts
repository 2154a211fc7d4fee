import type { WorkOrderRow } from '@linli/smart-property-contract'

import { keepTools } from './keep-tools.ts'
import { keepOrders } from './kept-orders.ts'

let running: Promise<void> | null = null

/** Puts by what somebody holds and what they work with, one round at a time; the next change brings the next. */
export function keepForLater(rows: readonly WorkOrderRow[]): Promise<void> {
  running ??= keepOrders(rows)
    .then(keepTools)
    .finally(() => (running = null))
  return running
}
