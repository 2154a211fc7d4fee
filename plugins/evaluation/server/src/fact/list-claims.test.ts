import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { claimSteps } from '../testing/claim-bench.ts'
import { factBench, factRubric, type FactBench } from '../testing/fact-bench.ts'
import { freeze } from '../testing/score-bench.ts'
import type { World } from '../testing/test-bench.ts'
import { claimedValue } from './fact-exports.ts'
import { listClaims } from './list-claims.ts'

let test: FactBench
let world: World
let steps: ReturnType<typeof claimSteps>

beforeAll(async () => {
  test = await factBench()
  steps = claimSteps(test)
})
beforeEach(async () => {
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
  await freeze(test, world.group, factRubric())
})
afterAll(() => test.close())

describe('the list of claims', () => {
  it('is exported with values as people read them, a share in percent', async () => {
    const { id } = await steps.enter(world.steward)
    await steps.enter(world.steward)
    // Entered before a plugin provided the figure.
    await test.admin.query(
      "update p_evaluation.fact_claims set metric = 'act.rate', value = '0.925' where id = $1",
      [id],
    )
    const { rows } = await test.run(world.manager, listClaims, {})
    expect(new Map(rows.map(({ metric, unit }) => [metric, unit]))).toEqual(
      new Map([
        ['act.rules', 'boolean'],
        ['act.rate', 'ratio'],
      ]),
    )
    expect(rows.map((row) => claimedValue(row, 'zh-CN')).toSorted()).toEqual(['92.5%', '是'])
  })

  it('has the newest first, to the end, by metric, state and words', async () => {
    const ids: string[] = []
    for (const [minute, note] of ['一号材料', '二号材料', '三号材料'].entries()) {
      test.setNow(new Date(Date.UTC(2026, 5, 15, 2, minute)))
      ids.unshift((await steps.enter(world.steward, { note })).id)
    }
    const list = async (input: object) => test.run(world.manager, listClaims, input)
    const first = await list({ limit: '2' })
    expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect((await list({ limit: '2', cursor: first.next })).rows.map(({ id }) => id)).toEqual(ids.slice(2))
    expect((await list({ q: '二号' })).rows.map(({ id }) => id)).toEqual([ids[1]])
    expect((await list({ q: '活动制度' })).rows).toHaveLength(3)
    expect((await list({ q: '%' })).rows).toEqual([])
    expect((await list({ metric: 'act.rate' })).rows).toEqual([])
    expect((await list({ state: 'verified' })).rows).toEqual([])
    expect((await test.run(world.sisterManager, listClaims, {})).rows).toEqual([])
    await expect(test.run(world.resident, listClaims, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
