import { newId, type CheckFinding } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { refreshDaily } from '../fact/refresh-timer.ts'
import { getPart } from '../score/get-part.ts'
import { checkBench, finding, late, tellChecks } from '../testing/check-bench.ts'
import { putEvidence } from '../testing/flag-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { decideFlag } from './decide-flag.ts'
import { explainFlag } from './explain-flag.ts'
import { getFlag } from './get-flag.ts'
import { listChecks } from './list-checks.ts'
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

const tell = (...findings: CheckFinding[]) => tellChecks(world.estate, findings)
const run = (who = world.manager) => test.run(who, refreshFlags, {})
const list = async (who = world.manager, input: object = {}) =>
  test.run(who, listFlags, { check: 'ledger.late', ...input })
const only = async (who = world.manager) => {
  const { rows } = await list(who, { withGone: 'true' })
  expect(rows).toHaveLength(1)
  return rows[0]!
}
const explain = async (who = world.manager, rest: object = {}) => {
  const { id, version } = await only(who)
  return test.run(who, explainFlag, { id, version, reason: '纸质台账后来补录', ...rest })
}
const decide = async (who: TestMember, decision: 'upheld' | 'dismissed') => {
  const { id, version } = await only(who)
  return test.run(who, decideFlag, { id, version, decision, reason: '已核对纸质台账' })
}
const moves = async (id: string) =>
  (await test.run(world.manager, getFlag, { id })).decisions.map(({ move }) => move)

describe('running the checks', () => {
  it('keeps what is found as a question, with its words and the parts of its metrics', async () => {
    tell(finding('may', 'a', 'b'))
    expect(await run()).toMatchObject({ year: 2026, failed: 0, added: 1, reopened: 0, gone: 0 })
    expect(await list()).toMatchObject({
      counts: { open: 1, explained: 0, upheld: 0, dismissed: 0 },
      checkedAt: '2026-06-15T02:00:00Z',
      rows: [
        {
          check: 'ledger.late',
          title: late.title,
          summary: { 'zh-CN': '2 条台账是补记的', en: '2 entries are late' },
          parts: ['A1.a', 'A1.c'],
          records: 2,
          state: 'open',
          isInherited: false,
          version: 1,
        },
      ],
    })
  })

  it('again adds nothing and changes no version', async () => {
    tell(finding('may', 'a'))
    await run()
    expect(await run()).toMatchObject({ added: 0, reopened: 0, gone: 0 })
    expect((await only()).version).toBe(1)
  })

  it('says what is no longer found, and finds it again with what was decided', async () => {
    tell(finding('may', 'a'))
    await run()
    await decide(reviewer, 'upheld')
    tell()
    expect(await run()).toMatchObject({ gone: 1 })
    expect((await list()).rows).toEqual([])
    expect(await only()).toMatchObject({ state: 'upheld', goneAt: '2026-06-15T02:00:00Z' })
    tell(finding('may', 'a'))
    await run()
    expect(await only()).toMatchObject({ state: 'upheld', goneAt: null })
  })

  it('lets one finding go and keeps the other of the same check', async () => {
    tell(finding('may', 'a'), finding('june', 'b'))
    await run()
    tell(finding('june', 'b'))
    expect(await run()).toMatchObject({ gone: 1 })
    expect((await list()).rows).toMatchObject([{ goneAt: null, summary: { en: '1 entries are late' } }])
  })

  it('opens a flag again when it has a record that nobody saw, and not for one less', async () => {
    tell(finding('may', 'a', 'b'))
    await run()
    const { id } = await decide(reviewer, 'dismissed')
    tell(finding('may', 'a'))
    expect(await run()).toMatchObject({ reopened: 0 })
    expect(await only()).toMatchObject({ state: 'dismissed', records: 1 })
    tell(finding('may', 'a', 'c'))
    expect(await run()).toMatchObject({ reopened: 1 })
    expect(await only()).toMatchObject({ state: 'open', records: 2 })
    expect(await moves(id)).toEqual(['reopened', 'dismissed'])
  })

  it('opens a flag again for more records than it has rows, and lets none go that may be among those not told', async () => {
    tell({ ...finding('may', 'a'), total: 40 })
    await run()
    await decide(reviewer, 'dismissed')
    tell({ ...finding('may', 'a'), total: 41 })
    expect(await run()).toMatchObject({ reopened: 1 })
    tellChecks(world.estate, [finding('june', 'b')], { isMore: true })
    expect(await run()).toMatchObject({ added: 1, gone: 0 })
    tell(finding('june', 'b'))
    expect(await run()).toMatchObject({ gone: 1 })
  })

  it('keeps the flags of a check that cannot answer, and says so in the catalogue', async () => {
    tell(finding('may', 'a'))
    await run()
    tellChecks(world.estate, new Error('ledger is shut'))
    expect(await run()).toMatchObject({ failed: 1, gone: 0 })
    expect(await only()).toMatchObject({ goneAt: null })
    const { rows } = await test.run(world.manager, listChecks, {})
    expect(rows.find(({ key }) => key === 'ledger.late')).toMatchObject({
      provider: { id: 'ledger', title: '活动台账' },
      clause: '7.4.3.2',
      hasFailed: true,
      open: 1,
      found: 1,
    })
  })

  it('is part of the nightly refresh', async () => {
    tell(finding('may', 'a'))
    const system = { ...world.manager, caller: () => test.asSystem(world.estate) }
    await test.run(system, refreshDaily, { key: 'daily' })
    expect(await only()).toMatchObject({ state: 'open' })
  })

  it('needs a rubric', async () => {
    await expect(test.run(world.manager, refreshFlags, { year: 2021 })).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'no_rubric_in_force' },
    })
  })

  it('says in the timeline what it came to', async () => {
    tell(finding('may', 'a'))
    await run()
    const { rows } = await test.admin.query(
      "select after from kernel.audit_log where tenant_id = $1 and action = 'evaluation.flag.refresh'",
      [world.estate.id],
    )
    expect(rows).toMatchObject([{ after: { added: 1, failed: 0 } }])
  })
})

