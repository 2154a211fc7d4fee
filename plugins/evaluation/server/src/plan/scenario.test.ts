import { newId } from '@linli/contract'
import { sampleRubric, freeze, putFact } from '../testing/score-bench.ts'
import { indexRubric, whatIf } from '@linli/evaluation-contract/scoring'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import '../messages-score.ts'
import { getScore } from '../score/get-score.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { getSandbox } from './get-sandbox.ts'
import { listScenarios } from './list-scenarios.ts'
import { removeScenario } from './remove-scenario.ts'
import { saveScenario } from './save-scenario.ts'

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
  await putFact(test, world.estate, ['act.count', 3])
})

const assumed = { facts: { 'act.count': 12 }, judges: { good: true } }
const save = (rest: object = {}, who = world.manager) =>
  test.run(who, saveScenario, { id: newId(), name: '再办九次', ...assumed, ...rest })

describe('the sandbox', () => {
  it('lets a browser come to the very total that the server does', async () => {
    const { facts, judges, documents } = await test.run(world.steward, getSandbox, {})
    const index = indexRubric(sampleRubric())
    const here = whatIf(index, { facts, judges, documents }, {}).total
    const { total } = await test.run(world.manager, getScore, {})
    expect([here.low, here.high]).toEqual([total.low, total.high])
    const scenario = await save()
    const there = whatIf(index, { facts, judges, documents }, assumed).total
    expect(scenario.total).toEqual({ low: there.low, high: there.high })
    expect(scenario.total).toEqual({ low: 6, high: 8 })
  })
})

describe('a scenario', () => {
  it('is kept by name, changes nothing that scores, and is read in its estate alone', async () => {
    const before = await test.run(world.manager, getScore, {})
    const saved = await save()
    expect(saved).toMatchObject({ name: '再办九次', ...assumed, savedByName: '周经理', version: 1 })
    expect((await test.run(world.manager, getScore, {})).total).toEqual(before.total)
    expect((await test.run(world.steward, listScenarios, {})).rows).toEqual([saved])
    expect((await test.run(world.sisterManager, listScenarios, {})).rows).toEqual([])
    expect((await test.run(world.manager, listScenarios, { year: 2025 })).rows).toEqual([])
  })

  it('is changed and thrown away from what was seen, by those who plan', async () => {
    const { id } = await save()
    await expect(save({ id })).rejects.toMatchObject({ code: 'stale_version' })
    expect(await save({ id, version: 1, judges: {} })).toMatchObject({ version: 2, judges: {} })
    await expect(test.run(world.manager, removeScenario, { id, version: 1 })).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { version: 2 } },
    })
    await expect(test.run(world.sisterManager, removeScenario, { id, version: 2 })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(save({}, world.steward)).rejects.toMatchObject({ code: 'forbidden' })
    await test.run(world.secretary, removeScenario, { id, version: 2 })
    expect((await test.run(world.manager, listScenarios, {})).rows).toEqual([])
    await expect(save({ version: 1 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('has a name of its own', async () => {
    await save()
    await expect(save()).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'scenario_name_taken' },
    })
  })

  it.each([
    ['a metric that is not there', { facts: { nothing: 1 } }, 'no_such_metric'],
    ['a number for yes or no', { facts: { 'firm.reported': 1 } }, 'fact_of_another_unit'],
    ['yes or no for a number', { facts: { 'act.count': true } }, 'fact_of_another_unit'],
    ['a question that is not asked', { judges: { great: true } }, 'judge_not_asked'],
  ])('does not suppose %s', async (_what, rest, rule) => {
    await expect(save(rest)).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ rule }] } })
  })
})
