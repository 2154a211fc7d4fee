import { rubricSubject } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { rubricSteps } from '../testing/rubric-bench.ts'
import { cityRubric } from '../testing/rubric-documents.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { compareRubricVersions } from './compare-rubrics.ts'
import { getRubric } from './get-rubric.ts'
import { listRubricParts } from './list-rubric-parts.ts'
import { listRubrics } from './list-rubrics.ts'
import { mapRubric } from './map-rubric.ts'
import { rubricSearch } from './rubric-search.ts'
import { rubricExport, rubricPartsExport } from './rubric-exports.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof rubricSteps>
beforeAll(async () => {
  test = await testBench()
  world = await test.mintWorld()
  steps = rubricSteps(test)
})
afterAll(() => test.close())

const ids = async (who: TestMember, input: Parameters<typeof test.run<typeof listRubrics>>[2]) =>
  (await test.run(who, listRubrics, input)).rows.map(({ id }) => id)

it('lists versions by title, label or key, page by page, the last changed first', async () => {
  const titled = { title: { 'zh-CN': '百分之100%细则', en: 'All of it' } }
  const doc = cityRubric(titled)
  const first = await steps.frozen(world.chief, doc, '2026-01-01', { label: 'p1' })
  const second = await steps.frozen(world.chief, doc, '2027-01-01', { label: 'p2' })
  const draft = await steps.draft(world.chief, doc, { label: 'p3' })
  await steps.draft(world.chief, cityRubric({ title: '百分之1000细则' }))
  // The second, freezing, ended the first in the same moment; ids are ordered by time.
  const all = [draft.id, second.id, first.id]
  for (const q of ['100%', 'ALL OF', doc.id]) expect(await ids(world.officer, { q })).toEqual(all)
  expect(await ids(world.officer, { q: 'p3' })).toEqual([draft.id])
  expect(await ids(world.officer, { q: doc.id, state: 'frozen' })).toEqual([second.id, first.id])
  expect(await ids(world.officer, { q: doc.id, purpose: 'appraisal' })).toEqual([])

  const page = await test.run(world.officer, listRubrics, { q: doc.id, limit: 2 })
  expect(page.rows.map(({ id }) => id)).toEqual([draft.id, second.id])
  expect(await ids(world.officer, { q: doc.id, limit: 2, cursor: page.next })).toEqual([first.id])
})

