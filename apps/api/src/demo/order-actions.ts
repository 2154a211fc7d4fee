import { manifest, type reportInput, type WorkOrderRow } from '@linli/smart-property-contract'
import type { z } from 'zod'

import type { Demo, DemoTenant, Member } from './demo.ts'
import { findTimer, ringTimer, type DueTimer } from './ring-timer.ts'

/** What the demo needs of an order to go on with it. */
export type OrderState = Pick<
  WorkOrderRow,
  | 'id'
  | 'number'
  | 'title'
  | 'location'
  | 'version'
  | 'state'
  | 'assignee'
  | 'respond'
  | 'solve'
  | 'pause'
  | 'escalation'
  | 'closedAt'
>

export interface OrderActions {
  report(by: Member, input: z.input<typeof reportInput>, time: Date): Promise<OrderState>
  /** One move by its name in the plugin, `assign`, `call-back`. */
  move(by: Member, name: string, order: OrderState, input: object, time: Date): Promise<OrderState>
  read(tenant: DemoTenant, id: string, time: Date): Promise<OrderState>
  /** Any operation of the plugin by its name, `topic.decide`; answers what it answers. */
  run<Answer>(by: Member, name: string, input: Record<string, unknown>, time: Date): Promise<Answer>
  /** The order's next deadline, while it has one. */
  nextAlarm(tenant: DemoTenant, orderId: string): Promise<DueTimer | null>
  /** Lets it go off at its time, as the worker would have. */
  ring(tenant: DemoTenant, orderId: string, alarm: DueTimer): Promise<void>
  /** Gives a new order out where the estate's settings say so, as the worker would have. */
  giveOut(tenant: DemoTenant, orderId: string, time: Date): Promise<void>
}

/** The plugin's own operations by their names, since the demo is no part of the plugin. */
export function createOrderActions(demo: Demo): OrderActions {
  const plugin = demo.kernel.plugins.newest(manifest.id)
  if (!plugin) throw new Error(`the demo needs the plugin ${manifest.id}`)
  const operations = new Map(plugin.routes.map(({ operation }) => [operation.name, operation]))
  const [alarm, newcomer] = Object.entries(plugin.timers ?? {})
  if (!alarm || !newcomer) throw new Error('work orders have no alarms')
  // The caller's contract says what comes back; the wrapper has checked it against the same schema.
  const run = async <Answer>(
    who: Member | DemoTenant,
    name: string,
    input: Record<string, unknown>,
    time: Date,
  ) => {
    const operation = operations.get(`${manifest.id}.${name}`)
    if (!operation) throw new Error(`the plugin has no ${name}`)
    return (await demo.run(who, operation, input, time)) as Answer
  }
  const timerOf = (tenant: DemoTenant, name: string, orderId: string) =>
    findTimer(demo, tenant, { pluginId: manifest.id, name, key: orderId })
  return {
    report: (by, input, time) => run(by, 'work-order.report', input, time),
    move: (by, name, { id, version }, input, time) =>
      run(by, `work-order.${name}`, { id, version, ...input }, time),
    read: (tenant, id, time) => run(tenant, 'work-order.get', { id }, time),
    run,
    nextAlarm: (tenant, orderId) => timerOf(tenant, alarm[0], orderId),
    ring: (tenant, orderId, due) => ringTimer(demo, tenant, alarm[1], due),
    async giveOut(tenant, orderId, time) {
      const timer = await timerOf(tenant, newcomer[0], orderId)
      if (timer) await ringTimer(demo, tenant, newcomer[1], { ...timer, dueAt: time })
    },
  }
}
