import { randomUUID } from 'node:crypto'

import type { Logger } from 'pino'

import { decodeLive, encodeLive, liveChannel } from './live-wire.rules.ts'
import type { Live, LiveMessage } from './live.ts'
import { keepListening } from './keep-listening.ts'
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

/** While the database is away, older messages than this many are dropped: streams ask again by themselves. */
const maxWaiting = 2_000

/** Gathers messages for `batchMs` and hands them to `send`; what it does not take waits for the next time. */
function gather(batchMs: number, send: (messages: LiveMessage[]) => boolean) {
  let waiting: LiveMessage[] = []
  let batch: NodeJS.Timeout | undefined
  const flush = () => {
    batch = undefined
    const messages = waiting
    waiting = send(messages) ? [] : messages.slice(-maxWaiting)
  }
  const soon = () => void (batch ??= setTimeout(flush, batchMs))
  return {
    add(message: LiveMessage) {
      waiting.push(message)
      soon()
    },
    resume: () => waiting.length > 0 && soon(),
    stop: () => clearTimeout(batch),
  }
}

/**
 * Realtime across processes: this process's streams are told at once, the others through Postgres. It
 * connects, and connects again, by itself; what others said meanwhile is lost, so it ends its streams then.
 */
export function createLive({ connectionString, log, batchMs = 20 }: LiveOptions): ConnectedLive {
  const local = createMemoryLive()
  const origin = randomUUID().slice(0, 8)
  let isClosed = false
  const listening = keepListening({
    connectionString,
    log,
    onTold(payload) {
      const told = decodeLive(payload)
      if (told && told.origin !== origin) told.messages.forEach(local.publish)
    },
    // Each client comes back and asks for everything anew.
    async onGap() {
      await local.close()
      outgoing.resume()
    },
  })
  const outgoing = gather(batchMs, (messages) => {
    const client = listening.client()
    if (!client) return false
    const payloads = encodeLive(origin, messages)
    client
      .query('select pg_notify($1, p) from unnest($2::text[]) p', [liveChannel, payloads])
      .catch(() => undefined)
    return true
  })
  return {
    ready: listening.ready,
    publish(message) {
      if (isClosed) return
      local.publish(message)
      outgoing.add(message)
    },
    subscribe: local.subscribe,
    async close() {
      isClosed = true
      outgoing.stop()
      await local.close()
      await listening.stop()
    },
  }
}
