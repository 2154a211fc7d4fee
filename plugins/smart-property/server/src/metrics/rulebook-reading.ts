import type { MetricSource, MetricWindow } from '@linli/contract'
import type { QueryCtx } from '@linli/kernel'
import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'

import { rulebooks } from '../review/review.schema.ts'

/** The documents in force on the last day of a window (clause 7.4.3.1). */
export async function rulebooksOn(
  { tx, tenant }: Pick<QueryCtx, 'tx' | 'tenant'>,
  { to }: MetricWindow,
): Promise<MetricSource[]> {
  const rows = await tx
    .select({ id: rulebooks.id, from: rulebooks.inForceFrom })
    .from(rulebooks)
    .where(
      and(
        eq(rulebooks.tenantId, tenant.id),
        lte(rulebooks.inForceFrom, to),
        or(isNull(rulebooks.inForceTo), gte(rulebooks.inForceTo, to)),
      ),
    )
    .orderBy(asc(rulebooks.inForceFrom), asc(rulebooks.id))
    .limit(200)
  return rows.map(({ id, from }) => ({
    table: 'work_order_rulebooks',
    id,
    eventDate: from,
    counted: true,
  }))
}
