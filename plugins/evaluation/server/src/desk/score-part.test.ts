import { newId } from '@linli/contract'
import type { DeskPage } from '@linli/evaluation-contract/campaign'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { drawn, handInPlace, mintPanel, scoreAll, type Panel, type Places } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { getDesk } from './get-desk.ts'
import { listDesk } from './list-desk.ts'
import { recuseScorer } from './recuse-scorer.ts'
import { scorePart } from './score-part.ts'
import { submitScores } from './submit-scores.ts'

let test: TestBench
let panel: Panel
let places: Places

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { policies: { hidesEstates: true } })
  places = (await drawn(test, panel)).places
})
afterAll(() => test.close())

const partOf = ({ groups }: DeskPage, id: string) =>
  groups.flatMap(({ parts }) => parts).find((part) => part.id === id)
const enter = (input: object) =>
  test.run(places.first.member, scorePart, {
    id: places.first.row.id,
    part: 'J1',
    scoreId: newId(),
    points: 3.5,
    ...input,
  })
const own = async (part: string) =>
  partOf(await test.run(places.first.member, getDesk, { id: places.first.row.id }), part)?.own ?? null

describe('a scorer’s desk', () => {
  it('has a place on one page: levels, points, facts, sentences, and no names where the campaign hides them', async () => {
    const { member, row } = places.first
    const page = await test.run(member, getDesk, { id: row.id })
    expect(page.assignment).toMatchObject({
      role: 'first',
      code: 'B0',
      estateName: null,
      companyName: null,
      parts: 3,
      state: 'offered',
    })
    expect(page.groups.map(({ id, parts }) => [id, parts.map((part) => part.id)])).toEqual([
      ['G1', ['J1', 'J2']],
      ['G2', ['J3']],
    ])
    expect(partOf(page, 'J1')).toMatchObject({
      isJudged: true,
      max: 4,
      proposal: { low: 3, high: 4, suggestedLevel: 'good' },
      facts: [{ key: 'act.count', value: 6, counted: 6, total: 7 }],
      levels: [
        { id: 'good', points: [3, 3.5, 4] },
        { id: 'fair', points: [0, 0.5, 1, 1.5, 2, 2.5] },
      ],
      own: null,
    })
    expect(partOf(page, 'J1')?.trace.length).toBeGreaterThan(0)
  })

  it('shows what the estate declared of a judged part only once the scorer’s own points are in', async () => {
    const { member, row } = places.second
    const before = await test.run(member, getDesk, { id: row.id })
    expect(partOf(before, 'J2')).toMatchObject({ declared: null, isDeclaredHidden: true })
    expect(JSON.stringify(before)).not.toContain('自评理由')
    await scoreAll(test, { member, row }, { J2: 3 })
    const after = await test.run(member, getDesk, { id: row.id })
    expect(partOf(after, 'J2')).toMatchObject({ declared: { points: 3.5, reason: '自评理由' } })
    expect(partOf(after, 'J1')).toMatchObject({ declared: null, isDeclaredHidden: true })
  })

  it('shows who confirms what records propose at once', async () => {
    const { member, row } = places.confirm
    const page = await test.run(member, getDesk, { id: row.id })
    expect(partOf(page, 'M1')).toMatchObject({
      isJudged: false,
      proposal: { low: 2, high: 2 },
      declared: { points: 2 },
      trace: ['活动 6 次'],
    })
  })
})

