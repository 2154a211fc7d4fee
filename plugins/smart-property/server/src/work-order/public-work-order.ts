import { AppError } from '@linli/contract'
import { getInput, kinds, states, stepKinds, workOrderSubject } from '@linli/smart-property-contract'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { workOrders, workOrderSteps } from './work-order.schema.ts'

/** What a short link shows without login: how far it is, and nothing about anybody. */
export const publicWorkOrder = defineQuery({
  name: 'smart-property.work-order.public-view',
  can: ['read', workOrderSubject],
  input: getInput,
  output: z.object({
    number: z.string(),
    kind: z.enum(kinds),
    categoryName: z.string(),
    grade: z.int(),
    state: z.enum(states),
    reportedAt: z.string(),
    dueAt: z.string().nullable(),
    closedAt: z.string().nullable(),
    steps: z.array(z.object({ kind: z.enum(stepKinds), at: z.string() })),
  }),
  async run(ctx, { id }) {
    const [[order], steps] = await Promise.all([
      ctx.tx
        .select({
          number: workOrders.number,
          kind: workOrders.kind,
          categoryName: workOrders.categoryName,
          grade: workOrders.grade,
          state: workOrders.state,
          reportedAt: workOrders.createdAt,
          dueAt: workOrders.dueAt,
          closedAt: workOrders.closedAt,
        })
        .from(workOrders)
        .where(eq(workOrders.id, id))
        .limit(1),
      ctx.tx
        .select({ kind: workOrderSteps.kind, at: workOrderSteps.at })
        .from(workOrderSteps)
        .where(and(eq(workOrderSteps.workOrderId, id), eq(workOrderSteps.isPublic, true)))
        .orderBy(asc(workOrderSteps.id))
        .limit(500),
    ])
    if (!order) throw new AppError('not_found')
    return { ...order, steps }
  },
})
