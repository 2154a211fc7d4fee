import type { FlagState } from '@linli/evaluation-contract/flag'
import { describe, expect, it } from 'vitest'

import { askedOf, flagActsOf, flagYears, type FlagAct } from './flag-view.rules.ts'

const flag = (state: FlagState, change: object = {}) => ({
  state,
  isInherited: false,
  isExplainedByMe: false,
  ...change,
})
const both = { canExplain: true, canDecide: true }

describe('what may be done with a flag', () => {
  it.each<[string, ReturnType<typeof flag>, Parameters<typeof flagActsOf>[1], FlagAct[]]>([
    ['open, by an estate', flag('open'), { canExplain: true, canDecide: false }, ['explain']],
    ['open, by the company', flag('open'), both, ['explain', 'dismiss', 'uphold']],
    ['explained, by an estate', flag('explained'), { canExplain: true, canDecide: false }, ['explain']],
    ['explained, by who explained it', flag('explained', { isExplainedByMe: true }), both, ['explain']],
    ['upheld', flag('upheld'), both, ['dismiss']],
    ['dismissed', flag('dismissed'), both, ['uphold']],
    ['dismissed, by an estate', flag('dismissed'), { canExplain: true, canDecide: false }, []],
    ['the company’s, seen in an estate', flag('open', { isInherited: true }), both, []],
    ['open, by a reader', flag('open'), { canExplain: false, canDecide: false }, []],
  ])('%s', (_what, seen, reader, acts) => {
    expect(flagActsOf(seen, reader)).toEqual(acts)
  })
})

describe('an address', () => {
  it('asks for what the server knows, and leaves out what somebody made up', () => {
    expect(
      askedOf({
        year: '2026',
        states: 'open,nothing,upheld',
        check: 'comp.reopened',
        withGone: 'true',
        sort: 'x',
      }),
    ).toEqual({
      year: 2026,
      states: 'open,upheld',
      check: 'comp.reopened',
      part: undefined,
      withGone: 'true',
      q: undefined,
    })
    expect(askedOf({ year: 'soon', states: 'nothing', withGone: 'maybe' })).toMatchObject({
      year: undefined,
      states: undefined,
      withGone: undefined,
    })
  })
})

it('offers the running year, two before it and the one on screen', () => {
  expect(flagYears('2026-11-29', 2026)).toEqual([2026, 2025, 2024])
  expect(flagYears('2026-11-29', 2021)).toEqual([2026, 2025, 2024, 2021])
  expect(flagYears('2026-11-29', undefined)).toEqual([2026, 2025, 2024])
})