describe('a flag', () => {
  beforeEach(async () => {
    tell(finding('may', 'a', 'b'))
    await run()
  })

  it('is explained with evidence, decided by the company, and shows all of it with its records', async () => {
    const evidenceId = await putEvidence(test, world.manager)
    expect(await explain(world.manager, { evidenceId })).toMatchObject({ state: 'explained', version: 2 })
    const { id } = await decide(reviewer, 'dismissed')
    expect(await test.run(world.secretary, getFlag, { id })).toMatchObject({
      state: 'dismissed',
      provider: '活动台账',
      clause: '7.4.3.2',
      sources: [
        { entityId: 'a', title: '台账 a', path: '/ledger/a' },
        { entityId: 'b', title: '台账 b' },
      ],
      decisions: [
        { move: 'dismissed', reason: '已核对纸质台账', byName: '成员', evidence: null },
        { move: 'explained', byName: '周经理', evidence: { id: evidenceId, title: '五一活动记录' } },
      ],
    })
    const { rows } = await test.admin.query<{ name: string }>(
      'select name, payload from kernel.outbox where tenant_id = $1 and key = $2',
      [world.estate.id, id],
    )
    expect(rows).toMatchObject([{ name: 'evaluation.flag.decided@1', payload: { decision: 'dismissed' } }])
    const { rows: audited } = await test.admin.query<{ action: string }>(
      'select action from kernel.audit_log where tenant_id = $1 and subject_id = $2 order by id',
      [world.estate.id, id],
    )
    expect(audited.map(({ action }) => action)).toEqual(['evaluation.flag.explain', 'evaluation.flag.decide'])
  })

  it('moves no points when it is upheld, and is shown beside its part', async () => {
    const before = await test.run(world.manager, getPart, { part: 'A1.a' })
    const { id } = await decide(reviewer, 'upheld')
    const after = await test.run(world.manager, getPart, { part: 'A1.a' })
    expect(after.score).toEqual(before.score)
    expect(after.flags).toMatchObject([{ id, state: 'upheld', title: late.title }])
    expect((await test.run(world.manager, getPart, { part: 'A1.b' })).flags).toEqual([])
    await decide(reviewer, 'dismissed')
    expect((await test.run(world.manager, getPart, { part: 'A1.a' })).flags).toEqual([])
  })

  it('is not decided by who explained it, nor twice the same, nor explained once decided', async () => {
    await explain(reviewer)
    await expect(decide(reviewer, 'dismissed')).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'flag_is_explained_by_you' },
    })
    await explain(world.manager)
    await decide(reviewer, 'upheld')
    const refused = { code: 'illegal_move', details: { reason: 'flag_is_upheld' } }
    await expect(decide(reviewer, 'upheld')).rejects.toMatchObject(refused)
    await expect(explain()).rejects.toMatchObject(refused)
  })

  it('is left as it is by who saw another version, or names evidence that is not there', async () => {
    const { id } = await only()
    await expect(
      test.run(world.manager, explainFlag, { id, version: 9, reason: '说明' }),
    ).rejects.toMatchObject({ code: 'stale_version', details: { current: { version: 1 } } })
    await expect(explain(world.manager, { evidenceId: newId() })).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'evidenceId', rule: 'no_such_evidence' }] },
    })
    expect(await only()).toMatchObject({ state: 'open', version: 1 })
  })

  it('keeps what was said of it even from the owner of the tables', async () => {
    await explain()
    await expect(
      test.admin.query("update p_evaluation.flag_decisions set reason = 'x' where tenant_id = $1", [
        world.estate.id,
      ]),
    ).rejects.toThrow('append-only')
  })

  it('repeated with its key is answered the same', async () => {
    const { id, version } = await only()
    const idempotencyKey = newId()
    const say = () =>
      test.run(world.manager, explainFlag, { id, version, reason: '补录' }, { idempotencyKey })
    const first = await say()
    expect(await say()).toEqual(first)
    expect(await moves(id)).toEqual(['explained'])
  })

  it.each<[string, (of: World) => TestMember, 'read' | 'explain' | 'decide' | 'refresh']>([
    ['a resident', (of) => of.resident, 'read'],
    ['a steward', (of) => of.steward, 'explain'],
    ['a steward', (of) => of.steward, 'refresh'],
    ['the estate’s manager', (of) => of.manager, 'decide'],
    ['its Party secretary', (of) => of.secretary, 'decide'],
  ])('is refused to %s', async (_who, pick, verb) => {
    const who = pick(world)
    const { id, version } = await only()
    const attempts = {
      read: () => test.run(who, listFlags, {}),
      refresh: () => test.run(who, refreshFlags, {}),
      explain: () => test.run(who, explainFlag, { id, version, reason: '说明' }),
      decide: () => test.run(who, decideFlag, { id, version, decision: 'dismissed', reason: '没事' }),
    }
    await expect(attempts[verb]()).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is not there for another estate', async () => {
    const { id, version } = await only()
    expect((await test.run(world.sisterManager, listFlags, {})).rows).toEqual([])
    await expect(test.run(world.sisterManager, getFlag, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      test.run(world.sisterManager, explainFlag, { id, version, reason: '说明' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
