import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import { mergeInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'
import { asc, inArray } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { bringFollowers } from './merged-followers.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { orderColumns } from './order-columns.sql.ts'
import type { OrderRecord } from './order-record.ts'
import { recordStep } from './record-step.ts'
import { tellReporter } from './tell-followers.ts'
import { workOrders } from './work-order.schema.ts'

/** Both orders, locked in the order of their ids, so that two who merge them both ways wait and do not deadlock. */
async function lockPair(ctx: WriteCtx, ids: readonly [string, string]): Promise<OrderRecord[]> {
  const found = await ctx.tx
    .select(orderColumns)
    .from(workOrders)
    .where(inArray(workOrders.id, [...ids]))
    .orderBy(asc(workOrders.id))
    .for('update')
  const readable = found.filter((order) => canRow(ctx.ability, 'read', workOrderSubject, order))
  if (readable.length < 2) throw new AppError('not_found')
  return readable
}

function assertTakesMore(target: OrderRecord): void {
  if (target.closedAt === null) return
  const reason = target.closeKind === 'merged' ? 'target_was_merged' : 'target_is_closed'
  throw new AppError('illegal_move', { reason, params: { number: target.number } })
}

/**
 * The order goes into another that means the same: it closes without being solved, its photos stay with it, and
 * whoever reported or followed it follows the other.
 */
export const mergeWorkOrders = defineAction({
  name: 'smart-property.work-order.merge',
  can: ['merge', workOrderSubject],
  input: mergeInput,
  output: workOrderRow,
  async run(ctx, { id, version, intoId, reason }) {
    if (id === intoId)
      throw new AppError('bad_input', { issues: [{ path: 'intoId', rule: 'merge_into_itself' }] })
    const target = (await lockPair(ctx, [id, intoId])).find((order) => order.id === intoId)!
    assertTakesMore(target)
    const merged = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'merge' },
      change: () => ({ mergedIntoId: intoId }),
      step: { text: reason, detail: { into: target.number } },
    })
    const count = await bringFollowers(ctx, merged, target)
    const after = { ...target, followers: count.after }
    await recordStep(ctx, 'merged-in', target, after, {
      text: reason,
      isPublic: false,
      detail: { merged: merged.number },
    })
    await tellReporter(ctx, 'merged', merged, target)
    ctx.audit({
      subject: workOrderSubject,
      id: intoId,
      before: { followers: count.before },
      after: { followers: count.after, merged: merged.number },
    })
    return rowFor(ctx, merged)
  },
})
