import { describe, expect, it } from 'vitest'
import { reactive } from 'vue'

import { account, entryFor, keptFile, phone, problemOf } from '../testing/test-phone.ts'
import type { KeptFile, KeptVoice, NewEntry, OutboxEntry } from './outbox-entry.ts'

const voice = (): KeptVoice => ({ ...keptFile('v1', 'audio/mp4'), seconds: 12 })
const spoken = (more: Partial<NewEntry> = {}): NewEntry =>
  entryFor({
    photos: [keptFile('p1')],
    attachments: [{ field: 'voiceFileId', file: voice() }],
    ...more,
  })
const whole = { description: 'a lamp', fileIds: ['file-p1'], voiceFileId: 'file-v1' }

/**
 * A server that answers the same to the same Idempotency-Key, behind a line that breaks once: at the call of
 * this number, on the way there or, `isAnswerLost`, on the way back.
 */
function breakingServer(breaksAt: number, isAnswerLost: boolean) {
  const files = new Map<string, Uint8Array>()
  const writes = new Map<string, Record<string, unknown>>()
  let calls = 0
  const through = <T>(work: () => T): T => {
    const isBroken = calls++ === breaksAt
    if (isBroken && !isAnswerLost) throw problemOf('offline')
    const answer = work()
    if (isBroken) throw problemOf('offline')
    return answer
  }
  return {
    files,
    writes,
    upload: async (_entry: OutboxEntry, sent: KeptFile) =>
      through(() => {
        files.set(sent.id, new Uint8Array(sent.bytes))
        return `file-${sent.id}`
      }),
    post: async (entry: OutboxEntry, body: Record<string, unknown>) =>
      through(() => {
        if (!writes.has(entry.key)) writes.set(entry.key, body)
        return { ok: true }
      }),
  }
}

type Line = Pick<ReturnType<typeof breakingServer>, 'upload' | 'post'>
const never = 99

describe('a voice note with a report', () => {
  it('goes up beside the pictures and stands in the body under its own field', async () => {
    const server = breakingServer(never, false)
    const { outbox } = phone(server)
    await outbox.add(spoken())
    await outbox.flush(account)
    expect([...server.writes.values()]).toEqual([whole])
    expect([...server.files.keys()]).toEqual(['p1', 'v1'])
    expect(await outbox.list(account)).toEqual([])
  })

  it('goes up without any picture, and with a field the body had no word for', async () => {
    const server = breakingServer(never, false)
    const { outbox } = phone(server)
    await outbox.add(spoken({ photos: [] }))
    await outbox.flush(account)
    expect([...server.writes.values()]).toEqual([{ description: 'a lamp', voiceFileId: 'file-v1' }])
  })

  it('lies on the phone with its sound and its length until there is a network, over a reload', async () => {
    const server = breakingServer(0, false)
    const before = phone(server)
    await before.outbox.add(spoken())
    await before.outbox.flush(account)
    const after = phone(server, before.name)
    const kept = (await after.outbox.list(account))[0]!.attachments![0]!.file as KeptVoice
    expect([new Uint8Array(kept.bytes), kept.type, kept.seconds, kept.fileId]).toEqual([
      new Uint8Array([1, 2, 3]),
      'audio/mp4',
      12,
      null,
    ])
    expect(server.writes.size).toBe(0)
    await Promise.all([after.outbox.flush(account), after.outbox.flush(account)])
    expect([...server.writes.values()]).toEqual([whole])
    expect(server.files.get('v1')).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('is taken from the reactive values of a form', async () => {
    const server = breakingServer(never, false)
    const { outbox } = phone(server)
    const form = reactive({ voice: voice() })
    await outbox.add(spoken({ attachments: [{ field: 'voiceFileId', file: form.voice }] }))
    await outbox.flush(account)
    expect(server.files.has('v1')).toBe(true)
    expect(form.voice.fileId).toBeNull()
  })
})

const breaks = [0, 1, 2].flatMap((at) => [false, true].map((isLost) => [at, isLost] as const))
it.each(breaks)(
  'neither loses nor doubles anything when call %i breaks (answer lost: %s) and the page is opened again',
  async (breaksAt, isAnswerLost) => {
    const server = breakingServer(breaksAt, isAnswerLost)
    const before = phone(server)
    await before.outbox.add(spoken())
    await before.outbox.flush(account)
    expect(await before.outbox.list(account)).toHaveLength(1)
    const after = phone(server, before.name)
    await after.outbox.flush(account)
    await after.outbox.flush(account)
    expect([...server.writes.values()]).toEqual([whole])
    expect([...server.files.keys()].sort()).toEqual(['p1', 'v1'])
    expect(await after.outbox.list(account)).toEqual([])
  },
)

it('does not send the sound again that is already there', async () => {
  const asked: string[] = []
  const server = breakingServer(2, false)
  const upload: Line['upload'] = (entry, sent) => {
    asked.push(sent.id)
    return server.upload(entry, sent)
  }
  const before = phone({ ...server, upload })
  await before.outbox.add(spoken())
  await before.outbox.flush(account)
  await phone({ ...server, upload }, before.name).outbox.flush(account)
  expect(asked).toEqual(['p1', 'v1'])
  expect(server.writes.size).toBe(1)
})

it('sends what an older version of the page left on the phone', async () => {
  const server = breakingServer(never, false)
  const { outbox, store } = phone(server)
  const { attachments: _, ...older } = spoken()
  await store.put({ ...older, id: 'e1', key: 'k1', state: 'waiting', problem: null, createdAt: 1 })
  await outbox.flush(account)
  expect([...server.writes.values()]).toEqual([{ description: 'a lamp', fileIds: ['file-p1'] }])
})

it('keeps the sound with a write that is made again on a newer version', async () => {
  const server = breakingServer(never, false)
  let hasMoved = true
  const post: Line['post'] = async (entry, body) => {
    if (!hasMoved) return server.post(entry, body)
    hasMoved = false
    throw problemOf('stale_version', { version: 5 })
  }
  const { outbox } = phone({ upload: server.upload, post })
  const entry = await outbox.add(spoken({ subjectId: 'order-1', body: { version: 3 } }))
  await outbox.flush(account)
  expect((await outbox.list(account))[0]?.state).toBe('conflict')
  await outbox.tryAgain(entry.id)
  await outbox.flush(account)
  expect([...server.writes.values()]).toEqual([{ version: 5, fileIds: ['file-p1'], voiceFileId: 'file-v1' }])
})
