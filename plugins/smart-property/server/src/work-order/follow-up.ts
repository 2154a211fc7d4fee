import { workOrderSubject, type Settings } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import { alarmAtOf } from './clock.rules.ts'
import type { OrderRecord } from './order-record.ts'
import { isSameTask, taskPlanOf } from './task-plan.rules.ts'

export const alarmName = 'work-order'

/** The order's page inside either shell. */
export const orderPath = (order: Pick<OrderRecord, 'tenantId' | 'id'>): string =>
  `/t/${order.tenantId}/p/smart-property/work-orders?open=${order.id}`

/** Brings the inbox in step with the order: one open task, whoever has the next move. */
export async function followTasks(
  ctx: WriteCtx,
  before: OrderRecord | null,
  after: OrderRecord,
  settings: Settings,
): Promise<void> {
  const plan = taskPlanOf(after, settings)
  const held = before && taskPlanOf(before, settings)
  if (before && isSameTask(held, plan)) return
  if (held) await ctx.tasks.close(workOrderSubject, after.id, `work-order.${held.kind}`)
  if (!plan) return
  await ctx.tasks.put({
    kind: `work-order.${plan.kind}`,
    title: after.title,
    subtitle: `${after.number} · ${after.locationLabel}`,
    subject: workOrderSubject,
    subjectId: after.id,
    path: orderPath(after),
    assignee: plan.assignee,
    dueAt: plan.dueAt,
    priority: plan.priority,
  })
}

/** The order's task with its new deadline, where somebody has it still; whose it is and what for do not change. */
export async function moveTask(ctx: WriteCtx, order: OrderRecord, settings: Settings): Promise<void> {
  const plan = taskPlanOf(order, settings)
  if (plan) await ctx.tasks.moveDue(workOrderSubject, order.id, `work-order.${plan.kind}`, plan.dueAt)
}

/** Moves the order's one alarm to its next deadline. */
export async function followAlarm(
  ctx: WriteCtx,
  before: OrderRecord | null,
  after: OrderRecord,
): Promise<void> {
  const next = alarmAtOf(after)
  if (before && alarmAtOf(before) === next) return
  if (next) await ctx.timers.set(alarmName, after.id, new Date(next))
  else if (before) await ctx.timers.cancel(alarmName, after.id)
}
