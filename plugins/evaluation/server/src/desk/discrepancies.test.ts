import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { arbitrateDiscrepancy } from '../panel/arbitrate-discrepancy.ts'
import { getProgress } from '../panel/get-progress.ts'
import { listDiscrepancies } from '../panel/list-discrepancies.ts'
import { tellDiscrepancies } from '../panel/tell-discrepancies.ts'
import { drawn, handInPlace, mintPanel, placesOf, type Panel, type Places } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { getDesk } from './get-desk.ts'
import { noteDiscrepancy } from './note-discrepancy.ts'
import { reviseScore } from './revise-score.ts'

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

const close = { J1: 3, J2: 3, J3: 3 }
interface Given {
  first?: Record<string, number>
  second?: Record<string, number>
  scorers?: number
  policies?: Record<string, unknown>
}

/** A panel that has handed in all three places. */
async function handedIn({ first = close, second = close, scorers = 3, policies }: Given = {}) {
  const panel = await mintPanel(test, { scorers, ...(policies ? { policies } : {}) })
  const { places } = await drawn(test, panel)
  const blind = await handInPlace(test, places.first, first)
  await handInPlace(test, places.second, second)
  const last = await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
  return { panel, places, blind, last }
}

const reconciled = async ({ estates }: Panel) =>
  Object.fromEntries(
    (
      await test.admin.query<{ part: string; points: string }>(
        "select part, points from p_evaluation.layer_scores where assessment_id = $1 and layer = 'reconciled' order by created_at",
        [estates[0]],
      )
    ).rows.map(({ part, points }) => [part, Number(points)]),
  )
const stateOf = async ({ estates }: Panel) =>
  (await test.admin.query('select state from p_evaluation.assessments where id = $1', [estates[0]])).rows[0]
    .state
const discrepanciesOf = async ({ officer, campaignId }: Panel) =>
  (await test.run(officer, listDiscrepancies, { id: campaignId })).rows
const revise = (
  { member, row }: Places['first'],
  part: string,
  points: number,
  seen: string,
  scoreId = newId(),
) => test.run(member, reviseScore, { id: row.id, part, scoreId, points, reason: '复核了佐证材料', seen })
const ownOf = async ({ member, row }: Places['first'], part: string) =>
  (await test.run(member, getDesk, { id: row.id })).groups
    .flatMap(({ parts }) => parts)
    .find(({ id }) => id === part)

describe('the last of three to hand in', () => {
  it('unblinds the estate, and what agrees is settled at once', async () => {
    const { panel, blind, last } = await handedIn({ first: { ...close, J1: 3.5 } })
    expect([blind.isUnblinded, last.isUnblinded]).toEqual([false, true])
    expect(await reconciled(panel)).toEqual({ J1: 3, J2: 3, J3: 3, M1: 2, M2: 2 })
    expect(await stateOf(panel)).toBe('reconciling')
    expect(await discrepanciesOf(panel)).toEqual([])
  })

  it('sends it to the site where the campaign looks there', async () => {
    const { panel } = await handedIn({ policies: { checksOnSite: true } })
    expect(await stateOf(panel)).toBe('site_check')
  })

  it('may be two at once: one of them unblinds', async () => {
    const panel = await mintPanel(test)
    const { places } = await drawn(test, panel)
    await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
    const answers = await Promise.all([
      handInPlace(test, places.first, close),
      handInPlace(test, places.second, close),
    ])
    expect(answers.map(({ isUnblinded }) => isUnblinded).toSorted()).toEqual([false, true])
    expect(Object.keys(await reconciled(panel))).toHaveLength(5)
  })
})

