import { inTransaction, runOperation, type Operation } from '@linli/kernel/demo'

import { atTime } from './demo-kernel.ts'
import type { Demo, DemoTenant } from './demo.ts'

export interface DueTimer {
  timerId: string
  key: string
  payload: unknown
  dueAt: Date
}

interface Sought {
  pluginId: string
  name: string
  /** Whatever it is about when absent. */
  key?: string
}

const timerText = `select id, key, payload, due_at from kernel.timers
  where plugin_id = $1 and name = $2 and ($3::text is null or key = $3) and fired_at is null and cancelled_at is null`
const claimText =
  'update kernel.timers set fired_at = now(), updated_at = now() where id = $1 and fired_at is null and cancelled_at is null'

/** A timer of the tenant that waits for its time. */
export async function findTimer(
  demo: Demo,
  tenant: DemoTenant,
  { pluginId, name, key }: Sought,
): Promise<DueTimer | null> {
  const scope = { kind: 'tenant', tenantId: tenant.id, lineage: tenant.lineage, accountId: null } as const
  const { rows } = await inTransaction(demo.kernel.database, scope, (client) =>
    client.query({ text: timerText, name: '__demo_timer' }, [pluginId, name, key ?? null]),
  )
  const [row] = rows as { id: string; key: string; payload: unknown; due_at: Date | string }[]
  return row ? { timerId: row.id, key: row.key, payload: row.payload, dueAt: new Date(row.due_at) } : null
}

/** Lets it go off at its time, as the worker would have. */
export async function ringTimer(
  demo: Demo,
  tenant: DemoTenant,
  handler: Operation,
  { timerId, key, payload, dueAt }: DueTimer,
): Promise<void> {
  const caller = await demo.callerOf(tenant, dueAt)
  try {
    await atTime(dueAt, () =>
      runOperation(
        demo.kernel,
        caller,
        handler,
        { key, payload },
        {
          claim: async (client) =>
            (await client.query({ text: claimText, name: '__demo_claim' }, [timerId])).rowCount === 1,
        },
      ),
    )
  } catch (error) {
    // It was cancelled meanwhile, as the worker would find as well.
    if (!(error instanceof Error && error.name === 'AlreadyAnswered')) throw error
  }
}
