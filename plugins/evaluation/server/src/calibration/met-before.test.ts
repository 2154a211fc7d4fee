import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { calibrationSteps } from '../testing/calibration-bench.ts'
import { drawn, mintPanel, scoreAll, type Panel } from '../testing/panel-bench.ts'
import { meetAt } from '../testing/meet-at.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { submitScores } from '../desk/submit-scores.ts'
import { listDesk } from '../desk/list-desk.ts'
import { getCalibration } from './get-calibration.ts'

let test: TestBench
let steps: ReturnType<typeof calibrationSteps>
beforeAll(async () => {
  test = await testBench()
  steps = calibrationSteps(test)
})
afterAll(() => test.close())

const policies = { calibrationBound: 0.5, driftEvery: 1 }

/** An earlier campaign by the same rubric, in which every scorer sat these cases. */
async function metEarlier({ association, campaignId, scorers }: Panel, caseIds: string[]): Promise<void> {
  const earlier = newId()
  await test.admin.query(
    `insert into p_evaluation.campaigns select (jsonb_populate_record(c, jsonb_build_object('id', $2::uuid, 'year', 2025))).*
     from p_evaluation.campaigns c where c.id = $1`,
    [campaignId, earlier],
  )
  for (const { id, member } of scorers)
    await test.admin.query(
      `insert into p_evaluation.calibration_sittings
         (tenant_id, id, campaign_id, scorer_id, account_id, case_id, kind, round, submitted_at, answered, distance)
       select $1, gen_random_uuid(), $2, $3, $4, c, 'gate', 1, now(), 2, 0 from unnest($5::uuid[]) c`,
      [association.id, earlier, id, member.accountId, caseIds],
    )
}

describe('a case that a scorer met in an earlier campaign', () => {
  it('does not come again: its references are known', async () => {
    const panel = await mintPanel(test, { policies })
    const met = (await steps.activated(panel, 6)).slice(0, 3).map(({ id }) => id)
    await metEarlier(panel, met)
    const { places } = await drawn(test, panel)
    const { rows } = await test.admin.query<{ case_id: string }>(
      'select case_id from p_evaluation.calibration_sittings where campaign_id = $1',
      [panel.campaignId],
    )
    expect(rows).toHaveLength(9)
    expect(rows.filter(({ case_id: id }) => met.includes(id))).toEqual([])
    expect((await steps.mine(places.first.member)).gates).toContainEqual(
      expect.objectContaining({ campaignId: panel.campaignId, state: 'open', round: 1 }),
    )
  })

  it('is none to draw by: the draw waits until everybody has enough others', async () => {
    const panel = await mintPanel(test, { policies })
    const met = (await steps.activated(panel, 5)).slice(0, 3).map(({ id }) => id)
    await metEarlier(panel, met)
    const read = () => test.run(panel.officer, getCalibration, { id: panel.campaignId })
    expect(await read()).toMatchObject({ activeCases: 5, unseenCases: 2 })
    await expect(drawn(test, panel)).rejects.toMatchObject({
      details: { reason: 'calibration_cases_missing', params: { found: 2, fewest: 3 } },
    })
    await steps.activated(panel, 1)
    expect(await read()).toMatchObject({ activeCases: 6, unseenCases: 3 })
    await drawn(test, panel)
  })
})

it('two places handed in at once count both, and bring a case each', async () => {
  const panel = await mintPanel(test, { policies: { ...policies, calibrationBound: null }, estates: 2 })
  await steps.activated(panel, 9)
  const { places } = await drawn(test, panel)
  const { member } = places.first
  const own = (await test.run(member, listDesk, {})).rows
  expect(own).toHaveLength(2)
  const judged = { J1: 3, J2: 3, J3: 3 }
  for (const row of own)
    await scoreAll(test, { member, row }, row.role === 'confirm' ? { M1: 2, M2: 2 } : judged)
  const scored = (await test.run(member, listDesk, {})).rows
  await meetAt(test, 'calibration_sittings', () =>
    scored.map(({ id, version }) => test.run(member, submitScores, { id, version })),
  )
  const { rows } = await test.admin.query<{ round: number }>(
    "select round from p_evaluation.calibration_sittings where account_id = $1 and kind = 'drift' order by round",
    [member.accountId],
  )
  expect(rows.map(({ round }) => round)).toEqual([1, 2])
})
