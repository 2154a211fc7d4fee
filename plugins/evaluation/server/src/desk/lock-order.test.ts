import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { arbitrateDiscrepancy } from '../panel/arbitrate-discrepancy.ts'
import { listDiscrepancies } from '../panel/list-discrepancies.ts'
import { drawn, handInPlace, mintPanel } from '../testing/panel-bench.ts'
import { leavesFree } from '../testing/leaves-free.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { noteDiscrepancy } from './note-discrepancy.ts'
import { recuseScorer } from './recuse-scorer.ts'

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

const whileCampaignIsHeld = (
  campaignId: string,
  row: readonly [string, string],
  step: () => Promise<unknown>,
) => leavesFree(test, { held: ['campaigns', campaignId], row }, step)

it('a place is locked after its campaign and assessment', async () => {
  const panel = await mintPanel(test, { scorers: 3 })
  const { places } = await drawn(test, panel)
  const { member, row } = places.first
  expect(
    await whileCampaignIsHeld(panel.campaignId, ['assessments', panel.estates[0] ?? ''], () =>
      test.run(member, recuseScorer, {
        id: row.id,
        version: row.version,
        kind: 'family',
        reason: '亲属在此任职',
      }),
    ),
  ).toBe(true)
})

it('a discrepancy is locked after its campaign, by who writes of it and by who has it arbitrated', async () => {
  const panel = await mintPanel(test, { scorers: 4 })
  const { places } = await drawn(test, panel)
  await handInPlace(test, places.first, { J1: 4, J2: 3, J3: 3 })
  await handInPlace(test, places.second, { J1: 2, J2: 3, J3: 3 })
  await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
  const [{ id, version } = { id: '', version: 0 }] = (
    await test.run(panel.officer, listDiscrepancies, { id: panel.campaignId })
  ).rows
  expect(
    await whileCampaignIsHeld(panel.campaignId, ['discrepancies', id], () =>
      test.run(places.first.member, noteDiscrepancy, { id, noteId: newId(), text: '材料显示活动有成效' }),
    ),
  ).toBe(true)
  expect(
    await whileCampaignIsHeld(panel.campaignId, ['assessments', panel.estates[0] ?? ''], () =>
      test.run(panel.officer, arbitrateDiscrepancy, { id, version }),
    ),
  ).toBe(true)
})
