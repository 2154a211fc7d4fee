import { newId } from '@linli/contract'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { inTransaction, type QueryClient } from '../db/pool.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { inSpan } from '../ops/in-span.ts'
import type { Envelope } from '../plugins/server-plugin.ts'
import { backoffSeconds, maxAttempts } from './retry.rules.ts'

interface EventRow {
  tenant_id: string
  id: string
  seq: string
  name: string
  key: string
}

interface DueDelivery {
  tenant_id: string
  id: string
  consumer: string
  event_id: string
  attempts: number
}

const relayScope = { kind: 'relay' } as const
const batchSize = 200
const idlePollMs = 500

/** Events of requests that begin so wait for the relay of whoever tells a past: at another time than the clock's. */
export const heldMark = 'held:'

const unrouted = (whose: string) => `
  select o.tenant_id, o.id, o.seq, o.name, o.key from kernel.outbox o
  where o.routed_at is null and o.request_id ${whose} '${heldMark}%' order by o.seq limit ${batchSize}`

// One process routes at a time: of two, the one with the later events could be first, and order is kept per key.
const routerText = 'select pg_advisory_xact_lock(72190003)'

// A delivery is due when nothing earlier of the same consumer and key is still pending: order per key.
const dueWhen = (when: string) => `
  select d.tenant_id, d.id, d.consumer, d.event_id, d.attempts from kernel.deliveries d
  where d.state = 'pending' and d.next_at ${when} and not exists (
    select 1 from kernel.deliveries e where e.tenant_id = d.tenant_id and e.consumer = d.consumer and e.key = d.key
      and e.state = 'pending' and e.seq < d.seq)
  order by d.seq limit ${batchSize}`

/** Which events a relay moves: everybody's, or those held back for it, which it runs as a request of its own. */
interface Lot {
  name: string
  unroutedText: string
  dueText: string
  /** When a delivery that was just routed is due. */
  dueAt: string
  requestId(eventId: string): string
}

const usual: Lot = {
  name: '',
  unroutedText: unrouted('not like'),
  dueText: dueWhen('<= now()'),
  dueAt: 'now()',
  requestId: (eventId) => `event:${eventId}`,
}
/** No other relay finds these: they are due at no time. One that fails is tried again by everybody's. */
const held = (requestId: () => string): Lot => ({
  name: '_held',
  unroutedText: unrouted('like'),
  dueText: dueWhen("= 'infinity'"),
  dueAt: "'infinity'",
  requestId,
})

interface RelayOptions {
  /** Moves events of held requests alone, each in a request of this id, which begins with the mark too. */
  heldAs?: () => string
}

/** Moves events from the outbox to their consumers. Any number of processes may run it at once. */
export function createRelay(kernel: Kernel, { heldAs }: RelayOptions = {}) {
  const lot = heldAs ? held(heldAs) : usual
  let isStopping = false
  let wake: (() => void) | undefined
  let loop: Promise<void> | undefined

  const run = async () => {
    while (!isStopping) {
      let moved = 0
      try {
        moved = (await route(kernel, lot)) + (await deliver(kernel, lot, () => isStopping))
      } catch (error) {
        kernel.log.warn({ err: error }, 'relay paused')
        await pause(1_000)
      }
      if (moved === 0 && !isStopping) await pause(idlePollMs)
    }
  }
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    start: () => void (loop ??= run()),
    wake: () => wake?.(),
    async stop() {
      isStopping = true
      wake?.()
      await loop
    },
    /** Routes and delivers until nothing is due; for tests and the demo. */
    async drain() {
      while ((await route(kernel, lot)) + (await deliver(kernel, lot, () => false)) > 0);
    },
  }
}

/** Gives each new event a delivery for every consumer that its tenant has enabled. */
async function route(kernel: Kernel, lot: Lot): Promise<number> {
  return inTransaction(kernel.database, relayScope, async (client) => {
    await client.query({ text: routerText, name: '__router' })
    const { rows } = await client.query({ text: lot.unroutedText, name: `__unrouted${lot.name}` })
    const events = rows as EventRow[]
    if (events.length === 0) return 0
    const enabled = await enabledPlugins(client, [...new Set(events.map((event) => event.tenant_id))])
    const deliveries = events.flatMap((event) =>
      kernel.plugins.subscribersOf(event.name, enabled.get(event.tenant_id) ?? {}).map(({ consumer }) => ({
        id: newId(),
        tenant_id: event.tenant_id,
        event_id: event.id,
        seq: event.seq,
        consumer,
        key: event.key,
      })),
    )
    await client.query(
      {
        text: `insert into kernel.deliveries (tenant_id, id, event_id, seq, consumer, key, next_at)
        select tenant_id, id, event_id, seq, consumer, key, ${lot.dueAt} from jsonb_to_recordset($1::jsonb)
          as d(tenant_id uuid, id uuid, event_id uuid, seq bigint, consumer text, key text)
        on conflict (tenant_id, event_id, consumer) do nothing`,
        name: `__route${lot.name}`,
      },
      [JSON.stringify(deliveries)],
    )
    await client.query(
      {
        text: 'update kernel.outbox set routed_at = now() where id = any ($1::uuid[]) and routed_at is null',
        name: '__routed',
      },
      [events.map((event) => event.id)],
    )
    return events.length
  })
}

