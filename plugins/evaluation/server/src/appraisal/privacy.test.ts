import { sheetSubject } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { evaluation } from '../index.ts'
import { defineQuery } from '../kit.ts'
import {
  answerOf,
  appraisalBench,
  appraisalSteps,
  firstDay,
  type AppraisalBench,
  type Crew,
} from '../testing/appraisal-bench.ts'
import { appraisalSearch } from './appraisal-search.ts'
import { appraisalRoutes } from './appraisal.routes.ts'
import { getSheet } from './get-sheet.ts'
import { listSubjects } from './list-subjects.ts'

let test: AppraisalBench
let steps: ReturnType<typeof appraisalSteps>
let crew: Crew
let cycleId: string
let sheets: { worker: string; colleague: string; clerk: string }
let other: Crew

/** What a query that forgot every condition would find; nothing but the database keeps rows from it. */
const peek = defineQuery({
  name: 'evaluation.test.peek-sheets',
  can: 'member',
  input: z.object({}),
  output: z.object({ found: z.array(z.unknown()) }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute(sql`
      select to_jsonb(s) as row from p_evaluation.appraisal_subjects s
      union all select to_jsonb(o) from p_evaluation.appraisal_opinions o
      union all select to_jsonb(j) from p_evaluation.appraisal_objections j
      union all select jsonb_build_object('count', count(*), 'average', avg(total)) from p_evaluation.appraisal_subjects`)
    return { found: [...rows] }
  },
})

const reads = appraisalRoutes.filter(({ method }) => method === 'get')
const exportNames = (evaluation.exports ?? []).filter(({ name }) => name.startsWith('appraisal'))

/** Everything a member reads by list, count, detail, search and export, refusals with their words included. */
async function everythingSeen(who: TestMember): Promise<string> {
  const ids = [cycleId, ...Object.values(sheets)]
  const seen: unknown[] = []
  for (const { path, operation } of reads)
    for (const id of path.includes('{') ? ids : [''])
      seen.push([path, id, await answerOf(test.run(who, operation, id ? { id } : {}))])
  for (const { operation } of exportNames)
    seen.push(await answerOf(test.run(who, operation, { id: cycleId, limit: 100 })))
  for (const q of ['何强', '工程班', '考核'])
    seen.push(
      await answerOf(test.run(who, listSubjects, { id: cycleId, q })),
      await answerOf(test.run(who, search, { q })),
    )
  seen.push(await test.run(who, peek, {}))
  return JSON.stringify(seen)
}

const search = defineQuery({
  name: 'evaluation.test.search-appraisals',
  can: 'member',
  input: z.object({ q: z.string() }),
  output: z.object({ hits: z.array(z.unknown()) }),
  run: async (ctx, { q }) => ({ hits: await appraisalSearch.search(ctx, q, 20) }),
})

beforeAll(async () => {
  test = await appraisalBench()
  steps = appraisalSteps(test)
  test.setNow(firstDay)
  crew = await test.mintCrew()
  other = await test.mintCrew()
  const { cycle, sheets: made } = await steps.opened(crew)
  cycleId = cycle.id
  sheets = made
})
afterAll(() => test.close())

const watchers: Record<string, () => TestMember> = {
  'a colleague in the same cycle': () => crew.colleague,
  'a colleague outside it': () => crew.steward,
  'the Party secretary': () => crew.secretary,
  'a resident': () => crew.resident,
  'the sister estate': () => crew.sisterManager,
  'an association': () => crew.officer,
  'another company': () => other.head,
}