it('shows estates what their company froze, marked as its, and neither its drafts nor anybody else’s', async () => {
  const doc = cityRubric()
  const frozen = await steps.frozen(world.head, doc)
  await steps.draft(world.head, doc, { label: 'next' })
  const seen = await test.run(world.secretary, listRubrics, { q: doc.id })
  expect(seen.rows).toMatchObject([{ id: frozen.id, isInherited: true }])
  expect((await test.run(world.head, listRubrics, { q: doc.id })).rows).toMatchObject([
    { label: 'next', isInherited: false },
    { isInherited: false },
  ])
  expect(await ids(world.chief, { q: doc.id })).toEqual([])
  await expect(test.run(world.chief, getRubric, { id: frozen.id })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(test.run(world.resident, listRubrics, {})).rejects.toMatchObject({ code: 'forbidden' })
})

it('goes into a workbook, the register as well as one rubric with its levels', async () => {
  const doc = cityRubric()
  const frozen = await steps.frozen(world.chief, doc)
  const { rows } = await test.run(world.officer, listRubrics, { q: doc.id })
  const cells = rubricExport.columns.map(({ of }) => of(rows[0] as never, 'zh-CN'))
  expect(cells).toEqual(expect.arrayContaining(['本单位制定', '已定稿', 14, { date: '2026-01-01' }]))

  const parts = await test.run(world.officer, listRubricParts, { id: frozen.id })
  expect(parts.rows.map(({ id }) => id)).toEqual([
    'B1.a',
    'B2.levels',
    'B2.tiers',
    'B2.true',
    'B2.units',
    'B2.ratio',
    'B2.document',
  ])
  const line = (at: number) => rubricPartsExport.columns.map(({ of }) => of(parts.rows[at] as never, 'zh-CN'))
  expect(line(0)).toEqual(expect.arrayContaining(['消防演练', '评分点 B1.a', 2, '小区', '符合即得分', '否']))
  expect(line(1)).toContain('2：好\n0–1：一般')
})

it('compares two versions that may be read', async () => {
  const doc = cityRubric()
  const before = await steps.frozen(world.head, doc)
  const after = await steps.draft(
    world.head,
    { ...doc, policies: { 'good-points': { value: 1.5, title: '', origin: 'association' } } },
    { label: 'next' },
  )
  const compared = await test.run(world.operator, compareRubricVersions, {
    id: after.id,
    otherId: before.id,
  })
  expect(compared).toMatchObject({
    isSameContent: false,
    isSameStructure: false,
    parts: [{ id: 'B2.levels', kind: 'changed', fields: ['policy'] }],
    policies: [{ key: 'good-points', before: 2, after: 1.5 }],
  })
  await expect(
    test.run(world.manager, compareRubricVersions, { id: after.id, otherId: before.id }),
  ).rejects.toMatchObject({ code: 'not_found' })
})

it('maps the parts of one version to another, also once frozen, one writer at a time', async () => {
  const [from, to] = [
    await steps.frozen(world.chief, cityRubric()),
    await steps.frozen(world.chief, cityRubric()),
  ]
  const pair = { id: to.id, fromId: from.id }
  const row = { from: 'B1.a', to: 'B1.a', relation: 'same' as const, factor: 1 }
  const mapped = await test.run(world.officer, mapRubric, { ...pair, rows: [row] })
  expect(mapped).toMatchObject({ fromId: from.id, toId: to.id, version: 1, rows: [{ ...row, note: '' }] })
  await expect(test.run(world.chief, mapRubric, { ...pair, rows: [] })).rejects.toMatchObject({
    code: 'stale_version',
    details: { current: { version: 1 } },
  })
  const again = await test.run(world.chief, mapRubric, { ...pair, version: 1, rows: [] })
  expect(again).toMatchObject({ id: mapped.id, version: 2, rows: [] })
  for (const id of [from.id, to.id])
    expect((await test.run(world.chief, getRubric, { id })).mappings).toEqual([again])
  expect((await steps.audited(to.id)).at(-1)).toMatchObject({
    action: 'evaluation.rubric.map',
    before: { mappedParts: 1 },
    after: { mappedParts: 0 },
  })
  await expect(
    test.run(world.chief, mapRubric, { ...pair, version: 2, rows: [{ ...row, from: 'Z9' }] }),
  ).rejects.toMatchObject({ details: { issues: [{ path: 'rows.0.from', rule: 'no_such_part' }] } })
  await expect(
    test.run(world.chief, mapRubric, { id: to.id, fromId: to.id, rows: [] }),
  ).rejects.toMatchObject({ details: { issues: [{ rule: 'mapped_to_itself' }] } })
  await expect(test.run(world.head, mapRubric, { ...pair, rows: [] })).rejects.toMatchObject({
    code: 'not_found',
  })
})

const probeSearch = defineQuery({
  name: 'evaluation.probe.search',
  can: ['read', rubricSubject],
  input: z.object({ text: z.string() }),
  output: z.array(z.object({ id: z.string(), title: z.string(), subtitle: z.string(), path: z.string() })),
  run: (ctx, { text }) => rubricSearch.search(ctx, text, 5),
})

it('is found by its title in the search of the shells, a draft above is not', async () => {
  const doc = cityRubric({ title: '滨海新区细则' })
  const frozen = await steps.frozen(world.head, doc)
  await steps.draft(world.head, doc, { label: 'next' })
  expect(await test.run(world.steward, probeSearch, { text: '滨海' })).toEqual([
    {
      id: frozen.id,
      title: '滨海新区细则',
      subtitle: '2026-r1 · 已定稿',
      path: `/t/${world.estate.id}/p/evaluation/rubrics/${frozen.id}`,
    },
  ])
})
