import { AppError } from '@linli/contract'

import type { ReadCtx } from '../kit.ts'
import { phaseOf } from './review-month.rules.ts'
import { noCounts } from './review-figures.rules.ts'
import type { Counts, ReviewRow } from './review-row.ts'
import { reviewStatement } from './review.sql.ts'

export interface Asked {
  month: string
  estate?: string | undefined
}

/** The estates a review spans; one that is out of reach is not there. */
export function estatesAsked({ tenantIds }: Pick<ReadCtx, 'tenantIds'>, estate?: string): readonly string[] {
  if (estate === undefined) return tenantIds
  if (!tenantIds.includes(estate)) throw new AppError('not_found')
  return [estate]
}

/** What a month is made of; refused for one that has not begun. Months are those of the tenant's time zone. */
export async function readFigures(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'tenantIds' | 'scope' | 'now'>,
  { month, estate }: Asked,
): Promise<ReviewRow & { of: Counts; before: Counts }> {
  const timeZone = ctx.tenant.timezone
  if (phaseOf(month, timeZone, ctx.now) === 'ahead')
    throw new AppError('bad_input', { issues: [{ path: 'month', rule: 'month_not_begun' }] })
  const { rows } = await ctx.tx.execute(
    reviewStatement({
      estates: estatesAsked(ctx, estate),
      month,
      timeZone,
      now: ctx.now,
      isPerEstate: ctx.scope === 'group' && estate === undefined,
    }),
  )
  const row = rows[0] as unknown as ReviewRow
  const of = (n: number): Counts => row.months.find((counted) => counted.n === n) ?? noCounts
  return { ...row, of: of(12), before: of(11) }
}
