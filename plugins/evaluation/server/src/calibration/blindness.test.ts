import { AppError, newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { saveScorer } from '../panel/save-scorer.ts'
import { listScorers } from '../panel/list-scorers.ts'
import { calibrationSteps, why } from '../testing/calibration-bench.ts'
import { drawn, mintPanel, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { calibrationRoutes } from './calibration.routes.ts'
import { calibrationAnswers, calibrationReferences, calibrationSittings } from './calibration.schema.ts'
import { calibrationCaseExport } from './calibration.wiring.ts'
import { getCase } from './list-cases.ts'
import { createCase } from './create-case.ts'

/** Whatever somebody might count, average, join or order of references, tries and answers, past every screen. */
const peek = defineQuery({
  name: 'evaluation.test.peek-calibration',
  can: 'member',
  input: z.object({}),
  output: z.object({
    references: z.array(z.string()),
    strangers: z.int(),
    answers: z.int(),
    sum: z.number(),
  }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute<{
      references: string[] | null
      strangers: number
      answers: number
      sum: number
    }>(sql`
      select (select array_agg(case_id || ' ' || part || ' ' || points || ' ' || why) from ${calibrationReferences}) as references,
        (select count(*)::int from ${calibrationSittings} where account_id is distinct from kernel.account_id()) as strangers,
        (select count(*)::int from ${calibrationAnswers} where account_id is distinct from kernel.account_id()) as answers,
        (select coalesce(sum(r.points), 0)::float from ${calibrationSittings} s join ${calibrationReferences} r on r.case_id = s.case_id) as sum`)
    const [row] = rows
    return {
      references: row?.references ?? [],
      strangers: row?.strangers ?? 0,
      answers: row?.answers ?? 0,
      sum: row?.sum ?? 0,
    }
  },
})

let test: TestBench
let steps: ReturnType<typeof calibrationSteps>
let panel: Panel
/** An officer of the association who scores as well. */
let both: TestMember
let caseIds: string[]

beforeAll(async () => {
  test = await testBench()
  steps = calibrationSteps(test)
  panel = await mintPanel(test, { scorers: 2, policies: { calibrationBound: 0.5 } })
  both = await test.mintMember(panel.association, ['expert', 'association-admin'], { name: '双重身份' })
  const id = newId()
  await test.run(panel.officer, addScorer, { id, accountId: both.accountId })
  panel.scorers.push({ id, member: both })
  caseIds = (await steps.activated(panel, 3)).map((each) => each.id)
  await drawn(test, panel)
})
afterAll(() => test.close())

const reads = calibrationRoutes.filter(({ method }) => method === 'get')

async function answerOf(
  who: TestMember,
  { operation }: (typeof reads)[number],
  id: string,
): Promise<unknown> {
  try {
    return await test.run(who, operation, id ? { id } : {})
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [error.code, error.details]
  }
}

/** All that the routes answer somebody, as text. */
async function everythingFor(who: TestMember): Promise<string> {
  const mine = (await steps.mine(who)).rows.map((row) => row.id)
  const ids = ['', panel.campaignId, ...caseIds, ...mine]
  const answers: unknown[] = []
  for (const route of reads) for (const id of ids) answers.push(await answerOf(who, route, id))
  return JSON.stringify(answers)
}

describe('somebody who scores and administers', () => {
  it('learns no reference before answering: not by list, page, export, count, sum or join', async () => {
    expect(reads.map(({ operation }) => operation)).toContain(calibrationCaseExport.operation)
    expect(await everythingFor(both)).not.toContain(why)
    expect(await test.run(both, peek, {})).toEqual({ references: [], strangers: 0, answers: 0, sum: 0 })
    await expect(test.run(both, getCase, { id: caseIds[0]! })).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'scorer_does_not_administer' },
    })
  })

  it('learns that of the case handed in and of no other, and nothing of what others answered', async () => {
    const [row] = (await steps.mine(both)).rows
    const other = panel.scorers[0]!.member
    for (const { id } of (await steps.mine(other)).rows) await steps.sit(other, id, 0)
    await steps.sit(both, row!.id, 0)
    const { references, strangers, answers } = await test.run(both, peek, {})
    expect(references).toHaveLength(2)
    expect(new Set(references.map((line) => line.split(' ')[0])).size).toBe(1)
    expect({ strangers, answers }).toEqual({ strangers: 0, answers: 0 })
    expect(await everythingFor(both)).toContain(why)
  })

  it('does not take the own name off the list to read them', async () => {
    const { rows } = await test.run(panel.officer, listScorers, {})
    const { id, version, employer, expertise, certifiedUntil } = rows.find(({ name }) => name === '双重身份')!
    const input = { id, version, employer, expertise, certifiedUntil, isActive: false }
    await expect(test.run(both, saveScorer, input)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'scorer_does_not_change_oneself' },
    })
    expect(await test.run(panel.officer, saveScorer, input)).toMatchObject({ isActive: false })
  })
})

it('shows the secretary, who scores nothing, references, tries and answers', async () => {
  const { references, strangers } = await test.run(panel.officer, peek, {})
  expect(references.length).toBeGreaterThanOrEqual(6)
  expect(strangers).toBe(9)
})

it('never puts a case before who wrote it', async () => {
  const fresh = await mintPanel(test, { scorers: 2, policies: { calibrationBound: 0.5 } })
  const author = await test.mintMember(fresh.association, ['expert', 'association-admin'], { name: '作者' })
  const own = await test.run(author, createCase, {
    id: newId(),
    rubricId: await steps.rubricOf(fresh),
    title: '自写案例',
    parts: [{ part: 'J1', facts: [], trace: ['一句'], evidence: [], reference: { points: 4, why } }],
  })
  await test.admin.query("update p_evaluation.calibration_cases set state = 'active' where id = $1", [own.id])
  await steps.activated(fresh, 3)
  const id = newId()
  await test.run(fresh.officer, addScorer, { id, accountId: author.accountId })
  await drawn(test, { ...fresh, scorers: [...fresh.scorers, { id, member: author }] })
  await steps.sitAll(author, 1)
  const met = (await steps.mine(author)).rows.map(({ title }) => title)
  expect(met).toHaveLength(3)
  expect(met).not.toContain('自写案例')
})
