import 'fake-indexeddb/auto'
import { useSession, type Me } from '@linli/web-kit'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { hasWork } from './outbox-mark.ts'
import { useOutbox } from './use-outbox.ts'

const accountId = '0197d000-0000-7000-8000-00000000000a'
const entry = {
  tenantId: 'tenant-1',
  pluginId: 'smart-property',
  kind: 'report',
  subjectId: 'order-1',
  label: 'a lamp',
  path: '/p/smart-property/work-orders',
  body: { description: 'a lamp' },
  photos: [],
}
const answers = (respond: () => Response) => vi.stubGlobal('fetch', async () => respond())
const busy = { type: 'about:blank', title: 'busy', status: 429, code: 'rate_limited', requestId: 'r' }

beforeEach(() => {
  setActivePinia(createPinia())
  useSession().me = { account: { id: accountId } } as Me
})
afterEach(() => vi.unstubAllGlobals())

it('remembers that something waits until it was sent, so that an idle phone opens no database', async () => {
  const outbox = useOutbox()
  expect(hasWork(accountId)).toBe(false)
  answers(() => Response.json(busy, { status: 429 }))
  expect((await outbox.send(entry)).state).toBe('waiting')
  expect(outbox.waiting.value).toHaveLength(1)
  expect(hasWork(accountId)).toBe(true)

  answers(() => Response.json({ id: 'order-1' }))
  await outbox.flush()
  await vi.waitFor(() => expect(hasWork(accountId)).toBe(false))
  expect(outbox.entries.value).toEqual([])
})

it('sends what waited behind a held write as soon as that is dropped', async () => {
  const outbox = useOutbox()
  const stale = { type: 'about:blank', title: 'stale', status: 409, code: 'stale_version', requestId: 'r' }
  answers(() => Response.json(stale, { status: 409 }))
  const held = await outbox.send(entry)
  expect(held.state).toBe('held')
  answers(() => Response.json({ id: 'order-1' }))
  expect((await outbox.send({ ...entry, kind: 'answer' })).state).toBe('waiting')
  expect(outbox.stuck.value.map((each) => each.problem?.code)).toEqual(['stale_version'])
  await outbox.discard(held.entry.id)
  await vi.waitFor(() => expect(outbox.entries.value).toEqual([]))
})
