import { states } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { messages } from '../i18n/zh-cn-pages.ts'
import { followedKey } from './followed.rules.ts'

const now = Date.parse('2026-11-24T04:00:00Z')
const later = '2026-11-25T04:00:00Z'

it.each(states)('%s has a sentence, with and without a time', (state) => {
  const known: object = messages.smartProperty.mine.progress
  for (const dueAt of [null, later, '2026-11-23T04:00:00Z'])
    expect(known).toHaveProperty(followedKey({ state, dueAt }, now).key)
})
it('names a time only while it lies ahead', () => {
  expect(followedKey({ state: 'handling', dueAt: later }, now)).toEqual({
    key: 'handlingUntil',
    until: later,
  })
  expect(followedKey({ state: 'handling', dueAt: '2026-11-23T04:00:00Z' }, now)).toEqual({
    key: 'handling',
    until: null,
  })
})
