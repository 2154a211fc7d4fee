import pg from 'pg'
import type { Logger } from 'pino'

import { liveChannel } from './live-wire.rules.ts'

const pausesMs = [200, 1_000, 3_000, 10_000]

interface ListeningOptions {
  connectionString: string
  log: Pick<Logger, 'warn'>
  onTold(payload: string): void
  /** It hears again after a time in which it heard nothing. */
  onGap(): Promise<void>
}

export interface Listening {
  /** Once it hears for the first time. */
  ready: Promise<void>
  /** The connection, `null` while there is none. */
  client(): pg.Client | null
  stop(): Promise<void>
}

const openClient = (connectionString: string) =>
  new pg.Client({
    connectionString,
    application_name: 'linli-live',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })

/** One connection that listens on the live channel, opened again whenever it is lost, until `stop`. */
export function keepListening({ connectionString, log, onTold, onGap }: ListeningOptions): Listening {
  let client: pg.Client | null = null
  let isStopped = false
  let hasHeard = false
  let attempt = 0
  let retry: NodeJS.Timeout | undefined
  let heard: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (heard = resolve))

  const lost = (gone: pg.Client) => {
    if (client !== gone) return
    client = null
    reconnect()
  }
  const connect = async () => {
    const next = openClient(connectionString)
    next.on('error', () => lost(next))
    next.on('end', () => lost(next))
    next.on('notification', ({ payload }) => onTold(payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen ${liveChannel}`)
      client = next
      attempt = 0
      if (hasHeard) await onGap()
      hasHeard = true
      heard()
      if (isStopped) await next.end()
    } catch (error) {
      await next.end().catch(() => undefined)
      throw error
    }
  }
  const reconnect = () => {
    if (isStopped) return
    clearTimeout(retry)
    const tryAgain = (error: unknown) => {
      log.warn({ err: error }, 'realtime between processes is down, trying again')
      reconnect()
    }
    retry = setTimeout(
      () => void connect().catch(tryAgain),
      pausesMs[Math.min(attempt++, pausesMs.length - 1)],
    )
    retry.unref()
  }

  connect().catch(() => reconnect())
  return {
    ready,
    client: () => client,
    async stop() {
      isStopped = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}
