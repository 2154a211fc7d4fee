import { isProblem, type ProblemError } from '@linli/web-kit'

import type { NewEntry, OutboxEntry } from './outbox-entry.ts'
import type { OutboxStore } from './outbox-store.ts'

export interface OutboxOptions {
  store: OutboxStore
  /** Uploads one picture; answers its file id. */
  upload: (entry: OutboxEntry, index: number) => Promise<string>
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

/** The server could not be asked, or asked everybody to wait: all sending stops until later. */
const stopping = new Set(['offline', 'unavailable', 'rate_limited', 'unauthenticated', 'locked_out'])
/** This request failed and may succeed later; others need not wait for it. */
const passing = new Set(['internal', 'storage_full'])
/** The record is no longer what the person saw. */
const conflicting = new Set(['stale_version', 'conflict', 'illegal_move'])

const versionOf = (value: unknown): number | null => {
  const version = (value as { version?: unknown } | null)?.version
  return typeof version === 'number' ? version : null
}

/**
 * Writes that must reach the server once, whatever the network does. Everything is kept before it is sent and
 * goes out under its own Idempotency-Key, so a try whose answer was lost, or a page that died in between,
 * is replayed by the server and not done twice. What the server refuses stays and waits for the person.
 */
export function createOutbox(options: OutboxOptions) {
  const { store } = options
  const newKey = options.newKey ?? (() => crypto.randomUUID())
  const now = options.now ?? Date.now
  const listeners = new Set<(event: OutboxEvent) => void>()
  const tell = (event: OutboxEvent) => listeners.forEach((listener) => listener(event))

  async function add(entry: NewEntry): Promise<OutboxEntry> {
    const kept: OutboxEntry = { ...entry, id: newKey(), key: newKey(), state: 'waiting', problem: null, createdAt: now() }
    await store.put(kept)
    tell({ type: 'changed' })
    return kept
  }

  async function deliver(entry: OutboxEntry): Promise<unknown> {
    for (const [index, photo] of entry.photos.entries()) {
      if (photo.fileId) continue
      photo.fileId = await options.upload(entry, index)
      await store.put(entry)
    }
    const fileIds = entry.photos.flatMap((photo) => photo.fileId ?? [])
    return options.post(entry, fileIds.length > 0 ? { ...entry.body, fileIds } : entry.body)
  }

  /** What was written on top of our own change follows it to its new version. */
  async function carryVersion(sent: OutboxEntry, answer: unknown): Promise<void> {
    const [before, after] = [versionOf(sent.body), versionOf(answer)]
    if (before === null || after === null || !sent.subjectId) return
    const followers = (await store.list(sent.accountId)).filter((each) => each.subjectId === sent.subjectId && each.state === 'waiting' && versionOf(each.body) === before)
    for (const follower of followers) await store.put({ ...follower, body: { ...follower.body, version: after } })
  }

  async function hold(entry: OutboxEntry, problem: ProblemError): Promise<void> {
    const held: OutboxEntry = { ...entry, state: conflicting.has(problem.code) ? 'conflict' : 'refused', problem: problem.problem }
    await store.put(held)
    tell({ type: 'held', entry: held })
  }

  async function sendOne(entry: OutboxEntry): Promise<'done' | 'later' | 'stop'> {
    tell({ type: 'sending', entry })
    try {
      const answer = await deliver(entry)
      await store.remove(entry.id)
      await carryVersion(entry, answer)
      tell({ type: 'sent', entry, answer })
      return 'done'
    } catch (error) {
      if (!isProblem(error)) throw error
      if (stopping.has(error.code)) return 'stop'
      if (passing.has(error.code)) return 'later'
      await hold(entry, error)
      return 'done'
    } finally {
      tell({ type: 'changed' })
    }
  }

  /** Sends what waits, in order. An entry behind one that is held up, about the same record, waits with it. */
  const flush = (accountId: string): Promise<void> =>
    options.exclusive(async () => {
      const tried = new Set<string>()
      for (;;) {
        // Read again each time: the person may have taken one back, and a sent one may have moved the next.
        const all = await store.list(accountId)
        const next = all.find((entry, index) => !tried.has(entry.id) && entry.state === 'waiting' && !all.slice(0, index).some((before) => before.subjectId && before.subjectId === entry.subjectId))
        if (!next) return
        tried.add(next.id)
        if ((await sendOne(next)) === 'stop') return
      }
    })

  /** The person looked at what the record is now and wants it all the same: a new write on the new version. */
  async function tryAgain(id: string): Promise<void> {
    const entry = await store.get(id)
    if (!entry) return
    const current = versionOf(entry.problem?.current)
    const body = current === null ? entry.body : { ...entry.body, version: current }
    await store.put({ ...entry, body, key: newKey(), state: 'waiting', problem: null })
    tell({ type: 'changed' })
  }

  async function discard(id: string): Promise<void> {
    await store.remove(id)
    tell({ type: 'changed' })
  }

  return {
    add, flush, tryAgain, discard,
    list: (accountId: string) => store.list(accountId),
    on(listener: (event: OutboxEvent) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type Outbox = ReturnType<typeof createOutbox>
