import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface Hold {
  /** What this thread worked at a stretch: the same whatever else the machine does. */
  cpuMs: number
  /** What a request would have waited. */
  wallMs: number
}

/** Watches how long work keeps the event loop from anything else; `stop` says the longest. */
export function watchHolds(): { stop(): Hold } {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const used = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  let [last, longest] = [used(), 0]
  const look = () => {
    const now = used()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  delay.enable()
  return {
    stop() {
      clearInterval(timer)
      delay.disable()
      look()
      return { cpuMs: longest, wallMs: delay.max / 1e6 }
    },
  }
}
