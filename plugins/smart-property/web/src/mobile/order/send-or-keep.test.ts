import type { OutboxEntry, Outcome } from '@linli/ui-mobile'
import { afterEach, expect, it, vi } from 'vitest'
import { shallowRef } from 'vue'

import { sendOrKeep } from './send-or-keep.ts'

const network = (isOnline: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
afterEach(() => vi.restoreAllMocks())

const entry = {
  tenantId: 't',
  pluginId: 'p',
  kind: 'start',
  subjectId: 'a',
  label: '',
  path: '',
  body: {},
  photos: [],
}
const kept = (id: string, subjectId = 'a') => ({ ...entry, id, subjectId }) as unknown as OutboxEntry

/** An outbox whose network never answers until it is told to. */
function slowOutbox(before: OutboxEntry[]) {
  const entries = shallowRef(before)
  let answer: (outcome: Outcome) => void = () => {}
  const send = () => new Promise<Outcome>((resolve) => (answer = resolve))
  return { outbox: { entries, send } as never, entries, answer: (outcome: Outcome) => answer(outcome) }
}

it('does not wait for a network that is not there', async () => {
  network(false)
  const { outbox, entries } = slowOutbox([kept('1'), kept('2', 'b')])
  const outcome = sendOrKeep(outbox, entry)
  entries.value = [...entries.value, kept('3', 'b')]
  await Promise.resolve()
  entries.value = [...entries.value, kept('4')]
  expect(await outcome).toMatchObject({ state: 'waiting', entry: { id: '4' } })
})
it('waits for the server while there is a network', async () => {
  network(true)
  const { outbox, entries, answer } = slowOutbox([])
  const outcome = sendOrKeep(outbox, entry)
  entries.value = [kept('1')]
  answer({ state: 'sent', entry: kept('1'), answer: {} })
  expect((await outcome).state).toBe('sent')
})
it('says what the outbox says on a phone that keeps nothing', async () => {
  network(false)
  const { outbox, answer } = slowOutbox([])
  const outcome = sendOrKeep(outbox, entry)
  answer({ state: 'waiting', entry: kept('9') })
  expect(await outcome).toMatchObject({ state: 'waiting', entry: { id: '9' } })
})
