import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import {
  appraisalBench,
  appraisalSteps,
  firstDay,
  type AppraisalBench,
  type Crew,
} from '../testing/appraisal-bench.ts'
import { leavesFree } from '../testing/leaves-free.ts'
import { answerObjection } from './answer-objection.ts'
import { fileObjection } from './file-objection.ts'
import { getSheet } from './get-sheet.ts'
import { handIn } from './hand-in.ts'
import { removeSubject } from './remove-subject.ts'
import { withdrawObjection } from './withdraw-objection.ts'

let test: AppraisalBench
let steps: ReturnType<typeof appraisalSteps>
let crew: Crew
beforeAll(async () => {
  test = await appraisalBench()
  steps = appraisalSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  crew = await test.mintCrew()
})
afterAll(() => test.close())

/** A result that is out and was objected to. */
async function objected() {
  const { cycle, sheets } = await steps.opened(crew)
  await steps.reviewing(crew, cycle)
  for (const id of Object.values(sheets)) await steps.judge(crew, id, 1)
  await steps.shown(crew, cycle)
  const objection = await test.run(crew.worker, fileObjection, {
    id: sheets.worker,
    objectionId: newId(),
    grounds: '那次投诉不是我经手的',
  })
  return { cycle, sheet: sheets.worker, objection }
}
const whileCycleIsHeld = (cycleId: string, row: readonly [string, string], step: () => Promise<unknown>) =>
  leavesFree(test, { held: ['appraisal_cycles', cycleId], row }, step)

it('a sheet is locked after its cycle, by who says points and who hands in', async () => {
  const { cycle, sheets } = await steps.opened(crew)
  const { worker } = sheets
  const said = { part: 'S4.1.a', points: 9, levelId: 'strong' }
  const sheet = ['appraisal_subjects', worker] as const
  expect(await whileCycleIsHeld(cycle.id, sheet, () => steps.say(crew.worker, worker, said))).toBe(true)
  const { version } = await test.run(crew.worker, getSheet, { id: worker })
  const refused = async () =>
    expect(test.run(crew.worker, handIn, { id: worker, version, layer: 'self' })).rejects.toMatchObject({
      details: { reason: 'appraisal_parts_open' },
    })
  expect(await whileCycleIsHeld(cycle.id, sheet, refused)).toBe(true)
  const removed = async () =>
    expect(test.run(crew.manager, removeSubject, { id: worker, version })).rejects.toMatchObject({
      details: { reason: 'appraisal_cycle_is_open' },
    })
  expect(await whileCycleIsHeld(cycle.id, sheet, removed)).toBe(true)
})

it('an objection is locked after its cycle and its sheet, by who answers and who withdraws', async () => {
  const { cycle, sheet, objection } = await objected()
  const { id, version } = objection
  const row = ['appraisal_objections', id] as const
  const answer = () =>
    test.run(crew.manager, answerObjection, { id, version, answer: '已核对工单，投诉成立' })
  expect(await whileCycleIsHeld(cycle.id, row, answer)).toBe(true)
  const again = { id: sheet, objectionId: newId(), grounds: '工单上的完成时间写错了' }
  const file = () => test.run(crew.worker, fileObjection, again)
  expect(await whileCycleIsHeld(cycle.id, ['appraisal_subjects', sheet], file)).toBe(true)
  const withdraw = () => test.run(crew.worker, withdrawObjection, { id: again.objectionId, version: 1 })
  const second = ['appraisal_objections', again.objectionId] as const
  expect(await whileCycleIsHeld(cycle.id, second, withdraw)).toBe(true)
})

it('an objection is not withdrawn while somebody changes the result for its sake', async () => {
  const { sheet, objection } = await objected()
  const { id, version } = objection
  expect(
    await leavesFree(test, { held: ['appraisal_subjects', sheet], row: ['appraisal_objections', id] }, () =>
      test.run(crew.worker, withdrawObjection, { id, version }),
    ),
  ).toBe(true)
})
