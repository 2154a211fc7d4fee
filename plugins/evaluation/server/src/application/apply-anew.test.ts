import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { listAssessments } from '../campaign/list-assessments.ts'
import { receiveApplication } from '../campaign/receive-application.ts'
import { receiveGrantEnd, receiveWithdrawal } from '../campaign/receive-end.ts'
import { declareScore } from '../score/declare-score.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import { putFact } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { apply } from './apply.ts'
import { lockApplication } from './lock-application.ts'
import { receiveDecision } from './receive-decision.ts'
import { withdrawApplication } from './withdraw-application.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>
let campaignId: string

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
  campaignId = (await steps.accepted(world)).id
})
afterAll(() => test.close())

const grantUntil = '2027-05-31'
const withdraw = async ({ id, version }: { id: string; version: number }) => {
  const card = await test.run(world.manager, withdrawApplication, { id, version, reason: '先补材料' })
  await test.drain()
  return card
}
const again = async (of: { id: string; version?: number }) => {
  const answer = await test.run(world.manager, apply, { campaignId, ...of })
  await test.drain()
  return answer
}
const rowsThere = async () => (await test.run(world.officer, listAssessments, { id: campaignId })).rows
const letter = <B>(tenantId: string, body: B) => ({
  from: tenantId,
  fromName: '某小区',
  fromLineage: [],
  body,
})

