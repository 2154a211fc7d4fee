import { expect, it } from 'vitest'

import { changesOf } from './changes-of.rules.ts'

const entries = (subject: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ subject, id: `${subject}-${n}` }))

it('tells each changed record by its id, and nothing of an entry that is about none', () => {
  expect(changesOf([...entries('order', 2), { subject: 'order', id: null }])).toEqual([
    { subject: 'order', id: 'order-0' },
    { subject: 'order', id: 'order-1' },
  ])
})

it('tells many of one kind once, and of another kind still each', () => {
  expect(changesOf([...entries('order', 21), ...entries('topic', 1)])).toEqual([
    { subject: 'order', id: null },
    { subject: 'topic', id: 'topic-0' },
  ])
  expect(changesOf(entries('order', 20))).toHaveLength(20)
})
