import { scoreMoved } from '@linli/evaluation-contract'
import type { TestTenant } from '@linli/kernel/testing'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { freeze, putFact, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { keepScoreDay } from './keep-score-day.ts'

let test: TestBench
let world: World

const june = new Date('2026-06-15T02:00:00Z')

beforeAll(async () => {
  test = await testBench()
  test.setNow(june)
  world = await test.mintWorld()
  await freeze(test, world.group, sampleRubric())
})
afterEach(() => test.setNow(june))
afterAll(() => test.close())

const keep = (tenant: TestTenant, year?: number) =>
  test.run({ ...world.manager, caller: () => test.asSystem(tenant) }, keepScoreDay, year ? { year } : {})

const days = async (tenant: TestTenant) =>
  (
    await test.admin.query<{
      day: string
      low: number
      high: number
      groups: object
      items: object
      parts: object
    }>(
      `select day::text, low::float8, high::float8, groups, items, parts
       from p_evaluation.score_days where tenant_id = $1 order by day`,
      [tenant.id],
    )
  ).rows

const moves = async (tenant: TestTenant) =>
  (
    await test.admin.query<{ payload: { low: number; high: number } }>(
      'select payload from kernel.outbox where tenant_id = $1 and name = $2 order by seq',
      [tenant.id, scoreMoved.name],
    )
  ).rows.map(({ payload }) => [payload.low, payload.high])

it('keeps one row a day with the points of every node, and tells of a move only when there was one', async () => {
  await keep(world.estate)
  await keep(world.estate)
  expect(await moves(world.estate)).toEqual([[0, 8]])
  await putFact(test, world.estate, ['act.count', 4])
  await keep(world.estate)
  expect(await days(world.estate)).toEqual([
    {
      day: '2026-06-15',
      low: 2,
      high: 6,
      groups: { G1: 2, G2: 0 },
      items: { A1: 2, B1: 0 },
      parts: { 'A1.a': 1, 'A1.b': 0, 'A1.c': 1, 'B1.a': 0 },
    },
  ])
  expect(await moves(world.estate)).toEqual([
    [0, 8],
    [2, 6],
  ])
  test.setNow(new Date('2026-06-15T16:30:00Z'))
  await keep(world.estate)
  expect((await days(world.estate)).map(({ day }) => day)).toEqual(['2026-06-15', '2026-06-16'])
  expect(await moves(world.estate)).toHaveLength(2)
})

it('of a year that is over is that of its last day', async () => {
  test.setNow(new Date('2027-02-01T02:00:00Z'))
  await keep(world.sister, 2026)
  expect((await days(world.sister)).map(({ day }) => day)).toEqual(['2026-12-31'])
})

it('is the system’s and of those who may declare', async () => {
  await expect(test.run(world.steward, keepScoreDay, {})).rejects.toMatchObject({ code: 'forbidden' })
})
