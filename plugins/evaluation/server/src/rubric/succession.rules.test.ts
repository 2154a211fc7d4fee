import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayAfter, dayBefore, dayIn } from './days.rules.ts'
import { endProblem, holdsOn, successionOf, type Tenure } from './succession.rules.ts'

const tenure = (id: string, effectiveFrom: string, effectiveTo: string | null = null): Tenure => ({
  id,
  label: id,
  state: 'frozen',
  effectiveFrom,
  effectiveTo,
})

describe('a version that begins', () => {
  it('is the first, follows the one that holds, or one that holds no longer', () => {
    expect(successionOf([], '2026-01-01')).toMatchObject({ ended: { ids: [] }, supersedesId: null })
    expect(successionOf([tenure('a', '2025-01-01')], '2026-01-01')).toEqual({
      isRefused: false,
      ended: { ids: ['a'], effectiveTo: '2025-12-31' },
      supersedesId: 'a',
    })
    expect(successionOf([tenure('a', '2024-01-01', '2024-12-31')], '2026-01-01')).toMatchObject({
      ended: { ids: [] },
      supersedesId: null,
    })
  })

  it('cuts a retired one short whose last day is ahead', () => {
    const retired = { ...tenure('a', '2025-01-01', '2026-06-30'), state: 'retired' as const }
    expect(successionOf([retired], '2026-01-01')).toMatchObject({ ended: { ids: ['a'] } })
  })

  it.each(['2026-01-01', '2026-12-31'])('is refused beside one that begins on %s', (from) => {
    const later = tenure('b', from)
    expect(successionOf([tenure('a', '2025-01-01', dayBefore(from)), later], '2026-01-01')).toEqual({
      isRefused: true,
      by: later,
    })
  })

  it('leaves one version to each day, in whatever order they are frozen', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 })
    const dayOf = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (begins, at) => {
        const held = begins.reduce<Tenure[]>((known, begin, place) => {
          const from = dayOf(begin)
          const succession = successionOf(known, from)
          if (succession.isRefused) return known
          const { ids, effectiveTo } = succession.ended
          const kept = known.map((one) => (ids.includes(one.id) ? { ...one, effectiveTo } : one))
          return [...kept, tenure(String(place), from)]
        }, [])
        return held.filter((one) => holdsOn(one, dayOf(at))).length <= 1
      }),
    )
  })
})

describe('a version that ends', () => {
  const own = { ...tenure('a', '2026-01-01'), origin: 'own' }
  const standard = { ...own, origin: 'standard' }

  it('ends on its first day or later, and not after a successor ended it', () => {
    expect(endProblem(own, [], '2025-12-31')).toBe('rubric_ends_before_it_begins')
    expect(endProblem(own, [], '2026-01-01')).toBeNull()
    const ended = { ...own, effectiveTo: '2026-06-30' }
    expect(endProblem(ended, [], '2026-07-01')).toBe('rubric_ended_earlier')
    expect(endProblem(ended, [], '2026-06-30')).toBeNull()
  })

  it('and is the standard’s needs a frozen one that holds from the day after', () => {
    const next = tenure('b', '2027-01-01')
    expect(endProblem(standard, [], '2026-12-31')).toBe('rubric_needs_successor')
    expect(endProblem(standard, [next], '2026-12-31')).toBeNull()
    expect(endProblem(standard, [next], '2026-12-30')).toBe('rubric_needs_successor')
    expect(endProblem(standard, [{ ...next, state: 'retired' }], '2026-12-31')).toBe('rubric_needs_successor')
    expect(endProblem(standard, [{ ...next, effectiveTo: '2027-01-01' }], '2027-01-01')).toBe(
      'rubric_needs_successor',
    )
  })
})

it('counts days by the calendar, and today by the wall clock of the place', () => {
  expect([dayBefore('2028-03-01'), dayAfter('2027-12-31')]).toEqual(['2028-02-29', '2028-01-01'])
  expect(dayIn('Asia/Shanghai', new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
})