describe('points of a part', () => {
  it('are saved as often as wanted, each above the one before, and a repeated request changes nothing', async () => {
    const first = { scoreId: newId(), part: 'J3' }
    const answer = await enter(first)
    expect(answer).toMatchObject({ own: { id: first.scoreId, points: 3.5 }, scored: 1, parts: 3 })
    expect((await enter(first)).own).toEqual(answer.own)
    const second = { scoreId: newId(), part: 'J3', points: 4, seen: first.scoreId }
    await enter(second)
    const { rows } = await test.admin.query(
      "select id, supersedes_id from p_evaluation.layer_scores where part = 'J3' and assignment_id = $1 order by created_at",
      [places.first.row.id],
    )
    expect(rows).toEqual([
      { id: first.scoreId, supersedes_id: null },
      { id: second.scoreId, supersedes_id: first.scoreId },
    ])
    await expect(enter({ part: 'J3', points: 3, seen: first.scoreId })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'score_entered_elsewhere' },
    })
    expect(await own('J3')).toMatchObject({ points: 4 })
    const { rows: listed } = await test.run(places.first.member, listDesk, { state: 'in_progress' })
    expect(listed).toMatchObject([{ scored: 1, state: 'in_progress', version: 1 }])
  })

  it.each([
    ['points the rubric does not print', { points: 2.75 }, 'points', 'score_not_a_step'],
    ['points above the maximum', { points: 9 }, 'points', 'score_above_max'],
    ['points of another level', { points: 2, levelId: 'good' }, 'points', 'score_outside_level'],
    ['a level that is none', { levelId: 'none' }, 'levelId', 'score_unknown_level'],
    ['a question that is not asked', { judges: { good: true } }, 'judges.good', 'judge_not_asked'],
    ['other points than proposed without a reason', { points: 2 }, 'reason', 'difference_needs_reason'],
  ])('are refused: %s', async (_, input, path, rule) => {
    await expect(enter(input)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [expect.objectContaining({ path, rule })] },
    })
  })

  it('may differ from the proposal with a reason', async () => {
    expect((await enter({ points: 2, reason: '实际效果一般' })).own).toMatchObject({ points: 2 })
  })

  it('are for parts of the place alone', async () => {
    await expect(enter({ part: 'M1', points: 2 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('leave no points in the audit log and none on anybody’s stream', async () => {
    const { rows } = await test.admin.query(
      "select after from kernel.audit_log where action = 'evaluation.desk.score-part' and tenant_id = $1",
      [panel.association.id],
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { after } of rows) expect(Object.keys(after)).toEqual(['part'])
    for (const who of [panel.officer, places.second.member]) {
      const caller = await who.caller()
      expect(caller.ability.can('read', 'evaluation.desk')).toBe(false)
    }
  })
})

describe('a part that the records leave open', () => {
  it('gives nothing above the least without a reason, and asks no evidence of a scorer', async () => {
    const open = await mintPanel(test)
    await test.admin.query(
      `update p_evaluation.dossiers set doc = jsonb_set(jsonb_set(doc, '{facts,act.count,value}', 'null'), '{parts,M1}',
         doc #> '{parts,M1}' || '{"low": 0, "high": 2, "state": "open"}') where tenant_id = $1`,
      [open.association.id],
    )
    const seats = (await drawn(test, open)).places
    const give = ({ member, row }: Places[keyof Places], part: string, points: number, reason = '') =>
      test.run(member, scorePart, { id: row.id, part, scoreId: newId(), points, reason })
    const refused = { details: { issues: [{ path: 'reason', rule: 'open_needs_reason' }] } }
    const page = await test.run(seats.first.member, getDesk, { id: seats.first.row.id })
    expect(partOf(page, 'J1')?.proposal).toMatchObject({ low: 0, high: 4, state: 'open' })
    await expect(give(seats.first, 'J1', 4)).rejects.toMatchObject(refused)
    await expect(give(seats.confirm, 'M1', 2)).rejects.toMatchObject(refused)
    expect((await give(seats.first, 'J1', 4, '现场看过台账')).own.points).toBe(4)
    expect((await give(seats.confirm, 'M1', 2, '现场看过台账')).own.points).toBe(2)
    expect((await give(seats.first, 'J2', 0)).own.points).toBe(0)
  })
})

describe('a place', () => {
  it('is its holder’s alone, whatever others administer', async () => {
    const { id } = places.first.row
    const admin = await test.mintMember(panel.association, ['association-admin', 'expert'])
    for (const who of [places.second.member, admin])
      for (const attempt of [
        () => test.run(who, getDesk, { id }),
        () => test.run(who, scorePart, { id, part: 'J1', scoreId: newId(), points: 3 }),
        () => test.run(who, submitScores, { id, version: 1 }),
        () => test.run(who, recuseScorer, { id, version: 1, kind: 'declared', reason: '试试看' }),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(panel.officer, getDesk, { id })).rejects.toMatchObject({ code: 'forbidden' })
    const elsewhere = await mintPanel(test, { estates: 0 })
    await expect(test.run(elsewhere.scorers[0]!.member, getDesk, { id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is handed in whole, by the version seen, and closed afterwards', async () => {
    const { member, row } = places.second
    await expect(test.run(member, submitScores, { id: row.id, version: 1 })).rejects.toMatchObject({
      details: { reason: 'parts_not_scored', params: { count: 2, parts: 'J1, J3' } },
    })
    expect(await handInPlace(test, { member, row }, { J1: 3, J3: 3 })).toEqual({
      state: 'submitted',
      isUnblinded: false,
      version: 2,
    })
    await expect(scoreAll(test, { member, row }, { J1: 3 })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'place_submitted' },
    })
    await expect(test.run(member, submitScores, { id: row.id, version: 1 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    const { rows } = await test.admin.query(
      `select a.actor, a.object from p_evaluation.campaign_events a where tenant_id = $1
       and action = 'evaluation.desk.submit'`,
      [panel.association.id],
    )
    expect(rows).toEqual([{ actor: 'scorer', object: row.id }])
  })
})
