import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { draftRubric } from '../rubric/draft-rubric.ts'
import { calibrationSteps, casePart, caseParts } from '../testing/calibration-bench.ts'
import { drawn, mintPanel, panelRubric, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { createCase } from './create-case.ts'
import { getCase, listCases } from './list-cases.ts'
import { retireCase } from './retire-case.ts'
import { saveCase } from './save-case.ts'

let test: TestBench
let steps: ReturnType<typeof calibrationSteps>
let panel: Panel
let rubricId: string

beforeAll(async () => {
  test = await testBench()
  steps = calibrationSteps(test)
  panel = await mintPanel(test, { policies: { calibrationBound: 0.5 } })
  rubricId = await steps.rubricOf(panel)
})
afterAll(() => test.close())

describe('a calibration case', () => {
  it('is drafted once however often it is sent, changed, made active and retired, each on the timeline without points', async () => {
    const input = { id: newId(), rubricId, title: '读书会', parts: caseParts }
    const made = await test.run(panel.officer, createCase, input)
    expect(await test.run(panel.officer, createCase, input)).toEqual(made)
    expect(made).toMatchObject({
      state: 'draft',
      isUsed: false,
      parts: [{ part: 'J1', max: 4 }, { part: 'J2' }],
    })
    const saved = await test.run(panel.officer, saveCase, {
      id: made.id,
      version: made.version,
      title: '读书会与走访',
      parts: [casePart('J3', 2.5)],
      state: 'active',
    })
    expect(saved).toMatchObject({ state: 'active', parts: [{ part: 'J3', reference: { points: 2.5 } }] })
    await expect(
      test.run(panel.officer, saveCase, { ...input, version: made.version, state: 'active' }),
    ).rejects.toMatchObject({ code: 'stale_version' })
    const retired = await test.run(panel.officer, retireCase, {
      id: made.id,
      version: saved.version,
      reason: '材料过时',
    })
    expect(retired.state).toBe('retired')
    const { rows } = await test.admin.query<{ after: unknown }>(
      'select after from kernel.audit_log where subject_id = $1 order by id',
      [made.id],
    )
    expect(rows.map(({ after }) => after)).toEqual([
      { calibrationCase: '读书会', caseState: 'draft', parts: 2 },
      { calibrationCase: '读书会', caseState: 'draft', parts: 2 },
      { calibrationCase: '读书会与走访', caseState: 'active', parts: 1 },
      { calibrationCase: '读书会与走访', caseState: 'retired', parts: 1 },
    ])
  })

  it.each([
    ['a part the rubric does not have', [casePart('X9', 2)], 'calibration_no_such_part'],
    ['a part twice', [casePart('J1', 4), casePart('J1', 3)], 'calibration_part_twice'],
    ['points nobody may give', [casePart('J1', 2.75)], 'score_not_a_step'],
    ['more points than the part has', [casePart('J1', 5)], 'score_above_max'],
    [
      'nothing to judge by',
      [{ ...casePart('J1', 4), facts: [], trace: [], evidence: [] }],
      'calibration_no_material',
    ],
  ])('is not written with %s', async (_what, parts, rule) => {
    await expect(
      test.run(panel.officer, createCase, { id: newId(), rubricId, title: '案例', parts }),
    ).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ rule }] } })
  })

  it('is written for a frozen rubric alone, by who manages the panel and scores nothing', async () => {
    const draft = await test.run(panel.officer, draftRubric, { id: newId(), label: 'r2', doc: panelRubric() })
    const create = (who: TestMember, id: string) =>
      test.run(who, createCase, { id: newId(), rubricId: id, title: '案例', parts: caseParts })
    await expect(create(panel.officer, draft.id)).rejects.toMatchObject({
      details: { reason: 'calibration_rubric_not_frozen' },
    })
    const scorer = panel.scorers[0]!.member
    await expect(create(scorer, rubricId)).rejects.toMatchObject({ code: 'forbidden' })
    const other = await mintPanel(test)
    await expect(create(other.officer, rubricId)).rejects.toMatchObject({ code: 'not_found' })
    expect((await test.run(other.officer, listCases, {})).rows).toEqual([])
  })

  it('stays as it was once a scorer met it, in the database too; retired it is drawn no more', async () => {
    const cases = await steps.activated(panel, 3)
    await drawn(test, panel)
    const [first] = cases
    const now = await test.run(panel.officer, getCase, { id: first!.id })
    expect(now.isUsed).toBe(true)
    await expect(
      test.run(panel.officer, saveCase, {
        id: now.id,
        version: now.version,
        title: '改题',
        parts: caseParts,
        state: 'active',
      }),
    ).rejects.toMatchObject({ details: { reason: 'calibration_case_used' } })
    for (const change of [
      "update p_evaluation.calibration_cases set material = '[]' where id = $1",
      'update p_evaluation.calibration_cases set is_used = false where id = $1',
      'update p_evaluation.calibration_references set points = 0 where case_id = $1',
      'delete from p_evaluation.calibration_references where case_id = $1',
    ])
      await expect(test.admin.query(change, [now.id])).rejects.toThrow(/was drawn stays?/)
    const { state } = await test.run(panel.officer, retireCase, {
      id: now.id,
      version: now.version,
      reason: '不再使用',
    })
    expect(state).toBe('retired')
  })
})
