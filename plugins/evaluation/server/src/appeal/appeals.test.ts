import { newId } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { getApplication } from '../application/list-applications.ts'
import { getOwnResult } from '../publication/get-own-result.ts'
import { days } from '../testing/publication-bench.ts'
import { standScored, application, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { admitAppeal } from './admit-appeal.ts'
import { decideAppeal } from './decide-appeal.ts'
import { fileAppeal } from './file-appeal.ts'
import { getAppeal } from './get-appeal.ts'
import { listAppeals } from './list-appeals.ts'
import { listFiledAppeals } from './list-filed-appeals.ts'
import { receiveAppealDecision } from './receive-appeal-decision.ts'
import { receiveAppeal } from './receive-appeal.ts'
import { refuseAppeal } from './refuse-appeal.ts'

standScored(({ estate, sister }) => ({
  scored: [
    { estate, name: '云栖里' },
    { estate: sister, name: '松涛苑' },
  ],
}))

const grounds = '四次活动都有签到记录，请复核'
const wanted = (change: object = {}) => ({
  id: application,
  appealId: newId(),
  part: 'J2',
  grounds,
  ...change,
})
/** Filed by the estate after the preliminary result; the letter has arrived. */
async function filed(): Promise<string> {
  await steps.published(campaign, 'preliminary')
  const input = wanted()
  await test.run(world.manager, fileAppeal, input)
  await test.drain()
  return input.appealId
}
const publicReason = '经核对，签到记录完整'

describe('filing', () => {
  it('reaches the association with grounds, and both see where it stands', async () => {
    const id = await filed()
    const { rows } = await test.run(world.officer, listAppeals, { campaign: campaign.id })
    expect(rows).toMatchObject([
      {
        id,
        estateName: '云栖里',
        part: 'J2',
        grounds,
        state: 'filed',
        standing: 3.5,
        max: 4,
        isOwnScoring: false,
      },
    ])
    expect((await test.run(world.secretary, listFiledAppeals, { id: application })).rows).toMatchObject([
      { id, state: 'filed', filedByName: '周经理', partTitle: { en: 'J2' } },
    ])
    expect(await test.run(world.manager, getApplication, { id: application })).toMatchObject({
      state: 'appealed',
    })
    const tasks = await test.admin.query(
      'select title from kernel.tasks where tenant_id = $1 and subject_id = $2',
      [world.association.id, id],
    )
    expect(tasks.rows).toMatchObject([{ title: '云栖里' }])
  })

  it('is made once for its id and once a part', async () => {
    await steps.published(campaign, 'preliminary')
    const input = wanted()
    const first = await test.run(world.manager, fileAppeal, input)
    expect(await test.run(world.manager, fileAppeal, input)).toEqual(first)
    await test.drain()
    expect((await test.run(world.officer, listAppeals, {})).rows).toHaveLength(1)
    await expect(test.run(world.manager, fileAppeal, wanted())).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'part_appealed_already' },
    })
    await expect(test.run(world.manager, fileAppeal, { ...input, part: 'J1' })).rejects.toMatchObject({
      details: { reason: 'appeal_id_taken' },
    })
  })

  it.each([
    ['before anything is published', null, {}, { code: 'illegal_move' }],
    [
      'after the last day',
      new Date('2026-10-01T02:00:00Z'),
      {},
      { details: { reason: 'appeals_are_closed' } },
    ],
    [
      'about no part of it',
      days.beforeAppeals,
      { part: 'Z9' },
      { details: { issues: [{ rule: 'part_not_in_result' }] } },
    ],
    [
      'with evidence that is not there',
      days.beforeAppeals,
      { evidence: [newId()] },
      { details: { issues: [{ rule: 'no_such_evidence' }] } },
    ],
    ['without grounds', days.beforeAppeals, { grounds: '不服' }, { code: 'bad_input' }],
  ])('is refused %s', async (_what, now, change, error) => {
    if (now) {
      await steps.published(campaign, 'preliminary')
      test.setNow(now)
    }
    await expect(test.run(world.manager, fileAppeal, wanted(change))).rejects.toMatchObject(error)
  })

  it('is taken until the last day is over', async () => {
    await steps.published(campaign, 'preliminary')
    test.setNow(new Date('2026-09-30T15:59:00Z'))
    expect(await test.run(world.manager, fileAppeal, wanted())).toMatchObject({ state: 'filed' })
  })

  it.each(['steward', 'resident', 'officer'] as const)('is not for the %s', async (key) => {
    await steps.published(campaign, 'preliminary')
    await expect(test.run(world[key], fileAppeal, wanted())).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is found by its id, wherever the list has got to', async () => {
    const id = await filed()
    expect(await test.run(world.chief, getAppeal, { id })).toMatchObject({
      id,
      estateName: '云栖里',
      standing: 3.5,
    })
    await expect(test.run(world.chief, getAppeal, { id: newId() })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(world.manager, getAppeal, { id })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is seen by no other estate or association', async () => {
    const id = await filed()
    await expect(test.run(world.sisterManager, listFiledAppeals, { id: application })).rejects.toMatchObject({
      code: 'not_found',
    })
    const other = await test.mintWorld()
    expect((await test.run(other.officer, listAppeals, {})).rows).toEqual([])
    await expect(test.run(other.officer, getAppeal, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(other.officer, admitAppeal, { id, version: 1 })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('deciding', () => {
  it('is admitted, decided with a public reason, and counts in the final result', async () => {
    const id = await filed()
    expect(await test.run(world.officer, admitAppeal, { id, version: 1 })).toMatchObject({
      state: 'admitted',
    })
    const decided = await test.run(world.officer, decideAppeal, { id, version: 2, points: 4, publicReason })
    expect(decided).toMatchObject({ state: 'decided', points: 4, standing: 3.5, decidedByName: '陈专员' })
    await test.drain()
    expect((await test.run(world.manager, listFiledAppeals, { id: application })).rows).toMatchObject([
      { state: 'decided', points: 4, publicReason },
    ])
    expect(await test.run(world.manager, getOwnResult, { id: application })).toMatchObject({
      kind: 'preliminary',
      total: 14.5,
    })
    await steps.published(campaign, 'final')
    expect(await test.run(world.manager, getOwnResult, { id: application })).toMatchObject({
      kind: 'final',
      total: 15,
      rank: 1,
      parts: { J2: { points: 4, layer: 'appeal', reason: publicReason } },
    })
    const { rows } = await test.admin.query<{ action: string; actor: string }>(
      "select action, actor from p_evaluation.campaign_events where campaign_id = $1 and action like 'evaluation.appeal%' order by seq",
      [campaign.id],
    )
    expect(rows).toEqual([
      { action: 'evaluation.appeal.receive', actor: 'estate' },
      { action: 'evaluation.appeal.admit', actor: '陈专员' },
      { action: 'evaluation.appeal.decide', actor: '陈专员' },
    ])
  })

  it('may be a refusal, which leaves the points and says why', async () => {
    const id = await filed()
    await test.run(world.officer, refuseAppeal, { id, version: 1, publicReason: '签到记录不在评价周期内' })
    await test.drain()
    expect((await test.run(world.manager, listFiledAppeals, { id: application })).rows).toMatchObject([
      { state: 'refused', points: null, publicReason: '签到记录不在评价周期内' },
    ])
    const audit = await test.admin.query(
      "select reason from kernel.audit_log where tenant_id = $1 and action = 'evaluation.appeal.refuse'",
      [world.association.id],
    )
    expect(audit.rows).toEqual([{ reason: '签到记录不在评价周期内' }])
    await expect(test.run(world.officer, admitAppeal, { id, version: 2 })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'appeal_is_refused' },
    })
  })

  it('is not of a version seen earlier, not before it is admitted, and only points that the rubric prints', async () => {
    const id = await filed()
    const say = { id, points: 4, publicReason }
    await expect(test.run(world.officer, decideAppeal, { ...say, version: 1 })).rejects.toMatchObject({
      details: { reason: 'appeal_is_filed' },
    })
    await test.run(world.officer, admitAppeal, { id, version: 1 })
    await expect(test.run(world.officer, decideAppeal, { ...say, version: 1 })).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { state: 'admitted', version: 2 } },
    })
    await expect(
      test.run(world.officer, decideAppeal, { ...say, version: 2, points: 2.75 }),
    ).rejects.toMatchObject({ details: { issues: [{ path: 'points', rule: 'points_not_printed' }] } })
  })

  it('is not for whoever scored the estate, nor for an expert or an estate', async () => {
    const id = await filed()
    const assignmentId = newId()
    const tenantId = world.association.id
    await test.admin.query(
      `insert into p_evaluation.assignments (tenant_id, id, campaign_id, assessment_id, role, state, parts)
       values ($1, $2, $3, $4, 'first', 'submitted', '{J2}')`,
      [tenantId, assignmentId, campaign.id, application],
    )
    await test.admin.query(
      `insert into p_evaluation.assignment_holders (tenant_id, id, assignment_id, assessment_id, scorer_id, account_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [tenantId, newId(), assignmentId, application, newId(), world.officer.accountId],
    )
    await expect(test.run(world.officer, admitAppeal, { id, version: 1 })).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'scored_this_estate' },
    })
    expect((await test.run(world.officer, listAppeals, {})).rows).toMatchObject([{ isOwnScoring: true }])
    const expert = await test.mintMember(world.association, ['expert'])
    for (const who of [expert, world.manager])
      await expect(test.run(who, admitAppeal, { id, version: 1 })).rejects.toMatchObject({
        code: 'forbidden',
      })
    expect(await test.run(world.chief, admitAppeal, { id, version: 1 })).toMatchObject({ state: 'admitted' })
  })
})

describe('letters', () => {
  const letter = (tenant: { id: string; name: string }) => ({ from: tenant.id, fromName: tenant.name })

  it('about another estate’s result, or of somebody who decides nothing, have no effect', async () => {
    const id = await filed()
    const there = steps.system(world.association)
    const body = { id: newId(), assessmentId: application, part: 'J1', grounds, evidence: [] }
    const none = { isTaken: false }
    expect(await test.run(there, receiveAppeal, { ...letter(world.sister), body })).toEqual(none)
    const decision = { id, state: 'decided' as const, points: 4, publicReason }
    const here = steps.system(world.estate)
    expect(await test.run(here, receiveAppealDecision, { ...letter(world.group), body: decision })).toEqual(
      none,
    )
    expect((await test.run(world.manager, listFiledAppeals, { id: application })).rows).toMatchObject([
      { state: 'filed' },
    ])
    await expect(
      test.run(world.officer, receiveAppeal, { ...letter(world.estate), body }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('that come twice have one effect, and a late one is answered', async () => {
    const id = await filed()
    const there = steps.system(world.association)
    const body = { id, assessmentId: application, part: 'J2', grounds, evidence: [] }
    const sent = { ...letter(world.estate), body }
    expect(await test.run(there, receiveAppeal, sent)).toEqual({ isTaken: false })
    test.setNow(new Date('2026-10-02T02:00:00Z'))
    const late = { ...body, id: newId(), part: 'J1' }
    expect(await test.run(there, receiveAppeal, { ...sent, body: late })).toEqual({ isTaken: false })
    const { rows } = await test.admin.query(
      "select payload->'body' as body from kernel.outbox where tenant_id = $1 and name = 'evaluation.appeal.decided@1'",
      [world.estate.id],
    )
    expect(rows).toMatchObject([{ body: { id: late.id, state: 'refused', publicReason: 'appeals_closed' } }])
    expect((await test.run(world.officer, listAppeals, {})).rows).toHaveLength(1)
  })
})
