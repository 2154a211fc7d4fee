import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { releasePlaces } from '../calibration/release-places.ts'
import { receiveWithdrawal } from '../campaign/receive-end.ts'
import { recuseScorer } from '../desk/recuse-scorer.ts'
import { listDesk } from '../desk/list-desk.ts'
import { calibrationSteps } from '../testing/calibration-bench.ts'
import { drawn, handInPlace, mintPanel, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { declareConflict } from './declare-conflict.ts'
import { redrawPlaces } from './redraw-places.ts'

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

/** Scorers who still have scoring in their inbox. */
const asked = async ({ association }: Panel) =>
  (
    await test.admin.query<{ id: string }>(
      "select subject_id as id from kernel.tasks where tenant_id = $1 and kind = 'desk.score' and done_at is null",
      [association.id],
    )
  ).rows.map(({ id }) => id)
const idOf = (panel: Panel, { member }: { member: { accountId: string } }) =>
  panel.scorers.find((each) => each.member.accountId === member.accountId)!.id

it('a scorer who gives up the last place is not asked to score any more', async () => {
  const panel = await mintPanel(test, { scorers: 4 })
  const { first } = (await drawn(test, panel)).places
  const { id, version } = first.row
  const input = { id, version, kind: 'family' as const, reason: '亲属在该物业公司任职' }
  await test.run(first.member, recuseScorer, input)
  expect(await asked(panel)).not.toContain(idOf(panel, first))
  expect(await asked(panel)).toHaveLength(2)
})

it('one of two places given up leaves the other to be asked for', async () => {
  const panel = await mintPanel(test, { scorers: 4, estates: 4 })
  await drawn(test, panel)
  for (const { id: scorerId, member } of panel.scorers) {
    const rows = (await test.run(member, listDesk, {})).rows
    if (rows.length < 2) continue
    const { id, version } = rows[0]!
    await test.run(member, recuseScorer, { id, version, kind: 'family', reason: '亲属在该小区居住' })
    expect(await asked(panel)).toContain(scorerId)
    return
  }
  expect.fail('nobody has two places')
})

it('a scorer whose places were given to others is not asked to score any more', async () => {
  const panel = await mintPanel(test, { scorers: 4, policies: { calibrationBound: 0.5 } })
  const steps = calibrationSteps(test)
  await steps.activated(panel, 3)
  const { first } = (await drawn(test, panel)).places
  await steps.sitAll(first.member, 1)
  const input = { id: panel.campaignId, scorerId: idOf(panel, first), reason: '三次试评均未通过' }
  await test.run(panel.officer, releasePlaces, input)
  expect(await asked(panel)).not.toContain(input.scorerId)
})

it('a conflict that is noted after the draw gives the open places there to others', async () => {
  const panel = await mintPanel(test, { scorers: 4 })
  const { places } = await drawn(test, panel)
  const { rows } = await test.admin.query<{ company_id: string }>(
    'select company_id from p_evaluation.assessments where id = $1',
    [panel.estates[0]],
  )
  const conflict = { companyId: rows[0]!.company_id, estateId: null, label: '示例物业', note: '新近入职' }
  const declare = (id: string, conflictId: string, change: object = {}) =>
    test.run(panel.officer, declareConflict, {
      id,
      conflictId,
      kind: 'employment',
      ...conflict,
      ...change,
    })
  const id = idOf(panel, places.first)
  expect(await declare(id, newId(), { companyId: newId() })).toMatchObject({ vacated: 0 })
  expect(await asked(panel)).toContain(id)
  const conflictId = newId()
  expect(await declare(id, conflictId)).toMatchObject({ vacated: 1 })
  expect(await declare(id, conflictId)).toMatchObject({ vacated: 0 })
  expect(await asked(panel)).not.toContain(id)
  expect((await test.run(places.first.member, listDesk, {})).rows).toMatchObject([{ state: 'withdrawn' }])
  const { filled } = await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })
  expect(filled).toBe(1)
  const second = idOf(panel, places.second)
  await handInPlace(test, places.second, { J1: 3, J2: 3, J3: 3 })
  expect(await declare(second, newId())).toMatchObject({ vacated: 0 })
})

it('an estate that withdraws leaves its scorers nothing to do, no load, and no place to fill', async () => {
  const panel = await mintPanel(test, { scorers: 4 })
  const { places } = await drawn(test, panel)
  expect(await asked(panel)).toHaveLength(3)
  const id = panel.estates[0]!
  const { rows } = await test.admin.query<{ estate_id: string }>(
    'select estate_id from p_evaluation.assessments where id = $1',
    [id],
  )
  const system = { accountId: '', tenantId: panel.association.id, cookie: '' }
  await test.run({ ...system, caller: () => test.asSystem(panel.association) }, receiveWithdrawal, {
    from: rows[0]!.estate_id,
    fromName: '某小区',
    fromLineage: [],
    body: { id, reason: '物业更换', attempt: 1 },
  })
  expect(await asked(panel)).toEqual([])
  expect((await test.run(places.first.member, listDesk, {})).rows).toMatchObject([{ state: 'withdrawn' }])
  expect(await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).toMatchObject({ filled: 0 })
})
