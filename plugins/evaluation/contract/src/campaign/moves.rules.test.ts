import { describe, expect, it } from 'vitest'

import { isAhead, isHandedOver } from './moves.rules.ts'
import { assessmentMoves, assessmentStates } from './states.ts'

describe('states of an application', () => {
  it('lie ahead along every single move and never both ways', () => {
    for (const from of assessmentStates) {
      for (const to of assessmentMoves[from]) expect(isAhead(from, to)).toBe(true)
      for (const to of assessmentStates) expect(isAhead(from, to) && isAhead(to, from)).toBe(false)
    }
  })

  it.each([
    ['accepted', 'preliminary', true],
    ['preliminary', 'scoring', false],
    ['withdrawn', 'final', false],
    ['locked', 'locked', false],
  ] as const)('from %s to %s: %s', (from, to, expected) => {
    expect(isAhead(from, to)).toBe(expected)
  })

  it('hold what was handed over from the lock until the result or the way out', () => {
    expect(assessmentStates.filter(isHandedOver)).toEqual([
      'locked',
      'scoring',
      'reconciling',
      'site_check',
      'preliminary',
      'appealed',
      'final',
    ])
  })
})
