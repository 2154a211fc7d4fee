import { unmergeInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'
import { asc, inArray, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { takeBackFollowers } from './merged-followers.ts'
import { lockOrder, moveOrder, rowFor } from './move-order.ts'
import type { OrderRecord } from './order-record.ts'
import { tellReporter } from './tell-followers.ts'
import { workOrders } from './work-order.schema.ts'

/** The order and where it went, one after the other, locked in the order of their ids. */
async function lockChain(ctx: WriteCtx, id: string): Promise<OrderRecord[]> {
  const { rows } = await ctx.tx.execute(sql`
    with recursive chain as (
      select o.tenant_id, o.id, o.merged_into_id from ${workOrders} o where o.id = ${id}::uuid
      union select o.tenant_id, o.id, o.merged_into_id from ${workOrders} o join chain c on o.tenant_id = c.tenant_id and o.id = c.merged_into_id
    ) select id from chain`)
  const ids = rows.map((row) => (row as { id: string }).id)
  await ctx.tx
    .select({ id: workOrders.id })
    .from(workOrders)
    .where(inArray(workOrders.id, ids))
    .orderBy(asc(workOrders.id))
    .for('update')
  // Read again: while this waited, one of them may have gone elsewhere.
  const chain = [await lockOrder(ctx, id)]
  for (let next = chain[0]!.mergedIntoId; next; next = chain.at(-1)!.mergedIntoId)
    chain.push(await lockOrder(ctx, next))
  return chain
}

/** Takes a merge back: the order goes to work again, and what it brought leaves the order it went into. */
export const unmergeWorkOrder = defineAction({
  name: 'smart-property.work-order.unmerge',
  can: ['merge', workOrderSubject],
  input: unmergeInput,
  output: workOrderRow,
  async run(ctx, { id, version, reason }) {
    const [before, ...targets] = await lockChain(ctx, id)
    const order = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'unmerge' },
      step: { text: reason, ...(targets[0] ? { detail: { from: targets[0].number } } : {}) },
    })
    for (const target of targets) {
      const count = await takeBackFollowers(ctx, order, target)
      ctx.audit({
        subject: workOrderSubject,
        id: target.id,
        before: { followers: count.before, merged: before!.number },
        after: { followers: count.after },
      })
    }
    if (targets[0]) await tellReporter(ctx, 'unmerged', order, targets[0])
    return rowFor(ctx, order)
  },
})
