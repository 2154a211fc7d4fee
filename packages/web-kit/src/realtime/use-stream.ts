import { onScopeDispose, watch } from 'vue'

import { currentTenant } from '../session/current-tenant.ts'
import { createStream, type StreamEvent } from './stream.ts'

const stream = createStream()

/** Follows the tenant on screen from now on; called once by the shell. `onPlugins` hears of new builds and rights. */
export function startStream(onPlugins: () => void): void {
  stream.on('plugins', onPlugins)
  watch(currentTenant, (id) => stream.follow(id ? `/api/t/${id}/stream` : ''), { immediate: true })
}

export const streamConnected = stream.isConnected

/** Listens for as long as the component lives. */
export function useStream(event: StreamEvent | 'resumed', handler: (data: unknown) => void): void {
  onScopeDispose(stream.on(event, handler))
}

export interface ChangedEvent {
  subject: string
  /** Null when many of the kind changed at once. */
  id: string | null
}

/** Progress of long work: `running` with its steps, then `done`, `failed` or `cancelled`. */
export interface JobEvent {
  jobId: string
  state: string
  done?: number
  total?: number
}

/** Runs when a row of the subject changed, or, without its id, when many did or changes may have been missed. */
export function useChanged(subject: string, handler: (id: string | null) => void): void {
  useStream('changed', (data) => {
    const change = data as ChangedEvent | null
    if (change?.subject === subject) handler(change.id)
  })
  useStream('resumed', () => handler(null))
}
