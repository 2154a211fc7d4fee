import type { RoleKey } from '@linli/contract'
import { emptyInput, loadOutput, workOrderSubject } from '@linli/smart-property-contract'
import { and, isNotNull, isNull, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { assigneeRoles } from './assignee.ts'
import { workOrders } from './work-order.schema.ts'

/** Who of the staff holds how much: for assigning, and for the home page. */
export const staffLoad = defineQuery({
  name: 'smart-property.work-order.load',
  can: ['assign', workOrderSubject],
  input: emptyInput,
  output: loadOutput,
  async run(ctx) {
    const [staff, loads] = await Promise.all([
      ctx.people.withRoles(assigneeRoles as RoleKey[]),
      ctx.tx
        .select({
          accountId: workOrders.assigneeAccountId,
          open: sql<number>`count(*)::int`,
          late: sql<number>`(count(*) filter (where ${workOrders.dueAt} <= ${ctx.now.toISOString()}))::int`,
          handling: sql<number>`(count(*) filter (where ${workOrders.state} = 'handling'))::int`,
        })
        .from(workOrders)
        .where(and(isNull(workOrders.closedAt), isNotNull(workOrders.assigneeAccountId)))
        .groupBy(workOrders.assigneeAccountId),
    ])
    const byAccount = new Map(loads.map((load) => [load.accountId, load]))
    const rows = staff.map((person) => {
      const { open, late, handling } = byAccount.get(person.accountId) ?? { open: 0, late: 0, handling: 0 }
      return { ...person, open, late, handling }
    })
    return {
      rows: rows.sort((a, b) => b.late - a.late || b.open - a.open || a.name.localeCompare(b.name, 'zh')),
    }
  },
})
