import { AppError, type ErrorCode } from '@linli/contract'
import { toProblem } from '@linli/kernel'
import { batchInput, batchOutput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { operationOf, type OneOrder } from './batch-operations.ts'

/** What one order may be refused for while the others go on; it is found before anything is written. */
const refusals: readonly ErrorCode[] = [
  'illegal_move',
  'stale_version',
  'forbidden',
  'bad_input',
  'not_found',
  'conflict',
]

/** Why the order was left as it is, in the actor's language; empty when it was done. */
async function outcomeOf(ctx: WriteCtx, doIt: OneOrder, order: Parameters<OneOrder>[0]): Promise<string> {
  try {
    await doIt(order)
    return ''
  } catch (error) {
    if (!(error instanceof AppError) || !refusals.includes(error.code)) throw error
    const { title, issues } = toProblem(error, ctx.requestId, ctx.actor.locale).problem
    return issues?.[0]?.message ?? title
  }
}

/**
 * One move for many orders in one transaction, each by its own version, rule and permission. What cannot be done
 * is said order by order, the rest is done; orders closed this way are marked and count as solved for no figure.
 */
export const batchWorkOrders = defineAction({
  name: 'smart-property.work-order.batch',
  can: ['assign', workOrderSubject],
  input: batchInput,
  output: batchOutput,
  async run(ctx, batch) {
    const doIt = await operationOf(ctx, batch)
    const reasons = new Map<string, string>()
    // In one order for all, so that two batches wait for each other instead of standing in each other's way.
    for (const order of batch.orders.toSorted((a, b) => a.id.localeCompare(b.id)))
      if (!reasons.has(order.id)) reasons.set(order.id, await outcomeOf(ctx, doIt, order))
    const outcomes = [...new Set(batch.orders.map(({ id }) => id))].map((id) => {
      const reason = reasons.get(id)!
      return { id, isDone: reason === '', reason }
    })
    const done = outcomes.filter(({ isDone }) => isDone).length
    const refused = outcomes.length - done
    ctx.audit({
      subject: workOrderSubject,
      id: null,
      after: { operation: batch.operation, done, refused },
      ...(batch.text ? { reason: batch.text } : {}),
    })
    return { done, refused, outcomes }
  },
})
