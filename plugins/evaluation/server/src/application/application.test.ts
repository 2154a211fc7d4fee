import { newId } from '@linli/contract'
import { hashJson } from '@linli/evaluation-contract/proof'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { cancelCampaign } from '../campaign/cancel-campaign.ts'
import { getCampaign } from '../campaign/get-campaign.ts'
import { listAssessments } from '../campaign/list-assessments.ts'
import { campaignBench, campaignSteps, dates, firstDay } from '../testing/campaign-bench.ts'
import { freeze, putFact, sampleRubric } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { answerInvitation } from './answer-invitation.ts'
import { apply } from './apply.ts'
import { countApplications, getApplication, listApplications } from './list-applications.ts'
import { getReceivedCampaign, listReceived } from './list-received.ts'
import { withdrawApplication } from './withdraw-application.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
})
afterAll(() => test.close())

const tasksAt = async (tenantId: string): Promise<string[]> => {
  const { rows } = await test.admin.query<{ kind: string; role: string }>(
    'select kind, assignee_role as role from kernel.tasks where tenant_id = $1 and done_at is null order by kind, role',
    [tenantId],
  )
  return rows.map(({ kind, role }) => `${kind} ${role}`)
}

describe('an invited company', () => {
  it('keeps the campaign with its rubric, and is asked once', async () => {
    const campaign = await steps.invited(world)
    const { rows } = await test.run(world.operator, listReceived, {})
    expect(rows).toMatchObject([
      {
        id: campaign.id,
        associationId: world.association.id,
        state: 'open',
        response: 'open',
        rubricHash: campaign.rubricHash,
        rubricTitle: { 'zh-CN': '示例细则' },
        application: null,
      },
    ])
    const kept = await test.admin.query(
      'select origin, state, label, content_hash from p_evaluation.rubric_versions where tenant_id = $1 and id = $2',
      [world.group.id, rows[0]?.rubricId],
    )
    expect(kept.rows).toEqual([
      { origin: 'received', state: 'frozen', label: 'r1', content_hash: campaign.rubricHash },
    ])
    expect(await tasksAt(world.group.id)).toEqual([
      'application.answer group-admin',
      'application.answer group-operator',
    ])
  })

  it('takes the version of the same content that it has, and another name where the label is taken', async () => {
    const named = (document: string) => sampleRubric({ source: { document, annex: 'A', note: '' } })
    const own = await freeze(test, world.group, sampleRubric())
    await freeze(test, world.group, named('公司自己的'), { label: 'r2' })
    await steps.invited(world)
    await steps.invited(world, {}, { doc: named('协会的'), label: 'r2' })
    const { rows } = await test.run(world.operator, listReceived, {})
    expect(rows).toHaveLength(2)
    expect(rows[1]?.rubricId).toBe(own)
    const { rows: labels } = await test.admin.query<{ label: string }>(
      'select label from p_evaluation.rubric_versions where tenant_id = $1 and id = $2',
      [world.group.id, rows[0]?.rubricId],
    )
    expect(labels[0]?.label).toBe(`r2-${rows[0]?.rubricHash.slice(0, 8)}`)
  })

  it('answers from what it saw, tells the association, and its estates hear of it', async () => {
    const { id } = await steps.invited(world)
    const answer = { id, version: 1, isAccepted: true }
    const after = await test.run(world.operator, answerInvitation, answer)
    expect(after).toMatchObject({ response: 'accepted', version: 2 })
    await test.drain()
    expect(await tasksAt(world.group.id)).toEqual([])
    expect(await tasksAt(world.estate.id)).toEqual([
      'application.apply estate-manager',
      'application.apply party-secretary',
    ])
    const detail = await test.run(world.officer, getCampaign, { id })
    expect(detail.invitations).toMatchObject([{ companyId: world.group.id, state: 'accepted' }])
    await expect(test.run(world.head, answerInvitation, answer)).rejects.toMatchObject({
      code: 'stale_version',
    })
  })

  it('does not answer after the last day', async () => {
    const { id } = await steps.invited(world)
    test.setNow(new Date('2026-07-11T02:00:00Z'))
    await expect(
      test.run(world.operator, answerInvitation, { id, version: 1, isAccepted: true }),
    ).rejects.toMatchObject({ details: { reason: 'applications_are_closed' } })
  })
})

