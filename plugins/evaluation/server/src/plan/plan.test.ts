import type { PlanRow } from '@linli/evaluation-contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { freeze, putFact, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { getPlan } from './get-plan.ts'
import { listPlanLines } from './list-plan-lines.ts'
import { markPart } from './mark-part.ts'
import { planExport } from './plan-export.ts'

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

const plan = (who = world.manager) => test.run(who, getPlan, {})
const partsOf = (rows: readonly PlanRow[]) => rows.map(({ part }) => part)
const mark = (who: World['manager'], part: string, rest: object = {}) =>
  test.run(who, markPart, { part, costHours: null, structuralReason: '', ...rest })

describe('the plan', () => {
  it('says what each part takes, how much it brings and when to begin; what only people judge stands apart', async () => {
    const { next, judged, structural } = await plan()
    expect(next.find(({ part }) => part === 'A1.a')).toMatchObject({
      item: 'A1',
      gain: 1,
      upTo: 1,
      needs: [{ metric: 'act.count', now: 3, needed: 4 }],
      latestStart: '2026-12-31',
      feasibility: 'feasible',
      isInherited: false,
      mark: null,
    })
    expect(next.find(({ part }) => part === 'B1.a')).toMatchObject({ isInherited: true, gain: 2 })
    expect(judged).toMatchObject([{ part: 'A1.b', gain: 0, upTo: 1, judges: [{ 'zh-CN': '效果好' }] }])
    expect(structural).toEqual([])
  })

  it('puts the cheapest points first once hours are known, an estate’s before the company’s', async () => {
    await mark(world.operator, 'B1.a', { costHours: 100 })
    await test.run(world.manager, markPart, { part: 'A1.a', costHours: 60, structuralReason: '' })
    expect(partsOf((await plan()).next).slice(0, 2)).toEqual(['B1.a', 'A1.a'])
    await mark(world.manager, 'B1.a', { costHours: 400 })
    const { next } = await plan()
    expect(partsOf(next).slice(0, 2)).toEqual(['A1.a', 'B1.a'])
    expect(next[1]?.mark).toEqual({ costHours: 400, structuralReason: '', version: 1 })
    const sister = (await plan(world.sisterManager)).next.find(({ part }) => part === 'B1.a')
    expect(sister?.mark).toEqual({ costHours: 100, structuralReason: '', version: null })
  })

  it('sets apart what cannot be won here, until that is taken back', async () => {
    await mark(world.manager, 'A1.a', { structuralReason: '场地正在改造' })
    const { next, structural } = await plan()
    expect(partsOf(next)).not.toContain('A1.a')
    expect(structural).toMatchObject([{ part: 'A1.a', upTo: 1, reason: { 'zh-CN': '场地正在改造' } }])
    expect(await mark(world.manager, 'A1.a', { version: 1 })).toMatchObject({ version: null })
    expect(partsOf((await plan()).next)).toContain('A1.a')
  })

  it('is marked from what was seen, by those who plan', async () => {
    await mark(world.manager, 'A1.a', { costHours: 8 })
    await expect(mark(world.secretary, 'A1.a', { costHours: 9 })).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { costHours: 8, version: 1 } },
    })
    await expect(mark(world.manager, 'A1.b', { costHours: 9, version: 3 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    expect(await mark(world.secretary, 'A1.a', { costHours: 9, version: 1 })).toMatchObject({ version: 2 })
    await expect(mark(world.steward, 'A1.a')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(mark(world.manager, 'Z9')).rejects.toMatchObject({ code: 'not_found' })
    const { rows } = await test.admin.query(
      "select count(*)::int as n from kernel.audit_log where tenant_id = $1 and action = 'evaluation.plan.mark-part'",
      [world.estate.id],
    )
    expect(rows).toEqual([{ n: 2 }])
  })

  it('goes into a workbook in its order', async () => {
    const { rows } = await test.run(world.manager, listPlanLines, {})
    const at = rows.findIndex(({ part }) => part === 'A1.a')
    const cells = planExport.columns.map((column) => column.of(rows[at] as never, 'zh-CN'))
    expect(cells.slice(0, 6)).toEqual(['可以提分', 'A1.a', '评分点 A1.a', 1, 1, '党建活动次数 3 → 4'])
  })
})
