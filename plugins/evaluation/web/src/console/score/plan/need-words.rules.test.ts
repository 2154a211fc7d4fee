import type { PlanRow } from '@linli/evaluation-contract'
import { describe, expect, it } from 'vitest'

import { needSentence, sumOfGains } from './need-words.rules.ts'

describe('what is needed', () => {
  it.each([
    [2, 4, 'more', 2],
    [0.7, 0.9, 'more', 0.2],
    [3, 0, 'less', null],
    [null, 4, 'unknown', null],
    [false, true, 'yes', null],
    [true, false, 'no', null],
    [null, true, 'unknownYes', null],
    [null, false, 'unknownNo', null],
  ])('from %s to %s is said as %s with %s more', (now, needed, key, gap) =>
    expect(needSentence({ now, needed })).toEqual({ now, needed, key, gap }),
  )
})

it('adds up what can still be done', () => {
  const row = (gain: number, feasibility: PlanRow['feasibility']) => ({ gain, feasibility }) as PlanRow
  expect(sumOfGains([row(0.1, 'feasible'), row(0.2, 'tight'), row(3, 'too-late')])).toBe(0.3)
})
