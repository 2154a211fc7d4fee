import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import '../messages-evidence.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { addEvidence } from './add-evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

let test: TestBench
let world: World

beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
  await freeze(test, world.group, sampleRubric())
})

const paper = (rest: object = {}) => ({
  id: newId(),
  parts: ['A1.a'],
  kind: 'record' as const,
  title: '五一活动记录',
  eventFrom: '2026-05-01',
  eventTo: '2026-05-02',
  ...rest,
})
const titles = async (input: object, who = world.manager) =>
  (await test.run(who, listEvidence, input)).rows.map(({ title }) => title)

describe('evidence of a year', () => {
  it('is listed with the latest first, to the end, each piece once however many parts it stands behind', async () => {
    for (const [minute, title] of ['一号材料', '二号材料', '三号材料'].entries()) {
      test.setNow(new Date(Date.UTC(2026, 5, 15, 2, minute)))
      await test.run(world.manager, addEvidence, paper({ title, parts: ['A1.b', 'A1.a'] }))
    }
    const first = await test.run(world.steward, listEvidence, { limit: 2 })
    expect(first.rows).toMatchObject([
      { title: '三号材料', usedBy: ['A1.a', 'A1.b'], purpose: 'score', receivedAt: '2026-06-15T02:02:00Z' },
      { title: '二号材料' },
    ])
    expect(await titles({ limit: 2, cursor: first.next })).toEqual(['一号材料'])
  })

  it('is found by part, and by words of its title, of which none is a pattern', async () => {
    await test.run(world.manager, addEvidence, paper({ title: '签到表' }))
    await test.run(world.manager, addEvidence, paper({ title: '照片', parts: ['A1.b'], isPrimary: true }))
    expect(await titles({ part: 'A1.b' })).toEqual(['照片'])
    expect(await titles({ q: '签到' })).toEqual(['签到表'])
    expect(await titles({ q: '%' })).toEqual([])
    expect(await titles({ year: 2025 })).toEqual([])
  })

  it('holds the company’s, and nothing that was taken out', async () => {
    await test.run(world.operator, addEvidence, paper({ title: '公司制度', parts: ['B1.a'] }))
    const { id } = await test.run(world.manager, addEvidence, paper())
    expect((await titles({})).toSorted()).toEqual(['五一活动记录', '公司制度'])
    await test.run(world.manager, removeEvidence, { id, version: 1, reason: '重复' })
    expect(await test.run(world.manager, listEvidence, {})).toMatchObject({
      rows: [{ title: '公司制度', isInherited: true, files: [] }],
    })
  })

  it('is not of another estate, nor for residents', async () => {
    await test.run(world.manager, addEvidence, paper())
    expect(await titles({}, world.sisterManager)).toEqual([])
    await expect(test.run(world.resident, listEvidence, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
