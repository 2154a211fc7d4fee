import type { ReadCtx } from '../kit.ts'
import { partMarks } from './plan.schema.ts'

const columns = {
  tenantId: partMarks.tenantId,
  part: partMarks.part,
  costHours: partMarks.costHours,
  structuralReason: partMarks.structuralReason,
  version: partMarks.version,
}

export type PartMark = Pick<typeof partMarks.$inferSelect, keyof typeof columns>

/** What was said of parts for planning, the nearest tenant's word for each. */
export async function marksByPart(ctx: Pick<ReadCtx, 'tx' | 'tenant'>): Promise<Map<string, PartMark>> {
  const nearness = [...ctx.tenant.lineage, ctx.tenant.id]
  const rows: PartMark[] = await ctx.tx.select(columns).from(partMarks).limit(5_000)
  const order = rows.toSorted((a, b) => nearness.indexOf(a.tenantId) - nearness.indexOf(b.tenantId))
  return new Map(order.map((row) => [row.part, row]))
}
