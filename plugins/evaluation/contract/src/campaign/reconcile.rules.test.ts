import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { indexRubric } from '../scoring/index.ts'
import { rubricDoc } from '../scoring/rubric-doc.ts'
import { discrepancyPolicy } from '../statistics/index.ts'
import {
  findFindings,
  partsUnder,
  settle,
  settledPoints,
  type Known,
  type PanelScores,
} from './reconcile.rules.ts'

const part = (id: string, mode: 'judge' | 'auto') => ({
  id,
  label: id,
  max: 4,
  type: 'checklist' as const,
  mode,
  logic: { kind: 'checklist' as const, points: 4, when: { judge: 'good' } },
})
const group = (id: string, parts: ReturnType<typeof part>[]) => ({
  id,
  title: id,
  max: parts.length * 4,
  items: [{ id: `${id}I`, title: id, max: parts.length * 4, scope: 'estate' as const, parts }],
})
const index = indexRubric(
  rubricDoc.parse({
    schema: 'linli-rubric/1',
    id: 'sample',
    title: 'Sample',
    source: { document: 'Sample', annex: 'A', note: '' },
    max: 24,
    step: 0.5,
    groups: [
      group('G1', [part('J1', 'judge'), part('J2', 'judge'), part('J3', 'judge'), part('J4', 'judge')]),
      group('G2', [part('J5', 'judge'), part('M1', 'auto')]),
    ],
    judges: { good: 'Good' },
  }),
)
const reconciling = { index, policy: discrepancyPolicy.parse({}) }

const scores = (of: Partial<Record<keyof PanelScores, Record<string, number>>>): PanelScores => {
  const map = (role: keyof PanelScores) => new Map(Object.entries(of[role] ?? {}))
  return { first: map('first'), second: map('second'), confirm: map('confirm'), arbiter: map('arbiter') }
}
const all = { J1: 2, J2: 2, J3: 2, J4: 2, J5: 2 }
const nodes = (of: PanelScores) => findFindings(reconciling, of).map(({ scope, node }) => `${scope} ${node}`)

describe('two scorers', () => {
  it('settle everything at once when they are close: the mean at the step below, and what one confirmed', () => {
    const of = scores({ first: { ...all, J1: 2.5 }, second: all, confirm: { M1: 4 } })
    expect(settle(reconciling, of, [])).toEqual({
      opened: [],
      closed: [],
      settled: [...Object.entries(all), ['M1', 4]].map(([id, points]) => ({ part: id, points })),
      isDone: true,
    })
  })

  it.each([
    ['a part by more than a quarter of its maximum', { J1: 3.5 }, ['part J1']],
    ['a group by more than three although no part does', { J1: 3, J2: 3, J3: 3, J4: 2.5 }, ['group G1']],
    [
      'the whole by more than five',
      { J1: 3, J2: 3, J3: 3, J4: 3, J5: 3.5 },
      ['part J5', 'group G1', 'total sample'],
    ],
    ['nothing when the differences cancel out', { J1: 3, J2: 1, J3: 3, J4: 1 }, []],
  ])('differ on %s', (_, change, expected) => {
    expect(nodes(scores({ first: { ...all, ...change }, second: all }))).toEqual(expected)
  })

  it('are the confirmer and the second looker for a machine’s part', () => {
    const of = scores({ first: all, second: { ...all, M1: 0 }, confirm: { M1: 4 } })
    expect(nodes(of)).toEqual(['part M1'])
    expect(settledPoints(reconciling, of, 'M1')).toBeNull()
  })

  it('leave waiting every part under what is open, and settle the others', () => {
    const of = scores({ first: { ...all, J1: 3, J2: 3, J3: 3, J4: 3 }, second: all, confirm: { M1: 4 } })
    const { opened, settled, isDone } = settle(reconciling, of, [])
    expect(opened).toMatchObject([{ scope: 'group', node: 'G1', first: 12, second: 8, limit: 3 }])
    expect(settled.map((each) => each.part)).toEqual(['J5', 'M1'])
    expect(isDone).toBe(false)
  })
})

