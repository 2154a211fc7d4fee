import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { disqualifyAssessment } from './disqualify-assessment.ts'
import { listAssessments } from './list-assessments.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>
const reason = '申报材料不实'

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
})
afterAll(() => test.close())

const rowOf = async (id: string) => (await test.run(world.officer, listAssessments, { id })).rows[0]
const countOf = async (table: string, where: string, ...values: unknown[]) => {
  const { rows } = await test.admin.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
    values,
  )
  return rows[0]?.n
}

it('ends grant and dossier, stands in the chain once, and is told to the estate with the reason', async () => {
  const campaign = await steps.accepted(world)
  const { id } = await steps.locked(world, campaign.id)
  expect(await countOf('p_evaluation.dossiers', 'assessment_id = $1', id)).toBe(1)
  const answer = await test.run(world.officer, disqualifyAssessment, { id, reason })
  expect(answer).toEqual({ id, state: 'disqualified' })
  // The same request again: the same answer and no second step.
  expect(await test.run(world.officer, disqualifyAssessment, { id, reason })).toEqual(answer)
  await test.drain()
  expect(await rowOf(campaign.id)).toMatchObject({
    state: 'disqualified',
    reason,
    grantEndedAt: expect.any(String),
  })
  expect(await countOf('p_evaluation.dossiers', 'assessment_id = $1', id)).toBe(0)
  expect((await steps.chain(campaign.id)).filter((step) => step === 'disqualify')).toHaveLength(1)
  expect(await steps.reload(world.manager, id)).toMatchObject({ state: 'disqualified', reason })
  expect(
    await countOf(
      'kernel.notifications',
      "tenant_id = $1 and kind like '%application.decided' and (title::text || body::text) like '%' || $2 || '%'",
      world.estate.id,
      reason,
    ),
  ).toBeGreaterThan(0)
})

it('is for who runs the campaign and scores nothing, in this association', async () => {
  const campaign = await steps.accepted(world)
  const { id } = await steps.applied(world, campaign.id)
  const expert = await test.mintMember(world.association, ['expert'])
  for (const who of [expert, world.manager, world.head])
    await expect(test.run(who, disqualifyAssessment, { id, reason })).rejects.toMatchObject({
      code: 'forbidden',
    })
  const { officer } = await test.mintWorld()
  await expect(test.run(officer, disqualifyAssessment, { id, reason })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(test.run(world.officer, disqualifyAssessment, { id, reason: '短' })).rejects.toMatchObject({
    code: 'bad_input',
  })
})

it.each(['published', 'withdrawn', 'gate_failed'])('is refused for an estate that is %s', async (state) => {
  const campaign = await steps.accepted(world)
  const { id } = await steps.applied(world, campaign.id)
  await test.admin.query('update p_evaluation.assessments set state = $2 where id = $1', [id, state])
  await expect(test.run(world.officer, disqualifyAssessment, { id, reason })).rejects.toMatchObject({
    code: 'illegal_move',
    details: { reason: 'estate_takes_no_part' },
  })
})
