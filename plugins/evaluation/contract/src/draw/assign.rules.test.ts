import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assignScorers, type AssignmentInput, type AssignmentPlan } from './assign.rules.ts'
import type { Task } from './places.rules.ts'

const named = (count: number, letter: string): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`)
const tasksOf = (count: number, more: Partial<Task> = {}): Task[] =>
  named(count, 'e').map((estate) => ({ estate, set: 'judged', needs: 2, ...more }))
const scorersOf = (count: number) => named(count, 's').map((id) => ({ id }))

const draw = (input: Partial<AssignmentInput>): AssignmentPlan =>
  assignScorers({ seed: 'seed', tasks: [], scorers: [], conflicts: [], ...input })

const spreadOf = ({ loads }: AssignmentPlan): number =>
  Math.max(...loads.values()) - Math.min(...loads.values())
const scorersAt = (plan: AssignmentPlan, estate: string): string[] =>
  plan.assignments.filter((one) => one.estate === estate).map(({ scorer }) => scorer)

const inputs = fc
  .record({
    estates: fc.integer({ min: 1, max: 15 }),
    people: fc.integer({ min: 1, max: 8 }),
    seed: fc.string(),
  })
  .chain(({ estates, people, seed }) =>
    fc.record({
      seed: fc.constant(seed),
      tasks: fc.constant(tasksOf(estates)),
      scorers: fc.constant(scorersOf(people)),
      conflicts: fc.array(
        fc.record({
          scorer: fc.constantFrom(...named(people, 's')),
          estate: fc.constantFrom(...named(estates, 'e')),
        }),
        { maxLength: 20 },
      ),
    }),
  )

describe('the draw of scorers', () => {
  it('never gives an estate to a scorer in conflict, nor twice to the same', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { assignments } = assignScorers(input)
        for (const { scorer, estate } of input.conflicts)
          expect(assignments.some((one) => one.scorer === scorer && one.estate === estate)).toBe(false)
        const pairs = assignments.map(({ scorer, estate }) => `${scorer} ${estate}`)
        expect(new Set(pairs).size).toBe(pairs.length)
      }),
    )
  })

  it('gives every estate a first and a second scorer, or reports how many are missing', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { assignments, gaps } = assignScorers(input)
        for (const { estate } of input.tasks) {
          const blocked = new Set(
            input.conflicts.filter((one) => one.estate === estate).map(({ scorer }) => scorer),
          )
          const possible = Math.min(2, input.scorers.length - blocked.size)
          const roles = assignments.filter((one) => one.estate === estate).map(({ role }) => role)
          expect(roles).toEqual(['first', 'second'].slice(0, possible))
          expect(gaps.find((gap) => gap.estate === estate)?.missing ?? 0).toBe(2 - possible)
        }
      }),
    )
  })

  it('counts the places of each scorer, also of those without any', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { loads, assignments } = assignScorers(input)
        for (const { id } of input.scorers)
          expect(loads.get(id)).toBe(assignments.filter(({ scorer }) => scorer === id).length)
      }),
    )
  })

  it('keeps loads within one of each other when there are no conflicts', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(spreadOf(assignScorers({ ...input, conflicts: [] }))).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('evens loads out over a chain when the busy and the idle share no estate', () => {
    // s2 may do e0 and e1 only, s0 anything but e0; work reaches s2 from s0 by way of s1.
    const plan = draw({
      tasks: tasksOf(6, { needs: 1 }),
      scorers: scorersOf(3),
      conflicts: [
        ...named(6, 'e')
          .slice(2)
          .map((estate) => ({ scorer: 's2', estate })),
        ...named(2, 'e').map((estate) => ({ scorer: 's0', estate })),
      ],
    })
    expect([...plan.loads.values()]).toEqual([2, 2, 2])
  })

  it('links all scorers as soon as there are three and as many estates', () => {
    const sizes = fc.record({ people: fc.integer({ min: 3, max: 12 }), seed: fc.string() })
    fc.assert(
      fc.property(sizes, ({ people, seed }) => {
        expect(draw({ seed, tasks: tasksOf(people), scorers: scorersOf(people) }).isConnected).toBe(true)
      }),
    )
  })

  it('says when conflicts leave two panels that cannot be linked', () => {
    const conflicts = named(8, 'e').flatMap((estate, at) =>
      (at < 4 ? ['s0', 's1'] : ['s2', 's3']).map((scorer) => ({ scorer, estate })),
    )
    const plan = draw({ tasks: tasksOf(8), scorers: scorersOf(4), conflicts })
    expect(plan.gaps).toEqual([])
    expect(plan.isConnected).toBe(false)
  })

  it('is the same for a seed in whatever order the lists come, and another for another seed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { assignments, gaps } = assignScorers(input)
        const turned = assignScorers({
          ...input,
          tasks: input.tasks.toReversed(),
          scorers: input.scorers.toReversed(),
          conflicts: input.conflicts.toReversed(),
        })
        expect(turned.assignments).toEqual(assignments)
        expect(turned.gaps).toEqual(gaps)
      }),
    )
    const of = (seed: string) => draw({ seed, tasks: tasksOf(20), scorers: scorersOf(6) }).assignments
    expect(of('one')).not.toEqual(of('two'))
  })

  it('lets pairs vary: ten scorers of sixty estates meet in more than thirty pairs', () => {
    const plan = draw({ tasks: tasksOf(60), scorers: scorersOf(10) })
    const pairs = named(60, 'e').map((estate) => scorersAt(plan, estate).sort().join(' '))
    expect(new Set(pairs).size).toBeGreaterThan(30)
  })

  it('asks for expertise where a task does, and names it when nobody has it', () => {
    const scorers = [{ id: 's0', expertise: ['fire'] }, { id: 's1' }, { id: 's2', expertise: ['law'] }]
    const tasks: Task[] = [
      { estate: 'e0', set: 'safety', needs: 1, expertise: 'fire' },
      { estate: 'e0', set: 'books', needs: 2, expertise: 'audit' },
      { estate: 'e1', set: 'safety', needs: 2, expertise: 'fire' },
    ]
    const plan = draw({ tasks, scorers })
    expect(plan.assignments.map(({ scorer }) => scorer)).toEqual(['s0', 's0'])
    expect(plan.gaps).toEqual([
      { estate: 'e0', set: 'books', missing: 2, reason: 'expertise' },
      { estate: 'e1', set: 'safety', missing: 1, reason: 'expertise' },
    ])
  })

  it('tells conflicts from too few people', () => {
    const conflicts = [{ scorer: 's0', estate: 'e0' }]
    expect(draw({ tasks: tasksOf(1), scorers: scorersOf(2), conflicts }).gaps[0]?.reason).toBe('conflicts')
    expect(draw({ tasks: tasksOf(1), scorers: scorersOf(1) }).gaps[0]?.reason).toBe('too_few_scorers')
  })

  it('leaves a second look to somebody else', () => {
    const tasks = tasksOf(30, { needs: 1, notBy: ['s0'] })
    expect(draw({ tasks, scorers: scorersOf(2) }).loads.get('s0')).toBe(0)
  })
})
