import { afterAll, beforeAll, expect, it } from 'vitest'

import { testBench, type TestBench, type World } from './testing/test-bench.ts'

let test: TestBench
let world: World

beforeAll(async () => {
  test = await testBench()
  world = await test.mintWorld()
})
afterAll(() => test.close())

it('facts and opinions are append-only even for the owner of the tables', async () => {
  await test.admin.query(
    `insert into p_evaluation.facts (tenant_id, id, metric, year, window_from, window_to, revision, origin, inputs_hash, counted, total, excluded, computed_at)
     values ($1, gen_random_uuid(), 'x', 2026, '2026-01-01', '2026-12-31', 1, 'provider', 'h', 0, 0, '{}', now())`,
    [world.estate.id],
  )
  await expect(test.admin.query('update p_evaluation.facts set counted = 1')).rejects.toThrow('append-only')
  await expect(test.admin.query('delete from p_evaluation.facts')).rejects.toThrow('append-only')
})
