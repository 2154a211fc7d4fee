import { appealSettled, campaignPublished, resultReceived } from '@linli/evaluation-contract'
import { newId } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { closeCampaign, closeWhenDue } from '../campaign/close-campaign.ts'
import { getCampaign } from '../campaign/get-campaign.ts'
import { reopenCampaign } from '../campaign/reopen-campaign.ts'
import { refuseAppeal } from '../appeal/refuse-appeal.ts'
import { standScored, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { publishCampaign } from './publish-campaign.ts'

standScored(({ estate }) => ({
  scored: [{ estate, name: '云栖里' }],
  policies: {
    awards: [{ key: 'a', title: { 'zh-CN': '示范小区', en: 'Model' }, kind: 'quota', quota: 1 }],
  },
}))

const move = async () => ({ id: campaign.id, version: await steps.versionOf(campaign.id) })
const stateNow = async () => (await test.run(world.officer, getCampaign, { id: campaign.id })).state
const close = async (who = world.officer) => test.run(who, closeCampaign, await move())
const reopen = async (who = world.chief) =>
  test.run(who, reopenCampaign, { ...(await move()), reason: '发现一处计分错误' })
const correct = async () =>
  test.run(world.chief, publishCampaign, {
    ...(await move()),
    publicationId: newId(),
    kind: 'correction',
    corrects: [
      { assessmentId: campaign.assessments[0] ?? '', reason: '漏计一份会议记录', parts: { J1: 3.5 } },
    ],
  })
const made = async () => {
  await steps.published(campaign, 'preliminary')
  await steps.published(campaign, 'final')
}
/** An objection that nobody has answered. */
const addAppeal = async () => {
  const id = newId()
  await test.admin.query(
    `insert into p_evaluation.appeals (tenant_id, id, campaign_id, assessment_id, part, grounds, evidence, filed_at)
     values ($1, $2, $3, $4, 'J2', '漏看材料', '[]', now())`,
    [world.association.id, id, campaign.id, campaign.assessments[0]],
  )
  return id
}
const timer = async () => {
  const { rows } = await test.admin.query<{ payload: { campaignId: string; notBefore: string } }>(
    "select payload from kernel.timers where tenant_id = $1 and name = 'campaign-closing' and cancelled_at is null",
    [world.association.id],
  )
  return rows[0]?.payload
}
const ring = async () =>
  test.run(steps.system(world.association), closeWhenDue, { key: campaign.id, payload: await timer() })
const chained = async () => {
  const { rows } = await test.admin.query<{ action: string }>(
    'select action from p_evaluation.campaign_events where campaign_id = $1 order by seq',
    [campaign.id],
  )
  return rows.map(({ action }) => action.split('.').at(-1))
}

describe('a campaign with its final result', () => {
  it('is closed by the secretary, corrected no more, and again once it was opened with a reason', async () => {
    await expect(close()).rejects.toMatchObject({ code: 'illegal_move' })
    await made()
    expect((await close()).state).toBe('closed')
    await expect(correct()).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'campaign_is_closed' },
    })
    await expect(reopen(world.officer)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await reopen()).state).toBe('final')
    expect(await correct()).toMatchObject({ kind: 'correction', seq: 3 })
    expect(await chained()).toEqual(['publish', 'publish', 'close', 'reopen', 'publish'])
  })

  it('stays open while an objection waits, for the secretary and for the alarm', async () => {
    await steps.published(campaign, 'preliminary')
    const id = await addAppeal()
    await steps.published(campaign, 'final', { leavesAppealsOpen: true })
    await expect(close()).rejects.toMatchObject({
      details: { reason: 'appeals_open_at_closing', params: { count: 1 } },
    })
    test.setNow(new Date('2026-11-20T02:00:00Z'))
    expect(await ring()).toEqual({ isClosed: false })
    expect((await timer())?.notBefore).toBe('2026-11-21')
    await test.run(world.officer, refuseAppeal, { id, version: 1, publicReason: '材料已经计入' })
    test.setNow(new Date('2026-11-21T02:00:00Z'))
    expect(await ring()).toEqual({ isClosed: true })
    expect(await stateNow()).toBe('closed')
  })

  it('closes by itself thirty days after the last publication and not a day before', async () => {
    await made()
    expect((await timer())?.notBefore).toBe('2026-11-07')
    test.setNow(new Date('2026-10-20T02:00:00Z'))
    await correct()
    expect((await timer())?.notBefore).toBe('2026-11-19')
    test.setNow(new Date('2026-11-18T02:00:00Z'))
    expect(await ring()).toEqual({ isClosed: false })
    expect(await stateNow()).toBe('final')
    test.setNow(new Date('2026-11-19T02:00:00Z'))
    expect(await ring()).toEqual({ isClosed: true })
    expect(await timer()).toBeUndefined()
  })

  it('is nobody else’s to close, and closed by the version seen', async () => {
    await made()
    const other = await test.mintWorld()
    await expect(close(other.officer)).rejects.toMatchObject({ code: 'not_found' })
    await expect(close(world.operator)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      test.run(world.officer, closeCampaign, { id: campaign.id, version: 99 }),
    ).rejects.toMatchObject({ code: 'stale_version' })
    await expect(
      test.run(world.chief, closeWhenDue, { key: campaign.id, payload: await timer() }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('other features hear', () => {
  const emitted = async (tenantId: string, name: string) => {
    const { rows } = await test.admin.query<{ payload: Record<string, unknown> }>(
      'select payload from kernel.outbox where tenant_id = $1 and name = $2 order by id',
      [tenantId, name],
    )
    return rows.map(({ payload }) => payload)
  }

  it('of each publication at the association, and of its own result in the estate, award titles included', async () => {
    await made()
    expect(await emitted(world.association.id, campaignPublished.name)).toMatchObject([
      { id: campaign.id, kind: 'preliminary', seq: 1, estates: 1 },
      { id: campaign.id, kind: 'final', seq: 2 },
    ])
    expect(await emitted(world.estate.id, resultReceived.name)).toMatchObject([
      { applicationId: campaign.assessments[0], kind: 'preliminary', total: 14.5, awards: [] },
      { kind: 'final', year: 2026, awards: [{ key: 'a', title: { 'zh-CN': '示范小区' } }] },
    ])
  })

  it('of an objection once it came to its end', async () => {
    await steps.published(campaign, 'preliminary')
    const id = await addAppeal()
    expect(await emitted(world.association.id, appealSettled.name)).toEqual([])
    await test.run(world.officer, refuseAppeal, { id, version: 1, publicReason: '材料已经计入' })
    expect(await emitted(world.association.id, appealSettled.name)).toEqual([
      {
        id,
        campaignId: campaign.id,
        assessmentId: campaign.assessments[0],
        part: 'J2',
        state: 'refused',
      },
    ])
  })
})
