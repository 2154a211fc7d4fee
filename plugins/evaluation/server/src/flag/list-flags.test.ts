import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { checkBench, finding, tellChecks } from '../testing/check-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { decideFlag } from './decide-flag.ts'
import { explainFlag } from './explain-flag.ts'
import { getFlag } from './get-flag.ts'
import { listChecks } from './list-checks.ts'
import { listEstateFlags } from './list-estate-flags.ts'
import { listFlags } from './list-flags.ts'
import { refreshFlags } from './refresh-flags.ts'

let test: TestBench
let world: World
let reviewer: TestMember
beforeAll(async () => {
  test = await checkBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await test.mintWorld()
  reviewer = await test.join(world.operator, world.estate, [])
  await freeze(test, world.group, sampleRubric())
})
const list = async (who = world.manager, input: object = {}) =>
  test.run(who, listFlags, { check: 'ledger.late', ...input })

describe('the catalogue', () => {
  it('names those that nobody looks for yet as such, never as passed', async () => {
    const { rows } = await test.run(world.steward, listChecks, {})
    expect(rows.find(({ key }) => key === 'meeting.minutes_late')).toMatchObject({
      provider: null,
      expectedProvider: 'governance',
      checkedAt: null,
    })
    expect(rows.filter(({ provider }) => provider === null)).toHaveLength(6)
  })
})

describe('the lists', () => {
  const many = () =>
    tellChecks(
      world.estate,
      ['1', '2', '3'].map((n) => finding(n, `row ${n}`)),
    )

  it('go on where they stopped, and narrow to a state or a part', async () => {
    many()
    await test.run(world.manager, refreshFlags, {})
    const first = await list(world.manager, { limit: '2' })
    const rest = await list(world.manager, { limit: '2', cursor: first.next })
    expect([first.rows.length, rest.rows.length, rest.next]).toEqual([2, 1, undefined])
    const { id, version } = first.rows[0]!
    await test.run(reviewer, decideFlag, { id, version, decision: 'upheld', reason: '属实' })
    expect((await list(world.manager, { states: 'upheld' })).rows).toMatchObject([{ id }])
    expect((await list(world.manager, { part: 'A1.b' })).rows).toEqual([])
    expect((await list(world.manager, { part: 'A1.c' })).rows).toHaveLength(3)
  })

  it('show an estate its company’s flags, which the company decides', async () => {
    tellChecks(world.group, [finding('firm', 'x')])
    await test.run(world.operator, refreshFlags, {})
    const [inherited] = (await list()).rows
    expect(inherited).toMatchObject({ isInherited: true })
    const { id, version } = inherited!
    expect(await test.run(world.manager, getFlag, { id })).toMatchObject({ id, isInherited: true })
    await expect(test.run(world.manager, explainFlag, { id, version, reason: '说明' })).rejects.toMatchObject(
      { code: 'not_found' },
    )
    await test.run(world.head, explainFlag, { id, version, reason: '总部补录' })
    await test.run(world.operator, decideFlag, { id, version: 2, decision: 'dismissed', reason: '已核对' })
    expect((await list(world.manager)).rows[0]).toMatchObject({ state: 'dismissed' })
  })

  it('give a company the flags of all its estates with their names', async () => {
    many()
    await test.run(world.manager, refreshFlags, {})
    tellChecks(world.sister, [finding('s', 'y')])
    await test.run(world.sisterManager, refreshFlags, {})
    const all = await test.run(world.operator, listEstateFlags, { year: 2026, limit: '100' })
    expect(all.counts).toMatchObject({ open: 4 })
    expect(new Set(all.rows.map(({ estateName }) => estateName))).toEqual(
      new Set([world.estate.name, world.sister.name]),
    )
    const one = await test.run(world.operator, listEstateFlags, { year: 2026, q: world.sister.name })
    expect(one.rows).toMatchObject([{ estateId: world.sister.id, isInherited: false }])
    await expect(test.run(world.manager, listEstateFlags, { year: 2026 })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
