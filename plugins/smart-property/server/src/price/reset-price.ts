import { AppError } from '@linli/contract'
import { priceRow, priceSubject, resetPriceInput } from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { departureOf } from '../category/departure.rules.ts'
import { nearest } from '../category/effective-categories.ts'
import { defineAction } from '../kit.ts'
import { prices } from '../work-order/items.schema.ts'

/** Gives an estate's own price up for the company's. */
export const resetPrice = defineAction({
  name: 'smart-property.price.reset',
  can: ['manage', priceSubject],
  input: resetPriceInput,
  output: priceRow,
  async run(ctx, { key, version }) {
    const rows = await ctx.tx.select().from(prices).where(eq(prices.key, key)).limit(20)
    const { own, inherited } = departureOf(rows, ctx.tenant.id)
    const [after] = nearest(ctx, inherited)
    const [gone] = await ctx.tx
      .delete(prices)
      .where(and(eq(prices.id, own.id), eq(prices.version, version)))
      .returning({ id: prices.id })
    if (!gone) throw new AppError('stale_version', { current: { ...own, isInherited: false } })
    ctx.audit({ subject: priceSubject, id: own.id, before: own, after: after! })
    return { ...after!, isInherited: true }
  },
})
