import type { Logger } from 'pino'

/** What asked once and asks again so soon is the same hand: a terminal tells the whole group of processes. */
const sameHandMs = 1_000

/**
 * Runs `stop` at the first SIGTERM or SIGINT and ends the process with 0. A second signal, a `stop` that
 * fails, or one that takes longer than `limitMs`, ends it with 1; what it held is then taken up by others.
 */
export function stopOnSignal(
  log: Pick<Logger, 'info' | 'error'>,
  stop: () => Promise<void>,
  limitMs = 28_000,
): void {
  let askedAt: number | undefined
  const force = (why: string, error?: unknown) => {
    log.error({ err: error }, `ending at once: ${why}`)
    process.exit(1)
  }
  const ask = (signal: string) => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > sameHandMs) force('asked again')
      return
    }
    askedAt = performance.now()
    log.info({ signal }, 'stopping: finishing requests and jobs')
    setTimeout(() => force('stopping took too long'), limitMs).unref()
    stop().then(
      () => {
        log.info('stopped')
        process.exit(0)
      },
      (error: unknown) => force('stopping failed', error),
    )
  }
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, ask)
}
