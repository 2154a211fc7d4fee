import { chainFile, verifyChain } from '@linli/evaluation-contract/proof'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { campaignBench, campaignSteps, dates, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { cancelCampaign } from './cancel-campaign.ts'
import { changeDates } from './change-dates.ts'
import { exportChain } from './export-chain.ts'
import { getCampaign } from './get-campaign.ts'
import { inviteCompanies } from './invite-companies.ts'
import { listChain } from './list-chain.ts'

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

describe('the chain', () => {
  it('holds every step in order, and shows from where it was rewritten', async () => {
    const campaign = await steps.accepted(world)
    const { version } = await test.run(world.officer, getCampaign, { id: campaign.id })
    await test.run(world.chief, cancelCampaign, { id: campaign.id, version, reason: '与全市活动合并' })
    expect(await steps.chain(campaign.id)).toEqual(['open', 'invite', 'receive-answer', 'cancel'])
    const first = await test.run(world.officer, listChain, { id: campaign.id, limit: 3 })
    expect(first).toMatchObject({
      brokenAt: null,
      rows: [{ seq: 1 }, { seq: 2 }, { seq: 3, actor: 'company' }],
    })
    const rest = await test.run(world.officer, listChain, { id: campaign.id, limit: 3, cursor: first.next })
    expect(rest.rows).toMatchObject([{ seq: 4, actor: '郑秘书长', prev: first.rows[2]?.hash }])
    const head = (await test.run(world.officer, getCampaign, { id: campaign.id })).chainHead
    expect(head).toEqual({ seq: 4, hash: rest.rows[0]?.hash })
    await test.admin.query('alter table p_evaluation.campaign_events disable trigger append_only')
    await test.admin.query(
      "update p_evaluation.campaign_events set actor = '别人' where campaign_id = $1 and seq = 2",
      [campaign.id],
    )
    await test.admin.query('alter table p_evaluation.campaign_events enable trigger append_only')
    expect(await test.run(world.officer, listChain, { id: campaign.id })).toMatchObject({ brokenAt: 2 })
  })

  it('goes out as a file that an outsider checks, by who runs the campaign alone', async () => {
    const { id } = await steps.accepted(world)
    const file = chainFile.parse(await test.run(world.officer, exportChain, { id }))
    expect(file).toMatchObject({ schema: 'linli-chain/1', campaign: id })
    expect(file.events.map(({ action }) => action.split('.').at(-1))).toEqual([
      'open',
      'invite',
      'receive-answer',
    ])
    const { chainHead } = await test.run(world.officer, getCampaign, { id })
    expect(verifyChain(file.events, chainHead ?? undefined)).toBeNull()
    const expert = await test.mintMember(world.association, ['expert'])
    for (const who of [expert, world.head])
      await expect(test.run(who, exportChain, { id })).rejects.toMatchObject({ code: 'forbidden' })
    const { officer } = await test.mintWorld()
    await expect(test.run(officer, exportChain, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('numbers steps that happen at once one after the other', async () => {
    const { id, version } = await steps.opened(world)
    const others = await Promise.all([1, 2, 3].map(() => test.mintTenant({ kind: 'group' })))
    for (const { id: companyId } of others)
      await test.admin.query(
        "insert into kernel.oversight (association_id, company_id, city, valid_from) values ($1, $2, '深圳', '2020-01-01')",
        [world.association.id, companyId],
      )
    await Promise.all([
      ...others.map((company) => test.run(world.officer, inviteCompanies, { id, companyIds: [company.id] })),
      test.run(world.chief, changeDates, {
        id,
        version,
        dates: { ...dates, applyBy: '2026-07-11' },
        reason: '顺延一天',
      }),
    ])
    const { rows, brokenAt } = await test.run(world.officer, listChain, { id })
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(brokenAt).toBeNull()
  })
})
