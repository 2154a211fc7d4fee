import { hashBytes } from '@linli/evaluation-contract/site'
import { describe, expect, it } from 'vitest'

import { isComplete } from './receipt.rules.ts'
import { engineOn, store, standPhone } from './testing/engine-bench.ts'
import { bytesOf, fakeServer, said, visitId, visitKey, accountId, type Fake } from './testing/fake-site.ts'

standPhone()

describe('delivery', () => {
  const taken = async (fake: Fake) => {
    const engine = engineOn(store(), fake.server)
    await engine.takeAlong(visitId)
    return engine
  }

  it('keeps a picture whose bytes arrived as others, and sends it again', async () => {
    const fake = fakeServer()
    const engine = await taken(fake)
    await engine.capture(visitKey, said('J1', ['门头']))
    fake.spoiled.add(hashBytes(bytesOf('门头')))
    expect(await engine.deliver(visitKey)).toEqual({ state: 'waiting' })
    expect(await store().listVisitMedia(visitKey)).toHaveLength(1)
    expect(await store().dropVisit(visitKey)).toBe(false)
    expect(await engine.deliver(visitKey)).toEqual({ state: 'received' })
    expect(await store().listVisitMedia(visitKey)).toEqual([])
    expect(fake.captures.size).toBe(1)
  })

  it('drops nothing for a receipt of other content', async () => {
    const fake = fakeServer()
    const engine = await taken(fake)
    const { id } = await engine.capture(visitKey, said('J1', ['门头']))
    const media = [
      {
        sha256: hashBytes(bytesOf('门头')),
        kind: 'photo' as const,
        fileId: id,
        serverSha256: null,
        receivedAt: null,
        isSame: true,
      },
    ]
    await store().keepReceipt({ id, hash: '0'.repeat(64), receivedAt: '', flags: [], media })
    expect(await store().listVisitMedia(visitKey)).toHaveLength(1)
    expect((await store().listRecords(visitKey)).map(({ receipt }) => isComplete(receipt))).toEqual([false])
  })

  it('asks without the pictures whether a record that was on its way has arrived', async () => {
    const fake = fakeServer()
    const engine = await taken(fake)
    const record = await engine.capture(visitKey, said('J1', ['门头']))
    await store().markTried(record.id)
    await fake.server.send(record, await store().listMedia(record.id))
    await engine.deliver(visitKey)
    expect([...fake.files.values()]).toEqual([1])
  })

  it('stops at a record that does not get through, so that the next does not overtake it', async () => {
    const fake = fakeServer()
    const engine = await taken(fake)
    await engine.capture(visitKey, said('J1'))
    await engine.capture(visitKey, said('J2'))
    fake.server.send = async () => ({ state: 'waiting' })
    expect(await engine.deliver(visitKey)).toEqual({ state: 'waiting' })
    expect(fake.captures.size).toBe(0)
  })
})

it('captures nothing before the server knows the device', async () => {
  const fake = fakeServer()
  fake.server.take = () => Promise.reject(new Error('offline'))
  const engine = engineOn(store(), fake.server)
  await expect(engine.takeAlong(visitId)).rejects.toThrow('offline')
  await expect(engine.capture(visitKey, said('J1'))).rejects.toThrow('not on this phone')
})

it('refuses a package that is not what its hash says', async () => {
  const fake = fakeServer()
  const { package: read } = fake.server
  fake.server.package = async (id) => ({ ...(await read(id)), hash: 'f'.repeat(64) })
  await expect(engineOn(store(), fake.server).takeAlong(visitId)).rejects.toThrow('not what its hash says')
  expect(await store().findVisit(visitKey)).toBeNull()
})

it('lets two pages of one visit write, one after the other in the chain', async () => {
  const fake = fakeServer()
  const [one, other] = [engineOn(store(), fake.server), engineOn(store(), fake.server)]
  await one.takeAlong(visitId)
  await Promise.all([one.capture(visitKey, said('J1')), other.capture(visitKey, said('J2'))])
  const records = await store().listRecords(visitKey)
  expect(records.map(({ seq }) => seq)).toEqual([1, 2])
  expect(records[1]?.capture.prev).toBe(records[0]?.hash)
})

it('keeps a key that cannot be read out', async () => {
  await engineOn(store(), fakeServer().server).takeAlong(visitId)
  const kept = await store().findKey(accountId)
  expect(kept?.keys.privateKey.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('jwk', kept!.keys.privateKey)).rejects.toThrow()
})
