import { afterAll, beforeAll, expect, it } from 'vitest'

import { campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import { days, publicationBench, publicationSteps } from '../testing/publication-bench.ts'
import type { TestBench } from '../testing/test-bench.ts'
import { getScreen } from './get-screen.ts'

let test: TestBench

beforeAll(async () => {
  test = await publicationBench()
})
afterAll(() => test.close())

it('an application brings the district that the estate is entered in', async () => {
  test.setNow(firstDay)
  const world = await test.mintWorld()
  await test.admin.query("update kernel.tenants set district = '南山区' where id = $1", [world.estate.id])
  const steps = campaignSteps(test)
  const { id } = await steps.accepted(world)
  await steps.applied(world, id)
  const { rows } = await test.admin.query(
    'select district from p_evaluation.assessments where campaign_id = $1',
    [id],
  )
  expect(rows).toEqual([{ district: '南山区' }])
})

it('the screen shows what was published by district, and none of few estates', async () => {
  test.setNow(days.beforeAppeals)
  const world = await test.mintWorld()
  const steps = publicationSteps(test)
  const scored = []
  for (let n = 0; n < 13; n++)
    scored.push({
      estate: await test.mintTenant({ parent: world.group }),
      name: `小区${n}`,
      points: { J1: n % 4 },
    })
  const campaign = await steps.scored(world, { scored })
  const place = (ids: readonly string[], district: string) =>
    test.admin.query('update p_evaluation.assessments set district = $2 where id = any ($1)', [ids, district])
  await place(campaign.assessments.slice(0, 6), '南山区')
  await place(campaign.assessments.slice(6, 11), '福田区')
  await place(campaign.assessments.slice(11), '罗湖区')
  expect((await test.run(world.officer, getScreen, { id: campaign.id })).published).toBeNull()
  await steps.published(campaign, 'preliminary')
  const { published } = await test.run(world.officer, getScreen, { id: campaign.id })
  // J1 of the first six is 0 1 2 3 0 1; the other parts come to 10.5.
  expect(published?.districts).toEqual([
    { name: '南山区', estates: 6, average: 11.7 },
    { name: '福田区', estates: null, average: null },
    { name: '罗湖区', estates: null, average: null },
  ])
})
