import { afterAll, beforeAll, beforeEach } from 'vitest'

import {
  days,
  publicationBench,
  publicationSteps,
  type Campaign,
  type CampaignOptions,
} from './publication-bench.ts'
import type { TestBench, World } from './test-bench.ts'

/** What a suite that begins with a scored campaign stands on, new before each of its tests. */
export let test: TestBench
export let steps: ReturnType<typeof publicationSteps>
export let world: World
export let campaign: Campaign
/** The first estate's application, which is its assessment. */
export let application: string

/** Before each test a campaign of a world of its own whose estates are scored, in the days before objections end. */
export function standScored(
  optionsOf: (world: World) => CampaignOptions | Promise<CampaignOptions> = ({ estate }) => ({
    scored: [{ estate, name: '云栖里' }],
  }),
): void {
  beforeAll(async () => {
    test = await publicationBench()
    steps = publicationSteps(test)
  })
  beforeEach(async () => {
    test.setNow(days.beforeAppeals)
    world = await test.mintWorld()
    campaign = await steps.scored(world, await optionsOf(world))
    application = campaign.assessments[0] ?? ''
  })
  afterAll(() => test.close())
}
