import { AppError, idSchema } from '@linli/contract'
import { autoAssignInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'
import { z } from 'zod'

import { categoryByKey } from '../category/effective-categories.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assignTo } from './assign-work-order.ts'
import { leastLoaded } from './least-loaded.ts'
import { lockOrder, rowFor } from './move-order.ts'
import type { OrderRecord } from './order-record.ts'

/** Gives an order to whoever of its category's role holds the fewest. */
export async function assignByLoad(ctx: WriteCtx, id: string, version: number | null): Promise<OrderRecord> {
  const { categoryKey, assigneeAccountId } = await lockOrder(ctx, id)
  const { handlerRole } = await categoryByKey(ctx, categoryKey)
  const holder = await leastLoaded(ctx, handlerRole, assigneeAccountId)
  return assignTo(ctx, { id, version }, holder, { detail: { isByLoad: true } })
}

export const autoAssignWorkOrder = defineAction({
  name: 'smart-property.work-order.auto-assign',
  can: ['assign', workOrderSubject],
  input: autoAssignInput,
  output: workOrderRow,
  run: async (ctx, { id, version }) => rowFor(ctx, await assignByLoad(ctx, id, version)),
})

export const assignTimer = 'assign-new'

/** Where the settings say so, a new order is given out as soon as it is in; it waits for a person when nobody holds the role. */
export const assignNewOrder = defineAction({
  name: 'smart-property.work-order.assign-new',
  can: ['assign', workOrderSubject],
  input: z.object({ key: idSchema, payload: z.unknown().optional() }),
  output: z.object({ assigneeName: z.string().nullable() }),
  async run(ctx, { key: id }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const order = await lockOrder(ctx, id)
    const isFree = order.state === 'received' || order.state === 'classified'
    try {
      if (isFree) return { assigneeName: (await assignByLoad(ctx, id, null)).assigneeName }
    } catch (error) {
      if (!(error instanceof AppError && error.details.reason === 'nobody_of_role')) throw error
    }
    ctx.audit({ subject: workOrderSubject, id, after: { assignee: order.assigneeName } })
    return { assigneeName: order.assigneeName }
  },
})
