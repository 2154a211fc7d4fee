import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { inTransaction, type QueryClient } from '../db/pool.ts'
import type { Kernel } from '../kernel/kernel.ts'

interface TimerRow {
  plugin_id: string
  name: string
  key: string
  payload: unknown
  is_due: boolean
}

const loadText = `select plugin_id, name, key, payload, due_at <= now() as is_due from kernel.timers
  where id = $1 and fired_at is null and cancelled_at is null`

const claimText = `update kernel.timers set fired_at = now(), updated_at = now()
  where id = $1 and fired_at is null and cancelled_at is null and due_at <= now()`

/**
 * Runs a timer's handler once. The row decides: a cancelled, moved or fired timer does nothing, and the
 * stamp is in the transaction of the effect, so a second wake-up finds it done.
 */
export async function fireTimer(kernel: Kernel, tenantId: string, timerId: string): Promise<void> {
  const caller = await systemCaller(kernel, tenantId, `timer:${timerId}`)
  const scope = { kind: 'tenant', tenantId, lineage: caller.tenant.lineage, accountId: null } as const
  const timer = await inTransaction(
    kernel.database,
    scope,
    async (client) =>
      (await client.query({ text: loadText, name: '__timer' }, [timerId])).rows[0] as TimerRow | undefined,
  )
  if (!timer?.is_due) return
  const enabled = caller.plugins[timer.plugin_id]
  const plugin =
    timer.plugin_id === 'kernel'
      ? kernel.plugins.kernel
      : enabled && kernel.plugins.find(timer.plugin_id, enabled.version)
  const handler = plugin?.timers?.[timer.name]
  if (!handler) {
    kernel.log.warn(
      { tenantId, plugin: timer.plugin_id, timer: timer.name },
      'no handler for a timer: its plugin is disabled here',
    )
    return
  }
  const claim = async (client: QueryClient) =>
    (await client.query({ text: claimText, name: '__fire_timer' }, [timerId])).rowCount === 1
  try {
    await runOperation(
      kernel,
      caller,
      handler,
      { key: timer.key, payload: timer.payload },
      { claim, limitMs: kernel.config.LINLI_HANDLER_TIMEOUT_MS },
    )
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AlreadyAnswered')) throw error
  }
}