describe('an application made anew', () => {
  it('goes on under its id on both sides, and the chain keeps all three steps', async () => {
    const first = await steps.applied(world, campaignId)
    const withdrawn = await withdraw(first)
    expect(await rowsThere()).toMatchObject([{ id: first.id, state: 'withdrawn', reason: '先补材料' }])
    expect(await again(withdrawn)).toMatchObject({
      kind: 'applied',
      application: { id: first.id, state: 'applied', reason: null },
    })
    expect(await steps.reload(world.manager, first.id)).toMatchObject({ state: 'accepted', undeclared: 3 })
    expect(await rowsThere()).toMatchObject([{ id: first.id, state: 'accepted', reason: null }])
    expect((await steps.chain(campaignId)).slice(-3)).toEqual([
      'receive-application',
      'receive-withdrawal',
      'receive-application',
    ])
    expect(await steps.audited(world.estate.id, first.id)).toContainEqual(
      expect.objectContaining({ action: 'evaluation.application.apply' }),
    )
  })

  it('hands over again what is declared by then, after the first dossier was deleted', async () => {
    const handed = await steps.locked(world, campaignId)
    const { id, version } = await withdraw(handed)
    await test.run(world.manager, declareScore, {
      id: newId(),
      part: 'A1.a',
      points: 1,
      reason: '补记活动',
      seen: null,
    })
    await again({ id, version })
    const card = await steps.reload(world.manager, id)
    expect(card).toMatchObject({
      state: 'accepted',
      dossierHash: null,
      grantUntil: null,
      declaredTotal: null,
    })
    const reviewer = await test.join(world.operator, world.estate, [])
    const locked = await test.run(reviewer, lockApplication, { id, version: card.version, grantUntil })
    await test.drain()
    expect(locked.dossierHash).not.toBe(handed.dossierHash)
    expect(await rowsThere()).toMatchObject([
      { state: 'locked', dossierHash: locked.dossierHash, grantUntil, grantEndedAt: null },
    ])
  })

  it('hands the same flags over again, and what the association decided of one stays', async () => {
    const words = JSON.stringify({ 'zh-CN': '同一张照片', en: 'One photo' })
    await test.admin.query(
      `insert into p_evaluation.flags (tenant_id, id, year, check_key, fingerprint, title, summary, rows, records, parts, found_at, last_seen_at)
       values ($1, $2, 2026, 'evidence.same', 'f', $3, $3, '[]', 2, '{A1.a}', now(), now())`,
      [world.estate.id, newId(), words],
    )
    const { id, version } = await withdraw(await steps.locked(world, campaignId))
    await test.admin.query(
      `update p_evaluation.assessment_flags set state = 'upheld', reason = '重复使用', decided_at = now(), decided_by_name = '陈专员'
       where assessment_id = $1`,
      [id],
    )
    await test.admin.query('update p_evaluation.flags set summary = $2 where tenant_id = $1', [
      world.estate.id,
      JSON.stringify({ 'zh-CN': '三次用了同一张照片', en: 'Three times' }),
    ])
    await again({ id, version })
    const reviewer = await test.join(world.operator, world.estate, [])
    const card = await steps.reload(world.manager, id)
    await test.run(reviewer, lockApplication, { id, version: card.version, grantUntil })
    await test.drain()
    const { rows } = await test.admin.query(
      'select state, summary, reason, version from p_evaluation.assessment_flags where assessment_id = $1',
      [id],
    )
    expect(rows).toMatchObject([
      { state: 'upheld', reason: '重复使用', summary: { 'zh-CN': '三次用了同一张照片' }, version: 2 },
    ])
  })

  it('is the same once when it is asked for twice, and not brought back by a repetition of the first request', async () => {
    const { id, version } = await withdraw(await steps.applied(world, campaignId))
    expect(await again({ id })).toMatchObject({ application: { state: 'withdrawn' } })
    await again({ id, version })
    await again({ id, version })
    expect((await steps.chain(campaignId)).filter((step) => step === 'receive-application')).toHaveLength(2)
  })

  it('is refused from another version than what was seen, after the last day, and where a gate is not met', async () => {
    const { id, version } = await withdraw(await steps.applied(world, campaignId))
    await expect(again({ id, version: version - 1 })).rejects.toMatchObject({ code: 'stale_version' })
    await putFact(test, world.estate, ['act.count', 0])
    expect(await again({ id, version })).toMatchObject({ kind: 'gates_not_met' })
    expect(await steps.reload(world.manager, id)).toMatchObject({ state: 'withdrawn', version })
    await putFact(test, world.estate, ['act.count', 5])
    test.setNow(new Date('2026-07-11T02:00:00Z'))
    await expect(again({ id, version })).rejects.toMatchObject({
      details: { reason: 'applications_are_closed' },
    })
  })

  it('is not touched by letters about the one before that come late', async () => {
    const { id, version } = await withdraw(await steps.applied(world, campaignId))
    await again({ id, version })
    const system = steps.system(world.association)
    const estate = world.estate.id
    const made = { id, campaignId, companyId: world.group.id, facts: {} }
    for (const [operation, body] of [
      [receiveWithdrawal, { id, reason: '先补材料' }],
      [receiveGrantEnd, { id, reason: '先补材料', attempt: 1 }],
    ] as const)
      expect(await test.run(system, operation, letter(estate, body))).toEqual({ isTaken: false })
    expect(await test.run(system, receiveApplication, letter(estate, { ...made, attempt: 1 }))).toEqual({
      isTaken: false,
    })
    const decision = { id, state: 'disqualified' as const, reason: '', attempt: 1 }
    expect(
      await test.run(steps.system(world.estate), receiveDecision, letter(world.association.id, decision)),
    ).toEqual({ isTaken: false })
    expect(await rowsThere()).toMatchObject([{ state: 'accepted' }])
    expect(await steps.reload(world.manager, id)).toMatchObject({ state: 'accepted' })
  })

  it('waits over there for the withdrawal while the one before still runs', async () => {
    const { id } = await steps.applied(world, campaignId)
    const body = { id, campaignId, companyId: world.group.id, facts: {}, attempt: 2 }
    await expect(
      test.run(steps.system(world.association), receiveApplication, letter(world.estate.id, body)),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'withdrawal_not_here_yet' } })
    expect(await rowsThere()).toMatchObject([{ state: 'accepted' }])
  })

  it('takes the place of one that was not admitted when the withdrawal crossed that answer', async () => {
    const { id, version } = await withdraw(await steps.applied(world, campaignId))
    await test.admin.query(
      "update p_evaluation.assessments set state = 'gate_failed', reason = 'gates_not_met' where id = $1",
      [id],
    )
    await again({ id, version })
    expect(await rowsThere()).toMatchObject([{ id, state: 'accepted' }])
    expect(await steps.reload(world.manager, id)).toMatchObject({ state: 'accepted' })
  })
})
