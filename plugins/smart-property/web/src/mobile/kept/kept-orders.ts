import type { WorkOrderDetail, WorkOrderRow } from '@linli/smart-property-contract'
import { isProblem } from '@linli/web-kit'

import { ordersHttp } from '../order/orders-http.ts'
import { findKept, putBy } from './use-kept-read.ts'

const name = 'smart-property.held-orders'
/** More than anybody works through before the next network. */
const most = 20

/** An order that was put by, with when; for a phone without a network. */
export async function keptOrder(id: string): Promise<{ at: number; order: WorkOrderDetail } | null> {
  const kept = await findKept<WorkOrderDetail[]>(name)
  const order = kept?.value.find((each) => each.id === id)
  return kept && order ? { at: kept.at, order } : null
}

/** Puts by what somebody holds, whole, so that it can be opened in a cellar; what has not changed is not read again. */
export async function keepOrders(rows: readonly WorkOrderRow[]): Promise<void> {
  const known = new Map((await findKept<WorkOrderDetail[]>(name))?.value.map((order) => [order.id, order]))
  const orders: WorkOrderDetail[] = []
  for (const row of rows.slice(0, most)) {
    const before = known.get(row.id)
    const isSame = before?.version === row.version && before.updatedAt === row.updatedAt
    const order = isSame
      ? before
      : await ordersHttp.get(`/work-orders/${row.id}`).catch((error: unknown) => {
          if (!isProblem(error)) throw error
          return before
        })
    if (order) orders.push(order)
  }
  await putBy(name, orders)
}
