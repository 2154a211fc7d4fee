import { useSession, useStream } from '@linli/web-kit'
import { computed, onScopeDispose, watch } from 'vue'

import type { NewEntry, OutboxEntry } from './outbox-entry.ts'
import type { Outbox, OutboxEvent } from './outbox.ts'
import { entries, progress, sendingId, type Progress } from './outbox-state.ts'
import { hasWork, noteWork } from './outbox-mark.ts'

const retryMs = 30_000
/** The first screen comes first. */
const startMs = 2_000

/** What became of an entry at once: with the server, still on the phone, or not taken. */
export type Outcome =
  | { state: 'sent'; entry: OutboxEntry; answer: unknown }
  | { state: 'waiting' | 'held'; entry: OutboxEntry }

const listeners = new Set<(event: OutboxEvent) => void>()

/** The engine and its database, not needed for the first screen. */
let starting: Promise<Outbox> | undefined
function engine(): Promise<Outbox> {
  starting ??= import('./phone-engine.ts').then(({ outbox }) => {
    outbox.on((event) => {
      if (event.type === 'sending') sendingId.value = event.entry.id
      if (event.type === 'sent') progress.delete(event.entry.id)
      if (event.type === 'changed') {
        sendingId.value = null
        void read()
      }
      listeners.forEach((listener) => listener(event))
    })
    return outbox
  })
  return starting
}

const accountId = (): string => useSession().account?.id ?? ''

async function read(): Promise<void> {
  const id = accountId()
  // Almost always nothing waits: the database and what works on it are then not even loaded.
  if (!id || !hasWork(id)) return void (entries.value = [])
  const found = await (await engine()).list(id).catch(() => null)
  // A phone that refuses its database (a private window) works on, without keeping anything.
  entries.value = found ?? []
  if (found?.length === 0 && adding === 0) noteWork(id, false)
}

async function flush(): Promise<void> {
  const id = accountId()
  if (id && entries.value.some((entry) => entry.state === 'waiting')) await (await engine()).flush(id)
}

/** Starts sending: soon, when the network is back, when the page is looked at again, and every half minute. */
export function startOutbox(): void {
  const go = () => void read().then(flush)
  setTimeout(() => watch(() => useSession().account?.id, go, { immediate: true }), startMs)
  window.addEventListener('online', go)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && go())
  setInterval(() => void flush(), retryMs)
}

let adding = 0

/** Marked before, so that a page that dies right after finds it, and after, should another tab have taken the mark back. */
async function add(outbox: Outbox, entry: NewEntry): Promise<OutboxEntry> {
  adding++
  try {
    noteWork(entry.accountId, true)
    const kept = await outbox.add(entry)
    noteWork(entry.accountId, true)
    return kept
  } finally {
    adding--
  }
}

async function send(entry: Omit<NewEntry, 'accountId'>): Promise<Outcome> {
  const outbox = await engine()
  const kept = await add(outbox, { ...entry, accountId: accountId() })
  await read()
  let outcome: Outcome = { state: 'waiting', entry: kept }
  const stop = outbox.on((event) => {
    if (event.type === 'sent' && event.entry.id === kept.id)
      outcome = { state: 'sent', entry: kept, answer: event.answer }
    if (event.type === 'held' && event.entry.id === kept.id) outcome = { state: 'held', entry: event.entry }
  })
  await outbox.flush(kept.accountId).finally(stop)
  await read()
  return outcome
}

/** What of this account waits on this phone, and the way to add to it. */
export function useOutbox() {
  return {
    entries: computed(() => entries.value),
    waiting: computed(() => entries.value.filter((entry) => entry.state === 'waiting')),
    stuck: computed(() => entries.value.filter((entry) => entry.state !== 'waiting')),
    sending: computed(() => sendingId.value),
    progressOf: (id: string): Progress | undefined => progress.get(id),
    /** Keeps it and tries to send it at once. */
    send,
    async tryAgain(id: string): Promise<void> {
      await (await engine()).tryAgain(id)
      await read()
      await flush()
    },
    /** What waited behind it about the same record goes on its way. */
    async discard(id: string): Promise<void> {
      await (await engine()).discard(id)
      await read()
      void flush()
    },
    flush,
    /** Reads what waits now, rather than after the first screen. */
    refresh: read,
  }
}

/** Runs when an entry of the plugin was sent or held up, for as long as the component lives. */
export function useOutboxEvents(
  pluginId: string,
  handler: (event: Extract<OutboxEvent, { type: 'sent' | 'held' }>) => void,
): void {
  const listener = (event: OutboxEvent) => {
    if ((event.type === 'sent' || event.type === 'held') && event.entry.pluginId === pluginId) handler(event)
  }
  listeners.add(listener)
  onScopeDispose(() => listeners.delete(listener))
}

/** Sends again as soon as the server is heard of; used once by the shell's frame. */
export const useOutboxWithStream = (): void => useStream('resumed', () => void flush())
