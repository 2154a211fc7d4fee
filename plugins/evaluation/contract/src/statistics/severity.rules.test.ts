import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { describe, expect, it } from 'vitest'

import { randomOf } from '../draw/random.rules.ts'
import { componentsOf } from './components.rules.ts'
import { inverse } from './matrix.rules.ts'
import type { Score } from './score.ts'
import { severityOf } from './severity.rules.ts'

const scorers = 12
const estates = 120

/** 120 estates, 12 scorers who spread by 3 points, noise of 2, two scorers an estate. */
function simulate(seed: number, panelOf: (estate: number, random: RandomGenerator) => number[], spread = 3) {
  const random = randomOf(String(seed), 'simulation')
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - uniformFloat64(random))) * Math.cos(2 * Math.PI * uniformFloat64(random))
  const leniency = Array.from({ length: scorers }, () => spread * normal())
  const truth = Array.from({ length: estates }, () => 75 + 6 * normal())
  const scores: Score[] = truth.flatMap((value, estate) =>
    panelOf(estate, random).map((rater) => ({
      unit: String(estate),
      rater: String(rater),
      value: value + (leniency[rater] ?? 0) + 2 * normal(),
    })),
  )
  return { scores, truth, leniency }
}

const randomPanel = (_: number, random: RandomGenerator): number[] => {
  const first = uniformInt(random, 0, scorers - 1)
  return [first, (first + uniformInt(random, 1, scorers - 1)) % scorers]
}
const fixedPanel = (estate: number): number[] => [(estate % 6) * 2, (estate % 6) * 2 + 1]

function errorsOf(panelOf: typeof randomPanel) {
  const squares = { raw: 0, adjusted: 0 }
  const runs = 40
  for (let seed = 1; seed <= runs; seed += 1) {
    const { scores, truth } = simulate(seed, panelOf)
    for (const { unit, raw, adjusted } of severityOf(scores).units) {
      squares.raw += (raw - (truth[Number(unit)] ?? 0)) ** 2 / estates / runs
      squares.adjusted += (adjusted - (truth[Number(unit)] ?? 0)) ** 2 / estates / runs
    }
  }
  return { raw: Math.sqrt(squares.raw), adjusted: Math.sqrt(squares.adjusted) }
}

describe('severity', () => {
  it('takes a third off the error when scorers were drawn at random', () => {
    const { raw, adjusted } = errorsOf(randomPanel)
    expect(raw).toBeGreaterThan(2.3)
    expect(adjusted).toBeLessThan(0.75 * raw)
  })

  it('mostly corrects nothing when scorers are all alike', () => {
    const runs = Array.from({ length: 40 }, (_, seed) => severityOf(simulate(seed, randomPanel, 0).scores))
    const untouched = runs.filter(({ units }) => units.every(({ raw, adjusted }) => raw === adjusted))
    expect(untouched.length).toBeGreaterThan(12)
  })

  it('corrects nothing when fixed panels never overlap', () => {
    const { raw, adjusted } = errorsOf(fixedPanel)
    expect(adjusted).toBeCloseTo(raw, 9)
  })

  it('finds who is lenient, within the error it states', () => {
    const { scores, leniency } = simulate(5, randomPanel)
    const severity = severityOf(scores)
    const centre = leniency.reduce((total, value) => total + value, 0) / scorers
    const misses = severity.scorers.map(
      ({ rater, effect, standardError }) =>
        Math.abs(effect - ((leniency[Number(rater)] ?? 0) - centre)) / standardError,
    )
    expect(Math.max(...misses)).toBeLessThan(3.5)
    expect(severity.spread).toBeGreaterThan(1.5)
    expect(severity.spread).toBeLessThan(5)
    expect(severity.noise).toBeGreaterThan(1.6)
    expect(severity.noise).toBeLessThan(2.4)
  })

  it('has effects that cancel out inside each component', () => {
    const { scorers } = severityOf(simulate(3, fixedPanel).scores)
    for (const of of Map.groupBy(scorers, ({ component }) => component).values())
      expect(of.reduce((total, { effect }) => total + effect, 0)).toBeCloseTo(0, 6)
    expect(new Set(scorers.map(({ component }) => component)).size).toBe(6)
  })

  it('draws a scorer with few units further toward 0 than one with many', () => {
    const rows = (rater: string, count: number, noise: number): Score[] =>
      Array.from({ length: count }, (_, at) => [
        { unit: `${rater} ${at}`, rater: 'usual', value: 70 + at },
        { unit: `${rater} ${at}`, rater, value: 73 + at + (at % 2 === 0 ? noise : -noise) },
      ]).flat()
    const { scorers } = severityOf([...rows('often', 20, 1), ...rows('once', 1, 0)])
    const of = (name: string) => scorers.find(({ rater }) => rater === name)
    expect(of('once')?.effect).toBeLessThan(of('often')?.effect ?? 0)
    expect(of('once')?.standardError).toBeGreaterThan(of('often')?.standardError ?? 0)
    expect(of('often')?.n).toBe(20)
  })

  it('leaves all as it is when the scores cannot tell scorers from noise', () => {
    const { scorers, units, spread } = severityOf([
      { unit: 'e', rater: 'a', value: 4 },
      { unit: 'e', rater: 'b', value: 8 },
      { unit: 'f', rater: 'c', value: 5 },
    ])
    expect(spread).toBeNull()
    expect(scorers.map(({ effect, n }) => [effect, n])).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ])
    expect(units).toEqual([
      { unit: 'e', raw: 6, adjusted: 6, component: 1 },
      { unit: 'f', raw: 5, adjusted: 5, component: 2 },
    ])
  })

  it('takes off the whole difference when scores fit it exactly', () => {
    const scores = ['e', 'f', 'g'].flatMap((unit, at) => [
      { unit, rater: 'a', value: 10 * at },
      { unit, rater: 'b', value: 10 * at + 4 },
    ])
    const { scorers } = severityOf(scores)
    expect(scorers.map(({ effect }) => Math.round(effect * 1e6) / 1e6)).toEqual([-2, 2])
  })

  it('answers nothing for no scores', () => {
    expect(severityOf([])).toEqual({ scorers: [], units: [], spread: null, noise: null })
  })
})

describe('components', () => {
  it('joins groups that share a member, also through a later group', () => {
    const components = componentsOf([['a', 'b'], ['c', 'd'], ['e'], ['d', 'a']])
    expect([...components]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
      ['e', 2],
    ])
  })
})

describe('the inverse', () => {
  it('undoes its matrix', () => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = inverse([
      [4, 2],
      [2, 3],
    ])
    expect([a, b, c, d].map((value) => Math.round(value * 8000) / 1000)).toEqual([3, -2, -2, 4])
  })
})
