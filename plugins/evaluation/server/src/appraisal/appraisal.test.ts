import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { listRubrics } from '../rubric/list-rubrics.ts'
import {
  afterObjections,
  appraisalBench,
  appraisalSteps,
  days,
  fieldsOf,
  firstDay,
  freezeStarter,
  partOf,
  type AppraisalBench,
  type Crew,
} from '../testing/appraisal-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import { answerObjection } from './answer-objection.ts'
import { changeDays } from './change-days.ts'
import { closeCycle } from './close-cycle.ts'
import { draftCycle } from './draft-cycle.ts'
import { draftStarter } from './draft-starter.ts'
import { fileObjection } from './file-objection.ts'
import { getHonourCertificate } from './get-honour-certificate.ts'
import { getSheet } from './get-sheet.ts'
import { giveHonour } from './give-honour.ts'
import { listHonours } from './list-honours.ts'
import { listOwnSheets } from './list-own-sheets.ts'
import { listRanking } from './list-ranking.ts'
import { proposeHonours } from './propose-honours.ts'
import { revokeHonour } from './revoke-honour.ts'

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

describe('from goals to honours', () => {
  it('a cycle goes through its steps, and its totals are the engine’s', async () => {
    const { cycle, sheets } = await steps.opened(crew)
    expect(cycle).toMatchObject({ state: 'open', counts: { open: 3 } })
    const own = await test.run(crew.worker, getSheet, { id: sheets.worker })
    expect(own).toMatchObject({ mayWrite: ['self'], total: null, soFar: 15 })
    expect(partOf(own, 'S1.1.a')).toMatchObject({
      points: 15,
      decidedBy: 'records',
      facts: [{ value: 0.95, counted: 19, total: 20, isByHand: false }],
    })
    expect(partOf(own, 'S1.1.b').facts).toMatchObject([{ value: null, isByHand: true }])
    await steps.say(crew.worker, sheets.worker, { part: 'S4.1.a', points: 9, levelId: 'strong' })
    await steps.reviewing(crew, cycle)
    await steps.judge(crew, sheets.worker, 1)
    await steps.judge(crew, sheets.colleague, 0.5)
    await steps.judge(crew, sheets.clerk, 0.5)
    const final = { layer: 'final', part: 'S1.1.a', points: 14, reason: '复核后扣一分' } as const
    await steps.say(crew.manager, sheets.worker, final)
    const shown = await steps.shown(crew, cycle)
    expect(shown).toMatchObject({ state: 'shown', counts: { settled: 3 } })
    const result = await test.run(crew.worker, getSheet, { id: sheets.worker })
    expect(result).toMatchObject({ total: 99, soFar: 99, mayWrite: [], mayObject: true })
    expect(partOf(result, 'S1.1.a')).toMatchObject({ points: 14, decidedBy: 'final' })
    const { rows } = await test.run(crew.manager, listRanking, { id: cycle.id })
    expect(rows.map(({ name, rank, isTied }) => [name, rank, isTied])).toEqual([
      ['何强', 1, false],
      ['孙莉', 2, true],
      ['郭主任', 2, true],
    ])
    test.setNow(afterObjections)
    const closed = await test.run(crew.manager, closeCycle, { id: cycle.id, version: shown.version })
    expect(closed.state).toBe('closed')
    const { rows: proposals } = await test.run(crew.manager, proposeHonours, { id: cycle.id })
    expect(proposals.filter(({ isProposed }) => isProposed)).toMatchObject([
      { subjectId: sheets.worker, title: '优秀员工', rank: 1, isGiven: false },
    ])
    const honourId = newId()
    const honour = {
      id: cycle.id,
      honourId,
      subjectId: sheets.worker,
      title: '优秀员工',
      reason: '全年零投诉',
    }
    const given = await test.run(crew.manager, giveHonour, honour)
    expect(await test.run(crew.manager, giveHonour, honour)).toEqual(given)
    await expect(test.run(crew.manager, giveHonour, { ...honour, honourId: newId() })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'appraisal_honour_given' },
    })
    expect((await test.run(crew.colleague, listHonours, {})).rows).toMatchObject([
      { name: '何强', title: '优秀员工', rank: 1 },
    ])
    expect(await test.run(crew.worker, getHonourCertificate, { id: honourId })).toMatchObject({
      name: '何强',
      companyName: crew.estate.name,
      periodTo: days.periodTo,
    })
    expect(await steps.events(crew.estate)).toMatchObject([
      { name: 'evaluation.appraisal.closed@1', payload: { subjects: 3, subjectKind: 'staff' } },
      {
        name: 'evaluation.appraisal.honoured@1',
        payload: { title: '优秀员工', accountIds: [crew.worker.accountId] },
      },
    ])
    expect(await steps.notices(crew.worker)).toEqual([
      'evaluation.appraisal.opened',
      'evaluation.appraisal.shown',
      'evaluation.appraisal.honoured',
    ])
    expect(await steps.notices(crew.leader)).toEqual(['evaluation.appraisal.review'])
    expect((await steps.audited(cycle.id)).map(({ action }) => action.split('.').at(-1))).toEqual([
      'draft',
      'add-subjects',
      'open',
      'review',
      'show',
      'close',
      'give-honour',
      'give-honour',
    ])
    const revoked = await test.run(crew.manager, revokeHonour, {
      id: honourId,
      version: 1,
      reason: '名单核对有误',
    })
    expect(revoked).toMatchObject({ revokedReason: '名单核对有误' })
    await expect(test.run(crew.worker, getHonourCertificate, { id: honourId })).rejects.toMatchObject({
      details: { reason: 'appraisal_honour_revoked' },
    })
  })

  it('is shown only when each part is decided by more than the own word, and an objection has its answer first', async () => {
    const { cycle, sheets } = await steps.opened(crew)
    await steps.reviewing(crew, cycle)
    await steps.judge(crew, sheets.worker, 1)
    await steps.judge(crew, sheets.colleague, 1)
    await expect(steps.shown(crew, cycle)).rejects.toMatchObject({
      details: { reason: 'appraisal_parts_missing', params: { count: 1, names: '郭主任' } },
    })
    expect(await steps.fresh(crew.manager, cycle.id)).toMatchObject({ state: 'reviewing' })
    await steps.draft(crew, sheets.clerk, 1)
    await expect(steps.shown(crew, cycle)).rejects.toMatchObject({
      details: { reason: 'appraisal_parts_missing', params: { count: 1, names: '郭主任' } },
    })
    await steps.handedIn(crew, sheets.clerk)
    const shown = await steps.shown(crew, cycle)
    const objection = {
      id: sheets.worker,
      objectionId: newId(),
      part: 'S2.2.a',
      grounds: '那次投诉不是我经手的',
    }
    const filed = await test.run(crew.worker, fileObjection, objection)
    expect(await test.run(crew.worker, fileObjection, objection)).toEqual(filed)
    test.setNow(afterObjections)
    await expect(
      test.run(crew.manager, closeCycle, { id: cycle.id, version: shown.version }),
    ).rejects.toMatchObject({ details: { reason: 'appraisal_objections_open' } })
    const before = await test.run(crew.manager, getSheet, { id: sheets.worker })
    expect(before).toMatchObject({ total: 100, mayWrite: ['final'], mayAnswer: true, hasObjection: true })
    await steps.say(crew.manager, sheets.worker, { layer: 'final', part: 'S2.2.a', points: 0 })
    expect((await test.run(crew.worker, getSheet, { id: sheets.worker })).total).toBe(90)
    const { id, version } = filed
    await test.run(crew.manager, answerObjection, { id, version, answer: '已核对工单，投诉成立' })
    expect(await test.run(crew.worker, getSheet, { id: sheets.worker })).toMatchObject({
      hasObjection: false,
      objections: [{ state: 'answered', answer: '已核对工单，投诉成立', answeredByName: '周经理' }],
    })
    expect(await steps.notices(crew.worker)).toContain('evaluation.appraisal.answered')
    await expect(
      steps.say(crew.manager, sheets.worker, { layer: 'final', part: 'S2.1.a', points: 0 }),
    ).rejects.toMatchObject({ details: { reason: 'appraisal_is_shown' } })
    await test.run(crew.manager, closeCycle, { id: cycle.id, version: shown.version })
  })

  it('cannot be closed before the last day of objections, nor shown without time for them', async () => {
    const { cycle, sheets } = await steps.opened(crew)
    await steps.reviewing(crew, cycle)
    for (const id of Object.values(sheets)) await steps.judge(crew, id, 1)
    test.setNow(new Date('2026-11-30T02:00:00Z'))
    await expect(steps.shown(crew, cycle)).rejects.toMatchObject({
      details: { reason: 'appraisal_no_time_to_object' },
    })
    const { version } = await steps.fresh(crew.manager, cycle.id)
    const { selfBy, reviewBy } = days
    await test.run(crew.manager, changeDays, {
      id: cycle.id,
      version,
      selfBy,
      reviewBy,
      objectBy: '2026-12-10',
    })
    const shown = await steps.shown(crew, cycle)
    await expect(
      test.run(crew.manager, closeCycle, { id: cycle.id, version: shown.version }),
    ).rejects.toMatchObject({ details: { reason: 'appraisal_objections_possible' } })
  })
})