describe('a discrepancy', () => {
  const open: Known[] = [{ scope: 'part', node: 'J1', state: 'open' }]

  it('ends agreed once a revision brought the two close', () => {
    const of = scores({ first: { ...all, J1: 3 }, second: all, confirm: { M1: 4 } })
    const { closed, isDone } = settle(reconciling, of, open)
    expect(closed).toEqual([{ scope: 'part', node: 'J1', state: 'agreed', result: 2.5 }])
    expect(isDone).toBe(true)
  })

  it('ends arbitrated at the median of three, which is no mean of two far apart', () => {
    const of = scores({
      first: { ...all, J1: 4 },
      second: { ...all, J1: 0 },
      arbiter: { J1: 1 },
      confirm: { M1: 4 },
    })
    expect(settle(reconciling, of, open).closed).toEqual([
      { scope: 'part', node: 'J1', state: 'arbitrated', result: 1 },
    ])
  })

  it('of a group ends arbitrated once the third scored its parts', () => {
    const far = { ...all, J1: 3, J2: 3, J3: 3, J4: 3 }
    const third = { J1: 3, J2: 2, J3: 2, J4: 2 }
    const of = scores({ first: far, second: all, arbiter: third, confirm: { M1: 4 } })
    const { closed, isDone } = settle(reconciling, of, [{ scope: 'group', node: 'G1', state: 'open' }])
    expect(closed).toEqual([{ scope: 'group', node: 'G1', state: 'arbitrated', result: 9 }])
    expect(isDone).toBe(true)
  })

  it('of a group ends arbitrated with one of its parts, and at points that a person gave, on a step or not', () => {
    const of = scores({
      first: { ...all, J1: 4, J2: 3 },
      second: all,
      arbiter: { J1: 2.75 },
      confirm: { M1: 4 },
    })
    const { closed, settled } = settle(reconciling, of, [{ scope: 'group', node: 'G1', state: 'open' }])
    expect(closed).toEqual([{ scope: 'group', node: 'G1', state: 'arbitrated', result: 9.25 }])
    expect(settled[0]).toEqual({ part: 'J1', points: 2.75 })
  })

  it('that is open already is not opened twice', () => {
    const of = scores({ first: { ...all, J1: 4 }, second: all, confirm: { M1: 4 } })
    const { opened, closed, isDone } = settle(reconciling, of, open)
    expect([opened, closed, isDone]).toEqual([[], [], false])
  })

  it('that was settled opens again when a revision tears it open', () => {
    const of = scores({ first: { ...all, J1: 4 }, second: all, confirm: { M1: 4 } })
    const { opened } = settle(reconciling, of, [{ scope: 'part', node: 'J1', state: 'agreed' }])
    expect(opened).toMatchObject([{ scope: 'part', node: 'J1' }])
  })
})

it('settles every part exactly when nothing is open, whatever the scores', () => {
  const step = fc.integer({ min: 0, max: 8 }).map((n) => n / 2)
  const judged = fc.record({ J1: step, J2: step, J3: step, J4: step, J5: step })
  fc.assert(
    fc.property(judged, judged, step, (first, second, confirmed) => {
      const of = scores({ first, second, confirm: { M1: confirmed } })
      const { opened, settled, isDone } = settle(reconciling, of, [])
      expect(isDone).toBe(opened.length === 0)
      const waiting = new Set(opened.flatMap((node) => partsUnder(index, node)))
      expect(settled.map((each) => each.part)).toEqual(
        ['J1', 'J2', 'J3', 'J4', 'J5', 'M1'].filter((id) => !waiting.has(id)),
      )
      for (const { part: id, points } of settled.filter((each) => each.part !== 'M1')) {
        const pair = [first, second].map((each) => Object.entries(each).find(([key]) => key === id)?.[1] ?? 0)
        expect(points).toBeGreaterThanOrEqual(Math.min(...pair))
        expect(points).toBeLessThanOrEqual(Math.max(...pair))
      }
    }),
  )
})
