import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { freeze, putDay, putFact, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { getTrend } from './get-trend.ts'

let test: TestBench
let world: World
let now: string

beforeAll(async () => {
  test = await testBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await test.mintWorld()
  now = await freeze(test, world.group, sampleRubric())
  await putFact(test, world.estate, ['act.count', 4])
  await putDay(test, world.estate, { day: '2026-06-01', rubricId: now, low: 2, high: 6 })
})

const before = (change: Parameters<typeof sampleRubric>[0] = {}) =>
  freeze(test, world.group, sampleRubric(change), { label: 'r0', from: '2025-01-01', to: '2025-12-31' })

/** A rubric of the year before that had one question less. */
const older = {
  max: 2,
  groups: [
    {
      id: 'G1',
      title: 'G1',
      max: 2,
      items: [
        {
          id: 'A1',
          title: 'A1',
          max: 2,
          scope: 'estate' as const,
          parts: [
            {
              id: 'old',
              label: 'old',
              max: 2,
              type: 'checklist' as const,
              mode: 'auto' as const,
              logic: {
                kind: 'checklist' as const,
                points: 2,
                when: { metric: 'act.count', op: '>=' as const, value: 1 },
              },
            },
          ],
        },
      ],
    },
  ],
}

describe('the trend', () => {
  it('has last year’s days as they were while the structure is the same', async () => {
    const rubricId = await before()
    await putDay(test, world.estate, { day: '2025-06-01', rubricId, low: 1, high: 5 })
    expect(await test.run(world.manager, getTrend, {})).toEqual({
      year: 2026,
      days: [{ day: '2026-06-01', low: 2, high: 6 }],
      lastYear: [{ day: '2025-06-01', low: 1, high: 5 }],
      covered: 1,
    })
  })

  it('carries the certain points over a changed rubric by its mapping, and says how much they cover', async () => {
    const rubricId = await before(older)
    await putDay(test, world.estate, { day: '2025-06-01', rubricId, low: 2, high: 2, parts: { old: 2 } })
    expect(await test.run(world.manager, getTrend, {})).toMatchObject({ lastYear: [], covered: 0 })
    await test.admin.query(
      'insert into p_evaluation.rubric_mappings (tenant_id, id, from_id, to_id, rows) values ($1, $2, $3, $4, $5)',
      [
        world.group.id,
        newId(),
        rubricId,
        now,
        JSON.stringify([
          { from: 'old', to: 'A1.a', relation: 'split', factor: 0.5, note: '' },
          { from: 'old', to: null, relation: 'none', factor: 0, note: '' },
        ]),
      ],
    )
    expect(await test.run(world.manager, getTrend, {})).toMatchObject({
      lastYear: [{ day: '2025-06-01', low: 1, high: 1 }],
      covered: 1 / 8,
    })
  })

  it('is each estate’s own', async () => {
    expect(await test.run(world.sisterManager, getTrend, {})).toMatchObject({ days: [], lastYear: [] })
    await expect(test.run(world.resident, getTrend, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