describe('a cycle', () => {
  it('begins from a rubric of appraisals that is frozen, with days in order', async () => {
    const draft = (change: object, rubricId: string) =>
      test.run(crew.manager, draftCycle, { id: newId(), ...fieldsOf(rubricId, 'staff'), ...change })
    const rubricId = await freezeStarter(test, crew.estate, 'staff')
    const yearly = await freeze(test, crew.estate, sampleRubric())
    const starter = await test.run(crew.operator, draftStarter, {
      id: newId(),
      starter: 'staff',
      label: 'r1',
    })
    expect(starter).toMatchObject({ purpose: 'appraisal', state: 'draft', maxTotal: 100 })
    const refused = async (attempt: Promise<unknown>, rule: string) =>
      expect(attempt).rejects.toMatchObject({ details: { issues: [{ rule }] } })
    await refused(draft({}, yearly), 'appraisal_rubric_of_evaluation')
    await refused(draft({ reviewBy: '2026-11-01' }, rubricId), 'appraisal_day_before_former')
    await expect(draft({}, starter.id)).rejects.toMatchObject({ code: 'not_found' })
    const input = { id: newId(), ...fieldsOf(rubricId, 'staff') }
    const first = await test.run(crew.manager, draftCycle, input)
    expect(await test.run(crew.manager, draftCycle, input)).toEqual(first)
    await expect(test.run(crew.manager, draftCycle, { ...input, title: '另一次' })).rejects.toMatchObject({
      details: { reason: 'appraisal_drafted_already' },
    })
  })

  it('may use the company’s rubric, and a starter is kept once for its id', async () => {
    const above = await freezeStarter(test, crew.group, 'staff')
    const cycle = await test.run(crew.manager, draftCycle, { id: newId(), ...fieldsOf(above, 'staff') })
    expect(cycle.rubricTitle['zh-CN']).toBe('员工考核细则（范本）')
    const input = { id: newId(), starter: 'team' as const, label: '2026' }
    const first = await test.run(crew.head, draftStarter, input)
    expect(await test.run(crew.head, draftStarter, input)).toEqual(first)
    const { rows } = await test.run(crew.head, listRubrics, { purpose: 'appraisal', state: 'draft' })
    expect(rows.map(({ label }) => label)).toEqual(['2026'])
  })

  it('keeps its rubric and period once it is open, whoever writes', async () => {
    const { cycle } = await steps.opened(crew)
    for (const change of ["period_to = '2027-01-01'", "rubric_hash = 'x'", "policies = '{}'"])
      await expect(
        test.admin.query(`update p_evaluation.appraisal_cycles set ${change} where id = $1`, [cycle.id]),
      ).rejects.toThrow('keeps its rubric')
  })

  it('shows a person the own sheets and a leader those to review', async () => {
    const { sheets } = await steps.opened(crew)
    const mine = await test.run(crew.worker, listOwnSheets, {})
    expect(mine.rows).toMatchObject([{ id: sheets.worker, role: 'person', cycleState: 'open' }])
    const led = await test.run(crew.leader, listOwnSheets, { limit: 2 })
    expect(led.rows.map(({ role }) => role)).toEqual(['leader', 'leader'])
    const rest = await test.run(crew.leader, listOwnSheets, { limit: 2, cursor: led.next })
    expect(rest.rows).toHaveLength(1)
    expect((await test.run(crew.secretary, listOwnSheets, {})).rows).toEqual([])
  })
})
