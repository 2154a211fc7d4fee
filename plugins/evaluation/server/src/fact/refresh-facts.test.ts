import { AppError } from '@linli/contract'
import { factsRefreshed } from '@linli/evaluation-contract'
import type { TestTenant } from '@linli/kernel/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { factBench, factRubric, sourceOf, type FactBench } from '../testing/fact-bench.ts'
import { freeze } from '../testing/score-bench.ts'
import type { World } from '../testing/test-bench.ts'
import { listCatalogue } from './list-catalogue.ts'
import { refreshFacts } from './refresh-facts.ts'

let test: FactBench
let world: World

const june = new Date('2026-06-15T02:00:00Z')
const two = { value: 2, sources: [sourceOf('a', '2026-03-01'), sourceOf('b', '2026-04-01')] }

beforeAll(async () => {
  test = await factBench()
})
beforeEach(async () => {
  test.setNow(june)
  world = await test.mintWorld()
  await freeze(test, world.group, factRubric())
  test.windows.length = 0
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const refresh = (input: { year?: number } = {}) => test.run(world.manager, refreshFacts, input)

const revisions = async (tenant: TestTenant, metric: string) =>
  (
    await test.admin.query<{ revision: number; value: unknown; provider: string; excluded: object }>(
      `select revision, value, provider, counted, total, excluded from p_evaluation.facts
       where tenant_id = $1 and metric = $2 order by revision`,
      [tenant.id, metric],
    )
  ).rows

const sourceRows = async (tenant: TestTenant, metric: string) =>
  (
    await test.admin.query<{ revision: number; id: string; counted: boolean; gone: boolean }>(
      `select revision, entity_id as id, counted, is_gone as gone from p_evaluation.fact_sources
       where tenant_id = $1 and metric = $2 order by revision, entity_id`,
      [tenant.id, metric],
    )
  ).rows.map(({ revision, id, counted, gone }) => [revision, id, counted, gone])

describe('refreshing the facts of a year', () => {
  it('reads what plugins provide over the whole year, with the rows that count and those left out', async () => {
    test.tell(world.estate, 'act.count', {
      value: 2,
      sources: [...two.sources, sourceOf('c', '2026-05-01', 'late')],
    })
    expect(await refresh()).toEqual({ year: 2026, read: 2, changed: ['act.count', 'act.rate'] })
    expect(test.windows).toEqual([
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2026-01-01', to: '2026-12-31' },
    ])
    expect(await revisions(world.estate, 'act.count')).toEqual([
      { revision: 1, value: 2, provider: 'ledger@1.2.0', counted: 2, total: 3, excluded: { late: 1 } },
    ])
    expect(await revisions(world.estate, 'act.rate')).toMatchObject([{ revision: 1, value: null }])
  })

  it('adds a revision only where something changed, and only the records that are new, other or gone', async () => {
    test.tell(world.estate, 'act.count', two)
    await refresh()
    test.tell(world.estate, 'act.count', { ...two, sources: two.sources.toReversed() })
    expect((await refresh()).changed).toEqual([])
    test.tell(world.estate, 'act.count', {
      value: 2,
      sources: [
        sourceOf('b', '2026-04-01', 'late'),
        sourceOf('c', '2026-05-01'),
        sourceOf('d', '2026-05-02'),
      ],
    })
    expect((await refresh()).changed).toEqual(['act.count'])
    test.tell(world.estate, 'act.count', two)
    await refresh()
    test.tell(world.estate, 'act.count', { ...two, value: 3 })
    expect((await refresh()).changed).toEqual(['act.count'])
    expect((await revisions(world.estate, 'act.count')).map(({ value }) => value)).toEqual([2, 2, 2, 3])
    expect(await sourceRows(world.estate, 'act.count')).toEqual([
      [1, 'a', true, false],
      [1, 'b', true, false],
      [2, 'a', false, true],
      [2, 'b', false, false],
      [2, 'c', true, false],
      [2, 'd', true, false],
      [3, 'a', true, false],
      [3, 'b', true, false],
      [3, 'c', false, true],
      [3, 'd', false, true],
    ])
  })

  it('notes that it looked, whether anything changed or not, and says so to others only when it did', async () => {
    test.tell(world.estate, 'act.count', two)
    await refresh()
    test.setNow(new Date('2026-06-16T02:00:00Z'))
    await refresh()
    const { rows } = await test.run(world.manager, listCatalogue, {})
    const checks = Object.fromEntries(
      rows.map(({ key, checkedAt, fact }) => [key, [checkedAt, fact?.computedAt]]),
    )
    expect(checks['act.count']).toEqual(['2026-06-16T02:00:00Z', '2026-06-15T02:00:00Z'])
    const said = (await test.events(world.estate)).filter(({ name }) => name === factsRefreshed.name)
    expect(said.map(({ payload }) => payload)).toEqual([{ year: 2026, changed: ['act.count', 'act.rate'] }])
    const { rows: audited } = await test.admin.query(
      "select after from kernel.audit_log where tenant_id = $1 and action = 'evaluation.fact.refresh' order by id",
      [world.estate.id],
    )
    expect(audited.map(({ after }) => after)).toEqual([
      { year: 2026, read: 2, changedMetrics: 2 },
      { year: 2026, read: 2, changedMetrics: 0 },
    ])
  })

  it.each([
    ['throws', { error: new Error('台账坏了') }, 'Error: 台账坏了'],
    ['refuses', { error: new AppError('conflict', { reason: 'ledger_is_closed' }) }, 'ledger_is_closed'],
    ['fails in the database', { dividesByZero: true }, 'statement failed: 22012'],
    [
      'names a day that is none',
      { value: 1, sources: [sourceOf('a', '2026-02-30')] },
      /^not a reading: sources\.0\.eventDate/,
    ],
    ['answers with less than nothing', { value: -1, sources: [] }, /^not a reading: value/],
  ])('goes on without a provider that %s, and keeps its former fact', async (_what, told, failure) => {
    test.tell(world.estate, 'act.count', two)
    await refresh()
    test.tell(world.estate, 'act.count', told)
    test.tell(world.estate, 'act.rate', { value: 0.5, sources: [] })
    expect(await refresh()).toEqual({ year: 2026, read: 1, changed: ['act.rate'] })
    const { rows } = await test.run(world.manager, listCatalogue, {})
    expect(
      Object.fromEntries(rows.map((row) => [row.key, [row.fact?.value ?? null, row.hasFailed]])),
    ).toMatchObject({
      'act.count': [2, true],
      'act.rate': [0.5, false],
    })
    const { rows: checks } = await test.admin.query(
      "select failure from p_evaluation.fact_checks where tenant_id = $1 and metric = 'act.count'",
      [world.estate.id],
    )
    expect(checks).toEqual([{ failure: expect.stringMatching(failure) }])
    test.tell(world.estate, 'act.count', two)
    expect((await refresh()).changed).toEqual([])
  })

  it('keeps what was answered before one that fails in the database, and stands several of them', async () => {
    test.tell(world.estate, 'act.count', two)
    test.tell(world.estate, 'act.rate', { dividesByZero: true })
    expect(await refresh()).toEqual({ year: 2026, read: 1, changed: ['act.count'] })
    test.tell(world.estate, 'act.count', { dividesByZero: true })
    expect(await refresh()).toEqual({ year: 2026, read: 0, changed: [] })
    expect(await revisions(world.estate, 'act.count')).toMatchObject([{ revision: 1, value: 2 }])
  })

  it('takes turns when two people ask at once: one revision, and nobody is refused', async () => {
    test.tell(world.estate, 'act.count', two)
    const answers = await Promise.all([refresh(), refresh(), refresh()])
    expect(answers.flatMap(({ changed }) => changed).toSorted()).toEqual(['act.count', 'act.rate'])
    expect(await revisions(world.estate, 'act.count')).toHaveLength(1)
    expect(await sourceRows(world.estate, 'act.count')).toHaveLength(2)
  })

  it('reads a year that is over by its own window, and none that has not begun', async () => {
    await freeze(test, world.group, factRubric(), { label: 'r0', from: '2025-01-01', to: '2025-12-31' })
    test.tell(world.estate, 'act.count', two)
    expect(await refresh({ year: 2025 })).toMatchObject({ year: 2025, read: 2 })
    expect(test.windows[0]).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    await expect(refresh({ year: 2027 })).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('keeps in a company only what the company answers for', async () => {
    test.tell(world.group, 'act.count', two)
    expect(await test.run(world.head, refreshFacts, {})).toEqual({ year: 2026, read: 0, changed: [] })
  })

  it.each(['resident', 'officer', 'chief'] as const)('is not for a %s', async (who) => {
    await expect(test.run(world[who], refreshFacts, {})).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('writes nothing into the estate next door', async () => {
    test.tell(world.estate, 'act.count', two)
    await refresh()
    expect(await revisions(world.sister, 'act.count')).toEqual([])
  })
})
