import { AppError, publicViewSchema } from '@linli/contract'
import { getInput, workOrderSubject } from '@linli/smart-property-contract'
import { and, desc, eq } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { publicViewOf } from './public-view.rules.ts'
import { workOrders, workOrderSteps } from './work-order.schema.ts'

const shownSteps = 100

/** The building's name; a building that is gone is no reason to show nothing. */
async function buildingOf(ctx: ReadCtx, buildingId: string | null): Promise<string | null> {
  if (buildingId === null) return null
  try {
    return (await ctx.registry.building(buildingId)).name
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  }
}

/** What a short link shows without login: how far it is, and nothing about anybody. */
export const publicWorkOrder = defineQuery({
  name: 'smart-property.work-order.public-view',
  can: ['read', workOrderSubject],
  input: getInput,
  output: publicViewSchema,
  async run(ctx, { id }) {
    const [[order], steps] = await Promise.all([
      ctx.tx
        .select({
          number: workOrders.number,
          kind: workOrders.kind,
          categoryName: workOrders.categoryName,
          grade: workOrders.grade,
          state: workOrders.state,
          buildingId: workOrders.buildingId,
          reportedAt: workOrders.createdAt,
          updatedAt: workOrders.updatedAt,
          respondedAt: workOrders.respondedAt,
          dueAt: workOrders.dueAt,
          closedAt: workOrders.closedAt,
          closeKind: workOrders.closeKind,
          pauseReason: workOrders.pauseReason,
          resumeAt: workOrders.resumeAt,
        })
        .from(workOrders)
        .where(eq(workOrders.id, id))
        .limit(1),
      ctx.tx
        .select({ kind: workOrderSteps.kind, at: workOrderSteps.at })
        .from(workOrderSteps)
        .where(and(eq(workOrderSteps.workOrderId, id), eq(workOrderSteps.isPublic, true)))
        .orderBy(desc(workOrderSteps.id))
        .limit(shownSteps),
    ])
    if (!order) throw new AppError('not_found')
    return publicViewOf(order, steps.toReversed(), {
      locale: ctx.actor.locale,
      timeZone: ctx.tenant.timezone,
      now: ctx.now,
      building: await buildingOf(ctx, order.buildingId),
    })
  },
})
