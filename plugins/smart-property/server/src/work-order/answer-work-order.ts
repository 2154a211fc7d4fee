import { newId } from '@linli/contract'
import { answerInput, workOrderRow, workOrderSubject, type ItemInput } from '@linli/smart-property-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { effectivePrices } from '../price/effective-prices.ts'
import { pricedItems, type PricedItem } from './items.rules.ts'
import { workOrderItems } from './items.schema.ts'
import { moveOrder, rowFor } from './move-order.ts'

async function priced(ctx: WriteCtx, items: readonly ItemInput[]): Promise<PricedItem[]> {
  if (items.length === 0) return []
  const keys = items.flatMap(({ priceKey }) => priceKey ?? [])
  const published = keys.length ? await effectivePrices(ctx, keys) : []
  return pricedItems(
    items,
    new Map(published.filter(({ isActive }) => isActive).map((price) => [price.key, price])),
  )
}

async function keepItems(
  ctx: WriteCtx,
  workOrderId: string,
  stepId: string,
  items: readonly PricedItem[],
): Promise<void> {
  if (items.length === 0) return
  await ctx.tx
    .insert(workOrderItems)
    .values(items.map((item, position) => ({ id: newId(), workOrderId, stepId, position, ...item })))
}

/** Says what was done, with what and for how much. It stops the solution clock; whether it is solved, another has to find. */
export const answerWorkOrder = defineAction({
  name: 'smart-property.work-order.answer',
  can: ['answer', workOrderSubject],
  input: answerInput,
  output: workOrderRow,
  async run(ctx, { id, version, text, fileIds, isSolved, items }) {
    const { name } = ctx.actor
    const stepId = newId()
    const lines = await priced(ctx, items)
    const amountFen = lines.length ? lines.reduce((sum, line) => sum + line.amountFen, 0) : null
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'answer' },
      change: (order) => ({
        answerText: text,
        answeredByName: name,
        claimedSolved: isSolved,
        amountFen,
        ...(order.assigneeAccountId ? {} : { assigneeName: name }),
      }),
      step: {
        id: stepId,
        text,
        fileIds,
        detail: { claimedSolved: isSolved, ...(amountFen === null ? {} : { amountFen }) },
      },
      alongside: (_before, { id: orderId }) => keepItems(ctx, orderId, stepId, lines),
    })
    return rowFor(ctx, after)
  },
})
