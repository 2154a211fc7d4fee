import { AppError, newId } from '@linli/contract'
import { hashJson } from '@linli/evaluation-contract/proof'
import type { TestMember } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { campaignRoutes } from '../campaign/campaign.routes.ts'
import { defineQuery } from '../kit.ts'
import { assessments, assignments, layerScores } from '../panel/panel.schema.ts'
import { panelRoutes } from '../panel/panel.routes.ts'
import { drawn, handInPlace, mintPanel, scoreAll, type Panel, type Places } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { deskRoutes } from './desk.routes.ts'
import { getDesk } from './get-desk.ts'
import { scorePart } from './score-part.ts'
import { submitScores } from './submit-scores.ts'

/** Whatever somebody might count, average or order of the scorers' points, past every screen. */
const peek = defineQuery({
  name: 'evaluation.test.peek',
  can: 'member',
  input: z.object({}),
  output: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute(sql`
      select part, count(*)::int, avg(points), max(points), min(reason), max(author_id::text)
      from ${layerScores} where layer = 'scorer' group by part order by max(points), part`)
    return { rows: [...rows] }
  },
})

/** The same through other tables: a join, a condition and an order are all of the same rows. */
const peekAround = defineQuery({
  name: 'evaluation.test.peek-around',
  can: 'member',
  input: z.object({}),
  output: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute(sql`
      select a.role, a.state, s.estate_name from ${assignments} a join ${assessments} s on s.id = a.assessment_id
      where exists (select 1 from ${layerScores} l where l.assignment_id = a.id and l.points > 0)
      order by (select sum(l.points) from ${layerScores} l where l.assignment_id = a.id), a.role`)
    return { rows: [...rows] }
  },
})

let test: TestBench
let panel: Panel
let places: Places
let watchers: Record<string, TestMember>

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 4 })
  places = (await drawn(test, panel)).places
  const seated = new Set(Object.values(places).map(({ member }) => member.accountId))
  watchers = {
    'the second scorer': places.second.member,
    'who confirms': places.confirm.member,
    'a scorer without a place': panel.scorers.find(({ member }) => !seated.has(member.accountId))!.member,
    'the secretary': panel.officer,
    'the administrator': await test.mintMember(panel.association, ['association-admin']),
    'an expert who is no scorer': await test.mintMember(panel.association, ['expert']),
  }
})
afterAll(() => test.close())

const queries = [...panelRoutes, ...deskRoutes, ...campaignRoutes].filter(({ method }) => method === 'get')

async function answerOf(
  who: TestMember,
  { path, operation }: (typeof queries)[number],
  id: string,
): Promise<unknown[]> {
  try {
    return [path, id, await test.run(who, operation, id ? { id } : {})]
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [path, id, error.code, error.details]
  }
}

/** Everything that a member can read by any list, count, detail or statistic, refusals with their words included. */
async function everythingSeen(who: TestMember): Promise<string> {
  const [estate = ''] = panel.estates
  const ids = [panel.campaignId, estate, ...Object.values(places).map(({ row }) => row.id)]
  const seen = []
  for (const query of queries)
    for (const id of query.path.includes('{') ? ids : ['']) seen.push(await answerOf(who, query, id))
  for (const operation of [peek, peekAround]) seen.push(await test.run(who, operation, {}))
  return JSON.stringify(seen)
}

const isOfficer = (name: string): boolean => name === 'the secretary' || name === 'the administrator'

const score = (part: string, points: number, seen: string | null = null) => {
  const scoreId = newId()
  const { member, row } = places.first
  const input = { id: row.id, part, scoreId, points, seen, reason: '只有评委甲知道的理由' }
  return test.run(member, scorePart, input).then(() => scoreId)
}

describe('before both have submitted', () => {
  it.each([
    'the second scorer',
    'who confirms',
    'a scorer without a place',
    'the secretary',
    'the administrator',
    'an expert who is no scorer',
  ])('%s sees the same whatever the first one gives, saved or submitted', async (name) => {
    const who = watchers[name]!
    const { rows } = await test.run(places.first.member, peek, {})
    if (rows.length === 0) for (const part of ['J1', 'J2', 'J3']) await score(part, 3)
    const before = await everythingSeen(who)
    const { groups } = await test.run(places.first.member, getDesk, { id: places.first.row.id })
    for (const { id, own } of groups.flatMap(({ parts }) => parts))
      await score(id, own?.points === 4 ? 0.5 : 4, own?.id ?? null)
    const after = await everythingSeen(who)
    expect(after).toBe(before)
    expect(after).not.toContain('只有评委甲知道的理由')
    // The register of scorers is the officers' own; who sits where, nobody is told here.
    if (!isOfficer(name)) expect(after).not.toContain(places.first.member.accountId)
  })

  it('nothing of a score reaches the audit log, the outbox or an inbox', async () => {
    const { rows } = await test.admin.query<{ text: string }>(
      `select concat(before, after, reason) as text from kernel.audit_log where tenant_id = $1
       union all select payload::text from kernel.outbox where tenant_id = $1
       union all select concat(kind, title, subtitle) from kernel.tasks where tenant_id = $1`,
      [panel.association.id],
    )
    for (const { text } of rows) expect(text).not.toMatch(/只有评委甲|"points"/)
  })

  it('a scorer sees no place but the own, so that nobody knows who the other is', async () => {
    const holders = defineQuery({
      name: 'evaluation.test.holders',
      can: 'member',
      input: z.object({}),
      output: z.object({ rows: z.array(z.object({ account_id: z.string() })) }),
      async run(ctx) {
        const { rows } = await ctx.tx.execute<{ account_id: string }>(
          sql`select account_id from p_evaluation.assignment_holders`,
        )
        return { rows: [...rows] }
      },
    })
    const { member } = places.second
    expect((await test.run(member, holders, {})).rows).toEqual([{ account_id: member.accountId }])
    expect((await test.run(watchers['a scorer without a place']!, holders, {})).rows).toEqual([])
  })
})

describe('what the chain says of a submission', () => {
  it('cannot be guessed from the few values that points take', async () => {
    await scoreAll(test, places.second, { J1: 3, J2: 3 })
    await handInPlace(test, places.second, { J3: 3 })
    const { rows } = await test.admin.query<{ payload_hash: string; object: string }>(
      "select payload_hash, object from p_evaluation.campaign_events where action = 'evaluation.desk.submit' and tenant_id = $1",
      [panel.association.id],
    )
    const points = ['J1', 'J2', 'J3'].map((part) => ({ part, points: 3 }))
    const [row] = rows
    expect(row).toMatchObject({ object: places.second.row.id })
    expect(hashJson({ assignment: row!.object, scores: points })).not.toBe(row!.payload_hash)
  })

  it('shows each to the other once the last has handed in', async () => {
    const { assignment } = await test.run(places.first.member, getDesk, { id: places.first.row.id })
    const { id, version } = assignment
    expect((await test.run(places.second.member, peek, {})).rows.map(({ count }) => count)).toEqual([1, 1, 1])
    await test.run(places.first.member, submitScores, { id, version })
    expect((await test.run(places.second.member, peek, {})).rows.map(({ count }) => count)).toEqual([1, 1, 1])
    await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
    expect((await test.run(places.second.member, peek, {})).rows.length).toBe(5)
  })
})
