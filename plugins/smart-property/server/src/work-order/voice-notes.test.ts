import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listWorkOrders } from './list-work-orders.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

/** An MPEG frame, and a picture of one dot. */
const recording = Uint8Array.from([...Buffer.from('ID3\u0003\0\0\0\0\0\0', 'latin1'), 0xff, 0xfb, 0x90, 0x00])
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

async function upload(who: TestMember, bytes: Uint8Array<ArrayBuffer>, name: string, type: string) {
  const body = new FormData()
  body.set('file', new File([bytes], name, { type }))
  const answer = await test.app.request(`/api/t/${estate.tenant.id}/files`, {
    method: 'POST',
    headers: { cookie: who.cookie, 'idempotency-key': crypto.randomUUID() },
    body,
  })
  const file = (await answer.json()) as { id: string }
  expect(answer.status, JSON.stringify(file)).toBe(200)
  return file.id
}
const spoken = (who: TestMember) => upload(who, recording, '语音.mp3', 'audio/mpeg')
const report = { kind: 'repair' as const, categoryKey: 'water-leak', location: { areaText: '地库' } }

it('a spoken report needs no words, and is heard by staff and by nobody beside', async () => {
  const voiceFileId = await spoken(estate.resident)
  const { id } = await test.run(estate.resident, reportWorkOrder, { ...report, voiceFileId })
  expect(await test.run(estate.steward, getWorkOrder, { id })).toMatchObject({
    voices: [voiceFileId],
    photos: [],
    steps: [{ kind: 'reported', voices: [voiceFileId] }],
  })
  const heard = async (who: TestMember) =>
    (await test.request(who, 'GET', `/api/t/${estate.tenant.id}/files/${voiceFileId}`)).status
  expect(await heard(estate.steward)).toBe(200)
  expect(await heard(estate.resident)).toBe(200)
  expect(await heard(estate.neighbour)).toBe(404)
})

it('what was added by voice stands at its step', async () => {
  const order = await test.order(estate, 'assigned')
  const voiceFileId = await spoken(estate.engineer)
  const { id, version } = order
  await test.run(estate.engineer, noteWorkOrder, { id, version, text: '听录音', voiceFileId })
  const { steps, voices } = await test.run(estate.steward, getWorkOrder, { id })
  expect(steps.find(({ kind }) => kind === 'note')).toMatchObject({ voices: [voiceFileId], photos: [] })
  expect(voices).toEqual([])
})

it('a picture is no recording, another’s recording is not there, and neither leaves an order', async () => {
  const count = async () => (await test.run(estate.manager, listWorkOrders, { view: 'all' })).rows.length
  const before = await count()
  const voiceFileId = await upload(estate.resident, new Uint8Array(picture), '图.png', 'image/png')
  await expect(test.run(estate.resident, reportWorkOrder, { ...report, voiceFileId })).rejects.toMatchObject({
    code: 'bad_input',
    details: { issues: [{ path: 'voiceFileId', rule: 'not_a_recording' }] },
  })
  const others = await spoken(estate.neighbour)
  await expect(
    test.run(estate.resident, reportWorkOrder, { ...report, voiceFileId: others }),
  ).rejects.toMatchObject({ code: 'not_found' })
  expect(await count()).toBe(before)
})
