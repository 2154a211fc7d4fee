import { indexRubric } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { panelRubric } from '../testing/panel-bench.ts'
import { reliabilityOf, type BlindScore } from './reliability.rules.ts'

const index = indexRubric(panelRubric())
const notes = {
  names: new Map(['s0', 's1', 's2', 's3'].map((id) => [id, `评委 ${id}`])),
  drift: new Map([['s0', { cases: 2, distance: 0.75 }]]),
}

/** Estates of rising quality, each scored by two of four; `s0` gives half a point more than the others. */
const scoresOf = (estates: number): BlindScore[] =>
  Array.from({ length: estates }, (_, n) => [`s${n % 4}`, `s${(n + 1) % 4}`]).flatMap((pair, n) =>
    pair.flatMap((scorerId) =>
      ['J1', 'J2', 'J3'].map((part) => ({
        assessmentId: `a${n}`,
        scorerId,
        part,
        points: (n % 7) / 2 + (scorerId === 's0' ? 0.5 : 0),
      })),
    ),
  )

describe('how far scorers agree', () => {
  it('is not shown where too few estates were scored twice: parts need more than groups', () => {
    const few = reliabilityOf(index, scoresOf(9), notes)
    expect(few.rows.every(({ alpha, reason }) => alpha === null && reason === 'too_few_units')).toBe(true)
    expect(few).toMatchObject({
      units: 9,
      icc: { single: null, reason: 'too_few_units', basis: null },
      severity: { scorers: [] },
    })
    const enough = reliabilityOf(index, scoresOf(12), notes)
    expect(enough.rows.map(({ scope, alpha }) => [scope, alpha !== null])).toEqual([
      ['total', true],
      ['group', true],
      ['group', true],
      ['part', false],
      ['part', false],
      ['part', false],
    ])
    const many = reliabilityOf(index, scoresOf(60), notes)
    expect(many.rows.every(({ alpha }) => alpha !== null)).toBe(true)
  })

  it('comes with its interval, levels of a part taken as an order and sums as points', () => {
    const { rows, icc } = reliabilityOf(index, scoresOf(60), notes)
    for (const { alpha, scope, measurement } of rows) {
      expect(alpha!.low).toBeLessThanOrEqual(alpha!.estimate)
      expect(alpha!.high).toBeGreaterThanOrEqual(alpha!.estimate)
      expect(measurement).toBe(scope === 'part' ? 'ordinal' : 'interval')
    }
    expect(icc.average!.estimate).toBeGreaterThan(icc.single!.estimate)
    expect(icc.basis).toEqual({ units: 60, raters: expect.any(Number), perUnit: 2 })
    expect(icc.basis?.raters).toBeGreaterThan(2)
  })

  it('names the lenient one', () => {
    const { severity } = reliabilityOf(index, scoresOf(24), notes)
    const [most] = severity.scorers.toSorted((a, b) => b.effect - a.effect)
    expect(most).toMatchObject({ id: 's0', name: '评委 s0', component: severity.scorers[0]!.component })
    expect(most!.effect).toBeGreaterThan(0.5)
    expect(most!.drift).toEqual({ cases: 2, distance: 0.75 })
    expect(severity.scorers.filter(({ drift }) => drift === null)).toHaveLength(3)
  })

  it('leaves out what one person alone scored', () => {
    const [alone] = scoresOf(1)
    expect(reliabilityOf(index, [...scoresOf(10), { ...alone!, assessmentId: 'only' }], notes).units).toBe(10)
  })
})
