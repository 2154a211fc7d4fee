import { toRaw } from 'vue'

import { createDelivery, versionOf } from './deliver-entry.ts'
import type { KeptFile, NewEntry, OutboxEntry } from './outbox-entry.ts'
import type { OutboxStore } from './outbox-store.ts'

export interface OutboxOptions {
  store: OutboxStore
  /** Uploads one of the entry's files; answers its file id. */
  upload: (entry: OutboxEntry, file: KeptFile) => Promise<string>
  post: (entry: OutboxEntry, body: Record<string, unknown>) => Promise<unknown>
  /** One sender at a time, over all tabs of this phone. */
  exclusive: <T>(work: () => Promise<T>) => Promise<T>
  newKey?: () => string
  now?: () => number
}

export type OutboxEvent =
  | { type: 'sending'; entry: OutboxEntry }
  | { type: 'sent'; entry: OutboxEntry; answer: unknown }
  | { type: 'held'; entry: OutboxEntry }
  | { type: 'changed' }

export interface Outbox {
  add(entry: NewEntry): Promise<OutboxEntry>
  /** Sends what waits, in order. An entry behind another about the same record waits for it. */
  flush(accountId: string): Promise<void>
  /** The person saw what the record is now and wants it all the same: a new write on the new version. */
  tryAgain(id: string): Promise<void>
  discard(id: string): Promise<void>
  list(accountId: string): Promise<OutboxEntry[]>
  on(listener: (event: OutboxEvent) => void): () => void
}

/** The next entry that may be sent now: the oldest that waits and has none before it about the same record. */
function nextOf(all: readonly OutboxEntry[], tried: ReadonlySet<string>): OutboxEntry | undefined {
  const isBehind = (entry: OutboxEntry, index: number) =>
    entry.subjectId !== null && all.slice(0, index).some((before) => before.subjectId === entry.subjectId)
  return all.find(
    (entry, index) => !tried.has(entry.id) && entry.state === 'waiting' && !isBehind(entry, index),
  )
}

/** Forms hand in their reactive values, which a database cannot take. */
const plain = (entry: NewEntry): NewEntry => ({
  ...entry,
  body: structuredClone(toRaw(entry.body)),
  photos: entry.photos.map((photo) => ({ ...toRaw(photo) })),
  ...(entry.attachments
    ? { attachments: entry.attachments.map(({ field, file }) => ({ field, file: { ...toRaw(file) } })) }
    : {}),
})

/**
 * Writes that must reach the server once, whatever the network does. Everything is kept before it is sent and
 * goes out under its own Idempotency-Key, so a try whose answer was lost, or a page that died in between,
 * is replayed by the server and not done twice. What the server refuses stays and waits for the person.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { store, newKey = () => crypto.randomUUID(), now = Date.now } = options
  const listeners = new Set<(event: OutboxEvent) => void>()
  const tell = (event: OutboxEvent) => listeners.forEach((listener) => listener(event))
  const send = createDelivery(options, tell)

  const keep = async (entry: OutboxEntry): Promise<OutboxEntry> => {
    await store.put(entry)
    tell({ type: 'changed' })
    return entry
  }

  return {
    add: (entry) =>
      keep({
        ...plain(entry),
        id: newKey(),
        key: newKey(),
        state: 'waiting',
        problem: null,
        createdAt: now(),
      }),
    flush: (accountId) =>
      options.exclusive(async () => {
        const tried = new Set<string>()
        for (;;) {
          // Read again each time: the person may have taken one back, and a sent one may have moved the next.
          const next = nextOf(await store.list(accountId), tried)
          if (!next) return
          tried.add(next.id)
          if ((await send(next)) === 'stop') return
        }
      }),
    async tryAgain(id) {
      const entry = await store.get(id)
      if (!entry) return
      const current = versionOf(entry.problem?.current)
      const body = current === null ? entry.body : { ...entry.body, version: current }
      await keep({ ...entry, body, key: newKey(), state: 'waiting', problem: null })
    },
    async discard(id) {
      await store.remove(id)
      tell({ type: 'changed' })
    },
    list: (accountId) => store.list(accountId),
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
