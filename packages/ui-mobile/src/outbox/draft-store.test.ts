import 'fake-indexeddb/auto'
import { afterAll, expect, it } from 'vitest'

import { createDrafts, forgetAccount } from './draft-store.ts'
import { openPhoneDatabase } from './phone-database.ts'

const database = openPhoneDatabase('drafts-test')
const open = () => database
afterAll(async () => (await database).close())
const day = 86_400_000

it('keeps a draft with its pictures, apart by account and estate', async () => {
  const owner = { accountId: 'a', tenantId: 't1' }
  const drafts = createDrafts(open, () => owner)
  await drafts.save('report', { text: '灯坏了', photos: [{ bytes: new ArrayBuffer(4) }] })
  expect(await drafts.load('report')).toMatchObject({
    text: '灯坏了',
    photos: [{ bytes: { byteLength: 4 } }],
  })
  owner.tenantId = 't2'
  expect(await drafts.load('report')).toBeNull()
  Object.assign(owner, { accountId: 'b', tenantId: 't1' })
  expect(await drafts.load('report')).toBeNull()
})

it('keeps a spoken note with its sound, and reads a draft of a page that knew none', async () => {
  const drafts = createDrafts(open, () => ({ accountId: 'v', tenantId: 't' }))
  const voice = { id: 'v1', name: 'v.mp4', type: 'audio/mp4', fileId: null, seconds: 9 }
  await drafts.save('report', { text: '', voice: { ...voice, bytes: new Uint8Array([1, 2]).buffer } })
  const kept = await drafts.load<{ voice: typeof voice & { bytes: ArrayBuffer } }>('report')
  expect(kept?.voice).toMatchObject(voice)
  expect(new Uint8Array(kept!.voice.bytes)).toEqual(new Uint8Array([1, 2]))
  await drafts.save('report', { text: '灯坏了', photos: [] })
  expect(await drafts.load('report')).toEqual({ text: '灯坏了', photos: [] })
})

it('lets go of a draft after two weeks', async () => {
  let now = 0
  const drafts = createDrafts(
    open,
    () => ({ accountId: 'c', tenantId: 't' }),
    () => now,
  )
  await drafts.save('report', 'x')
  now = 13 * day
  expect(await drafts.load('report')).toBe('x')
  now = 15 * day
  expect(await drafts.load('report')).toBeNull()
})

it('forgets everything of an account that leaves, and nothing of another', async () => {
  const mine = createDrafts(open, () => ({ accountId: 'd', tenantId: 't' }))
  const other = createDrafts(open, () => ({ accountId: 'e', tenantId: 't' }))
  await mine.save('report', 1)
  await other.save('report', 2)
  await forgetAccount('d', open)
  expect(await mine.load('report')).toBeNull()
  expect(await other.load('report')).toBe(2)
})
