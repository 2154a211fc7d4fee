import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { arbitrateDiscrepancy } from '../panel/arbitrate-discrepancy.ts'
import { listDiscrepancies } from '../panel/list-discrepancies.ts'
import {
  drawn,
  handInPlace,
  mintPanel,
  placesOf,
  scoreAll,
  type Panel,
  type Places,
} from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { noteDiscrepancy } from './note-discrepancy.ts'

/** How many rows somebody sees of each kind, past every screen. */
const peek = defineQuery({
  name: 'evaluation.test.peek-sides',
  can: 'member',
  input: z.object({}),
  output: z.object({ scores: z.int(), decided: z.int(), discrepancies: z.int(), notes: z.int() }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute<
      Record<'scores' | 'decided' | 'discrepancies' | 'notes', number>
    >(sql`
      select (select count(distinct (assignment_id, part))::int from p_evaluation.layer_scores where layer = 'scorer') as scores,
        (select count(*)::int from p_evaluation.layer_scores where layer <> 'scorer') as decided,
        (select count(*)::int from p_evaluation.discrepancies) as discrepancies,
        (select count(*)::int from p_evaluation.discrepancy_notes) as notes`)
    return rows[0]!
  },
})

const nothing = { scores: 0, decided: 0, discrepancies: 0, notes: 0 }

let test: TestBench
let panel: Panel
let places: Places
let bystander: TestMember
let officerWhoScores: TestMember

const seenBy = (who: TestMember) => test.run(who, peek, {})

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 6 })
  places = (await drawn(test, panel)).places
  const judged = ['J1', 'J2', 'J3']
  await handInPlace(test, places.first, Object.fromEntries(judged.map((part) => [part, 4])))
  await handInPlace(test, places.second, { J1: 1, J2: 4, J3: 4 })
  await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
  const { rows } = await test.run(panel.officer, listDiscrepancies, { id: panel.campaignId })
  const apart = rows.find(({ scope }) => scope === 'part')!
  await test.run(places.first.member, noteDiscrepancy, { id: apart.id, noteId: newId(), text: '照片齐全' })
  await test.run(panel.officer, arbitrateDiscrepancy, { id: apart.id, version: apart.version })
  places = await placesOf(test, panel)
  const seated = new Set(Object.values(places).map(({ member }) => member.accountId))
  bystander = panel.scorers.find(({ member }) => !seated.has(member.accountId))!.member
  officerWhoScores = await test.mintMember(panel.association, ['association-officer', 'expert'])
  await test.run(panel.officer, addScorer, {
    id: newId(),
    accountId: officerWhoScores.accountId,
    employer: '',
  })
})
afterAll(() => test.close())

it('once both have handed in, a side sees both, and a scorer who is none sees nothing of either', async () => {
  const side = { scores: 8, decided: 4, discrepancies: 1, notes: 1 }
  for (const { member } of [places.first, places.second, places.confirm])
    expect(await seenBy(member)).toEqual(side)
  expect(await seenBy(panel.officer)).toEqual(side)
  expect(await seenBy(bystander)).toEqual(nothing)
  expect(await seenBy(officerWhoScores)).toEqual(nothing)
})

it('an arbiter sees neither side before handing in, nor anybody the arbiter’s points; both afterwards', async () => {
  const { arbiter, first } = places
  expect(await seenBy(arbiter.member)).toEqual(nothing)
  await scoreAll(test, arbiter, { J1: 2 })
  expect(await seenBy(arbiter.member)).toEqual({ ...nothing, scores: 1 })
  expect((await seenBy(first.member)).scores).toBe(8)
  const desk = await handInPlace(test, arbiter, {})
  expect(desk.state).toBe('submitted')
  const settled = { scores: 9, decided: 5, discrepancies: 1, notes: 1 }
  expect(await seenBy(arbiter.member)).toEqual(settled)
  expect(await seenBy(first.member)).toEqual(settled)
  const { rows } = await test.run(panel.officer, listDiscrepancies, { id: panel.campaignId })
  expect(rows.map(({ state, result }) => [state, result])).toEqual([['arbitrated', 2]])
})

it('a scorer who is taken off the list still sees neither while a place of the own is open', async () => {
  const other = await mintPanel(test, { scorers: 4, estates: 2 })
  await drawn(test, other)
  const { rows } = await test.admin.query<{ account_id: string }>(
    `select h.account_id from p_evaluation.assignment_holders h join p_evaluation.assignments a on a.id = h.assignment_id
     where a.tenant_id = $1 and a.role = 'first' limit 1`,
    [other.association.id],
  )
  const { member } = other.scorers.find((each) => each.member.accountId === rows[0]?.account_id)!
  await test.admin.query('update p_evaluation.scorers set is_active = false where account_id = $1', [
    member.accountId,
  ])
  const [estate] = other.estates
  await test.admin.query(
    `insert into p_evaluation.layer_scores (tenant_id, id, campaign_id, assessment_id, part, layer, points, judges)
     values ($1, $2, $3, $4, 'J1', 'reconciled', 3, '{}')`,
    [other.association.id, newId(), other.campaignId, estate],
  )
  expect((await seenBy(member)).decided).toBe(0)
  expect((await seenBy(other.officer)).decided).toBe(1)
  const publish = "update p_evaluation.assessments set state = 'published' where id = $1"
  await test.admin.query(publish, [estate])
  expect((await seenBy(member)).decided).toBe(1)
})
