import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { getApplication } from '../application/list-applications.ts'
import { withdrawApplication } from '../application/withdraw-application.ts'
import { disqualifyAssessment } from '../campaign/disqualify-assessment.ts'
import { mintSite, plannedVisit, type SiteWorld } from '../testing/site-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let site: SiteWorld
let visitId = ''

beforeAll(async () => {
  test = await testBench()
})
beforeEach(async () => {
  site = await mintSite(test)
  visitId = await plannedVisit(test, site)
})
afterAll(() => test.close())

it('calls off the visit to come of an estate that is put out: inspectors and estate hear of it', async () => {
  const reason = '申报材料不实'
  await test.run(site.world.officer, disqualifyAssessment, { id: site.assessmentId, reason })
  await test.drain()
  const visits = await test.admin.query('select state, reason from p_evaluation.site_visits where id = $1', [
    visitId,
  ])
  expect(visits.rows).toEqual([{ state: 'cancelled', reason }])
  const tasks = await test.admin.query<{ open: number }>(
    'select count(*)::int as open from kernel.tasks where subject_id = $1 and done_at is null',
    [visitId],
  )
  expect(tasks.rows[0]?.open).toBe(0)
  const announced = await test.admin.query<{ state: string }>(
    'select state from p_evaluation.announced_visits where tenant_id = $1',
    [site.world.estate.id],
  )
  expect(announced.rows.map(({ state }) => state)).toEqual(['cancelled'])
})

it('calls it off as well when the estate withdraws', async () => {
  const { world, assessmentId: id } = site
  const { version } = await test.run(world.manager, getApplication, { id })
  await test.run(world.manager, withdrawApplication, { id, version, reason: '物业更换' })
  await test.drain()
  const { rows } = await test.admin.query('select state from p_evaluation.site_visits where id = $1', [
    visitId,
  ])
  expect(rows).toEqual([{ state: 'cancelled' }])
})
