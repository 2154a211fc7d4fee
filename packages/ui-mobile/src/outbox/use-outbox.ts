import { useSession, useStream } from '@linli/web-kit'
import { computed, onScopeDispose, reactive, shallowRef, watch } from 'vue'

import { createExclusive } from './exclusive.ts'
import type { NewEntry, OutboxEntry } from './outbox-entry.ts'
import { createOutbox, type OutboxEvent } from './outbox.ts'
import { createOutboxStore } from './outbox-store.ts'
import { phoneDatabase } from './phone-database.ts'
import { postEntry, uploadPhoto } from './send-entry.ts'

const retryMs = 30_000

interface Progress {
  photo: number
  share: number
}

/** What became of an entry at once: with the server, still on the phone, or not taken. */
export type Outcome = { state: 'sent'; entry: OutboxEntry; answer: unknown } | { state: 'waiting' | 'held'; entry: OutboxEntry }

const progress = reactive(new Map<string, Progress>())
const entries = shallowRef<OutboxEntry[]>([])
const sending = shallowRef<string | null>(null)

const outbox = createOutbox({
  store: createOutboxStore(phoneDatabase),
  exclusive: createExclusive('linli.outbox'),
  post: postEntry,
  upload: (entry, index) => {
    progress.set(entry.id, { photo: index, share: 0 })
    return uploadPhoto(entry, index, (share) => progress.set(entry.id, { photo: index, share }))
  },
})

const accountId = (): string => useSession().account?.id ?? ''

async function read(): Promise<void> {
  const id = accountId()
  // A phone that refuses its database (a private window) works on, without keeping anything.
  entries.value = id ? await outbox.list(id).catch(() => []) : []
}

async function flush(): Promise<void> {
  const id = accountId()
  if (id && entries.value.some((entry) => entry.state === 'waiting')) await outbox.flush(id)
}

/** Starts sending: now, when the network is back, when the page is looked at again, and every half minute. */
export function startOutbox(): void {
  outbox.on((event) => {
    if (event.type === 'sending') sending.value = event.entry.id
    if (event.type === 'changed') {
      sending.value = null
      void read()
    }
    if (event.type === 'sent') progress.delete(event.entry.id)
  })
  const go = () => void read().then(flush)
  watch(() => useSession().account?.id, go, { immediate: true })
  window.addEventListener('online', go)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && go())
  setInterval(() => void flush(), retryMs)
}

/** What of this account waits on this phone, and the way to add to it. */
export function useOutbox() {
  return {
    entries: computed(() => entries.value),
    waiting: computed(() => entries.value.filter((entry) => entry.state === 'waiting')),
    stuck: computed(() => entries.value.filter((entry) => entry.state !== 'waiting')),
    sending: computed(() => sending.value),
    progressOf: (id: string): Progress | undefined => progress.get(id),
    /** Keeps it and tries to send it at once. */
    async send(entry: Omit<NewEntry, 'accountId'>): Promise<Outcome> {
      const kept = await outbox.add({ ...entry, accountId: accountId() })
      await read()
      let outcome: Outcome = { state: 'waiting', entry: kept }
      const stop = outbox.on((event) => {
        if (event.type === 'sent' && event.entry.id === kept.id) outcome = { state: 'sent', entry: kept, answer: event.answer }
        if (event.type === 'held' && event.entry.id === kept.id) outcome = { state: 'held', entry: event.entry }
      })
      await outbox.flush(kept.accountId).finally(stop)
      await read()
      return outcome
    },
    async tryAgain(id: string): Promise<void> {
      await outbox.tryAgain(id)
      await read()
      await flush()
    },
    discard: outbox.discard,
    flush,
  }
}

/** Runs when an entry of the plugin was sent or held up, for as long as the component lives. */
export function useOutboxEvents(pluginId: string, handler: (event: Extract<OutboxEvent, { type: 'sent' | 'held' }>) => void): void {
  onScopeDispose(
    outbox.on((event) => {
      if ((event.type === 'sent' || event.type === 'held') && event.entry.pluginId === pluginId) handler(event)
    }),
  )
}

/** Sends again as soon as the server is heard of; used once by the shell's frame. */
export const useOutboxWithStream = (): void => useStream('resumed', () => void flush())
