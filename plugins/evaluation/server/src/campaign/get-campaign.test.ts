import { afterAll, beforeAll, expect, it } from 'vitest'

import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench } from '../testing/test-bench.ts'
import { getCampaign } from './get-campaign.ts'

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
