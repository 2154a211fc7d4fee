import { linkedOrdersInput, linkedOrdersOutput, workOrderSubject } from '@linli/smart-property-contract'
import { and, desc, eq, sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { toLink } from './link-view.ts'
import { workOrderLinks } from './links.schema.ts'
import { readableWhere } from './list-filters.sql.ts'
import { orderOf } from './order-of.sql.ts'
import { workOrders } from './work-order.schema.ts'

/** Links are among staff and those who supervise them: a reporter does not see those of an own order. */
const notOwn = ({ actor, ability }: ReadCtx) =>
  ability.can('register', workOrderSubject)
    ? undefined
    : sql`${workOrders.reporterAccountId} is distinct from ${actor.accountId}::uuid`

/** Orders that refer to one record, newest first: for the pages of visits, inspections, meetings and proposals. */
export const listLinkedOrders = defineQuery({
  name: 'smart-property.work-order.list-linked',
  can: ['read', workOrderSubject],
  input: linkedOrdersInput,
  output: linkedOrdersOutput,
  async run(ctx, { subject, subjectId }) {
    const rows = await ctx.tx
      .select({
        id: workOrderLinks.id,
        workOrderId: workOrderLinks.workOrderId,
        relation: workOrderLinks.relation,
        subject: workOrderLinks.subject,
        subjectId: workOrderLinks.subjectId,
        label: workOrderLinks.label,
        path: workOrderLinks.path,
        createdAt: workOrderLinks.createdAt,
        byName: workOrderLinks.byName,
        number: workOrders.number,
        title: workOrders.title,
        state: workOrders.state,
        solved: workOrders.solved,
      })
      .from(workOrderLinks)
      .innerJoin(workOrders, orderOf(workOrderLinks))
      .where(
        and(
          eq(workOrderLinks.subject, subject),
          eq(workOrderLinks.subjectId, subjectId),
          readableWhere(ctx),
          notOwn(ctx),
        ),
      )
      .orderBy(desc(workOrders.createdAt), desc(workOrderLinks.id))
      .limit(500)
    return {
      rows: rows.map(({ number, title, state, solved, ...link }) => ({
        ...toLink(link),
        number,
        title,
        state,
        solved,
      })),
    }
  },
})
