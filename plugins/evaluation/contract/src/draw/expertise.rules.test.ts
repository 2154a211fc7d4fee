import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assignScorers, type AssignmentPlan } from './assign.rules.ts'
import type { Scorer, Task } from './places.rules.ts'

const groups = ['G1', 'G2', 'G3', 'G4']
const worth = new Map(groups.map((group, at) => [group, at + 1]))
const tasksOf = (count: number, needs: 1 | 2): Task[] =>
  Array.from({ length: count }, (_, n) => ({ estate: `e${n}`, set: 's', needs, worth }))
const knowing = (id: string, ...expertise: string[]): Scorer => ({ id, expertise })
const draw = (tasks: Task[], scorers: Scorer[], seed = 'seed'): AssignmentPlan =>
  assignScorers({ seed, tasks, scorers, conflicts: [] })
const pairsOf = ({ assignments }: AssignmentPlan): string[] =>
  [...Map.groupBy(assignments, ({ estate }) => estate).values()].map((of) =>
    of
      .map(({ scorer }) => scorer)
      .toSorted()
      .join('+'),
  )
const panel = fc.array(fc.subarray(groups), { minLength: 3, maxLength: 8 })
const asScorers = (list: string[][]) => list.map((expertise, at) => knowing(`s${at}`, ...expertise))

describe('expertise in the draw', () => {
  it('gives the second place of a pair to who knows what the first does not', () => {
    const scorers = [
      knowing('a', 'G1', 'G2'),
      knowing('b', 'G1', 'G2'),
      knowing('c', 'G3', 'G4'),
      knowing('d', 'G3', 'G4'),
    ]
    for (let n = 0; n < 20; n++)
      for (const pair of pairsOf(draw(tasksOf(2, 2), scorers, `seed ${n}`)))
        expect(['a+c', 'a+d', 'b+c', 'b+d']).toContain(pair)
  })

  it('gives a single place to who knows most of its points, among those with as few places', () => {
    const scorers = [knowing('a', 'G1'), knowing('b', 'G4'), knowing('c')]
    const holders = new Set<string>()
    for (let n = 0; n < 20; n++) holders.add(draw(tasksOf(1, 1), scorers, `seed ${n}`).assignments[0]!.scorer)
    expect([...holders]).toEqual(['b'])
  })

  it('leaves ties to the seed', () => {
    const scorers = [knowing('a', 'G4'), knowing('b', 'G4'), knowing('c')]
    const holders = new Set<string>()
    for (let n = 0; n < 40; n++) holders.add(draw(tasksOf(1, 1), scorers, `seed ${n}`).assignments[0]!.scorer)
    expect(holders).toEqual(new Set(['a', 'b']))
  })

  it('never costs evenness of loads, links between scorers, or a place, whatever people know', () => {
    fc.assert(
      fc.property(panel, fc.integer({ min: 8, max: 30 }), fc.string(), (list, count, seed) => {
        const scorers = asScorers(list)
        const preferred = draw(tasksOf(count, 2), scorers, seed)
        const loads = [...preferred.loads.values()]
        expect(preferred.gaps).toEqual([])
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(2)
        expect(preferred.isConnected).toBe(true)
      }),
    )
  })

  it('is the same in whatever order people and what they know are listed', () => {
    fc.assert(
      fc.property(panel, fc.string(), (list, seed) => {
        const there = draw(tasksOf(9, 2), asScorers(list), seed).assignments
        const scorers = asScorers(list).map(({ id, expertise = [] }) => ({
          id,
          expertise: expertise.toReversed(),
        }))
        expect(draw(tasksOf(9, 2), scorers.toReversed(), seed).assignments).toEqual(there)
      }),
    )
  })

  it('keeps panels mixed although everybody knows something else: the best two do not sit together every round', () => {
    const scorers = Array.from({ length: 12 }, (_, n) => knowing(`s${n}`, ...groups.slice(0, n % 5)))
    const pairs = pairsOf(draw(tasksOf(120, 2), scorers))
    const times = [...Map.groupBy(pairs, (pair) => pair).values()].map((of) => of.length)
    // Of 66 possible pairs; fixed panels would be six of them, twenty times each.
    expect(times.length).toBeGreaterThan(25)
    expect(Math.max(...times)).toBeLessThan(12)
  })
})
