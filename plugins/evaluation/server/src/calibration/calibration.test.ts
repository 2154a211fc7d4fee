import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { getDesk } from '../desk/get-desk.ts'
import { listDesk } from '../desk/list-desk.ts'
import { scorePart } from '../desk/score-part.ts'
import { submitScores } from '../desk/submit-scores.ts'
import { drawCampaign } from '../panel/draw-campaign.ts'
import { getProgress } from '../panel/get-progress.ts'
import { redrawPlaces } from '../panel/redraw-places.ts'
import { meetAt } from '../testing/meet-at.ts'
import { calibrationSteps, caseParts } from '../testing/calibration-bench.ts'
import { drawn, handInPlace, mintPanel, scoreAll, type Panel, type Places } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { admitScorer } from './admit-scorer.ts'
import { answerCase } from './answer-case.ts'
import { getCalibration } from './get-calibration.ts'
import { getSitting } from './my-calibration.ts'
import { releasePlaces } from './release-places.ts'
import { submitCase } from './submit-case.ts'

let test: TestBench
let steps: ReturnType<typeof calibrationSteps>
let panel: Panel
let places: Places

beforeAll(async () => {
  test = await testBench()
  steps = calibrationSteps(test)
})
afterAll(() => test.close())

const begin = async (cases: number, options: Parameters<typeof mintPanel>[1] = {}) => {
  panel = await mintPanel(test, { policies: { calibrationBound: 0.5, driftEvery: 1 }, ...options })
  await steps.activated(panel, cases)
  places = (await drawn(test, panel)).places
}
const score = ({ member, row }: Places['first']) =>
  test.run(member, scorePart, { id: row.id, part: 'J1', scoreId: newId(), points: 4, reason: '材料齐全' })
const scorerOf = ({ member }: Places['first']) =>
  panel.scorers.find((each) => each.member.accountId === member.accountId)!.id
const overview = () => test.run(panel.officer, getCalibration, { id: panel.campaignId })
const rowOf = async (place: Places['first']) =>
  (await overview()).rows.find(({ scorerId }) => scorerId === scorerOf(place))!

