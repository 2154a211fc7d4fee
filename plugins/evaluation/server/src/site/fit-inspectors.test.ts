import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { declareConflict } from '../panel/declare-conflict.ts'
import { endConflict } from '../panel/end-conflict.ts'
import { mintSite, plannedVisit, type SiteWorld } from '../testing/site-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { getVisit } from './get-visit.ts'

let test: TestBench
let site: SiteWorld
beforeAll(async () => {
  test = await testBench()
})
beforeEach(async () => {
  site = await mintSite(test)
})
afterAll(() => test.close())

async function conflict(): Promise<string> {
  const { world, lead } = site
  const conflictId = newId()
  await test.run(world.officer, declareConflict, {
    id: lead.scorerId,
    conflictId,
    estateId: world.estate.id,
    label: '云栖里',
    kind: 'residence',
  })
  return conflictId
}
async function formerConflict(): Promise<void> {
  const conflictId = await conflict()
  await test.run(site.world.officer, endConflict, {
    id: site.lead.scorerId,
    conflictId,
    reason: '亲属已搬离该小区',
  })
}
const certifiedUntil = (day: string) => () =>
  test.admin.query('update p_evaluation.scorers set certified_until = $2 where id = $1', [
    site.lead.scorerId,
    day,
  ])

it.each<[string, boolean, () => Promise<unknown>]>([
  ['is unfit with a conflict with the estate alone', false, conflict],
  ['is fit once that ended', true, formerConflict],
  ['is fit with a certificate until the day of the visit', true, certifiedUntil('2026-09-08')],
  ['is unfit with one that ends the day before', false, certifiedUntil('2026-09-07')],
])('an inspector %s', async (_what, isFit, change) => {
  const id = await plannedVisit(test, site, { day: '2026-09-08' })
  await change()
  const { inspectors } = await test.run(site.world.officer, getVisit, { id })
  expect(inspectors.map((each) => each.isFit)).toEqual([isFit, true])
})
