import type pg from 'pg'
import type { Logger } from 'pino'

const lookEveryMs = 30_000
/** A slow answer says little about when it was given. */
const maxRoundTripMs = 2_000

export interface DatabaseClock {
  /** The database's time, as far as it was asked; until then this machine's. */
  now(): Date
  /** Asks once, then again and again until `stop`. */
  follow(pool: pg.Pool, log: Pick<Logger, 'warn'>): Promise<void>
  stop(): void
}

/**
 * One clock for all processes: Postgres decides when a timer is due and a session over, so deadlines are
 * computed by its clock too, whatever the clock of this machine shows.
 */
export function createDatabaseClock(): DatabaseClock {
  let offsetMs = 0
  let timer: NodeJS.Timeout | undefined
  return {
    now: () => new Date(Date.now() + offsetMs),
    async follow(pool, log) {
      const ask = async () => {
        const sentAt = Date.now()
        const { rows } = await pool.query<{ ms: string }>(
          'select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms',
        )
        const gotAt = Date.now()
        if (gotAt - sentAt > maxRoundTripMs) return
        const found = Math.round(Number(rows[0]!.ms) - (sentAt + gotAt) / 2)
        if (Math.abs(found - offsetMs) > 5_000)
          log.warn(
            { offsetMs: found },
            'the clock of this machine is not the database’s; the database’s counts',
          )
        offsetMs = found
      }
      timer = setInterval(() => void ask().catch(() => undefined), lookEveryMs)
      timer.unref()
      await ask()
    },
    stop: () => clearInterval(timer),
  }
}
