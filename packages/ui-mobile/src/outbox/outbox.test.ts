import { describe, expect, it } from 'vitest'
import { reactive } from 'vue'

import { account, entryFor, keptFile as photo, phone, problemOf as refused } from '../testing/test-phone.ts'
import type { KeptFile, NewEntry, OutboxEntry } from './outbox-entry.ts'

/** A server that keeps what it was told under its Idempotency-Key, and a network that can be cut. */
function fakeServer() {
  const done = new Map<string, unknown>()
  const server = {
    isUp: true,
    losesAnswers: false,
    uploads: [] as string[],
    bodies: [] as Record<string, unknown>[],
    answer: (_body: Record<string, unknown>): unknown => ({ ok: true }),
    async upload(_entry: OutboxEntry, file: KeptFile): Promise<string> {
      if (!server.isUp) throw refused('offline')
      server.uploads.push(file.id)
      return `file-${file.id}`
    },
    async post(entry: OutboxEntry, body: Record<string, unknown>): Promise<unknown> {
      if (!server.isUp) throw refused('offline')
      if (!done.has(entry.key)) {
        done.set(entry.key, server.answer(body))
        server.bodies.push(body)
      }
      if (server.losesAnswers) throw refused('offline')
      return done.get(entry.key)
    },
  }
  return server
}

describe('sending once', () => {
  it('sends at once when there is a network and keeps nothing', async () => {
    const server = fakeServer()
    const { outbox, events } = phone(server)
    await outbox.add(entryFor({ photos: [photo('p1'), photo('p2')] }))
    await outbox.flush(account)
    expect(server.bodies).toEqual([{ description: 'a lamp', fileIds: ['file-p1', 'file-p2'] }])
    expect(await outbox.list(account)).toEqual([])
    expect(events.filter((event) => event.type === 'sent')).toHaveLength(1)
  })

  it('keeps what it cannot send, over a reload, and sends it once when the network is back', async () => {
    const server = fakeServer()
    server.isUp = false
    const before = phone(server)
    await before.outbox.add(entryFor({ photos: [photo('p1')] }))
    await before.outbox.flush(account)
    expect(server.bodies).toEqual([])

    server.isUp = true
    const after = phone(server, before.name)
    expect((await after.outbox.list(account)).map((entry) => entry.label)).toEqual(['a lamp'])
    await Promise.all([after.outbox.flush(account), after.outbox.flush(account)])
    expect(server.bodies).toHaveLength(1)
    expect(await after.outbox.list(account)).toEqual([])
  })

  it('is done once though the answer was lost', async () => {
    const server = fakeServer()
    server.losesAnswers = true
    const before = phone(server)
    await before.outbox.add(entryFor())
    await before.outbox.flush(account)
    expect(await before.outbox.list(account)).toHaveLength(1)
    server.losesAnswers = false
    await phone(server, before.name).outbox.flush(account)
    expect(server.bodies).toHaveLength(1)
    expect(await before.outbox.list(account)).toEqual([])
  })

  it('does not upload a picture again that is already there', async () => {
    const server = fakeServer()
    server.losesAnswers = true
    const { outbox, name } = phone(server)
    await outbox.add(entryFor({ photos: [photo('p1')] }))
    await outbox.flush(account)
    server.losesAnswers = false
    await phone(server, name).outbox.flush(account)
    expect(server.uploads).toEqual(['p1'])
  })

  it('takes the reactive values of a form', async () => {
    const server = fakeServer()
    const { outbox } = phone(server)
    const form = reactive({ body: { text: 'done' }, photos: [photo('p1')] })
    await outbox.add(entryFor({ body: form.body, photos: form.photos }))
    await outbox.flush(account)
    expect(server.bodies).toEqual([{ text: 'done', fileIds: ['file-p1'] }])
  })

  it('sends in the order things were done', async () => {
    const server = fakeServer()
    const { outbox } = phone(server)
    for (const label of ['first', 'second', 'third']) await outbox.add(entryFor({ body: { label } }))
    await outbox.flush(account)
    expect(server.bodies.map((body) => body.label)).toEqual(['first', 'second', 'third'])
  })

  it('never sends what belongs to somebody else', async () => {
    const server = fakeServer()
    const { outbox } = phone(server)
    await outbox.add(entryFor({ accountId: 'account-2' }))
    await outbox.flush(account)
    expect(server.bodies).toEqual([])
    expect(await outbox.list('account-2')).toHaveLength(1)
  })

  it('goes on with others when the server fails on one', async () => {
    const server = fakeServer()
    server.answer = (body) => {
      if (body.label === 'bad') throw refused('internal')
      return {}
    }
    const { outbox } = phone(server)
    await outbox.add(entryFor({ body: { label: 'bad' } }))
    await outbox.add(entryFor({ body: { label: 'good' } }))
    await outbox.flush(account)
    expect(server.bodies.map((body) => body.label)).toEqual(['good'])
    expect((await outbox.list(account)).map((entry) => entry.state)).toEqual(['waiting'])
  })
})

describe('a record that changed meanwhile', () => {
  const move = (version: number, label: string): NewEntry =>
    entryFor({ kind: label, subjectId: 'order-1', body: { version, label } })

  it('holds the write with what the record is now, and what follows about the same record', async () => {
    const server = fakeServer()
    server.answer = (body) => {
      if (body.version === 3 && body.label === 'start') throw refused('stale_version', { version: 5 })
      return { version: 6 }
    }
    const { outbox } = phone(server)
    const held = await outbox.add(move(3, 'start'))
    await outbox.add(move(3, 'answer'))
    await outbox.add(entryFor({ subjectId: 'order-2', body: { label: 'other' } }))
    await outbox.flush(account)
    expect((await outbox.list(account)).map((entry) => [entry.kind, entry.state])).toEqual([
      ['start', 'conflict'],
      ['answer', 'waiting'],
    ])
    expect(server.bodies.map((body) => body.label)).toEqual(['other'])

    await outbox.tryAgain(held.id)
    const again = (await outbox.list(account))[0]!
    expect([again.body.version, again.state]).toEqual([5, 'waiting'])
    expect(again.key).not.toBe(held.key)
  })

  it('lets what was written on top of our own change follow it to its new version', async () => {
    const server = fakeServer()
    server.answer = (body) => ({ version: (body.version as number) + 1 })
    const { outbox } = phone(server)
    for (const label of ['start', 'note', 'answer']) await outbox.add(move(3, label))
    await outbox.flush(account)
    expect(server.bodies.map((body) => [body.label, body.version])).toEqual([
      ['start', 3],
      ['note', 4],
      ['answer', 5],
    ])
  })

  it('keeps a refused write until the person decides', async () => {
    const server = fakeServer()
    server.answer = () => {
      throw refused('bad_input')
    }
    const { outbox, events } = phone(server)
    const entry = await outbox.add(entryFor())
    await outbox.flush(account)
    await outbox.flush(account)
    expect(events.filter((event) => event.type === 'held')).toHaveLength(1)
    expect((await outbox.list(account))[0]?.state).toBe('refused')
    await outbox.discard(entry.id)
    expect(await outbox.list(account)).toEqual([])
  })
})