describe('two who lie far apart', () => {
  it('see each other’s points of that part, write notes by place, and agree by a revision', async () => {
    const { panel, places } = await handedIn({ first: { ...close, J1: 4 }, second: { ...close, J1: 2 } })
    const [found] = await discrepanciesOf(panel)
    expect(found).toMatchObject({ scope: 'part', node: 'J1', first: 4, second: 2, limit: 1, state: 'open' })
    expect(await reconciled(panel)).toEqual({ J2: 3, J3: 3, M1: 2, M2: 2 })
    const { discrepancies } = await test.run(places.second.member, getDesk, { id: places.second.row.id })
    expect(discrepancies).toMatchObject([{ id: found!.id, first: 4, second: 2 }])
    const note = { id: found!.id, noteId: newId(), text: '材料显示活动有成效' }
    await test.run(places.first.member, noteDiscrepancy, note)
    const noted = await test.run(places.first.member, noteDiscrepancy, note)
    expect(noted.notes).toMatchObject([{ place: 'first', text: note.text }])
    for (const [who, change] of [
      [places.first, { text: '另一段话，同一个编号' }],
      [places.second, {}],
    ] as const)
      await expect(test.run(who.member, noteDiscrepancy, { ...note, ...change })).rejects.toMatchObject({
        code: 'conflict',
        details: { reason: 'note_id_taken' },
      })
    expect(JSON.stringify(noted)).not.toContain(places.first.member.accountId)
    await expect(
      test.run(places.confirm.member, noteDiscrepancy, { ...note, noteId: newId() }),
    ).rejects.toMatchObject({ code: 'not_found' })

    const part = await ownOf(places.second, 'J1')
    expect(part).toMatchObject({ mayRevise: true, own: { points: 2 } })
    const scoreId = newId()
    const revised = await revise(places.second, 'J1', 3, part!.own!.id, scoreId)
    expect((await revise(places.second, 'J1', 3, part!.own!.id, scoreId)).own).toEqual(revised.own)
    expect(await discrepanciesOf(panel)).toMatchObject([{ state: 'agreed', result: 3.5 }])
    expect(await reconciled(panel)).toMatchObject({ J1: 3.5 })
    await expect(revise(places.second, 'J1', 4, scoreId)).rejects.toMatchObject({
      details: { reason: 'part_not_revisable' },
    })
    const { distances } = await test.run(panel.officer, getProgress, { id: panel.campaignId })
    expect(distances).toMatchObject([{ points: 2, open: 0 }])
  })

  it('may revise once each, and nothing that is not open', async () => {
    const { places } = await handedIn({ first: { ...close, J1: 4 }, second: { ...close, J1: 1.5 } })
    const part = await ownOf(places.first, 'J1')
    const { own } = await revise(places.first, 'J1', 3.5, part!.own!.id)
    expect(await ownOf(places.first, 'J1')).toMatchObject({ mayRevise: false })
    const refused = { code: 'illegal_move', details: { reason: 'part_not_revisable' } }
    await expect(revise(places.first, 'J1', 3, own.id)).rejects.toMatchObject(refused)
    const other = await ownOf(places.first, 'J2')
    await expect(revise(places.first, 'J2', 4, other!.own!.id)).rejects.toMatchObject(refused)
  })

  it('are told by the system, who alone knows both', async () => {
    const { panel, places } = await handedIn({ first: { ...close, J1: 4 }, second: { ...close, J1: 2 } })
    const system = { ...panel.officer, caller: () => test.asSystem(panel.association) }
    const [key = ''] = panel.estates
    expect(await test.run(system, tellDiscrepancies, { key })).toEqual({ told: 3 })
    const { rows } = await test.admin.query(
      "select account_id from kernel.notifications where kind like '%desk.discrepancy' and tenant_id = $1",
      [panel.association.id],
    )
    expect(rows.map((row) => row.account_id)).toContain(places.first.member.accountId)
    await expect(test.run(places.first.member, tellDiscrepancies, { key })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const { rows: armed } = await test.admin.query(
      "select name from kernel.timers where key = $1 and name = 'tell-discrepancies'",
      [key],
    )
    expect(armed).toHaveLength(1)
  })

  it('go before a third whose points make the median, and who sees neither of the two', async () => {
    const far = { first: { J1: 4, J2: 4, J3: 3 }, second: { J1: 0, J2: 2, J3: 3 }, scorers: 4 }
    const { panel, places } = await handedIn(far)
    const rows = await discrepanciesOf(panel)
    const ofAssessment = (assessmentId: string) =>
      test.run(panel.officer, listDiscrepancies, { id: panel.campaignId, assessmentId })
    expect((await ofAssessment(panel.estates[0]!)).rows).toEqual(rows)
    expect((await ofAssessment(newId())).rows).toEqual([])
    const found = async (q: string) =>
      (await test.run(panel.officer, listDiscrepancies, { id: panel.campaignId, q })).rows
    expect(await found(rows[0]!.estateName)).toEqual(rows)
    expect(await found('别的小区')).toEqual([])
    expect(rows.map(({ scope, node }) => `${scope} ${node}`).toSorted()).toEqual([
      'group G1',
      'part J1',
      'part J2',
      'total ' + panel.rubric.id,
    ])
    const byNode = new Map(rows.map((row) => [row.node, row]))
    const send = (node: string) =>
      test.run(panel.officer, arbitrateDiscrepancy, {
        id: byNode.get(node)!.id,
        version: byNode.get(node)!.version,
      })
    const first = await send('J1')
    expect(first).toMatchObject({ parts: ['J1'], isVacant: false })
    expect(await send('J2')).toMatchObject({ assignmentId: first.assignmentId, parts: ['J1', 'J2'] })
    const { arbiter } = await placesOf(test, panel)
    const known = Object.values(places).map(({ member }) => member.accountId)
    expect(known).not.toContain(arbiter.member.accountId)
    const page = await test.run(arbiter.member, getDesk, { id: arbiter.row.id })
    expect(page.discrepancies).toEqual([])
    expect(page.groups.flatMap(({ parts }) => parts.map(({ own }) => own))).toEqual([null, null])
    const held = await ownOf(places.first, 'J1')
    await expect(revise(places.first, 'J1', 3, held!.own!.id)).rejects.toMatchObject({
      details: { reason: 'part_not_revisable' },
    })
    await handInPlace(test, arbiter, { J1: 2.5, J2: 4 })
    expect(await reconciled(panel)).toMatchObject({ J1: 2.5, J2: 4, J3: 3 })
    const after = await discrepanciesOf(panel)
    expect(after.map(({ state }) => state)).toEqual(after.map(() => 'arbitrated'))
    await expect(send('J1')).rejects.toMatchObject({ code: 'stale_version' })
  })

  it('wait when nobody is free to be the third', async () => {
    const { panel, places } = await handedIn({ first: { ...close, J1: 4 }, second: { ...close, J1: 2 } })
    const [row] = await discrepanciesOf(panel)
    const input = { id: row!.id, version: row!.version }
    await expect(test.run(places.first.member, arbitrateDiscrepancy, input)).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await test.run(panel.officer, arbitrateDiscrepancy, input)).toMatchObject({ isVacant: true })
    const { vacant } = await test.run(panel.officer, getProgress, { id: panel.campaignId })
    expect(vacant).toMatchObject([{ role: 'arbiter' }])
    const elsewhere = await mintPanel(test, { estates: 0 })
    await expect(test.run(elsewhere.officer, arbitrateDiscrepancy, input)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
