import { describe, expect, it } from 'vitest'

import { gateFor, idOf, sittingOf } from '../testing/sample-calibration.ts'
import { afterHandingIn, gateBefore, gateSentence, type MyGate } from './my-calibration.rules.ts'
import type { MyCalibration } from './use-my-calibration.ts'

const mineOf = (gate: Partial<MyGate>, rows: MyCalibration['rows'] = []): MyCalibration => ({
  gates: [gateFor(gate)],
  rows,
})
const handedIn = { isSubmitted: true, distance: 0.5 }

describe('what stands before the places of a campaign', () => {
  it.each([
    ['open' as const, true],
    ['failed' as const, true],
    ['passed' as const, false],
    ['admitted' as const, false],
  ])('is a gate that is %s: %s', (state, isThere) =>
    expect(gateBefore(mineOf({ state }), idOf(1)) !== null).toBe(isThere),
  )
  it('is its own campaign’s alone', () => expect(gateBefore(mineOf({}), idOf(2))).toBeNull())
  it.each<[string, Partial<MyGate>, string]>([
    ['the cases of the first try', {}, 'first'],
    ['other cases after a try that failed', { round: 2 }, 'again'],
    ['the association’s decision after the last', { state: 'failed', round: 3 }, 'failed'],
    ['the association’s cases where it has none', { state: 'failed', round: 0 }, 'noCases'],
  ])('is %s', (_, gate, key) => {
    const mine = mineOf(gate, [
      sittingOf('a', handedIn),
      sittingOf('b'),
      sittingOf('c', { kind: 'drift' }),
      sittingOf('d', { campaignId: idOf(2) }),
    ])
    expect(gateSentence(mine, mine.gates[0]!)).toMatchObject({ key, params: { n: 1 } })
  })
})

describe('after a case is handed in', () => {
  const done = sittingOf('a', handedIn)
  it.each<[string, MyCalibration, string, string | undefined]>([
    ['comes the next of the try', mineOf({}, [sittingOf('b'), done]), 'more', 'b'],
    [
      'comes another try where this one failed',
      mineOf({ round: 2 }, [sittingOf('c', { round: 2 }), done]),
      'nextTry',
      'c',
    ],
    ['one is through', mineOf({ state: 'passed' }, [done]), 'passed', undefined],
    ['one waits for the association', mineOf({ state: 'failed', round: 3 }, [done]), 'failed', undefined],
    ['nothing more is asked', { gates: [], rows: [done] }, 'over', undefined],
  ])('%s', (_, mine, key, next) => {
    const after = afterHandingIn(mine, done)
    expect([after.key, after.next?.id]).toEqual([key, next])
  })
  it('one in between decides nothing', () =>
    expect(afterHandingIn(mineOf({ state: 'passed' }), sittingOf('a', { kind: 'drift' })).key).toBe('drift'))
})
