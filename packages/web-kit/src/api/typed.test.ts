import { describe, expectTypeOf, it } from 'vitest'

import type { KernelAnswer } from './answers.ts'
import { api } from './clients.ts'

/** Never run: what matters is that `vue-tsc` takes these and refuses the others. */
async function takes(id: string, verb: 'suspend' | 'restore') {
  expectTypeOf(await api.get(`/units/${id}`)).toEqualTypeOf<KernelAnswer<'/units/{id}'>>()
  expectTypeOf(await api.get('/tasks/count')).toEqualTypeOf<KernelAnswer<'/tasks/count'>>()
  await api.post(`/members/${id}/${verb}`, { version: 1, reason: '' })
  // @ts-expect-error no such path
  await api.get('/inbox/unread')
  // @ts-expect-error one piece too many
  await api.get(`/units/${id}/nonsense`)
  // @ts-expect-error the path is only read
  await api.post('/tasks/count')
  // @ts-expect-error a field that the action does not have
  await api.post(`/tasks/${id}/done`, { version: 1, colour: 'red' })
  // @ts-expect-error the body lacks its version
  await api.post(`/tasks/${id}/done`, {})
}

describe('calls', () => {
  it('are checked by the compiler', () => expectTypeOf(takes).toBeFunction())
})