async function enabledPlugins(client: QueryClient, tenantIds: string[]) {
  const { rows } = await client.query(
    {
      text: 'select tenant_id, plugin_id, plugin_version, capabilities from kernel.tenant_plugins where is_enabled and tenant_id = any ($1::uuid[])',
      name: '__enabled',
    },
    [tenantIds],
  )
  const byTenant = new Map<string, Record<string, { version: string; capabilities: string[] }>>()
  for (const row of rows as {
    tenant_id: string
    plugin_id: string
    plugin_version: string
    capabilities: string[]
  }[]) {
    const plugins = byTenant.get(row.tenant_id) ?? {}
    plugins[row.plugin_id] = { version: row.plugin_version, capabilities: row.capabilities }
    byTenant.set(row.tenant_id, plugins)
  }
  return byTenant
}

async function deliver(kernel: Kernel, lot: Lot, isStopping: () => boolean): Promise<number> {
  const due = await inTransaction(
    kernel.database,
    relayScope,
    async (client) =>
      (await client.query({ text: lot.dueText, name: `__due${lot.name}` })).rows as DueDelivery[],
  )
  // Side by side, but never two of one consumer and key: the query lists only the first of each.
  const lanes = 8
  let next = 0
  let moved = 0
  await Promise.all(
    Array.from({ length: Math.min(lanes, due.length) }, async () => {
      while (next < due.length && !isStopping()) if (await traced(due[next++]!)) moved++
    }),
  )
  return moved

  function traced(delivery: DueDelivery) {
    const fields = { 'linli.tenant_id': delivery.tenant_id, 'linli.event_id': delivery.event_id }
    return inSpan(`event ${delivery.consumer}`, fields, () => deliverOne(kernel, lot, delivery))
  }
}

/** False when another has the delivery in hand: there is nothing to do here but to look again later. */
async function deliverOne(kernel: Kernel, lot: Lot, delivery: DueDelivery): Promise<boolean> {
  try {
    const caller = await systemCaller(kernel, delivery.tenant_id, lot.requestId(delivery.event_id))
    const envelope = await loadEvent(kernel, delivery)
    const match = kernel.plugins
      .subscribersOf(envelope.name, caller.plugins)
      .find(({ consumer, own }) => consumer === delivery.consumer || own === delivery.consumer)
    const input = match?.subscriber.toInput(envelope) ?? null
    if (!match || input === null) {
      await settle(kernel, delivery, 'skipped', null)
      return true
    }
    await runOperation(kernel, caller, match.subscriber.action, input, {
      claim: (client) => claim(client, delivery),
      limitMs: kernel.config.LINLI_HANDLER_TIMEOUT_MS,
    })
    return true
  } catch (error) {
    // Another worker was faster: its effect and its mark are one transaction, nothing is left to do.
    if (error instanceof Error && error.name === 'AlreadyAnswered') return false
    const attempts = delivery.attempts + 1
    const isDead = attempts >= maxAttempts
    kernel.log[isDead ? 'error' : 'warn'](
      {
        err: error,
        tenantId: delivery.tenant_id,
        consumer: delivery.consumer,
        eventId: delivery.event_id,
        attempts,
      },
      isDead ? 'event became a dead letter' : 'event delivery failed',
    )
    return settle(
      kernel,
      delivery,
      isDead ? 'dead' : 'pending',
      error instanceof Error ? error.message.slice(0, 500) : 'unknown',
    ).then(
      () => true,
      (failure: unknown) => {
        kernel.log.warn({ err: failure, eventId: delivery.event_id }, 'delivery stays due')
        return false
      },
    )
  }
}

const claim = async (client: QueryClient, delivery: DueDelivery): Promise<boolean> => {
  const result = await client.query(
    {
      text: `update kernel.deliveries set state = 'done', done_at = now(), attempts = attempts + 1, updated_at = now()
      where id = (select id from kernel.deliveries where id = $1 and state = 'pending' for update skip locked)`,
      name: '__claim',
    },
    [delivery.id],
  )
  return result.rowCount === 1
}

async function settle(
  kernel: Kernel,
  delivery: DueDelivery,
  state: 'pending' | 'dead' | 'skipped',
  error: string | null,
) {
  const wait = backoffSeconds(delivery.attempts + 1)
  await inTransaction(kernel.database, relayScope, (client) =>
    client.query(
      {
        text: `update kernel.deliveries set state = $2, attempts = attempts + 1, last_error = $3, updated_at = now(),
        next_at = now() + make_interval(secs => $4) where id = $1 and state = 'pending'`,
        name: '__settle',
      },
      [delivery.id, state, error, wait],
    ),
  )
}

async function loadEvent(kernel: Kernel, delivery: DueDelivery): Promise<Envelope> {
  const { rows } = await inTransaction(kernel.database, relayScope, (client) =>
    client.query(
      {
        text: `select id, name, key, payload, account_id as "accountId", created_at as "occurredAt" from kernel.outbox where tenant_id = $1 and id = $2`,
        name: '__event',
      },
      [delivery.tenant_id, delivery.event_id],
    ),
  )
  return rows[0] as Envelope
}
