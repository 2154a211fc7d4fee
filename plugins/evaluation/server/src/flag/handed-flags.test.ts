import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { handedFlags } from './flags-of-part.ts'

const readHanded = defineQuery({
  name: 'evaluation.test.read-handed',
  can: 'member',
  input: z.object({ year: z.int() }),
  output: z.object({ states: z.array(z.string()) }),
  run: async (ctx, { year }) => ({ states: (await handedFlags(ctx, year)).map(({ state }) => state) }),
})

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

it('hands over what was upheld though a letter holds no more than five hundred flags', async () => {
  const { estate, manager } = await test.mintWorld()
  const put = (state: string, count: number) =>
    test.admin.query(
      `insert into p_evaluation.flags (tenant_id, id, year, check_key, fingerprint, title, summary, rows, records,
         parts, state, found_at, last_seen_at)
       select $1, gen_random_uuid(), 2026, 'a', $2 || n, '{"zh-CN": "", "en": ""}', '{"zh-CN": "", "en": ""}', '[]', 1,
         '{}', $2, now(), now() from generate_series(1, $3::int) n`,
      [estate.id, state, count],
    )
  await put('upheld', 1)
  await put('explained', 1)
  await put('dismissed', 300)
  await put('open', 300)
  const { states } = await test.run(manager, readHanded, { year: 2026 })
  expect(states).toHaveLength(500)
  expect(states.slice(0, 3)).toEqual(['upheld', 'explained', 'open'])
})
