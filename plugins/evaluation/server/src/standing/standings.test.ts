import type { TestTenant } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freeze, putDay, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { getOutline } from './get-outline.ts'
import { listStandings } from './list-standings.ts'
import { standingExport } from './standing-export.ts'

let test: TestBench
let world: World
let rubricId: string
let branch: TestTenant
let below: TestTenant

const points = (first: number, second: number) => ({
  low: first + second,
  groups: { G1: first, G2: second },
  items: { A1: first, B1: second },
})

beforeAll(async () => {
  test = await testBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
  branch = await test.mintTenant({ kind: 'branch', parent: world.group, name: '福田分公司' })
  below = await test.mintTenant({ parent: branch, name: '梅林阁' })
  await test.mintTenant({ parent: world.group, name: '还没有分数的小区' })
  rubricId = await freeze(test, world.group, sampleRubric())
  await putDay(test, world.estate, { day: '2026-05-01', rubricId, ...points(1, 0) })
  await putDay(test, world.estate, { day: '2026-06-01', rubricId, ...points(3, 0.5), high: 6 })
  await putDay(test, world.estate, { day: '2025-12-31', rubricId, ...points(6, 2) })
  await putDay(test, world.sister, { day: '2026-06-10', rubricId, ...points(4, 2) })
  await putDay(test, below, { day: '2026-06-10', rubricId, ...points(2, 2) })
  const stranger = await test.mintWorld()
  await putDay(test, stranger.estate, { day: '2026-06-10', rubricId, ...points(6, 2) })
})
afterAll(() => test.close())

const standings = (input: object = {}) => test.run(world.head, listStandings, input)

describe('the standings of a company', () => {
  it('rank its estates by their last day, with what changed in thirty days and the averages', async () => {
    const { rows, ...all } = await standings()
    expect(rows.map(({ estateId, low, change }) => [estateId, low, change])).toEqual([
      [world.sister.id, 6, null],
      [below.id, 4, null],
      [world.estate.id, 3.5, 2.5],
    ])
    expect(rows[2]).toMatchObject({ name: world.estate.name, high: 6, items: { A1: 3, B1: 0.5 }, rubricId })
    expect(rows[1]).toMatchObject({ name: '梅林阁', parentId: branch.id })
    expect(all).toEqual({
      year: 2026,
      estates: 3,
      waiting: 1,
      average: 4.5,
      groups: { G1: 3, G2: 1.5 },
      items: { A1: 3, B1: 1.5 },
    })
  })

  it.each(['low', '-low', 'high', '-high', 'name', '-name', 'change', '-change'] as const)(
    'come page by page in the order of the whole, by %s',
    async (sort) => {
      const whole = await standings({ sort })
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = await standings({ sort, limit: 1, ...(cursor ? { cursor } : {}) })
        paged.push(...page.rows.map(({ estateId }) => estateId))
        cursor = page.next
      } while (cursor)
      expect(paged).toEqual(whole.rows.map(({ estateId }) => estateId))
    },
  )

  it('are found by name, and of another year when asked', async () => {
    expect((await standings({ q: '梅林' })).rows.map(({ estateId }) => estateId)).toEqual([below.id])
    expect((await standings({ q: '%' })).rows).toEqual([])
    const before = await standings({ year: 2025 })
    expect(before.rows.map(({ estateId, low }) => [estateId, low])).toEqual([[world.estate.id, 8]])
    expect(before).toMatchObject({ estates: 1, waiting: 3 })
  })

  it('are a branch’s own estates in a branch, and empty in a company without scores', async () => {
    const manager = await test.mintMember(branch, ['branch-manager'])
    expect((await test.run(manager, listStandings, {})).rows.map(({ estateId }) => estateId)).toEqual([
      below.id,
    ])
    const group = await test.mintTenant({ kind: 'group' })
    const head = await test.mintMember(group, ['group-admin'])
    expect(await test.run(head, listStandings, {})).toEqual({
      rows: [],
      year: 2026,
      estates: 0,
      waiting: 0,
      average: null,
      groups: {},
      items: {},
    })
  })

  it('are no estate’s to read, nor the association’s', async () => {
    await expect(test.run(world.manager, listStandings, {})).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(world.officer, listStandings, {})).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('have their words from the company’s rubric, and its branches', async () => {
    expect(await test.run(world.head, getOutline, {})).toMatchObject({
      year: 2026,
      rubricId,
      source: { document: '示例', annex: 'A' },
      max: 8,
      groups: [
        { id: 'G1', title: { 'zh-CN': '党建活动' }, items: [{ id: 'A1', max: 6 }] },
        { id: 'G2', items: [{ id: 'B1' }] },
      ],
      branches: [{ id: branch.id, name: '福田分公司' }],
    })
  })

  it('go into a workbook', async () => {
    const { rows } = await standings()
    const cells = standingExport.columns.map((column) => column.of(rows[2] as never, 'en'))
    expect(cells).toEqual([world.estate.name, 3.5, 6, null, null, 2.5, 'A1 3\nB1 0.5'])
  })
})
