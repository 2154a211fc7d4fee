import { eq, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { dayStamp } from '../work-order/order-number.rules.ts'
import { topics } from './topic.schema.ts'

/** Today on the estate's wall clock, as 2026-11-22. */
export const todayOf = ({ now, tenant }: Pick<WriteCtx, 'now' | 'tenant'>): string =>
  dayStamp(now, tenant.timezone).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** Writes the changed columns of a locked topic. */
export async function saveTopic(
  ctx: WriteCtx,
  id: string,
  changes: Partial<typeof topics.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .update(topics)
    .set({ ...changes, version: sql`${topics.version} + 1`, updatedAt: sql`now()` })
    .where(eq(topics.id, id))
}
