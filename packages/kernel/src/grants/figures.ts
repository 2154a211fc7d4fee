import { sql, type SQL } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import type { MetricProvider } from '../plugins/server-plugin.ts'

const counted = (key: string, count: (ctx: QueryCtx, to: string) => SQL): MetricProvider => ({
  async read(ctx, { to }) {
    const { rows } = await ctx.tx.execute<{ n: number }>(count(ctx, to))
    return { key, value: rows[0]?.n ?? 0, sources: [] }
  },
})

/** What the kernel itself can tell about an estate in one number; on the last day of the window. */
export const kernelFigures: Record<string, MetricProvider> = {
  'kernel.registry.homes': counted(
    'kernel.registry.homes',
    (ctx) =>
      sql`select count(*)::int as n from kernel.units where tenant_id = ${ctx.tenant.id} and kind = 'residence' and status = 'active'`,
  ),
  'kernel.registry.owners': counted(
    'kernel.registry.owners',
    (ctx, to) =>
      sql`select count(distinct person_id)::int as n from kernel.unit_relations where tenant_id = ${ctx.tenant.id} and relation in ('owner', 'co_owner')
        and (valid_from is null or valid_from <= ${to}::date) and (valid_to is null or valid_to >= ${to}::date)`,
  ),
  'kernel.member.residents': counted(
    'kernel.member.residents',
    (ctx) =>
      sql`select count(distinct account_id)::int as n from kernel.memberships where tenant_id = ${ctx.tenant.id} and status = 'active' and 'resident' = any (roles)`,
  ),
}
