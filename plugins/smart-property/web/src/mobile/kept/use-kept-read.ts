import { drafts } from '@linli/ui-mobile'
import { isProblem, streamConnected } from '@linli/web-kit'
import { ref, shallowRef } from 'vue'

interface Kept<Value> {
  at: number
  value: Value
}

let hasBeenConnected = false

/** Whether an answer can have come from the server itself, and not out of this phone's store. */
function isHeard(): boolean {
  hasBeenConnected ||= streamConnected.value
  return navigator.onLine && (streamConnected.value || !hasBeenConnected)
}

/** What this phone has put by under a name, with the time it was read; `null` without one or without a database. */
export const findKept = <Value>(name: string): Promise<Kept<Value> | null> =>
  drafts.load<Kept<Value>>(name).catch(() => null)

export const putBy = (name: string, value: unknown): Promise<void> =>
  drafts.save(name, { at: Date.now(), value }).catch(() => undefined)

/** The server could not be asked. */
export const isUnreachable = (error: unknown): boolean =>
  isProblem(error, 'offline') || isProblem(error, 'unavailable')

/**
 * A read that still answers without a network, from what this phone put by at the last time. `keptAt` is when
 * that was; `null` while what is shown has come from the server.
 */
export function useKeptRead<Value>(name: string, read: () => Promise<Value>) {
  const value = shallowRef<Value | null>(null)
  const error = shallowRef<unknown>(null)
  const keptAt = ref<number | null>(null)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    // Without a network nobody waits for the answer that will not come.
    if (!navigator.onLine && value.value === null) show(await findKept<Value>(name), mine)
    try {
      const found = await read()
      const isFresh = isHeard()
      const kept = isFresh ? null : await findKept<Value>(name)
      if (mine !== turn) return
      value.value = found
      error.value = null
      keptAt.value = kept?.at ?? null
      if (isFresh) void putBy(name, found)
    } catch (failure) {
      const kept = isUnreachable(failure) ? await findKept<Value>(name) : null
      if (mine !== turn) return
      if (kept) show(kept, mine)
      error.value = kept ? null : failure
    }
  }
  function show(kept: Kept<Value> | null, mine: number): void {
    if (!kept || mine !== turn) return
    value.value = kept.value
    keptAt.value = kept.at
  }
  return { value, error, keptAt, load }
}
