import { inTransaction, runOperation } from '@linli/kernel/demo'
import type { Operation } from '@linli/kernel/demo'
import { manifest, type reportInput, type WorkOrderRow } from '@linli/smart-property-contract'
import type { z } from 'zod'

import { atTime } from './demo-kernel.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'

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

export interface Alarm {
  timerId: string
  dueAt: Date
}

export interface OrderActions {
  report(by: Member, input: z.input<typeof reportInput>, time: Date): Promise<OrderState>
  /** One move by its name in the plugin, `assign`, `call-back`. */
  move(by: Member, name: string, order: OrderState, input: object, time: Date): Promise<OrderState>
  read(tenant: DemoTenant, id: string, time: Date): Promise<OrderState>
  /** Any operation of the plugin by its name, `topic.decide`; answers what it answers. */
  run<Answer>(by: Member, name: string, input: Record<string, unknown>, time: Date): Promise<Answer>
  /** The order's next deadline, while it has one. */
  nextAlarm(tenant: DemoTenant, orderId: string): Promise<Alarm | null>
  /** Lets it go off at its time, as the worker would have. */
  ring(tenant: DemoTenant, orderId: string, alarm: Alarm): Promise<void>
  /** Gives a new order out where the estate's settings say so, as the worker would have. */
  giveOut(tenant: DemoTenant, orderId: string, time: Date): Promise<void>
}

const timerText =
  'select id, due_at from kernel.timers where plugin_id = $1 and name = $2 and key = $3 and fired_at is null and cancelled_at is null'
const claimText =
  'update kernel.timers set fired_at = now(), updated_at = now() where id = $1 and fired_at is null and cancelled_at is null'

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
  async function timerOf(tenant: DemoTenant, name: string, orderId: string): Promise<Alarm | null> {
    const scope = {
      kind: 'tenant',
      tenantId: tenant.id,
      lineage: tenant.lineage,
      accountId: null,
    } as const
    const { rows } = await inTransaction(demo.kernel.database, scope, (client) =>
      client.query({ text: timerText, name: '__demo_timer' }, [manifest.id, name, orderId]),
    )
    const [row] = rows as { id: string; due_at: Date | string }[]
    return row ? { timerId: row.id, dueAt: new Date(row.due_at) } : null
  }
  async function fire(tenant: DemoTenant, handler: Operation, orderId: string, { timerId, dueAt }: Alarm) {
    const caller = await demo.callerOf(tenant, dueAt)
    const input = { key: orderId, payload: {} }
    try {
      await atTime(dueAt, () =>
        runOperation(demo.kernel, caller, handler, input, {
          claim: async (client) =>
            (await client.query({ text: claimText, name: '__demo_claim' }, [timerId])).rowCount === 1,
        }),
      )
    } catch (error) {
      // It was cancelled meanwhile, as the worker would find as well.
      if (!(error instanceof Error && error.name === 'AlreadyAnswered')) throw error
    }
  }
  return {
    report: (by, input, time) => run(by, 'work-order.report', input, time),
    move: (by, name, { id, version }, input, time) =>
      run(by, `work-order.${name}`, { id, version, ...input }, time),
    read: (tenant, id, time) => run(tenant, 'work-order.get', { id }, time),
    run,
    nextAlarm: (tenant, orderId) => timerOf(tenant, alarm[0], orderId),
    ring: (tenant, orderId, due) => fire(tenant, alarm[1], orderId, due),
    async giveOut(tenant, orderId, time) {
      const timer = await timerOf(tenant, newcomer[0], orderId)
      if (timer) await fire(tenant, newcomer[1], orderId, { ...timer, dueAt: time })
    },
  }
}