describe.each(Object.keys(watchers))('%s', (name) => {
  it('reads the same whatever happens to somebody else’s sheet, and no name, figure or reason of it', async () => {
    const who = watchers[name]!()
    const before = await everythingSeen(who)
    const sheet = await test.run(crew.worker, getSheet, { id: sheets.worker })
    const [part] = sheet.groups.flatMap(({ items }) => items.flatMap(({ parts }) => parts)).slice(-1)
    const said = part!.said
    const toggled = (points: number | undefined) => (points === 5 ? 0 : 5)
    const more = { part: part!.id, reason: '只有本人和上级知道的理由' }
    await steps.say(crew.worker, sheets.worker, {
      ...more,
      points: toggled(said.self?.points),
      seen: said.self?.id ?? null,
    })
    const led = await test.run(crew.leader, getSheet, { id: sheets.worker })
    const leaders = led.groups.at(-1)!.items.at(-1)!.parts.at(-1)!.said.leader
    await steps.say(crew.leader, sheets.worker, {
      ...more,
      layer: 'leader',
      points: toggled(leaders?.points),
      seen: leaders?.id ?? null,
    })
    await test.admin.query(
      'update p_evaluation.appraisal_subjects set total = coalesce(total, 0) + 1 where id = $1',
      [sheets.worker],
    )
    const after = await everythingSeen(who)
    expect(after).toBe(before)
    for (const secret of ['何强', '工程班', '只有本人和上级知道', crew.worker.accountId])
      expect(after).not.toContain(secret)
  })
})

describe('the person', () => {
  it('does not learn what leaders say before the result is shown, by no query at all', async () => {
    const { found } = await test.run(crew.worker, peek, {})
    const text = JSON.stringify(found)
    expect(text).toContain('"layer":"self"')
    expect(text).not.toContain('"layer":"leader"')
    expect((await test.run(crew.worker, getSheet, { id: sheets.worker })).total).toBeNull()
  })

  it('of the people office reads all but what is said of himself or herself', async () => {
    const last = { part: 'S4.1.b', points: 5, layer: 'leader' } as const
    await steps.say(crew.leader, sheets.clerk, last)
    await steps.say(crew.leader, sheets.colleague, last)
    const leaderSaid = async (id: string) => {
      const { groups } = await test.run(crew.clerk, getSheet, { id })
      return groups.at(-1)!.items.at(-1)!.parts.at(-1)!.said.leader?.points
    }
    expect([await leaderSaid(sheets.clerk), await leaderSaid(sheets.colleague)]).toEqual([undefined, 5])
  })
})

describe('what is told outside the sheets', () => {
  it('neither audit, events nor inboxes hold points or reasons', async () => {
    const { rows } = await test.admin.query<{ text: string }>(
      `select concat(before, after, reason) as text from kernel.audit_log where tenant_id = $1
       union all select payload::text from kernel.outbox where tenant_id = $1
       union all select concat(title, subtitle) from kernel.tasks where tenant_id = $1
       union all select concat(title, body) from kernel.notifications where tenant_id = $1`,
      [crew.estate.id],
    )
    expect(rows.length).toBeGreaterThan(10)
    for (const { text } of rows) expect(text).not.toMatch(/只有本人|"points"/)
  })

  it('no stream says to a colleague that a sheet changed', async () => {
    const { ability } = await crew.colleague.caller()
    expect([ability.can('read', sheetSubject), ability.can('own', sheetSubject)]).toEqual([false, true])
  })
})

describe('exports by HTTP', () => {
  const download = async (who: TestMember, name: string, id = cycleId) => {
    const path = `/api/t/${crew.estate.id}/p/evaluation/export/${name}?format=csv&id=${id}`
    const answer = await test.request(who, 'GET', path)
    return [answer.status, await answer.text()] as const
  }
  it('hold what the reader may see, and no more', async () => {
    expect(await download(crew.manager, 'appraisal-sheets')).toEqual([
      200,
      expect.stringMatching(/何强[^]*孙莉/),
    ])
    const [status, own] = await download(crew.colleague, 'appraisal-sheets')
    expect([status, own.includes('孙莉'), own.includes('何强')]).toEqual([200, true, false])
    expect(await download(crew.manager, 'appraisal-ranking')).toEqual([200, expect.stringContaining('何强')])
    expect((await download(crew.colleague, 'appraisal-ranking'))[0]).toBe(403)
    expect((await download(other.worker, 'appraisal-sheets'))[0]).toBe(404)
  })
})
