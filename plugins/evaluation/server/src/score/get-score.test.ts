import { standardRubric } from '@linli/evaluation-contract/standard'
import { rubricDoc } from '@linli/evaluation-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freeze, putDay, putFact, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { getScore } from './get-score.ts'
import { listScoreLines } from './list-score-lines.ts'
import { scoreDocument } from './score-document.rules.ts'
import { scoreExport } from './score-export.ts'

let test: TestBench
let world: World

beforeAll(async () => {
  test = await testBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
})
afterAll(() => test.close())

describe('the live score', () => {
  it('is not there before a rubric holds, nor of a year that has not begun', async () => {
    const lone = await test.mintTenant({ kind: 'estate' })
    const manager = await test.mintMember(lone, ['estate-manager'])
    // An estate below no company may have been given the standard's own rubric by now.
    await test.admin.query(
      "update p_evaluation.rubric_versions set effective_to = '2025-12-31' where tenant_id = $1",
      [lone.id],
    )
    await expect(test.run(manager, getScore, {})).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'no_rubric_in_force' },
    })
    await expect(test.run(manager, getScore, { year: 2027 })).rejects.toMatchObject({
      details: { issues: [{ path: 'year', rule: 'year_not_begun' }] },
    })
  })

  it('sums parts to items, groups and a total, names what is missing and says how it came about', async () => {
    await freeze(test, world.group, sampleRubric())
    await putFact(test, world.estate, ['act.count', 4])
    const score = await test.run(world.manager, getScore, {})
    expect(score).toMatchObject({
      year: 2026,
      from: '2026-01-01',
      to: '2026-12-31',
      today: '2026-06-15',
      total: { low: 2, high: 6, max: 8, declared: null, confirmed: null, lastYear: null },
      gates: [{ id: 'GATE', isPassed: true }],
    })
    expect(score.groups.map(({ id, low, high, max }) => [id, low, high, max])).toEqual([
      ['G1', 2, 4, 6],
      ['G2', 0, 2, 2],
    ])
    const [settled, question, levels] = score.groups[0]!.items[0]!.parts
    expect(settled).toMatchObject({ state: 'settled', points: 1, missing: [], undecided: [] })
    expect(settled!.trace.join()).toContain('党建活动次数')
    expect(question).toMatchObject({
      state: 'open',
      undecided: [{ key: 'good', title: { 'zh-CN': '效果好' } }],
    })
    expect(levels).toMatchObject({ state: 'range', low: 1, high: 2, suggestedLevel: 'some' })
    const [company] = score.groups[1]!.items[0]!.parts
    expect(company).toMatchObject({ isInherited: true, missing: [{ key: 'firm.reported' }] })
  })

  it('is another estate’s own, from its own facts', async () => {
    const sister = await test.run(world.sisterManager, getScore, {})
    expect(sister.total).toMatchObject({ low: 0, high: 8 })
    expect(sister.gates).toMatchObject([{ isPassed: null }])
  })

  it('stands beside the same day a year before, whatever came after that day', async () => {
    const rubricId = await freeze(test, world.group, sampleRubric(), {
      label: 'r0',
      from: '2025-01-01',
      to: '2025-12-31',
    })
    await putDay(test, world.estate, {
      day: '2025-06-01',
      rubricId,
      low: 2,
      parts: { 'A1.a': 1, 'A1.b': 0, 'A1.c': 1, 'B1.a': 0 },
    })
    await putDay(test, world.estate, {
      day: '2025-06-16',
      rubricId,
      low: 8,
      parts: { 'A1.a': 1, 'A1.b': 1, 'A1.c': 4, 'B1.a': 2 },
    })
    const { total, groups } = await test.run(world.manager, getScore, {})
    expect([total.lastYear, ...groups.map(({ lastYear }) => lastYear)]).toEqual([2, 2, 0])
  })

  it('is a table of items with their parts, and a sheet of paper that says whose rules it follows', async () => {
    const { rows } = await test.run(world.manager, listScoreLines, {})
    expect(rows.map(({ id }) => id)).toEqual(['A1', 'A1.a', 'A1.b', 'A1.c', 'B1', 'B1.a'])
    expect(rows.map(({ missing }) => missing)).toEqual(['效果好', '', '效果好', '', '已报送', '已报送'])
    const cells = scoreExport.columns.map((column) => column.of(rows[0] as never, 'en'))
    expect(cells).toEqual(['党建活动', 'Item', 'A1', '活动', 6, 2, 4, null, null, '效果好', 0])
    const score = await test.run(world.manager, getScore, {})
    const tenant = (await world.manager.caller()).tenant
    for (const locale of ['zh-CN', 'en'] as const) {
      const sheet = scoreDocument(score, { locale, tenant })
      const text = JSON.stringify(sheet)
      expect(text).toContain(locale === 'en' ? 'own rules' : '自己的约定')
      expect(sheet.blocks.filter(({ type }) => type === 'table')).toHaveLength(2)
    }
  })
})

it('of the standard’s whole rubric is read within 300 ms', async () => {
  const company = await test.mintWorld()
  const doc = rubricDoc.parse(standardRubric)
  await freeze(test, company.group, doc, { label: 'whole' })
  for (const [metric, { unit }] of Object.entries(doc.metrics))
    await putFact(test, company.estate, [metric, unit === 'boolean' ? true : unit === 'ratio' ? 0.9 : 3])
  await test.run(company.manager, getScore, {})
  const times: number[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const start = performance.now()
    const { total } = await test.run(company.manager, getScore, {})
    times.push(performance.now() - start)
    expect(total.max).toBe(100)
  }
  const [fastest = Infinity] = times.toSorted((a, b) => a - b)
  expect(fastest).toBeLessThan(300)
})
