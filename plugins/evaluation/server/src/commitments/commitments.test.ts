import type { PublicView } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { getCampaign } from '../campaign/get-campaign.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { revokeCampaignShare } from './revoke-campaign-share.ts'
import { shareCampaign } from './share-campaign.ts'

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

const share = async (id: string) => (await test.run(world.chief, shareCampaign, { id })).code
const get = (code: string, rest = '', language = 'zh-CN') =>
  test.request(null, 'GET', `/api/public/links/${code}${rest}`, undefined, { 'accept-language': language })
const viewOf = async (code: string, language?: string) =>
  ((await (await get(code, '', language)).json()) as { view: PublicView }).view

describe('what an opened campaign has committed to', () => {
  it('is read by everybody before any result: the hashes, the dates and the end of the chain', async () => {
    const { id } = await steps.accepted(world)
    const view = await viewOf(await share(id))
    const campaign = await test.run(world.officer, getCampaign, { id })
    expect(view).toMatchObject({ title: campaign.title, state: { label: '申报中' } })
    expect(view.lead).toContain('不是标准条文')
    expect(view.facts.map(({ label, value }) => [label, value])).toEqual([
      ['评价细则', expect.stringContaining(campaign.rubricLabel)],
      ['细则指纹', campaign.rubricHash],
      ['评价规则指纹', campaign.policiesHash],
      ['抽签承诺', campaign.drawCommitment],
      [`存证记录第 ${campaign.chainHead?.seq} 步`, campaign.chainHead?.hash],
    ])
    expect(view.notes?.lines).toContain(`申报截止：${campaign.dates.applyBy}`)
    expect(view.steps.map(({ title }) => title)).toEqual(['活动启动，以上内容固定'])
    for (const secret of [world.estate.id, world.group.id, id])
      expect(JSON.stringify(view)).not.toContain(secret)
  })

  it('speaks the reader’s language', async () => {
    const { id } = await steps.accepted(world)
    const view = await viewOf(await share(id), 'en')
    expect(view.state.label).toBe('Open')
    expect(view.notes?.title).toBe('Dates')
  })

  it('gives nobody the draw before the result is final', async () => {
    const { id } = await steps.accepted(world)
    const code = await share(id)
    expect((await viewOf(code)).links?.map(({ path }) => path)).toEqual(['/verify'])
    expect((await get(code, '/file')).status).toBe(404)
  })

  it('is brought out and taken back by publishers alone, and never of a draft or of another association', async () => {
    const { id } = await steps.accepted(world)
    for (const who of [world.officer, world.head])
      await expect(test.run(who, shareCampaign, { id })).rejects.toMatchObject({ code: 'forbidden' })
    const code = await share(id)
    expect(await share(id)).toBe(code)
    expect((await test.run(world.officer, getCampaign, { id })).publicLink).toMatchObject({ code })
    await expect(test.run(world.officer, revokeCampaignShare, { id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await test.run(world.chief, revokeCampaignShare, { id })
    expect((await get(code)).status).toBe(404)
    expect((await test.run(world.officer, getCampaign, { id })).publicLink).toBeNull()
    const { rows } = await test.admin.query<{ after: object }>(
      "select after from kernel.audit_log where subject_id = $1 and action like '%share' order by id",
      [id],
    )
    expect(rows.map(({ after }) => after)).toEqual([
      { isShared: true },
      { isShared: true },
      { isShared: false },
    ])
    const other = await test.mintWorld()
    await expect(test.run(other.chief, shareCampaign, { id })).rejects.toMatchObject({ code: 'not_found' })
    const draft = await steps.drafted(other)
    await expect(test.run(other.chief, shareCampaign, { id: draft.id })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'campaign_is_draft' },
    })
  })
})
