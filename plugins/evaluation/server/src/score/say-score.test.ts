import { newId } from '@linli/contract'
import { scoreMoved } from '@linli/evaluation-contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestMember } from '@linli/kernel/testing'

import { addEvidence } from '../evidence/add-evidence.ts'
import '../messages-score.ts'
import { freeze, putFact, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { confirmScore } from './confirm-score.ts'
import { declareScore } from './declare-score.ts'
import { getPart } from './get-part.ts'
import { getScore } from './get-score.ts'

let test: TestBench
let world: World
/** Of the company, at work in the estate. */
let head: TestMember

beforeAll(async () => {
  test = await testBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await test.mintWorld()
  head = await test.join(world.head, world.estate, [])
  await freeze(test, world.group, sampleRubric())
  await putFact(test, world.estate, ['act.count', 4])
})

const entry = (part: string, points: number, rest: object = {}) => ({ id: newId(), part, points, ...rest })
const declare = (who: TestMember, part: string, points: number, rest: object = {}) =>
  test.run(who, declareScore, entry(part, points, rest))
const confirm = (who: TestMember, part: string, points: number, rest: object = {}) =>
  test.run(who, confirmScore, entry(part, points, rest))
const addPaper = (who: TestMember, parts: string[]) =>
  test.run(who, addEvidence, {
    id: newId(),
    parts,
    kind: 'record',
    title: '活动记录',
    eventFrom: '2026-05-01',
    eventTo: '2026-05-02',
  })

describe('a declaration', () => {
  it('of what is proposed needs neither reason nor evidence, and is kept with what was seen', async () => {
    const part = await declare(world.manager, 'A1.a', 1)
    expect(part.score).toMatchObject({ low: 1, high: 1, declared: 1, confirmed: null })
    expect(part.opinions).toMatchObject([
      { layer: 'declared', points: 1, authorName: '周经理', proposed: { low: 1, high: 1 } },
    ])
    const { rows } = await test.admin.query<{ seen_facts: object }>(
      'select seen_facts from p_evaluation.opinions where tenant_id = $1',
      [world.estate.id],
    )
    expect(rows).toEqual([{ seen_facts: { 'act.count': 1 } }])
  })

  it('of anything else needs a reason and evidence of that very part', async () => {
    await expect(declare(world.manager, 'A1.a', 0)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule: 'difference_needs_reason' }, { rule: 'difference_needs_evidence' }] },
    })
    await addPaper(world.manager, ['A1.b'])
    await expect(declare(world.manager, 'A1.a', 0, { reason: '记录有误差' })).rejects.toMatchObject({
      details: { issues: [{ rule: 'difference_needs_evidence' }] },
    })
    await addPaper(world.manager, ['A1.a'])
    const part = await declare(world.manager, 'A1.a', 0, { reason: '记录有误差' })
    expect(part.score).toMatchObject({ low: 1, declared: 0, evidence: 1 })
  })

  it('of an open part, where nothing is proven, needs them for every point above the least', async () => {
    const mere = () => declare(world.manager, 'A1.b', 1, { reason: '居民反映效果好' })
    await expect(declare(world.manager, 'A1.b', 1)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule: 'open_needs_reason' }, { rule: 'open_needs_evidence' }] },
    })
    await expect(mere()).rejects.toMatchObject({ details: { issues: [{ rule: 'open_needs_evidence' }] } })
    const none = await declare(world.manager, 'A1.b', 0)
    expect(none.score).toMatchObject({ state: 'open', low: 0, high: 1, declared: 0 })
    await addPaper(world.manager, ['A1.b'])
    await expect(confirm(head, 'A1.b', 1)).rejects.toMatchObject({
      details: { issues: [{ rule: 'open_needs_reason' }] },
    })
    expect((await confirm(head, 'A1.b', 1, { reason: '居民反映效果好' })).score.confirmed).toBe(1)
  })

  it('answers the questions of the part, and the answers count from then on', async () => {
    expect((await test.run(world.manager, getPart, { part: 'A1.b' })).score).toMatchObject({
      state: 'open',
      undecided: [{ key: 'good' }],
    })
    const part = await declare(world.manager, 'A1.b', 1, { judges: { good: true } })
    expect(part.score).toMatchObject({ state: 'settled', points: 1, declared: 1 })
    expect(part.choices.judges).toMatchObject([{ key: 'good', answer: true }])
    await expect(
      declare(world.manager, 'A1.b', 1, { seen: part.opinions[0]!.id, judges: { good: false } }),
    ).rejects.toMatchObject({
      details: { issues: [{ rule: 'difference_needs_reason' }, { rule: 'difference_needs_evidence' }] },
    })
  })

  it.each([
    ['points that the rubric does not print', 'A1.a', 0.5, {}, 'score_not_printed'],
    ['points above the maximum', 'A1.c', 5, {}, 'score_above_max'],
    ['points between two steps', 'A1.c', 1.2, {}, 'score_not_a_step'],
    ['points of another level', 'A1.c', 4, { levelId: 'some' }, 'score_outside_level'],
    ['a level that is not there', 'A1.c', 1, { levelId: 'great' }, 'score_unknown_level'],
    ['an answer nobody asked for', 'A1.a', 1, { judges: { good: true } }, 'judge_not_asked'],
  ])('refuses %s', async (_what, part, points, rest, rule) => {
    await expect(declare(world.manager, part, points, rest)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule }] },
    })
  })

  it('takes the place of one that its author saw, and of no other', async () => {
    const first = await declare(world.manager, 'A1.c', 1, { levelId: 'some' })
    await expect(declare(world.secretary, 'A1.c', 2)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'score_said_meanwhile', current: { points: 1, authorName: '周经理' } },
    })
    const second = await declare(world.secretary, 'A1.c', 2, { seen: first.opinions[0]!.id })
    expect(second.opinions.map(({ points }) => points)).toEqual([2, 1])
    expect(second.score.declared).toBe(2)
  })

  it('of two at a time stands once', async () => {
    const both = await Promise.allSettled([
      declare(world.manager, 'A1.a', 1),
      declare(world.secretary, 'A1.a', 1),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('repeated with its key is answered the same, and its id is not used twice', async () => {
    const idempotencyKey = newId()
    const input = entry('A1.a', 1)
    const first = await test.run(world.manager, declareScore, input, { idempotencyKey })
    expect(await test.run(world.manager, declareScore, input, { idempotencyKey })).toEqual(first)
    await expect(
      test.run(world.manager, declareScore, { ...input, part: 'A1.b', judges: { good: true } }),
    ).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'score_said_already' },
    })
  })

  it('leaves an audit entry, the day’s score and, when the total moved, an event', async () => {
    const { opinions } = await declare(world.manager, 'A1.b', 1, { judges: { good: true } })
    const audit = await test.admin.query(
      'select action, subject_id from kernel.audit_log where tenant_id = $1',
      [world.estate.id],
    )
    expect(audit.rows).toContainEqual({ action: 'evaluation.score.declare', subject_id: opinions[0]!.id })
    const days = await test.admin.query(
      'select day::text, low::float8, high::float8, declared::float8 from p_evaluation.score_days where tenant_id = $1',
      [world.estate.id],
    )
    expect(days.rows).toEqual([{ day: '2026-06-15', low: 3, high: 6, declared: 1 }])
    const events = await test.admin.query(
      'select payload from kernel.outbox where tenant_id = $1 and name = $2',
      [world.estate.id, scoreMoved.name],
    )
    expect(events.rows).toMatchObject([{ payload: { year: 2026, low: 3, high: 6 } }])
  })
})

