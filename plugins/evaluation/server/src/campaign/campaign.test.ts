import { newId } from '@linli/contract'
import { campaignOpened } from '@linli/evaluation-contract'
import { verifyCommitment } from '@linli/evaluation-contract/draw'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { answerInvitation } from '../application/answer-invitation.ts'
import { defineQuery } from '../kit.ts'
import {
  campaignBench,
  campaignFields,
  campaignSteps,
  dates,
  firstDay,
  policies,
} from '../testing/campaign-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { changeDates } from './change-dates.ts'
import { draftCampaign } from './draft-campaign.ts'
import { getCampaign } from './get-campaign.ts'
import { inviteCompanies } from './invite-companies.ts'
import { listAssessments } from './list-assessments.ts'
import { listCampaigns } from './list-campaigns.ts'
import { listChain } from './list-chain.ts'
import { listCompanies } from './list-companies.ts'
import { drawField, openCampaign } from './open-campaign.ts'
import { saveCampaign } from './save-campaign.ts'

/** What the plugin itself reads of the sealed draw. */
const unsealDraw = defineQuery({
  name: 'evaluation.campaign.unseal-for-test',
  can: 'member',
  input: z.object({ sealed: z.string() }),
  output: z.object({ seed: z.string(), salt: z.string() }),
  run: (ctx, { sealed }) => Promise.resolve(JSON.parse(ctx.people.unseal(drawField, sealed))),
})

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

describe('a draft', () => {
  it('is kept once for its id, and answered the same when it is sent again', async () => {
    const rubricId = await freeze(test, world.association, sampleRubric())
    const input = { id: newId(), ...campaignFields(rubricId) }
    const first = await test.run(world.officer, draftCampaign, input)
    expect(first).toMatchObject({ state: 'draft', version: 1, rubricLabel: 'r1', counts: {}, invited: 0 })
    expect(await test.run(world.officer, draftCampaign, input)).toEqual(first)
    await expect(
      test.run(world.officer, draftCampaign, { ...input, title: '另一个活动' }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'campaign_drafted_already' } })
  })

  it.each([
    [
      'a policy the rubric lacks',
      { policies: { ...policies, rubricPolicies: { 'no.such': 1 } } },
      'campaign_no_such_policy',
    ],
    [
      'a tie-break by a group it lacks',
      { policies: { ...policies, tieBreak: ['group:G9'] } },
      'campaign_no_such_group',
    ],
    ['a window that ends before it begins', { windowTo: '2025-12-31' }, 'campaign_window_reversed'],
  ])('is refused: %s', async (_what, change, rule) => {
    await expect(steps.drafted(world, change)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule }] },
    })
  })

  it('is saved from what was seen, and gone for another association', async () => {
    const { id, rubricId } = await steps.drafted(world)
    const fields = { ...campaignFields(rubricId), title: '改过的名称' }
    const saved = await test.run(world.officer, saveCampaign, { id, version: 1, ...fields })
    expect(saved).toMatchObject({ title: '改过的名称', version: 2 })
    await expect(test.run(world.officer, saveCampaign, { id, version: 1, ...fields })).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { version: 2 } },
    })
    const other = await test.mintWorld()
    await expect(test.run(other.officer, getCampaign, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(other.officer, listChain, { id })).rejects.toMatchObject({ code: 'not_found' })
    expect((await test.run(other.officer, listCampaigns, {})).rows).toEqual([])
  })

  it.each(['operator', 'manager', 'secretary', 'resident'] as const)('is not for the %s', async (key) => {
    await expect(
      test.run(world[key], draftCampaign, { id: newId(), ...campaignFields(newId()) }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('opening', () => {
  it('fixes the hashes and commits to a seed that stays sealed and that nobody can change', async () => {
    const { id, version } = await steps.drafted(world)
    const opened = await test.run(world.officer, openCampaign, { id, version })
    expect(opened).toMatchObject({ state: 'open', version: 2 })
    const { rows } = await test.admin.query<{ draw_sealed: string; draw_seed: string | null }>(
      'select draw_sealed, draw_seed from p_evaluation.campaigns where id = $1',
      [id],
    )
    const sealed = rows[0]?.draw_sealed ?? ''
    expect(rows[0]?.draw_seed).toBeNull()
    expect(sealed).not.toContain('seed')
    const { seed, salt } = await test.run(world.officer, unsealDraw, { sealed })
    expect(verifyCommitment(opened.drawCommitment ?? '', { campaign: id, seed, salt })).toBe(true)
    expect(verifyCommitment(opened.drawCommitment ?? '', { campaign: id, seed: `${seed}0`, salt })).toBe(
      false,
    )
    for (const change of [
      "policies_hash = 'x'",
      'draw_commitment = null',
      "rubric_hash = 'x'",
      'year = 2027',
    ])
      await expect(
        test.admin.query(`update p_evaluation.campaigns set ${change} where id = $1`, [id]),
      ).rejects.toThrow('keeps its rubric')
    await expect(
      test.run(world.officer, saveCampaign, { id, version: 2, ...campaignFields(opened.rubricId) }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'campaign_is_open' } })
    expect(await steps.audited(world.association.id, id)).toMatchObject([
      { action: 'evaluation.campaign.draft' },
      { action: 'evaluation.campaign.open', after: { state: 'open' } },
    ])
    const { rows: told } = await test.admin.query(
      'select payload from kernel.outbox where tenant_id = $1 and name = $2',
      [world.association.id, campaignOpened.name],
    )
    expect(told).toEqual([
      { payload: { id, year: 2026, rubricHash: opened.rubricHash, policiesHash: opened.policiesHash } },
    ])
  })

  it.each([
    [
      'days that do not follow each other',
      { dates: { ...dates, siteBy: '2026-08-01' } },
      'campaign_date_before_former',
    ],
    [
      'no day for objections',
      { dates: { ...dates, appealBy: dates.preliminaryOn } },
      'campaign_date_before_former',
    ],
    [
      'a last day to apply that is over',
      { dates: { ...dates, applyBy: '2026-06-14' } },
      'campaign_date_is_over',
    ],
  ])('is refused: %s', async (_what, change, rule) => {
    const { id, version } = await steps.drafted(world, change)
    await expect(test.run(world.officer, openCampaign, { id, version })).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule }] },
    })
  })

  it('is refused once the rubric was retired', async () => {
    const { id, version, rubricId } = await steps.drafted(world)
    await test.admin.query(
      "update p_evaluation.rubric_versions set state = 'retired', effective_to = '2026-06-30' where id = $1",
      [rubricId],
    )
    await expect(test.run(world.officer, openCampaign, { id, version })).rejects.toMatchObject({
      details: { issues: [{ rule: 'campaign_rubric_not_frozen' }] },
    })
  })
})

