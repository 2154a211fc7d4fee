/**
 * A signal that fires on Ctrl-C, SIGTERM, the end of the process that started us, or `stop`.
 * `hurry` is called on a second Ctrl-C.
 */
export function untilStopped(hurry: () => void): {
  signal: AbortSignal
  stopped: Promise<void>
  stop: () => void
} {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const stopped = new Promise<void>((done) => controller.signal.addEventListener('abort', () => done()))
  let asked = 0
  const ask = () => {
    asked += 1
    if (asked > 1) hurry()
    stop()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask)
  process.once('disconnect', stop)
  process.channel?.unref()
  return { signal: controller.signal, stopped, stop }
}
