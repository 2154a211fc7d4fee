import { AppError } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { ActionCtx, QueryCtx } from '../action/context.ts'
import { readHandle, type Tx } from '../db/handle.ts'
import type { HostCapability } from '../plugins/host.capability.ts'

type HostCtx = QueryCtx & { host: HostCapability }

/**
 * Runs part of an action as the platform, which alone makes groups and associations; only in the platform's
 * own tenant. On an error the role is not set back: the transaction is lost and its settings with it.
 */
export async function asPlatform<T>(ctx: ActionCtx, work: () => Promise<T>): Promise<T> {
  if (ctx.tenant.kind !== 'platform') throw new AppError('forbidden')
  await ctx.tx.execute(sql`select set_config('role', 'linli_platform', true)`)
  const result = await work()
  await ctx.tx.execute(sql`select set_config('role', 'linli_tenant', true)`)
  return result
}

/** The handle that lists of tenants read from: in the platform's tenant it sees all of them, elsewhere what lies below. */
export const tenantsHandle = (ctx: HostCtx): Tx =>
  ctx.tenant.kind === 'platform'
    ? readHandle(ctx.host.kernel.database, { kind: 'platform', accountId: ctx.actor.accountId })
    : ctx.tx
