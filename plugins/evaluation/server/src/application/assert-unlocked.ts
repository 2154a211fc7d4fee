import { AppError } from '@linli/contract'
import { isHandedOver } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { applications } from './application.schema.ts'

/**
 * Refuses to change points or evidence of a year that an application has handed over, until it is withdrawn or the
 * campaign is over. A lock that is just being set is waited for.
 */
export async function assertUnlocked(ctx: Pick<WriteCtx, 'tx' | 'tenant'>, year: number): Promise<void> {
  if (ctx.tenant.kind !== 'estate') return
  const rows = await ctx.tx
    .select({ state: applications.state })
    .from(applications)
    .where(and(eq(applications.tenantId, ctx.tenant.id), eq(applications.year, year)))
    .for('share')
  if (rows.some(({ state }) => isHandedOver(state)))
    throw new AppError('illegal_move', { reason: 'application_is_handed_over' })
}
