import { newId } from '@linli/contract'
import { checkVersion } from '@linli/kernel'
import { priceRow, priceSubject, savePriceInput } from '@linli/smart-property-contract'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { prices } from '../work-order/items.schema.ts'

/** Publishes what a unit of something may cost (clause 7.2.1.3); with an inherited key it becomes the tenant's own price. */
export const savePrice = defineAction({
  name: 'smart-property.price.save',
  can: ['manage', priceSubject],
  input: savePriceInput,
  output: priceRow,
  async run(ctx, { key, version, ...fields }) {
    const [before] = await ctx.tx
      .select()
      .from(prices)
      .where(and(eq(prices.tenantId, ctx.tenant.id), eq(prices.key, key)))
      .for('update')
    if (before) checkVersion(before, version ?? 0, { ...before, isInherited: false })
    const [after] = before
      ? await ctx.tx
          .update(prices)
          .set({ ...fields, version: sql`${prices.version} + 1`, updatedAt: sql`now()` })
          .where(eq(prices.id, before.id))
          .returning()
      : await ctx.tx
          .insert(prices)
          .values({ id: newId(), key, ...fields })
          .returning()
    ctx.audit({ subject: priceSubject, id: after!.id, before: before ?? null, after: after! })
    return { ...after!, isInherited: false }
  },
})
