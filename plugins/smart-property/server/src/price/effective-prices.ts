import { and, inArray } from 'drizzle-orm'

import { nearest } from '../category/effective-categories.ts'
import type { ReadCtx } from '../kit.ts'
import { prices } from '../work-order/items.schema.ts'

const columns = {
  id: prices.id,
  tenantId: prices.tenantId,
  version: prices.version,
  key: prices.key,
  name: prices.name,
  kind: prices.kind,
  unit: prices.unit,
  minFen: prices.minFen,
  maxFen: prices.maxFen,
  position: prices.position,
  isActive: prices.isActive,
}

/** The published prices as they hold in this tenant, in order; only these keys when given. */
export async function effectivePrices(ctx: ReadCtx, keys?: readonly string[]) {
  const rows = await ctx.tx
    .select(columns)
    .from(prices)
    .where(and(keys ? inArray(prices.key, [...keys]) : undefined))
    .limit(2_000)
  return nearest(ctx, rows).sort((a, b) => a.position - b.position || a.key.localeCompare(b.key))
}