describe('invitations', () => {
  it('reach members that have the plugin, and say who could not be reached', async () => {
    const silent = await test.mintTenant({ kind: 'group' })
    await test.admin.query(
      "insert into kernel.oversight (association_id, company_id, city, valid_from) values ($1, $2, '深圳', '2020-01-01')",
      [world.association.id, silent.id],
    )
    await test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
      silent.id,
    ])
    const stranger = newId()
    const { id } = await steps.opened(world)
    const companyIds = [world.group.id, silent.id, stranger]
    const { rows } = await test.run(world.officer, inviteCompanies, { id, companyIds })
    expect(rows.map(({ outcome }) => outcome)).toEqual(['sent', 'not_reachable', 'no_member'])
    await test.run(world.officer, inviteCompanies, { id, companyIds: [world.group.id] })
    const detail = await test.run(world.officer, getCampaign, { id })
    expect(detail).toMatchObject({
      invited: 1,
      invitations: [{ companyId: world.group.id, state: 'sent', applied: 0 }],
    })
    const listed = await test.run(world.officer, listCompanies, { id })
    expect(new Map(listed.rows.map((row) => [row.id, row.isInvited]))).toEqual(
      new Map([
        [world.group.id, true],
        [silent.id, false],
      ]),
    )
  })

  it('wait for the campaign to be open', async () => {
    const { id } = await steps.drafted(world)
    await expect(
      test.run(world.officer, inviteCompanies, { id, companyIds: [world.group.id] }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'campaign_is_draft' } })
  })
})

describe('the days of an open campaign', () => {
  const move = (who: TestMember, seen: { id: string; version: number }, change: object) =>
    test.run(who, changeDates, { ...seen, dates: { ...dates, ...change }, reason: '多给一周准备' })

  it('move to later ones, and the company hears of it', async () => {
    const campaign = await steps.accepted(world)
    const { version } = await test.run(world.officer, getCampaign, { id: campaign.id })
    const after = await move(world.officer, { id: campaign.id, version }, { applyBy: '2026-07-17' })
    expect(after.dates.applyBy).toBe('2026-07-17')
    await test.drain()
    const { rows } = await test.admin.query(
      'select dates from p_evaluation.received_campaigns where tenant_id = $1 and id = $2',
      [world.group.id, campaign.id],
    )
    expect(rows).toMatchObject([{ dates: { applyBy: '2026-07-17' } }])
  })

  it.each([
    ['an earlier day', { applyBy: '2026-07-01' }, 'campaign_date_only_later', firstDay],
    [
      'a stage that is over',
      { applyBy: '2026-07-20' },
      'campaign_stage_is_over',
      new Date('2026-07-11T02:00:00Z'),
    ],
    ['a day after the next stage', { lockBy: '2026-09-10' }, 'campaign_date_before_former', firstDay],
  ])('do not move: %s', async (_what, change, rule, now) => {
    const { id, version } = await steps.opened(world)
    test.setNow(now)
    await expect(move(world.officer, { id, version }, change)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule }] },
    })
  })
})

it('shows managers whom it invited and why a company declined, and an expert the campaign without that', async () => {
  const { id } = await steps.invited(world)
  const answer = { id, version: 1, isAccepted: false, reason: '今年人手不够' }
  await test.run(world.operator, answerInvitation, answer)
  await test.drain()
  expect((await test.run(world.officer, getCampaign, { id })).invitations).toMatchObject([
    { companyId: world.group.id, state: 'declined', reason: '今年人手不够' },
  ])
  const expert = await test.mintMember(world.association, ['expert'])
  expect(await test.run(expert, getCampaign, { id })).toMatchObject({ id, invitations: null })
})

it('shows managers its estates, and no scorer what they declared', async () => {
  const { id } = await steps.opened(world)
  expect(await test.run(world.officer, listAssessments, { id })).toEqual({ rows: [] })
  const expert = await test.mintMember(world.association, ['expert'])
  await expect(test.run(expert, listAssessments, { id })).rejects.toMatchObject({ code: 'forbidden' })
})