describe('a campaign that asks for calibration', () => {
  beforeEach(() => begin(9))

  it('takes no live points before the scorer is within the bound, and takes them from then on', async () => {
    const { first } = places
    const refused = {
      code: 'illegal_move',
      details: { reason: 'calibration_open', params: { bound: 0.5, round: 1 } },
    }
    await expect(score(first)).rejects.toMatchObject(refused)
    await expect(
      test.run(first.member, submitScores, { id: first.row.id, version: first.row.version }),
    ).rejects.toMatchObject(refused)
    const { rows, gates } = await steps.mine(first.member)
    expect(rows).toHaveLength(3)
    expect(gates).toMatchObject([{ state: 'open', round: 1, maxRounds: 3, bound: 0.5 }])
    await steps.sit(first.member, rows[0]!.id, 0)
    await steps.sit(first.member, rows[1]!.id, 1)
    await expect(score(first)).rejects.toMatchObject(refused)
    const { gate } = await steps.sit(first.member, rows[2]!.id, 0)
    expect(gate).toEqual({ state: 'passed', round: 1, distance: 0.33 })
    expect((await score(first)).own.points).toBe(4)
    await expect(score(places.second)).rejects.toMatchObject(refused)
  })

  it('shows reference and why only once a case is handed in, which then changes no more', async () => {
    const { first } = places
    const [row] = (await steps.mine(first.member)).rows
    const before = await test.run(first.member, getSitting, { id: row!.id })
    expect(before.parts.map(({ reference }) => reference)).toEqual([null, null])
    expect(before.parts[0]).toMatchObject({
      part: 'J1',
      max: 4,
      facts: [{ title: '活动次数', value: '6 次' }],
    })
    await expect(test.run(first.member, submitCase, { id: row!.id })).rejects.toMatchObject({
      details: { reason: 'calibration_parts_left', params: { count: 2 } },
    })
    const { page } = await steps.sit(first.member, row!.id, 1)
    expect(page.sitting).toMatchObject({ isSubmitted: true, distance: 1 })
    expect(page.parts[0]).toMatchObject({ own: { points: 3 }, reference: { points: 4 } })
    expect(page.parts[0]!.reference!.why).not.toBe('')
    const again = { details: { reason: 'calibration_submitted' } }
    await expect(
      test.run(first.member, answerCase, { id: row!.id, part: 'J1', points: 4 }),
    ).rejects.toMatchObject(again)
    await expect(test.run(first.member, submitCase, { id: row!.id })).rejects.toMatchObject(again)
  })

  it('gives a further try with other cases, three in all, and then leaves it to the secretary', async () => {
    const { first } = places
    await steps.sitAll(first.member, 1)
    const { rows, gates } = await steps.mine(first.member)
    expect(rows.map(({ round }) => round).toSorted()).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3])
    expect(gates).toMatchObject([{ state: 'failed', round: 3, distance: 1 }])
    await expect(score(first)).rejects.toMatchObject({ details: { reason: 'calibration_failed' } })
    expect(await rowOf(first)).toMatchObject({
      state: 'failed',
      waiting: 1,
      rounds: [
        { round: 1, cases: 3, submitted: 3, distance: 1 },
        { round: 2, distance: 1 },
        { round: 3, distance: 1 },
      ],
    })
    const { rows: tasks } = await test.admin.query(
      "select 1 from kernel.tasks where tenant_id = $1 and kind like '%calibration.decide'",
      [panel.association.id],
    )
    expect(tasks).toHaveLength(2)
  })

  it('decides a try whose last two cases are handed in at one moment', async () => {
    const { member } = places.first
    const [done, ...last] = (await steps.mine(member)).rows
    await steps.sit(member, done!.id, 1)
    for (const { id } of last)
      for (const { part, reference } of caseParts)
        await test.run(member, answerCase, { id, part, points: reference.points - 1 })
    // The table is read after the tries.
    await meetAt(test, 'calibration_admissions', () =>
      last.map(({ id }) => test.run(member, submitCase, { id })),
    )
    const { gates } = await steps.mine(member)
    expect(gates).toMatchObject([{ state: 'open', round: 2 }])
  })

  it('lets somebody in by the secretary’s word, with a reason in the chain', async () => {
    const { first } = places
    await steps.sitAll(first.member, 1)
    const input = { id: panel.campaignId, scorerId: scorerOf(first), reason: '往年评分稳定，本次偏严' }
    await expect(test.run(first.member, admitScorer, input)).rejects.toMatchObject({ code: 'forbidden' })
    const row = await test.run(panel.officer, admitScorer, input)
    expect(row).toMatchObject({ state: 'admitted', admission: { reason: input.reason, byName: '陈专员' } })
    await score(first)
    await expect(test.run(panel.officer, admitScorer, input)).rejects.toMatchObject({
      details: { reason: 'calibration_passed' },
    })
    const { rows } = await test.admin.query(
      "select object, actor from p_evaluation.campaign_events where campaign_id = $1 and action = 'evaluation.calibration.admit'",
      [panel.campaignId],
    )
    expect(rows).toEqual([{ object: scorerOf(first), actor: '陈专员' }])
  })

  it('is no place for a stranger: another association finds nothing, another scorer no case of mine', async () => {
    const [row] = (await steps.mine(places.first.member)).rows
    await expect(test.run(places.second.member, getSitting, { id: row!.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    const other = await mintPanel(test)
    await expect(test.run(other.officer, getCalibration, { id: panel.campaignId })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(
      test.run(places.first.member, answerCase, { id: row!.id, part: 'J1', points: 2.75 }),
    ).rejects.toMatchObject({ code: 'bad_input' })
    await expect(
      test.run(places.first.member, answerCase, { id: row!.id, part: 'M1', points: 2 }),
    ).rejects.toMatchObject({ details: { reason: 'no_such_part' } })
  })
})

describe('the places of who does not get through', () => {
  it('are given to the redraw, which passes that scorer over', async () => {
    await begin(3, { scorers: 4 })
    const { first } = places
    await steps.sitAll(first.member, 1)
    const input = { id: panel.campaignId, scorerId: scorerOf(first), reason: '校准三轮未通过' }
    expect(await test.run(panel.officer, releasePlaces, input)).toEqual({ released: 1 })
    expect(await test.run(panel.officer, releasePlaces, input)).toEqual({ released: 0 })
    const { vacant } = await test.run(panel.officer, getProgress, { id: panel.campaignId })
    expect(vacant).toHaveLength(1)
    expect(await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).toMatchObject({ filled: 1 })
    const { rows } = await overview()
    const fresh = rows.find(
      ({ scorerId }) => !Object.values(places).some((place) => scorerOf(place) === scorerId),
    )
    expect(fresh).toMatchObject({ state: 'open', waiting: 1, rounds: [{ round: 1, cases: 3 }] })
    expect(await rowOf(first)).toMatchObject({ waiting: 0 })
  })
})

describe('cases in between', () => {
  it('come after every so many places, tell their distance beside severity and block nothing', async () => {
    await begin(4, { estates: 2 })
    const { first } = places
    await steps.sitAll(first.member, 0)
    const desk = await test.run(first.member, getDesk, { id: first.row.id })
    await handInPlace(
      test,
      first,
      Object.fromEntries(
        desk.groups.flatMap(({ parts }) => parts.map(({ id, isJudged }) => [id, isJudged ? 4 : 2])),
      ),
    )
    const drift = (await steps.mine(first.member)).rows.filter(({ kind }) => kind === 'drift')
    expect(drift).toMatchObject([{ isSubmitted: false, round: 1 }])
    expect(await rowOf(first)).toMatchObject({
      state: 'passed',
      drift: { cases: 1, submitted: 0, distance: null },
    })
    const next = (await test.run(first.member, listDesk, {})).rows.find(({ id }) => id !== first.row.id)!
    const live = await test.run(first.member, getDesk, { id: next.id })
    const part = live.groups[0]!.parts[0]!.id
    await scoreAll(test, { member: first.member, row: next }, { [part]: 2 })
    const { gate } = await steps.sit(first.member, drift[0]!.id, 1)
    expect(gate).toBeNull()
    expect(await rowOf(first)).toMatchObject({
      state: 'passed',
      drift: { cases: 1, submitted: 1, distance: 1 },
    })
  })
})

describe('a draw', () => {
  it('waits until there are three cases to calibrate by', async () => {
    panel = await mintPanel(test, { policies: { calibrationBound: 0.5 } })
    await steps.activated(panel, 2)
    const draw = () => test.run(panel.officer, drawCampaign, { id: panel.campaignId, version: 1 })
    await expect(draw()).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'calibration_cases_missing', params: { found: 2, fewest: 3 } },
    })
    await steps.activated(panel, 1)
    expect(await draw()).toMatchObject({ assessments: 1 })
  })

  it('asks nobody for calibration where the campaign does not', async () => {
    panel = await mintPanel(test)
    await steps.activated(panel, 3)
    places = (await drawn(test, panel)).places
    expect(await steps.mine(places.first.member)).toEqual({ gates: [], rows: [] })
    await scoreAll(test, places.first, { J1: 4 })
    expect(await overview()).toMatchObject({ bound: null, driftEvery: 0 })
  })
})
