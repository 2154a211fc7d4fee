import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { indexRubric, rubricDoc } from '../scoring/index.ts'
import { decideSheet, needsReason, openParts, type SaidOf } from './decide-sheet.rules.ts'
import { starters } from './starters.ts'
import { appraisalLayers, type AppraisalLayer, type SheetState } from './states.ts'

const index = indexRubric(rubricDoc.parse(starters.staff))
const inTime = { 'staff.finished_in_limit_rate': { value: 0.95 } }
const says = (layer: AppraisalLayer, points: number, part = 'S1.1.a', judges = {}): SaidOf => ({
  part,
  layer,
  points,
  judges,
})
const decided = (facts: object, said: SaidOf[], part = 'S1.1.a') => {
  const { points, by } = decideSheet(index, { ...facts }, said).parts.find(({ id }) => id === part)!
  return [points, by]
}

describe('who decides a part', () => {
  it.each<[string, object, SaidOf[], [number | null, string | null]]>([
    ['nobody and no record', {}, [], [null, null]],
    ['the own word, while nothing else is there', {}, [says('self', 9)], [9, 'self']],
    ['records before the own word', inTime, [says('self', 9)], [15, 'records']],
    ['the leader before records', inTime, [says('self', 9), says('leader', 12)], [12, 'leader']],
    [
      'the final word before all',
      inTime,
      [says('final', 3), says('leader', 12), says('self', 9)],
      [3, 'final'],
    ],
  ])('%s', (_what, facts, said, expected) => {
    expect(decided(facts, said)).toEqual(expected)
  })

  it('takes the stronger layer’s answers to the questions of a part', () => {
    const judges = (attended: boolean, passed: boolean) => ({ attended, passed })
    const own = says('self', 10, 'S3.1.a', judges(true, true))
    // The leader says it of another part; the answers hold wherever they are asked.
    const leader = says('leader', 5, 'S2.2.a', { passed: false })
    expect(decided({}, [own], 'S3.1.a')).toEqual([10, 'self'])
    expect(decided({}, [own, leader], 'S3.1.a')).toEqual([5, 'self'])
  })

  it.each<[string, SaidOf[], [number | null, string | null]]>([
    ['the own answers settle nothing', [], [10, 'self']],
    ['those of a leader do, and are the leader’s word', [says('leader', 5, 'S2.2.a')], [5, 'leader']],
    [
      'those of the people office come before',
      [says('leader', 5, 'S2.2.a'), says('final', 3, 'S2.2.a')],
      [10, 'final'],
    ],
  ])('where a part asks questions alone: %s', (_what, others, expected) => {
    const answers = { leader: { attended: true, passed: false }, final: { attended: true, passed: true } }
    const own = says('self', 10, 'S3.1.a', { attended: true, passed: true })
    const said = others.map((each) => ({ ...each, judges: each.layer === 'self' ? {} : answers[each.layer] }))
    expect(decided({}, [own, ...said], 'S3.1.a')).toEqual(expected)
    const { missing, judged, total } = decideSheet(index, {}, [own, ...said])
    expect(missing.includes('S3.1.a')).toBe(expected[1] === 'self')
    // No record decided anything, so that people gave all of it.
    expect(judged).toBe(total)
  })

  it('leaves open what a leader only drafted, until the review is handed in', () => {
    const said = [says('leader', 2, 'S1.1.c'), says('leader', 2, 'S2.2.a'), says('final', 3, 'S2.2.a')]
    const sheet = decideSheet(index, inTime, said)
    const open = (state: SheetState) => openParts(sheet, state)
    expect(sheet.missing).not.toContain('S1.1.c')
    for (const state of ['open', 'self_done'] as const) {
      expect(open(state)).toContain('S1.1.c')
      expect(open(state)).not.toContain('S2.2.a')
      expect(open(state)).not.toContain('S1.1.a')
    }
    for (const state of ['reviewed', 'settled'] as const) expect(open(state)).toEqual(sheet.missing)
  })

  it('shows as a proposal of records nothing that the person alone said', () => {
    const own = says('self', 10, 'S3.1.a', { attended: true, passed: true })
    const part = decideSheet(index, {}, [own]).parts.find(({ id }) => id === 'S3.1.a')
    expect(part?.proposal.points).toBeNull()
  })

  it('lists what nothing but the own word decides as missing', () => {
    const { missing } = decideSheet(index, inTime, [says('self', 3, 'S1.1.b'), says('leader', 2, 'S1.1.c')])
    expect(missing).toContain('S1.1.b')
    expect(missing).not.toContain('S1.1.a')
    expect(missing).not.toContain('S1.1.c')
  })
})

describe('whether points need a reason', () => {
  it.each([
    ['settled, the same', { state: 'settled', low: 3, high: 3 }, 3, false],
    ['settled, another', { state: 'settled', low: 3, high: 3 }, 2, true],
    ['inside a range', { state: 'range', low: 1, high: 2 }, 2, false],
    ['open, whatever', { state: 'open', low: 0, high: 5 }, 2, true],
  ] as const)('%s', (_what, proposal, points, expected) => {
    expect(needsReason(proposal, points)).toBe(expected)
  })
})

it('whatever is said, the total is the sum of the groups, within the rubric, and judged points are a part of it', () => {
  const anySaid = fc.array(
    fc.record({
      part: fc.constantFrom(...index.parts.keys()),
      layer: fc.constantFrom(...appraisalLayers),
      share: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(anySaid, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (rows, rate) => {
      const said = rows.map(({ part, layer, share }) =>
        says(layer, Math.floor(((index.parts.get(part)?.max ?? 0) * share) / 10), part),
      )
      const facts = rate === null ? {} : { 'staff.finished_in_limit_rate': { value: rate } }
      const { total, groups, judged, missing } = decideSheet(index, facts, said)
      expect(Object.values(groups).reduce((a, b) => a + b, 0)).toBe(total)
      expect(total).toBeLessThanOrEqual(index.doc.max)
      expect(judged).toBeLessThanOrEqual(total)
      const final = said.filter(({ layer }) => layer !== 'self').map(({ part }) => part)
      expect(missing.filter((id) => final.includes(id))).toEqual([])
    }),
  )
})
