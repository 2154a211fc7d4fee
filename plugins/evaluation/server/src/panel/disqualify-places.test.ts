import { afterAll, beforeAll, expect, it } from 'vitest'

import { disqualifyAssessment } from '../campaign/disqualify-assessment.ts'
import { drawn, mintPanel, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let panel: Panel

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 5, estates: 2 })
  await drawn(test, panel)
})
afterAll(() => test.close())

it('withdraws the open places of an estate that is put out, and leaves those of the others', async () => {
  const { rows } = await test.admin.query<{ id: string }>(
    'select id from p_evaluation.assessments where campaign_id = $1 order by id',
    [panel.campaignId],
  )
  const [out, stays] = rows
  await test.run(panel.officer, disqualifyAssessment, { id: out?.id ?? '', reason: '申报材料不实' })
  const statesOf = async (id: string | undefined) => {
    const { rows: places } = await test.admin.query<{ state: string }>(
      'select distinct state from p_evaluation.assignments where assessment_id = $1',
      [id],
    )
    return places.map(({ state }) => state)
  }
  expect(await statesOf(out?.id)).toEqual(['withdrawn'])
  expect(await statesOf(stays?.id)).not.toContain('withdrawn')
})
