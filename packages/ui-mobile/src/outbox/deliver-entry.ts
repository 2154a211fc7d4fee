import { isProblem, type ProblemError } from '@linli/web-kit'

import type { KeptFile, OutboxEntry } from './outbox-entry.ts'
import type { OutboxEvent, OutboxOptions } from './outbox.ts'

/** The server could not be asked, or asked everybody to wait: all sending stops until later. */
const stopping = new Set(['offline', 'unavailable', 'rate_limited', 'unauthenticated', 'locked_out'])
/** This request failed and may succeed later; others need not wait for it. */
const passing = new Set(['internal', 'storage_full'])
/** The record is no longer what the person saw. */
const conflicting = new Set(['stale_version', 'conflict', 'illegal_move'])

export const versionOf = (value: unknown): number | null => {
  const version = (value as { version?: unknown } | null)?.version
  return typeof version === 'number' ? version : null
}

/** Every file of an entry, in the order they go up. */
const filesOf = ({ photos, attachments = [] }: OutboxEntry): KeptFile[] => [
  ...photos,
  ...attachments.map(({ file }) => file),
]

/** What is written: the entry's body with the ids its files have by now. */
function bodyOf({ body, photos, attachments = [] }: OutboxEntry): Record<string, unknown> {
  const fileIds = photos.flatMap((photo) => photo.fileId ?? [])
  return {
    ...body,
    ...(fileIds.length > 0 ? { fileIds } : {}),
    ...Object.fromEntries(attachments.map(({ field, file }) => [field, file.fileId])),
  }
}

/** Sends one entry: its files, then the write; says whether the next one may follow. */
export function createDelivery(
  { store, upload, post }: Pick<OutboxOptions, 'store' | 'upload' | 'post'>,
  tell: (event: OutboxEvent) => void,
) {
  async function deliver(entry: OutboxEntry): Promise<unknown> {
    for (const file of filesOf(entry)) {
      if (file.fileId) continue
      file.fileId = await upload(entry, file)
      await store.put(entry)
    }
    return post(entry, bodyOf(entry))
  }

  /** What was written on top of our own change follows it to its new version. */
  async function carryVersion(sent: OutboxEntry, answer: unknown): Promise<void> {
    const [before, after] = [versionOf(sent.body), versionOf(answer)]
    if (before === null || after === null || !sent.subjectId) return
    for (const each of await store.list(sent.accountId)) {
      const isFollower = each.subjectId === sent.subjectId && each.state === 'waiting'
      if (isFollower && versionOf(each.body) === before)
        await store.put({ ...each, body: { ...each.body, version: after } })
    }
  }

  async function hold(entry: OutboxEntry, problem: ProblemError): Promise<void> {
    const state = conflicting.has(problem.code) ? 'conflict' : 'refused'
    const held: OutboxEntry = { ...entry, state, problem: problem.problem }
    await store.put(held)
    tell({ type: 'held', entry: held })
  }

  return async (entry: OutboxEntry): Promise<'done' | 'later' | 'stop'> => {
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
}
