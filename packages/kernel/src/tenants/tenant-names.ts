import { inArray } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import { tenants } from './tenants.schema.ts'

/** Short names of estates that this scope may see, by id; for lists that span a group. */
export async function tenantNames(ctx: QueryCtx, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== ctx.tenant.id)
  const names = new Map([[ctx.tenant.id, ctx.tenant.shortName]])
  if (wanted.length === 0) return names
  const rows = await ctx.tx
    .select({ id: tenants.id, name: tenants.shortName })
    .from(tenants)
    .where(inArray(tenants.id, wanted))
  for (const { id, name } of rows) names.set(id, name)
  return names
}
