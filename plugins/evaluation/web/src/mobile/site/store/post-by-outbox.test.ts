import { beforeEach, expect, it, vi } from 'vitest'
import { computed, ref } from 'vue'

import type { KeptMedium, KeptRecord } from './site-database.ts'
import { createPost } from './post-by-outbox.ts'

const hash = 'a'.repeat(64)
const id = '0198f000-0000-7000-8000-000000000001'
const capture = {
  id,
  visitId: id,
  deviceKey: hash,
  seq: 1,
  prev: hash,
  kind: 'part' as const,
  part: 'J1',
  points: 2,
  levelId: null,
  judges: {},
  note: '',
  capturedAt: '2026-09-08T03:00:00Z',
  clockOffsetMs: null,
  place: null,
  media: [],
  signature: 'b'.repeat(128),
}
const record: KeptRecord = { id, visitKey: 'v', seq: 1, capture, hash, isTried: true, receipt: null }
const medium: KeptMedium = {
  key: 'k',
  captureId: id,
  visitKey: 'v',
  sha256: hash,
  kind: 'photo',
  name: 'a.jpg',
  type: 'image/jpeg',
  bytes: new ArrayBuffer(1),
}
const answer = {
  receipts: [{ id, hash, receivedAt: '', flags: [], media: [] }],
  serverTime: '2026-09-08T03:00:00Z',
}
const entryOf = (state: 'waiting' | 'refused') => ({
  id: 'e',
  key: 'k',
  accountId: 'account',
  tenantId: 'tenant',
  pluginId: 'evaluation',
  kind: 'site-capture',
  subjectId: id,
  label: '',
  path: '',
  body: { captures: [capture] },
  photos: [],
  state,
  problem:
    state === 'refused'
      ? {
          type: '',
          title: '不能提交',
          detail: '请刷新',
          status: 409,
          code: 'conflict' as const,
          requestId: '',
        }
      : null,
  createdAt: 0,
})

const entries = ref<ReturnType<typeof entryOf>[]>([])
const outbox = {
  entries: computed(() => entries.value),
  refresh: vi.fn(async () => {}),
  flush: vi.fn(async () => {}),
  send: vi.fn(),
}
const post = createPost(outbox, { tenantId: () => 'tenant', label: () => '记录' })
beforeEach(() => {
  entries.value = []
  vi.clearAllMocks()
  outbox.send.mockResolvedValue({ state: 'sent', entry: entryOf('waiting'), answer })
})

it('sends the signed capture with its pictures, under the visit, so that records keep their order', async () => {
  expect(await post(record, [medium])).toEqual({ state: 'answered', answer })
  expect(outbox.send).toHaveBeenCalledWith(
    expect.objectContaining({
      subjectId: id,
      path: `/p/evaluation/site-visits/${id}/captures`,
      body: { captures: [capture] },
      photos: [expect.objectContaining({ name: 'a.jpg', bytes: medium.bytes, fileId: null })],
    }),
  )
})
it('adds no second entry while the outbox still has the record', async () => {
  entries.value = [entryOf('waiting')]
  expect(await post(record, [medium])).toEqual({ state: 'waiting' })
  expect(outbox.flush).toHaveBeenCalledOnce()
  expect(outbox.send).not.toHaveBeenCalled()
})
it('asks for the receipt of a record that the outbox just got through', async () => {
  entries.value = [entryOf('waiting')]
  outbox.flush.mockImplementation(async () => void (entries.value = []))
  expect(await post(record, [])).toEqual({ state: 'answered', answer })
})
it('says why a record was refused', async () => {
  entries.value = [entryOf('refused')]
  expect(await post(record, [])).toEqual({ state: 'held', detail: '不能提交\n请刷新' })
  entries.value = []
  outbox.send.mockResolvedValue({ state: 'held', entry: entryOf('refused') })
  expect(await post(record, [])).toMatchObject({ state: 'held' })
})
it('leaves it waiting without a network', async () => {
  outbox.send.mockResolvedValue({ state: 'waiting', entry: entryOf('waiting') })
  expect(await post(record, [])).toEqual({ state: 'waiting' })
})