describe('one received campaign', () => {
  it('is found by its id by the company and its estates, with the application of whoever reads', async () => {
    const { id } = await steps.accepted(world)
    const card = await steps.applied(world, id)
    expect(await test.run(world.operator, getReceivedCampaign, { id })).toMatchObject({
      id,
      application: null,
    })
    expect(await test.run(world.manager, getReceivedCampaign, { id })).toMatchObject({
      id,
      response: 'accepted',
      application: { id: card.id, state: 'accepted', version: card.version },
    })
    expect(await test.run(world.sisterManager, getReceivedCampaign, { id })).toMatchObject({
      application: null,
    })
  })

  it('is there for no other company, and not for residents', async () => {
    const { id } = await steps.invited(world)
    const other = await test.mintWorld()
    for (const who of [other.operator, other.manager])
      await expect(test.run(who, getReceivedCampaign, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(world.resident, getReceivedCampaign, { id })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('applying', () => {
  it('is accepted once the association has seen the gates by itself', async () => {
    const campaign = await steps.accepted(world)
    const card = await steps.applied(world, campaign.id)
    expect(card).toMatchObject({
      state: 'accepted',
      campaignTitle: campaign.title,
      undeclared: 3,
      lockBy: dates.lockBy,
      gates: [{ id: 'GATE', isPassed: true }],
    })
    expect(card.gates[0]?.trace['zh-CN'].join('')).toContain('党建活动次数')
    expect(card.gates[0]?.trace.en.join('')).toContain('Party activities')
    const { rows } = await test.run(world.officer, listAssessments, { id: campaign.id })
    expect(rows).toMatchObject([
      {
        id: card.id,
        estateId: world.estate.id,
        companyId: world.group.id,
        state: 'accepted',
        gates: [
          { id: 'GATE', isPassed: true, trace: { 'zh-CN': [expect.stringContaining('党建活动次数')] } },
        ],
      },
    ])
    expect(await steps.chain(campaign.id)).toEqual([
      'open',
      'invite',
      'receive-answer',
      'receive-application',
    ])
    expect(await tasksAt(world.estate.id)).toEqual([
      'application.declare estate-manager',
      'application.declare party-secretary',
    ])
    expect(await steps.audited(world.estate.id, card.id)).toMatchObject([
      { action: 'evaluation.application.apply', after: { state: 'applied' } },
      { action: 'evaluation.application.receive-decision', after: { state: 'accepted' } },
    ])
  })

  it.each([
    ['a gate that is not met', 0, false],
    ['a gate that the records leave open', null, null],
  ])('says %s, and sends nothing', async (_what, value, isPassed) => {
    const campaign = await steps.accepted(world)
    if (value !== null) await putFact(test, world.estate, ['act.count', value])
    const id = newId()
    const outcome = await test.run(world.manager, apply, { id, campaignId: campaign.id })
    expect(outcome).toMatchObject({ kind: 'gates_not_met', gates: [{ id: 'GATE', isPassed }] })
    await test.drain()
    expect((await test.run(world.officer, listAssessments, { id: campaign.id })).rows).toEqual([])
    await expect(test.run(world.manager, getApplication, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is answered the same when it is sent again, and refused for the same campaign a second time', async () => {
    const campaign = await steps.accepted(world)
    await putFact(test, world.estate, ['act.count', 5])
    const input = { id: newId(), campaignId: campaign.id }
    const first = await test.run(world.manager, apply, input)
    expect(await test.run(world.manager, apply, input)).toEqual(first)
    await expect(test.run(world.secretary, apply, { ...input, id: newId() })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'applied_already' },
    })
  })

  it.each([
    ['before the company accepted', 'invited', firstDay, 'company_has_not_accepted'],
    ['after the last day', 'accepted', new Date('2026-07-10T16:00:00Z'), 'applications_are_closed'],
  ] as const)('is refused %s', async (_what, step, now, reason) => {
    const campaign = await steps[step](world)
    test.setNow(now)
    await expect(
      test.run(world.manager, apply, { id: newId(), campaignId: campaign.id }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason } })
  })

  it('still works in the last minute of the last day', async () => {
    const campaign = await steps.accepted(world)
    test.setNow(new Date('2026-07-10T15:59:00Z'))
    expect(await steps.applied(world, campaign.id)).toMatchObject({ state: 'accepted' })
  })

  it('is refused in a cancelled campaign, and the task is gone', async () => {
    const campaign = await steps.accepted(world)
    const { version } = await test.run(world.officer, getCampaign, { id: campaign.id })
    await test.run(world.chief, cancelCampaign, { id: campaign.id, version, reason: '与全市活动合并' })
    await test.drain()
    expect(await tasksAt(world.estate.id)).toEqual([])
    await expect(
      test.run(world.manager, apply, { id: newId(), campaignId: campaign.id }),
    ).rejects.toMatchObject({ details: { reason: 'campaign_is_cancelled' } })
  })

  it.each(['steward', 'resident'] as const)('is not for the %s', async (key) => {
    await expect(test.run(world[key], apply, { id: newId(), campaignId: newId() })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('is the estate’s own and its company’s to see', async () => {
    const campaign = await steps.accepted(world)
    const { id } = await steps.applied(world, campaign.id)
    await expect(test.run(world.sisterManager, getApplication, { id })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await test.run(world.sisterManager, listApplications, {})).rows).toEqual([])
    const { rows } = await test.run(world.operator, listApplications, { campaign: campaign.id })
    expect(rows).toMatchObject([{ id, estateId: world.estate.id, campaignTitle: null, undeclared: null }])
    const found = async (q: string) => (await test.run(world.operator, listApplications, { q })).rows.length
    expect([await found(world.estate.name), await found('没有这个小区')]).toEqual([1, 0])
    expect(await test.run(world.operator, countApplications, {})).toEqual({
      rows: [{ campaignId: campaign.id, state: 'accepted', count: 1 }],
    })
    const other = await test.mintWorld()
    await expect(
      test.run(other.manager, apply, { id: newId(), campaignId: campaign.id }),
    ).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is taken back once, and not made again', async () => {
    const campaign = await steps.accepted(world)
    const { id, version } = await steps.applied(world, campaign.id)
    const input = { id, version, reason: '今年不参加' }
    expect(await test.run(world.manager, withdrawApplication, input)).toMatchObject({ state: 'withdrawn' })
    await test.drain()
    expect((await test.run(world.officer, listAssessments, { id: campaign.id })).rows).toMatchObject([
      { state: 'withdrawn', reason: '今年不参加' },
    ])
    await expect(
      test.run(world.manager, withdrawApplication, { ...input, version: version + 1 }),
    ).rejects.toMatchObject({ details: { reason: 'application_is_withdrawn' } })
  })
})

it('shows the company policies under the hash that anybody computes from them', async () => {
  const campaign = await steps.invited(world)
  const { rows } = await test.run(world.operator, listReceived, {})
  expect(rows[0]?.policiesHash).toBe(campaign.policiesHash)
  expect(campaign.policiesHash).toBe(hashJson({ policies: rows[0]?.policies, rubricPolicies: {} }))
})
