import type { RoleKey } from '@linli/contract'
import { emptyInput, loadOutput, workOrderSubject } from '@linli/smart-property-contract'
import { and, isNotNull, isNull, sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { assigneeRoles } from './assignee.ts'
import { workOrders } from './work-order.schema.ts'

const idle = { open: 0, late: 0, handling: 0, paused: 0 }

async function loadOf(ctx: ReadCtx) {
  const late = sql<number>`(count(*) filter (where ${workOrders.dueAt} <= ${ctx.now.toISOString()}))::int`
  const held = ctx.tx
    .select({
      accountId: workOrders.assigneeAccountId,
      open: sql<number>`count(*)::int`,
      late,
      handling: sql<number>`(count(*) filter (where ${workOrders.state} = 'handling'))::int`,
      paused: sql<number>`(count(*) filter (where ${workOrders.pauseReason} is not null))::int`,
    })
    .from(workOrders)
    .where(and(isNull(workOrders.closedAt), isNotNull(workOrders.assigneeAccountId)))
    .groupBy(workOrders.assigneeAccountId)
    .orderBy(sql`${late} desc, count(*) desc`)
    .limit(200)
  const isCompany = ctx.scope === 'group'
  const [here, loads] = await Promise.all([
    isCompany ? [] : ctx.people.withRoles(assigneeRoles as RoleKey[]),
    held,
  ])
  const holders = loads.flatMap(({ accountId }) => accountId ?? [])
  const staff = isCompany ? [...(await ctx.people.byAccount(holders)).values()] : here
  const byAccount = new Map(loads.map((load) => [load.accountId, load]))
  const rows = staff.map((person) => {
    const { open, late, handling, paused } = byAccount.get(person.accountId) ?? idle
    return { ...person, open, late, handling, paused }
  })
  return {
    rows: rows.sort((a, b) => b.late - a.late || b.open - a.open || a.name.localeCompare(b.name, 'zh')),
  }
}

/**
 * Who of the staff holds how much: for assigning, and for the home page. In a company it is whoever holds open
 * orders in its estates, the most pressed first, at most 200.
 */
export const staffLoad = defineQuery({
  name: 'smart-property.work-order.load',
  can: ['survey', workOrderSubject],
  input: emptyInput,
  output: loadOutput,
  scopes: ['tenant', 'group'],
  run: (ctx) => loadOf(ctx),
})

/** To whom an order may be passed on, and who of them has a hand free: also for the engineer who holds it. */
export const colleagues = defineQuery({
  name: 'smart-property.work-order.colleagues',
  can: ['transfer', workOrderSubject],
  input: emptyInput,
  output: loadOutput,
  run: (ctx) => loadOf(ctx),
})
