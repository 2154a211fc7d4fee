import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { planDraw, type DrawMaterial } from './draw-plan.rules.ts'

const material = (change: Partial<DrawMaterial> = {}): DrawMaterial => ({
  estates: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  judged: ['J1', 'J2'],
  machine: ['M1', 'M2'],
  secondLookShare: 0.5,
  scorers: ['s1', 's2', 's3', 's4', 's5'].map((id) => ({ id })),
  conflicts: [],
  ...change,
})

describe('the places of a draw', () => {
  it('are two judges and a third who confirms at every estate, none twice, none in conflict', () => {
    const conflicts = fc.uniqueArray(
      fc.record({
        scorer: fc.constantFrom('s1', 's2', 's3', 's4', 's5'),
        estate: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.string(), conflicts, (seed, known) => {
        const { places } = planDraw(seed, material({ conflicts: known }))
        for (const { id } of material().estates) {
          const here = places.filter(({ estate }) => estate === id)
          expect(here.map(({ role }) => role).toSorted()).toEqual(['confirm', 'first', 'second'])
          const people = here.flatMap(({ scorer }) => scorer ?? [])
          expect(new Set(people).size).toBe(people.length)
          expect(known.some(({ estate, scorer }) => estate === id && people.includes(scorer))).toBe(false)
        }
        expect(places.every(({ scorer, gap }) => (scorer === null) === (gap !== null))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('are the same for a seed in whatever order the material is listed, and others for another seed', () => {
    const shuffled = material({
      estates: material().estates.toReversed(),
      scorers: material().scorers.toReversed(),
    })
    const key = ({ estate, role }: { estate: string; role: string }) => `${estate} ${role}`
    const byKey = (seed: string, of: DrawMaterial) =>
      Object.fromEntries(planDraw(seed, of).places.map((place) => [key(place), place]))
    expect(byKey('one', shuffled)).toEqual(byKey('one', material()))
    const many = Array.from({ length: 20 }, (_, n) => JSON.stringify(byKey(`seed ${n}`, material())))
    expect(new Set(many).size).toBeGreaterThan(15)
  })

  it('give the second a share of the machine’s parts to look at again, rounded up over all estates', () => {
    const { places } = planDraw('seed', material())
    const looks = places
      .filter(({ role }) => role === 'second')
      .flatMap(({ parts }) => parts.filter((part) => part.startsWith('M')))
    expect(looks).toHaveLength(3)
    expect(places.filter(({ role }) => role === 'first').every(({ parts }) => parts.join() === 'J1,J2')).toBe(
      true,
    )
    expect(
      places.filter(({ role }) => role === 'confirm').every(({ parts }) => parts.join() === 'M1,M2'),
    ).toBe(true)
  })

  it('stay vacant with the reason where too few people are free', () => {
    const { places } = planDraw(
      'seed',
      material({ estates: [{ id: 'a' }], scorers: [{ id: 's1' }, { id: 's2' }] }),
    )
    expect(places.filter(({ gap }) => gap !== null)).toMatchObject([{ role: 'confirm', scorer: null }])
  })

  it('are only second looks and confirmations where a rubric has nothing to judge', () => {
    const { places } = planDraw('seed', material({ judged: [], secondLookShare: 0 }))
    expect(new Set(places.map(({ role }) => role))).toEqual(new Set(['confirm']))
    const looking = planDraw('seed', material({ judged: [], secondLookShare: 1 })).places
    expect(new Set(looking.map(({ role }) => role))).toEqual(new Set(['second', 'confirm']))
  })
})
