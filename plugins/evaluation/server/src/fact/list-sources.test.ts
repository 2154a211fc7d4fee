import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { claimSteps } from '../testing/claim-bench.ts'
import { factBench, factRubric, sourceOf, type FactBench } from '../testing/fact-bench.ts'
import { freeze } from '../testing/score-bench.ts'
import type { World } from '../testing/test-bench.ts'
import { listHistory } from './list-history.ts'
import { listSources } from './list-sources.ts'
import { refreshFacts } from './refresh-facts.ts'

let test: FactBench
let world: World

beforeAll(async () => {
  test = await factBench()
})
beforeEach(async () => {
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
  await freeze(test, world.group, factRubric())
})
afterAll(() => test.close())

const refreshWith = async (sources: ReturnType<typeof sourceOf>[], value = sources.length) => {
  test.tell(world.estate, 'act.count', { value, sources })
  await test.run(world.manager, refreshFacts, {})
}
const sources = (input: object = {}) => test.run(world.manager, listSources, { key: 'act.count', ...input })
const idsOf = async (input: object = {}) => (await sources(input)).rows.map(({ id }) => id)

describe('the records behind a fact', () => {
  it('have their day, their verdict with its reason in words, and the way to them, the latest event first', async () => {
    await refreshWith([sourceOf('a', '2026-03-01'), sourceOf('b', '2026-04-01', 'late')])
    expect(await sources()).toEqual({
      rows: [
        {
          table: 'entries',
          id: 'b',
          eventDate: '2026-04-01',
          counted: false,
          excludedBy: 'late',
          excludedTitle: '超过时限',
          title: '台账 b',
          path: '/ledger?open=b',
        },
        expect.objectContaining({ id: 'a', counted: true, excludedBy: null, excludedTitle: null }),
      ],
    })
  })

  it('can be narrowed to those that count or to one guard, and paged to the end', async () => {
    await refreshWith([
      ...['a', 'b', 'c'].map((id) => sourceOf(id, '2026-03-01')),
      sourceOf('d', '2026-02-01', 'late'),
    ])
    expect(await idsOf({ only: 'late' })).toEqual(['d'])
    expect((await idsOf({ only: 'counted' })).toSorted()).toEqual(['a', 'b', 'c'])
    const first = await sources({ limit: '2' })
    const rest = await sources({ limit: '2', cursor: first.next })
    expect([...first.rows, ...rest.rows].map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect([rest.rows.at(-1)?.id, rest.next]).toEqual(['d', undefined])
    await expect(sources({ only: 'late', cursor: first.next })).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('are there as they were at any revision', async () => {
    await refreshWith([sourceOf('a', '2026-03-01')])
    await refreshWith([sourceOf('b', '2026-03-02')])
    expect([await idsOf({ revision: '1' }), await idsOf()]).toEqual([['a'], ['b']])
  })

  it('whatever changes from one refresh to the next, every revision can be told again', async () => {
    const set = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        day: fc.constantFrom('2026-02-01', '2026-02-02'),
        guard: fc.constantFrom(undefined, 'late'),
      }),
      { selector: ({ id }) => id },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(set, { minLength: 1, maxLength: 5 }), async (told) => {
        world = await test.mintWorld()
        await freeze(test, world.group, factRubric())
        const kept = new Map<number, string[]>()
        for (const [n, records] of told.entries()) {
          await refreshWith(
            records.map(({ id, day, guard }) => sourceOf(id, day, guard)),
            n,
          )
          const [latest] = (await test.run(world.manager, listHistory, { key: 'act.count' })).rows
          kept.set(
            latest!.revision,
            records.map(({ id, day, guard }) => [id, day, guard ?? 'counts'].join(' ')).toSorted(),
          )
        }
        for (const [revision, expected] of kept) {
          const { rows } = await sources({ revision: String(revision), limit: '100' })
          expect(
            rows
              .map(({ id, eventDate, excludedBy }) => [id, eventDate, excludedBy ?? 'counts'].join(' '))
              .toSorted(),
          ).toEqual(expected)
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('of a documented fact are its claim, called after its papers', async () => {
    const steps = claimSteps(test)
    const fileIds = [
      await test.upload(world.steward, '活动制度.pdf'),
      await test.upload(world.steward, '街道批复.jpg'),
    ]
    const claim = await steps.enter(world.steward, { fileIds })
    await steps.decide(world.manager, claim, true)
    expect((await sources({ key: 'act.rules' })).rows).toEqual([
      {
        table: 'evaluation.claim',
        id: claim.id,
        eventDate: '2026-04-01',
        counted: true,
        excludedBy: null,
        excludedTitle: null,
        title: '活动制度.pdf、街道批复.jpg',
        path: `/t/${world.estate.id}/p/evaluation/facts?open=act.rules`,
      },
    ])
  })

  it('of a company’s fact are dated in its estates too, without what is the company’s to read', async () => {
    const steps = claimSteps(test)
    const claim = await steps.enter(world.operator, { metric: 'firm.reported' })
    await steps.decide(world.head, claim, true)
    expect((await sources({ key: 'firm.reported' })).rows).toMatchObject([
      { id: claim.id, eventDate: '2026-04-01', title: '', path: null },
    ])
  })

  it('are none before there is a fact, and not there for a metric of nobody or a reader without the right', async () => {
    expect(await sources()).toEqual({ rows: [] })
    for (const operation of [listSources, listHistory])
      await expect(test.run(world.manager, operation, { key: 'of.nobody' })).rejects.toMatchObject({
        code: 'not_found',
      })
    await refreshWith([sourceOf('a', '2026-03-01')])
    expect(await test.run(world.sisterManager, listSources, { key: 'act.count' })).toEqual({ rows: [] })
    for (const operation of [listSources, listHistory])
      await expect(test.run(world.resident, operation, { key: 'act.count' })).rejects.toMatchObject({
        code: 'forbidden',
      })
  })
})
