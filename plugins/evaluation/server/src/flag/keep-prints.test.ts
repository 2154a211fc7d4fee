import { flagSubject } from '@linli/evaluation-contract'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { putEvidence } from '../testing/flag-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { keepMissingPrints } from './keep-prints.ts'

let test: TestBench
let world: World
beforeAll(async () => {
  test = await testBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await test.mintWorld()
  await freeze(test, world.group, sampleRubric())
})

/** A night that looks at two records of a kind. */
const night = defineAction({
  name: 'evaluation.flag.catch-up',
  can: ['explain', flagSubject],
  input: z.object({}),
  output: z.object({}),
  async run(ctx) {
    await keepMissingPrints(ctx, 2)
    ctx.audit({ subject: flagSubject, id: null })
    return {}
  },
})
const pass = () => test.run(world.manager, night, {})
const printed = async (): Promise<string[]> =>
  (
    await test.admin.query<{ owner_id: string }>(
      'select owner_id from p_evaluation.evidence_prints where tenant_id = $1',
      [world.estate.id],
    )
  ).rows.map(({ owner_id: id }) => id)
const forget = () =>
  test.admin.query('delete from p_evaluation.evidence_prints where tenant_id = $1', [world.estate.id])

it('nights go on to older records, past those without files', async () => {
  const old = await putEvidence(test, world.manager, { pictures: [{}] })
  for (let n = 0; n < 3; n++) await putEvidence(test, world.manager)
  await forget()
  await pass()
  expect(await printed()).toEqual([])
  await pass()
  expect(await printed()).toEqual([old])
})

it('once all were looked at no night looks again, and what is added brings its prints', async () => {
  await putEvidence(test, world.manager, { pictures: [{}] })
  await pass()
  await forget()
  const added = await putEvidence(test, world.manager, { pictures: [{}] })
  await pass()
  expect(await printed()).toEqual([added])
})
