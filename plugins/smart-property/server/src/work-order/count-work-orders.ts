import { countsOutput, badgeOutput, emptyInput, workOrderSubject } from '@linli/smart-property-contract'
import { and, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { readableWhere, viewWhere } from './list-filters.sql.ts'
import { workOrders } from './work-order.schema.ts'

const countIf = (condition: SQL | undefined) =>
  sql<number>`(count(*) filter (where ${condition ?? sql`true`}))::int`

/** Open orders only, by the index of open orders. */
const openOrders = (ctx: ReadCtx) =>
  and(
    ctx.scope === 'group' ? inArray(workOrders.tenantId, [...ctx.tenantIds]) : undefined,
    readableWhere(ctx),
    isNull(workOrders.closedAt),
  )

/** The numbers on the list's chips. */
export const countWorkOrders = defineQuery({
  name: 'smart-property.work-order.count',
  can: ['read', workOrderSubject],
  input: emptyInput,
  output: countsOutput,
  scopes: ['tenant', 'group'],
  async run(ctx) {
    const [counts] = await ctx.tx
      .select({
        open: sql<number>`count(*)::int`,
        mine: countIf(viewWhere('mine', ctx)),
        late: countIf(viewWhere('late', ctx)),
        unassigned: countIf(viewWhere('unassigned', ctx)),
        toConfirm: countIf(viewWhere('to-confirm', ctx)),
        paused: countIf(viewWhere('paused', ctx)),
        escalated: countIf(viewWhere('escalated', ctx)),
        risk: countIf(viewWhere('risk', ctx)),
      })
      .from(workOrders)
      .where(openOrders(ctx))
    return counts!
  },
})

/** The number in the menu: everything open for who assigns, else what the actor holds; urgent is late. */
export const badgeWorkOrders = defineQuery({
  name: 'smart-property.work-order.badge',
  can: ['read', workOrderSubject],
  input: z.object({ view: z.enum(['auto', 'mine']).default('auto') }),
  output: badgeOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, { view }) {
    const isDispatcher = view === 'auto' && ctx.ability.can('assign', workOrderSubject)
    const [badge] = await ctx.tx
      .select({ count: sql<number>`count(*)::int`, urgent: countIf(viewWhere('late', ctx)) })
      .from(workOrders)
      .where(and(openOrders(ctx), isDispatcher ? undefined : viewWhere('mine', ctx)))
    return badge!
  },
})
