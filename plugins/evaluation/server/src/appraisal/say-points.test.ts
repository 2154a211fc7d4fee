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
import { addSubjects } from './add-subjects.ts'
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

describe('a leader', () => {
  it('takes the own layer from nobody: a review is handed in after it, or once its days are over', async () => {
    const { sheets } = await steps.opened(crew)
    await expect(steps.judge(crew, sheets.worker, 1)).rejects.toMatchObject({
      details: { reason: 'appraisal_self_first' },
    })
    expect(await test.run(crew.leader, getSheet, { id: sheets.worker })).toMatchObject({
      mayWrite: ['leader'],
      mayHandIn: [],
      state: 'open',
    })
    expect(await test.run(crew.worker, getSheet, { id: sheets.worker })).toMatchObject({
      mayHandIn: ['self'],
    })
    await steps.say(crew.worker, sheets.worker, { part: 'S4.1.a', points: 9, levelId: 'strong' })
    test.setNow(new Date('2026-11-10T16:00:00Z'))
    const { version, mayHandIn } = await test.run(crew.leader, getSheet, { id: sheets.worker })
    expect(mayHandIn).toEqual(['leader'])
    const move = { id: sheets.worker, version, layer: 'leader' as const }
    expect(await test.run(crew.leader, handIn, move)).toMatchObject({ state: 'reviewed' })
  })
})

describe('saying points', () => {
  it('keeps what was said before, is answered the same when it is sent again, and refuses what was not seen', async () => {
    const { sheets } = await steps.opened(crew)
    const input = { opinionId: newId(), part: 'S4.1.a', points: 8, levelId: 'strong' }
    const first = await steps.say(crew.worker, sheets.worker, input)
    expect(await steps.say(crew.worker, sheets.worker, input)).toEqual(first)
    await expect(steps.say(crew.worker, sheets.worker, { ...input, points: 9 })).rejects.toMatchObject({
      details: { reason: 'appraisal_opinion_taken' },
    })
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
    expect(partOf(sheet, 'S3.1.a')).toMatchObject({ points: 5, decidedBy: 'self', isSettled: false })
    const led = { layer: 'leader', part: 'S3.1.a', points: 5, reason: '' } as const
    await expect(steps.say(crew.leader, sheets.worker, led)).rejects.toMatchObject({
      details: { issues: [{ rule: 'appraisal_needs_reason' }] },
    })
    await steps.say(crew.leader, sheets.worker, { ...led, judges })
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

describe('whoever is added to a cycle that runs', () => {
  it('is told, and has the own figures at once, as everybody else had', async () => {
    const { cycle, sheets } = await steps.opened(crew)
    const later = new Date(firstDay.getTime() + 86_400_000)
    test.setNow(later)
    test.tell(crew.estate, 'staff.finished_in_limit_rate', [
      { accountId: crew.worker.accountId, value: 0.5, counted: 10, total: 20 },
      { accountId: crew.steward.accountId, value: 0.9, counted: 9, total: 10 },
    ])
    const added = newId()
    const staff = [{ id: added, accountId: crew.steward.accountId, leaderId: crew.leader.accountId }]
    await test.run(crew.manager, addSubjects, { id: cycle.id, staff })
    expect(await steps.notices(crew.steward)).toEqual(['evaluation.appraisal.opened'])
    expect(await steps.notices(crew.worker)).toEqual(['evaluation.appraisal.opened'])
    const sheet = await test.run(crew.steward, getSheet, { id: added })
    expect(partOf(sheet, 'S1.1.a').facts).toMatchObject([{ value: 0.9, counted: 9, total: 10 }])
    const known = await test.run(crew.worker, getSheet, { id: sheets.worker })
    expect(partOf(known, 'S1.1.a').facts).toMatchObject([{ value: 0.95 }])
    await test.run(crew.manager, addSubjects, { id: cycle.id, staff })
    expect(await steps.notices(crew.steward)).toHaveLength(1)
  })

  it('is told nothing while it is a draft', async () => {
    const { id } = await steps.drafted(crew.manager, crew.estate)
    const staff = [{ id: newId(), accountId: crew.steward.accountId, leaderId: null }]
    await test.run(crew.manager, addSubjects, { id, staff })
    expect(await steps.notices(crew.steward)).toEqual([])
  })
})
