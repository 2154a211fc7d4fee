import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import { shareSheetInput, shareSheetOutput, workOrderSubject } from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { readableWhere } from './list-filters.sql.ts'
import { rowColumns } from './order-columns.sql.ts'
import { publicPlace } from './public-place.rules.ts'
import { sharePath } from './share-work-order.ts'
import { workOrders } from './work-order.schema.ts'

/** What the sheet for a notice board says of an order that is shared; whom it concerns is not on it. */
export const getShareSheet = defineQuery({
  name: 'smart-property.work-order.share-sheet',
  can: ['share', workOrderSubject],
  input: shareSheetInput,
  output: shareSheetOutput,
  async run(ctx, { id }) {
    const [[order], link] = await Promise.all([
      ctx.tx
        .select({ ...rowColumns, areaText: workOrders.areaText })
        .from(workOrders)
        .where(and(eq(workOrders.id, id), readableWhere(ctx)))
        .limit(1),
      ctx.links.find({ subject: workOrderSubject, id, publicPath: sharePath }),
    ])
    if (!order) throw new AppError('not_found')
    if (!canRow(ctx.ability, 'share', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    if (!link) throw new AppError('illegal_move', { reason: 'not_shared' })
    return {
      number: order.number,
      categoryName: order.categoryName,
      place: publicPlace(order),
      reportedAt: order.createdAt,
      url: link.url,
    }
  },
})
