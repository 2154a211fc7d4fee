import { newId } from '@linli/contract'
import type { CalibrationCaseDetail, SittingPage } from '@linli/evaluation-contract/campaign'
import type { TestMember } from '@linli/kernel/testing'

import { answerCase } from '../calibration/answer-case.ts'
import { createCase } from '../calibration/create-case.ts'
import { getSitting, myCalibration } from '../calibration/my-calibration.ts'
import { saveCase } from '../calibration/save-case.ts'
import { submitCase } from '../calibration/submit-case.ts'
import type { Panel } from './panel-bench.ts'
import type { TestBench } from './test-bench.ts'

export const why = '活动六次且有签到表，达到良好一档'

export const casePart = (part: string, points: number) => ({
  part,
  facts: [{ title: '活动次数', value: '6 次' }],
  trace: ['全年活动 6 次，其中 5 次有签到表'],
  evidence: ['三月读书会签到表'],
  reference: { points, why },
})

/** Two parts, for which four and three points are right. */
export const caseParts = [casePart('J1', 4), casePart('J2', 3)]

export function calibrationSteps(test: TestBench) {
  const steps = {
    async rubricOf({ campaignId }: Panel): Promise<string> {
      const { rows } = await test.admin.query<{ id: string }>(
        'select rubric_id as id from p_evaluation.campaigns where id = $1',
        [campaignId],
      )
      return rows[0]!.id
    },
    async drafted(panel: Panel, title = '案例', who = panel.officer): Promise<CalibrationCaseDetail> {
      const rubricId = await steps.rubricOf(panel)
      return test.run(who, createCase, { id: newId(), rubricId, title, parts: caseParts })
    },
    async activated(panel: Panel, count: number): Promise<CalibrationCaseDetail[]> {
      const cases = []
      for (let n = 1; n <= count; n++) {
        const { id, version } = await steps.drafted(panel, `案例${n}`)
        const input = { id, version, title: `案例${n}`, parts: caseParts, state: 'active' as const }
        cases.push(await test.run(panel.officer, saveCase, input))
      }
      return cases
    },
    mine: (who: TestMember) => test.run(who, myCalibration, {}),
    /** Answers a case so many points off the reference in each part, and hands it in. */
    async sit(who: TestMember, id: string, off: number) {
      const page: SittingPage = await test.run(who, getSitting, { id })
      for (const { part } of page.parts) {
        const { points } = caseParts.find((each) => each.part === part)!.reference
        await test.run(who, answerCase, { id, part, points: points - off })
      }
      return test.run(who, submitCase, { id })
    },
    /** Works through everything that is open, as often as it opens anew. */
    async sitAll(who: TestMember, off: number): Promise<void> {
      for (;;) {
        const open = (await steps.mine(who)).rows.filter(({ isSubmitted }) => !isSubmitted)
        if (open.length === 0) return
        for (const { id } of open) await steps.sit(who, id, off)
      }
    },
  }
  return steps
}
