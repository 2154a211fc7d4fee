import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import {
  appraisalBench,
  appraisalSteps,
  firstDay,
  partOf,
  type AppraisalBench,
  type Crew,
} from '../testing/appraisal-bench.ts'
import { getSheet } from './get-sheet.ts'
import { handIn } from './hand-in.ts'

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
  test.tell(crew.estate, 'staff.finished_in_limit_rate', [
    { accountId: crew.worker.accountId, value: 0.95, counted: 19, total: 20 },
    { accountId: crew.colleague.accountId, value: 0.475, counted: 9, total: 19 },
  ])
})
afterAll(() => test.close())

describe('saying points', () => {
  it('keeps what was said before, is answered the same when it is sent again, and refuses what was not seen', async () => {
    const { sheets } = await steps.opened(crew)
    const input = { opinionId: newId(), part: 'S4.1.a', points: 8, levelId: 'strong' }
    const first = await steps.say(crew.worker, sheets.worker, input)
    expect(await steps.say(crew.worker, sheets.worker, input)).toEqual(first)
    await expect(steps.say(crew.worker, sheets.worker, { part: 'S4.1.a', points: 9 })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'score_said_meanwhile', current: { points: 8 } },
    })
    const second = await steps.say(crew.worker, sheets.worker, {
      part: 'S4.1.a',
      points: 9,
      seen: input.opinionId,
    })
    expect(partOf(second, 'S4.1.a').said.self).toMatchObject({ points: 9 })
    const { rows } = await test.admin.query(
      'select points from p_evaluation.appraisal_opinions where subject_id = $1',
      [sheets.worker],
    )
    expect(rows).toHaveLength(2)
    await expect(test.admin.query('update p_evaluation.appraisal_opinions set points = 1')).rejects.toThrow(
      'append-only',
    )
  })

  it.each<[string, { part: string; points: number; reason?: string; levelId?: string }, string]>([
    ['points the rubric does not print', { part: 'S2.2.a', points: 7 }, 'score_not_printed'],
    ['points outside the level', { part: 'S4.1.a', points: 2, levelId: 'strong' }, 'score_outside_level'],
    [
      'another figure than records have, without a reason',
      { part: 'S1.1.a', points: 14, reason: '' },
      'appraisal_needs_reason',
    ],
    [
      'a part judged by hand, without a reason',
      { part: 'S1.1.b', points: 6, reason: '' },
      'appraisal_needs_reason',
    ],
    ['a part that is none', { part: 'S9', points: 1 }, 'unknown_part'],
  ])('refuses %s', async (_what, input, rule) => {
    const { sheets } = await steps.opened(crew)
    await expect(steps.say(crew.worker, sheets.worker, input)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule }] },
    })
  })

  it('needs no reason where records settle the same, and none where answers do', async () => {
    const { sheets } = await steps.opened(crew)
    await steps.say(crew.worker, sheets.worker, { part: 'S1.1.a', points: 15, reason: '' })
    const judges = { attended: true, passed: false }
    const sheet = await steps.say(crew.worker, sheets.worker, {
      part: 'S3.1.a',
      points: 5,
      reason: '',
      judges,
    })
    expect(partOf(sheet, 'S3.1.a')).toMatchObject({ points: 5, decidedBy: 'records' })
  })

  it('ends when the sheet is handed in, which takes every part', async () => {
    const { sheets } = await steps.opened(crew)
    const sheet = await test.run(crew.worker, getSheet, { id: sheets.worker })
    const move = { id: sheets.worker, version: sheet.version, layer: 'self' as const }
    await expect(test.run(crew.worker, handIn, move)).rejects.toMatchObject({
      details: { reason: 'appraisal_parts_open' },
    })
    for (const { id, points, allowed } of sheet.groups.flatMap(({ items }) =>
      items.flatMap(({ parts }) => parts),
    ))
      if (points === null) await steps.say(crew.worker, sheets.worker, { part: id, points: allowed.at(-1)! })
    await expect(test.run(crew.worker, handIn, { ...move, version: 9 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    expect(await test.run(crew.worker, handIn, move)).toMatchObject({ state: 'self_done', mayWrite: [] })
    expect(await steps.notices(crew.leader)).toEqual(['evaluation.appraisal.handed_in'])
    await expect(steps.say(crew.worker, sheets.worker, { part: 'S2.2.a', points: 0 })).rejects.toMatchObject({
      details: { reason: 'appraisal_handed_in' },
    })
  })
})
