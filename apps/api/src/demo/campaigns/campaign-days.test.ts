import { expect, it } from 'vitest'

import { correctionDays } from './campaign-days.ts'

const ended = new Date('2026-06-20T03:00:00Z')
const at = (now: string) => {
  const { closedAt, correctedAt } = correctionDays(ended, new Date(now))
  return [closedAt?.toISOString().slice(0, 13) ?? null, correctedAt.toISOString().slice(0, 13)]
}

it.each([
  ['in the days in which the result is open', '2026-07-01T00:00:00Z', [null, '2026-06-28T03']],
  ['right after them', '2026-07-21T04:00:00Z', ['2026-07-20T15', '2026-07-21T02']],
  ['some weeks ago once that is later', '2026-11-29T16:20:00Z', ['2026-07-20T15', '2026-11-10T02']],
])('a demo corrects its result %s, and after it was closed', (_when, now, expected) => {
  expect(at(now)).toEqual(expected)
})
