import { afterAll, beforeAll, expect, it } from 'vitest'

import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench } from '../testing/test-bench.ts'
import { getCampaign } from './get-campaign.ts'
import { listCampaigns } from './list-campaigns.ts'

let test: TestBench
beforeAll(async () => {
  test = await campaignBench()
  test.setNow(firstDay)
})
afterAll(() => test.close())

it('counts to a company the estates that applied to this campaign, and no other’s', async () => {
  const steps = campaignSteps(test)
  const world = await test.mintWorld()
  const [first, second] = [await steps.accepted(world), await steps.accepted(world, {}, { label: 'r2' })]
  await steps.applied(world, first.id)
  const appliedTo = async (id: string) =>
    (await test.run(world.officer, getCampaign, { id })).invitations?.map(({ applied }) => applied)
  expect(await appliedTo(first.id)).toEqual([1])
  expect(await appliedTo(second.id)).toEqual([0])
})

it('names every company that was invited, also where there are more than a thousand', async () => {
  const world = await test.mintWorld()
  const { id } = await campaignSteps(test).invited(world)
  await test.admin.query(
    `insert into p_evaluation.campaign_invitations select (jsonb_populate_record(i, jsonb_build_object(
       'id', gen_random_uuid(), 'company_id', gen_random_uuid()))).*
     from p_evaluation.campaign_invitations i, generate_series(1, 1100) where i.campaign_id = $1`,
    [id],
  )
  expect((await test.run(world.officer, getCampaign, { id })).invitations).toHaveLength(1_101)
})

it('lists the newest year first, whatever was changed last, page by page', async () => {
  const steps = campaignSteps(test)
  const world = await test.mintWorld()
  const years = [2025, 2027, 2026]
  for (const year of years)
    await steps.drafted(world, { year, title: `${year}年评价` }, { label: `r${year}` })
  const seen: number[] = []
  let cursor: string | undefined
  do {
    const page = await test.run(world.officer, listCampaigns, { limit: 1, cursor })
    seen.push(...page.rows.map(({ year }) => year))
    cursor = page.next
  } while (cursor)
  expect(seen).toEqual([2027, 2026, 2025])
})
