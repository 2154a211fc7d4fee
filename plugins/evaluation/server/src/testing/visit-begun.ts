import { afterAll, beforeAll, beforeEach } from 'vitest'

import { mintSite, plannedVisit, siteDays, takeAlong, type Device, type SiteWorld } from './site-bench.ts'
import { testBench, type TestBench } from './test-bench.ts'

/** What a suite that begins with a visit on its day stands on, new before each of its tests. */
export let test: TestBench
export let site: SiteWorld
/** The visit. */
export let id: string
/** The lead inspector's, with the package on it. */
export let phone: Device

/** Before each test a planned visit, on its day, with the package on the lead's phone. */
export function beginVisit(): void {
  beforeAll(async () => {
    test = await testBench()
  })
  beforeEach(async () => {
    site = await mintSite(test)
    id = await plannedVisit(test, site)
    test.setNow(siteDays.visit)
    phone = await takeAlong(test, site.lead.member, id)
  })
  afterAll(() => test.close())
}
