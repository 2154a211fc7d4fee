import fc from 'fast-check'
import { expect, it } from 'vitest'

import { flagCaptures, type ChainedCapture, type ChainFrame } from './capture-flags.rules.ts'

const frame: ChainFrame = {
  packageHash: 'p',
  takenAt: '2026-09-08T01:00:00Z',
  validUntil: '2026-09-11T16:00:00Z',
}
const at = (minutes: number): string =>
  new Date(Date.parse('2026-09-08T02:00:00Z') + minutes * 60_000).toISOString()
const capture = (seq: number, change: Partial<ChainedCapture> = {}): ChainedCapture => ({
  id: `c${seq}`,
  seq,
  prev: seq === 1 ? 'p' : `h${seq - 1}`,
  hash: `h${seq}`,
  kind: 'part',
  capturedAt: at(seq),
  receivedAt: at(120),
  ...change,
})
const chain = (length: number) => Array.from({ length }, (_, index) => capture(index + 1))
const flagsOf = (captures: readonly ChainedCapture[]) => Object.fromEntries(flagCaptures(captures, frame))

it.each<[string, ChainedCapture[], Record<string, string[]>]>([
  ['nothing of an unbroken chain', chain(3), { c1: [], c2: [], c3: [] }],
  ['the one after a missing number', [capture(1), capture(3)], { c1: [], c3: ['gap'] }],
  ['a chain that does not begin with one', [capture(2)], { c2: ['gap'] }],
  ['one that hangs on something else', [capture(1, { prev: 'x' })], { c1: ['broken_chain'] }],
  [
    'the second of two with one number',
    [capture(1), capture(1, { id: 'd1', hash: 'g1', receivedAt: at(130) })],
    { c1: [], d1: ['fork'] },
  ],
  [
    'a clock that ran back more than ten minutes',
    [capture(1), capture(2, { capturedAt: at(-10) })],
    { c1: [], c2: ['clock_jump'] },
  ],
  ['no clock that ran back less', [capture(1), capture(2, { capturedAt: at(-8) })], { c1: [], c2: [] }],
  ['a clock ahead of the receipt', [capture(1, { capturedAt: at(131) })], { c1: ['clock_ahead'] }],
  ['a time before the package was taken', [capture(1, { capturedAt: at(-71) })], { c1: ['before_package'] }],
  [
    'a time after its validity',
    [capture(1, { capturedAt: '2026-09-11T16:00:01Z', receivedAt: '2026-09-12T00:00:00Z' })],
    { c1: ['after_validity'] },
  ],
  [
    'no further signature',
    [capture(1), capture(2, { kind: 'signature' }), capture(3, { kind: 'signature' })],
    { c1: [], c2: [], c3: [] },
  ],
  [
    'a part changed after the signature',
    [capture(1, { kind: 'signature' }), capture(2)],
    { c1: [], c2: ['after_signature'] },
  ],
  [
    'a second part under the number of one that was signed for',
    [
      capture(1),
      capture(2, { kind: 'signature' }),
      capture(1, { id: 'd1', hash: 'g1', receivedAt: at(130) }),
    ],
    { c1: [], c2: ['broken_chain'], d1: ['fork', 'after_signature'] },
  ],
  [
    'a part under a number that was left free before the signature',
    [capture(1), capture(2, { hash: 'g2' }), capture(3, { kind: 'signature', prev: 'h1' })],
    { c1: [], c2: ['after_signature'], c3: ['broken_chain'] },
  ],
  [
    'no part before a record that is missing',
    [capture(1), capture(3, { kind: 'refusal' }), capture(4)],
    { c1: [], c3: ['gap'], c4: ['after_signature'] },
  ],
])('flags %s', (_what, captures, expected) => {
  expect(flagsOf(captures)).toEqual(expected)
})

it('says the same however the captures came in', () => {
  const arbitrary = fc.array(
    fc.record({
      seq: fc.integer({ min: 1, max: 8 }),
      minutes: fc.integer({ min: -100, max: 200 }),
      isOdd: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(arbitrary, fc.infiniteStream(fc.nat()), (made, picks) => {
      const captures = made.map(({ seq, minutes, isOdd }, index) =>
        capture(seq, {
          id: `c${index}`,
          capturedAt: at(minutes),
          receivedAt: at(300 + index),
          ...(isOdd ? { prev: 'x' } : {}),
        }),
      )
      const shuffled = captures
        .map((each) => ({ each, place: picks.next().value ?? 0 }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ each }) => each)
      expect(flagsOf(shuffled)).toEqual(flagsOf(captures))
    }),
  )
})
