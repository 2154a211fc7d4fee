import { inTransaction, runOperation } from '@linli/kernel/demo'
import type { Operation } from '@linli/kernel/demo'
import { manifest, type reportInput, type WorkOrderRow } from '@linli/smart-property-contract'
import type { z } from 'zod'

import { atTime } from './demo-kernel.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'

/** What the demo needs of an order to go on with it. */
export type OrderState = Pick<WorkOrderRow, 'id' | 'version' | 'state' | 'assignee' | 'respond' | 'solve'>

export interface Alarm {
  timerId: string
  dueAt: Date
}

export interface OrderActions {
  report(by: Member, input: z.input<typeof reportInput>, time: Date): Promise<OrderState>
  /** One move by its name in the plugin, `assign`, `call-back`. */
  move(by: Member, name: string, order: OrderState, input: object, time: Date): Promise<OrderState>
  read(tenant: DemoTenant, id: string, time: Date): Promise<OrderState>
  /** The order's next deadline, while it has one. */
  nextAlarm(tenant: DemoTenant, orderId: string): Promise<Alarm | null>
  /** Lets it go off at its time, as the worker would have. */
  ring(tenant: DemoTenant, orderId: string, alarm: Alarm): Promise<void>
}

const alarmText =
  'select id, due_at from kernel.timers where plugin_id = $1 and key = $2 and fired_at is null and cancelled_at is null'
const claimText =
  'update kernel.timers set fired_at = now(), updated_at = now() where id = $1 and fired_at is null and cancelled_at is null'

/** The plugin's own operations by their names, since the demo is no part of the plugin. */
export function createOrderActions(demo: Demo): OrderActions {
  const plugin = demo.kernel.plugins.newest(manifest.id)
  if (!plugin) throw new Error(`the demo needs the plugin ${manifest.id}`)
  const operations = new Map(plugin.routes.map(({ operation }) => [operation.name, operation]))
  const [alarmHandler] = Object.values(plugin.timers ?? {})
  const operation = (name: string): Operation => {
    const found = operations.get(`${manifest.id}.work-order.${name}`)
    if (!found) throw new Error(`work orders have no ${name}`)
    return found
  }
  // The caller's contract says what comes back; the wrapper has checked it against the same schema.
  const run = async (who: Member | DemoTenant, name: string, input: Record<string, unknown>, time: Date) =>
    (await demo.run(who, operation(name), input, time)) as OrderState
  const scopeOf = (tenant: DemoTenant) =>
    ({ kind: 'tenant', tenantId: tenant.id, lineage: tenant.lineage, accountId: null }) as const
  return {
    report: (by, input, time) => run(by, 'report', input, time),
    move: (by, name, { id, version }, input, time) => run(by, name, { id, version, ...input }, time),
    read: (tenant, id, time) => run(tenant, 'get', { id }, time),
    async nextAlarm(tenant, orderId) {
      const { rows } = await inTransaction(demo.kernel.database, scopeOf(tenant), (client) =>
        client.query({ text: alarmText, name: '__demo_alarm' }, [manifest.id, orderId]),
      )
      const [row] = rows as { id: string; due_at: Date | string }[]
      return row ? { timerId: row.id, dueAt: new Date(row.due_at) } : null
    },
    async ring(tenant, orderId, { timerId, dueAt }) {
      if (!alarmHandler) return
      const caller = await demo.callerOf(tenant, dueAt)
      await atTime(dueAt, () =>
        runOperation(
          demo.kernel,
          caller,
          alarmHandler,
          { key: orderId, payload: {} },
          {
            claim: async (client) =>
              (await client.query({ text: claimText, name: '__demo_claim' }, [timerId])).rowCount === 1,
          },
        ),
      )
    },
  }
}
