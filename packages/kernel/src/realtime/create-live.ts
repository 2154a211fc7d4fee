import { randomUUID } from 'node:crypto'

import pg from 'pg'
import type { Logger } from 'pino'

import { decodeLive, encodeLive, liveChannel } from './live-wire.rules.ts'
import type { Live, LiveMessage } from './live.ts'
import { createMemoryLive } from './memory-live.ts'

export interface LiveOptions {
  /** The application login; it holds one connection of its own for LISTEN and NOTIFY. */
  connectionString: string
  log: Pick<Logger, 'warn'>
  /** Messages are gathered for this long before they leave for the other processes. */
  batchMs?: number
}

export interface ConnectedLive extends Live {
  /** Once this process hears the others for the first time. */
  ready: Promise<void>
}

const pausesMs = [200, 1_000, 3_000, 10_000]
/** While the database is away, older messages than this many are dropped: streams ask again by themselves. */
const maxWaiting = 2_000

interface Listening {
  onLost(gone: pg.Client): void
  onTold(payload: string): void
}

function openListener(connectionString: string, { onLost, onTold }: Listening): pg.Client {
  const client = new pg.Client({
    connectionString,
    application_name: 'linli-live',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => onLost(client))
  client.on('end', () => onLost(client))
  client.on('notification', ({ payload }) => onTold(payload ?? ''))
  return client
}

/**
 * Realtime across processes: this process's streams are told at once, the others through Postgres. It
 * connects, and connects again, by itself; what others said meanwhile is lost, so it ends its streams then.
 */
export function createLive({ connectionString, log, batchMs = 20 }: LiveOptions): ConnectedLive {
  const local = createMemoryLive()
  const origin = randomUUID().slice(0, 8)
  let client: pg.Client | null = null
  let isClosed = false
  let hasHeard = false
  let attempt = 0
  let retry: NodeJS.Timeout | undefined
  let waiting: LiveMessage[] = []
  let batch: NodeJS.Timeout | undefined
  let heard: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (heard = resolve))

  const connect = async () => {
    const next = openListener(connectionString, {
      onLost: lost,
      onTold(payload) {
        const told = decodeLive(payload)
        if (told && told.origin !== origin) told.messages.forEach(local.publish)
      },
    })
    try {
      await next.connect()
      await next.query(`listen ${liveChannel}`)
      client = next
      attempt = 0
      if (hasHeard) await tellAgain()
      hasHeard = true
      heard()
      if (isClosed) await next.end()
    } catch (error) {
      await next.end().catch(() => undefined)
      throw error
    }
  }
  // What others said meanwhile is lost, so the streams end: each client comes back and asks for everything anew.
  const tellAgain = async () => {
    await local.close()
    if (waiting.length) batch ??= setTimeout(flush, batchMs)
  }
  const lost = (gone: pg.Client) => {
    if (client !== gone) return
    client = null
    reconnect()
  }
  const reconnect = () => {
    if (isClosed) return
    clearTimeout(retry)
    retry = setTimeout(
      () => {
        connect().catch((error: unknown) => {
          log.warn({ err: error }, 'realtime between processes is down, trying again')
          reconnect()
        })
      },
      pausesMs[Math.min(attempt++, pausesMs.length - 1)],
    )
    retry.unref()
  }
  const flush = () => {
    batch = undefined
    const messages = waiting
    waiting = []
    if (!client) return void (waiting = messages.slice(-maxWaiting))
    const payloads = encodeLive(origin, messages)
    client
      .query('select pg_notify($1, p) from unnest($2::text[]) p', [liveChannel, payloads])
      .catch(() => undefined)
  }

  connect().catch(() => reconnect())
  return {
    ready,
    publish(message) {
      if (isClosed) return
      local.publish(message)
      waiting.push(message)
      batch ??= setTimeout(flush, batchMs)
    },
    subscribe: local.subscribe,
    async close() {
      isClosed = true
      clearTimeout(retry)
      clearTimeout(batch)
      await local.close()
      await client?.end().catch(() => undefined)
    },
  }
}
