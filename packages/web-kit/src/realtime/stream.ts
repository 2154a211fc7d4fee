import { shallowRef } from 'vue'

export type StreamEvent = 'inbox' | 'job' | 'changed' | 'plugins'
type Handler = (data: unknown) => void

export interface StreamOptions {
  open?: (url: string) => EventSource
  /** Waits in ms before a new try, growing from the first to the last. */
  pauses?: readonly number[]
}

const events: readonly StreamEvent[] = ['inbox', 'job', 'changed', 'plugins']
const usualPauses = [1_000, 3_000, 10_000, 30_000] as const

/**
 * Server-sent events of one tenant at a time. Reconnects by itself with growing pauses and at once when the
 * machine is online again; after a gap `resumed` is called, since events may have been missed.
 */
export function createStream(options: StreamOptions = {}) {
  const open = options.open ?? ((url: string) => new EventSource(url))
  const pauses = options.pauses ?? usualPauses
  const handlers = new Map<StreamEvent | 'resumed', Set<Handler>>()
  const isConnected = shallowRef(false)
  let source: EventSource | null = null
  let url = ''
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (event: StreamEvent | 'resumed', data: unknown) =>
    handlers.get(event)?.forEach((handler) => handler(data))

  function connect(): void {
    clearTimeout(timer)
    source?.close()
    if (!url) return
    const mine = open(url)
    source = mine
    mine.addEventListener('open', () => {
      isConnected.value = true
      if (tries > 0) tell('resumed', null)
      tries = 0
    })
    mine.addEventListener('error', () => {
      if (source !== mine) return
      isConnected.value = false
      mine.close()
      timer = setTimeout(connect, pauses[Math.min(tries, pauses.length - 1)])
      tries++
    })
    for (const event of events) {
      mine.addEventListener(event, (message: MessageEvent<string>) =>
        tell(event, message.data ? JSON.parse(message.data) : null),
      )
    }
  }

  if (typeof window !== 'undefined') window.addEventListener('online', () => tries > 0 && connect())

  return {
    isConnected,
    follow(next: string): void {
      if (next === url) return
      url = next
      tries = 0
      isConnected.value = false
      connect()
    },
    on(event: StreamEvent | 'resumed', handler: Handler): () => void {
      const set = handlers.get(event) ?? new Set()
      handlers.set(event, set.add(handler))
      return () => set.delete(handler)
    },
  }
}