describe('a company’s part', () => {
  it('is said in the company, read in its estates and refused there, naming the company', async () => {
    await putFact(test, world.group, ['firm.reported', true])
    await declare(world.operator, 'B1.a', 2)
    const part = await test.run(world.manager, getPart, { part: 'B1.a' })
    expect(part.score).toMatchObject({ low: 2, declared: 2, isInherited: true })
    await expect(declare(world.manager, 'B1.a', 2)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'part_is_the_companys', params: { company: world.group.name } },
    })
    await expect(declare(world.operator, 'A1.a', 1)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'part_is_the_estates' },
    })
    const { total, groups } = await test.run(world.operator, getScore, {})
    expect([total.max, total.low, groups.map(({ id }) => id)]).toEqual([2, 2, ['G2']])
  })
})

describe('a confirmation', () => {
  it('is the company’s on what was declared, by another person', async () => {
    await expect(confirm(head, 'A1.a', 1)).rejects.toMatchObject({ details: { reason: 'nothing_declared' } })
    await declare(world.manager, 'A1.a', 1)
    const part = await confirm(head, 'A1.a', 1)
    expect(part.score).toMatchObject({ declared: 1, confirmed: 1 })
    await declare(head, 'A1.b', 1, { judges: { good: true } })
    await expect(confirm(head, 'A1.b', 1)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'own_declaration' },
    })
  })

  it('overrules an answer given with the declaration', async () => {
    await declare(world.manager, 'A1.b', 1, { judges: { good: true } })
    await addPaper(world.manager, ['A1.b'])
    const part = await confirm(head, 'A1.b', 0, { judges: { good: false } })
    expect(part.score).toMatchObject({ points: 0, declared: 1, confirmed: 0 })
  })
})

describe('who may', () => {
  it.each([
    ['the steward', 'steward'],
    ['a resident', 'resident'],
  ] as const)('not declare: %s', async (_who, key) => {
    await expect(declare(world[key], 'A1.a', 1)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it.each([
    ['the estate’s manager', 'manager'],
    ['the Party secretary', 'secretary'],
    ['the steward', 'steward'],
  ] as const)('not confirm: %s', async (_who, key) => {
    await declare(world.manager, 'A1.a', 1)
    await expect(confirm(world[key], 'A1.a', 1)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('not read: residents; and nobody sees what another estate said', async () => {
    await declare(world.manager, 'A1.a', 1)
    await expect(test.run(world.resident, getScore, {})).rejects.toMatchObject({ code: 'forbidden' })
    const sister = await test.run(world.sisterManager, getPart, { part: 'A1.a' })
    expect(sister.opinions).toEqual([])
    await expect(test.run(world.manager, getPart, { part: 'Z9' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
