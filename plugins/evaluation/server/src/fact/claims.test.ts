import { newId } from '@linli/contract'
import { claimVerified, factsRefreshed } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { claimSteps } from '../testing/claim-bench.ts'
import { factBench, factRubric, type FactBench } from '../testing/fact-bench.ts'
import { freeze } from '../testing/score-bench.ts'
import type { World } from '../testing/test-bench.ts'
import { listCatalogue } from './list-catalogue.ts'
import { listClaims } from './list-claims.ts'
import { listHistory } from './list-history.ts'
import { refreshFacts } from './refresh-facts.ts'
import { withdrawClaim } from './withdraw-claim.ts'

let test: FactBench
let world: World
let steps: ReturnType<typeof claimSteps>

beforeAll(async () => {
  test = await factBench()
  steps = claimSteps(test)
})
beforeEach(async () => {
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
  await freeze(test, world.group, factRubric())
})
afterAll(() => test.close())

const factOf = async (who: TestMember, key = 'act.rules') => {
  const { rows } = await test.run(who, listCatalogue, {})
  const row = rows.find((one) => one.key === key)
  return {
    state: row?.state,
    value: row?.fact?.value,
    openClaims: row?.openClaims,
    origin: row?.fact?.origin,
  }
}
const withdraw = (who: TestMember, { id, version }: { id: string; version: number }) =>
  test.run(who, withdrawClaim, { id, version, reason: '材料作废' })
const eventNames = async () =>
  (await test.events(world.estate)).map(({ name }) => name).filter((name) => name.startsWith('evaluation.'))

describe('entering a fact', () => {
  it('keeps it with its papers and asks those who may verify here', async () => {
    const claim = await steps.enter(world.steward)
    expect(claim).toMatchObject({
      title: { 'zh-CN': '活动制度' },
      year: 2026,
      state: 'entered',
      enteredByName: '林晓',
      enteredByMe: true,
      documents: [{ name: '批复.pdf' }],
      version: 1,
    })
    expect(await steps.tasks(claim.id)).toEqual([
      { role: 'estate-manager', isDone: false },
      { role: 'party-secretary', isDone: false },
    ])
    expect(await factOf(world.manager)).toMatchObject({ state: 'claimed', value: undefined, openClaims: 1 })
    expect(await steps.audited(claim.id)).toMatchObject([{ action: 'evaluation.claim.enter' }])
  })

  it('again with the same id is the same claim, and with other content none', async () => {
    const input = { id: newId(), fileIds: [await test.upload(world.steward)] }
    const first = await steps.enter(world.steward, input)
    expect(await steps.enter(world.steward, input)).toEqual(first)
    expect(await steps.tasks(first.id)).toHaveLength(2)
    const refusal = { code: 'conflict', details: { reason: 'claim_entered_already' } }
    await expect(steps.enter(world.steward, { ...input, value: false })).rejects.toMatchObject(refusal)
    const fileIds = [await test.upload(world.manager)]
    await expect(steps.enter(world.manager, { ...input, fileIds })).rejects.toMatchObject(refusal)
  })

  it.each([
    ['value', { value: 3 }, 'claim_is_yes_or_no'],
    ['value', { metric: 'act.rate', value: 1.2 }, 'claim_is_a_share'],
    ['issuedOn', { issuedOn: '2025-12-31' }, 'claim_outside_year'],
    ['issuedOn', { issuedOn: '2026-06-16' }, 'claim_outside_year'],
    ['metric', { metric: 'of.nobody' }, 'claim_no_such_metric'],
    ['year', { year: 2027 }, 'year_not_begun'],
  ])('refuses a %s like %o', async (path, input, rule) => {
    await test.turnLedger(world.estate, false)
    await expect(steps.enter(world.steward, input)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path, rule }] },
    })
  })

  it('refuses a figure that a plugin here computes, and says which', async () => {
    await expect(steps.enter(world.steward, { metric: 'act.count', value: 3 })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'metric_is_provided', params: { plugin: '活动台账' } },
    })
  })

  it('takes no papers that somebody else uploaded', async () => {
    const fileIds = [await test.upload(world.manager)]
    await expect(steps.enter(world.steward, { fileIds })).rejects.toMatchObject({ code: 'not_found' })
  })

  it.each(['resident', 'officer'] as const)('is not for a %s', async (who) => {
    await expect(steps.enter(world[who])).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a second person', () => {
  it('accepts it: it counts with its papers behind it, and nobody’s inbox fills with good news', async () => {
    const claim = await steps.enter(world.steward)
    const decided = await steps.decide(world.secretary, claim, true)
    expect(decided).toMatchObject({
      state: 'verified',
      decidedByName: '陈志远',
      version: 2,
      enteredByMe: false,
    })
    expect(await factOf(world.manager)).toEqual({
      state: 'documented',
      value: true,
      openClaims: 0,
      origin: 'document',
    })
    expect((await steps.tasks(claim.id)).every(({ isDone }) => isDone)).toBe(true)
    expect(await steps.notices(world.steward)).toEqual([])
    expect(await eventNames()).toEqual([factsRefreshed.name, claimVerified.name])
    expect(await steps.audited(claim.id)).toMatchObject([
      { action: 'evaluation.claim.enter' },
      { action: 'evaluation.claim.decide', after: { state: 'verified' } },
    ])
  })

  it('refuses it with a reason, and nothing counts', async () => {
    const claim = await steps.enter(world.steward)
    await expect(steps.decide(world.manager, claim, false)).rejects.toMatchObject({
      details: { issues: [{ path: 'reason', rule: 'required' }] },
    })
    const decided = await steps.decide(world.manager, claim, false, '没有盖章')
    expect(decided).toMatchObject({ state: 'refused', reason: '没有盖章' })
    expect(await factOf(world.manager)).toMatchObject({ state: 'missing', value: undefined })
    expect(await steps.notices(world.steward)).toEqual(['evaluation.claim.refused'])
    expect(await eventNames()).toEqual([claimVerified.name])
  })

  it('is never the one who entered it, nor one who may not, nor one from next door', async () => {
    const claim = await steps.enter(world.manager)
    await expect(steps.decide(world.manager, claim, true)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'claim_is_your_own' },
    })
    await expect(steps.decide(world.steward, claim, true)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(steps.decide(world.sisterManager, claim, true)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('decides what is on the screen, once', async () => {
    const claim = await steps.enter(world.steward)
    await expect(steps.decide(world.manager, { ...claim, version: 9 }, true)).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { id: claim.id, version: 1 } },
    })
    const decided = await steps.decide(world.manager, claim, true)
    await expect(steps.decide(world.secretary, decided, false, '重看')).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'claim_is_decided' },
    })
  })

  it('of two who decide at once lets one through', async () => {
    const claim = await steps.enter(world.steward)
    const answers = await Promise.allSettled([
      steps.decide(world.manager, claim, true),
      steps.decide(world.secretary, claim, true),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await test.run(world.manager, listHistory, { key: 'act.rules' })).rows).toHaveLength(1)
  })

  it('verifies a later paper: the earlier one gives way and stays to be read', async () => {
    const first = await steps.decide(world.manager, await steps.enter(world.steward), true)
    await steps.decide(world.manager, await steps.enter(world.steward, { value: false }), true)
    const { rows } = await test.run(world.manager, listClaims, { state: 'superseded' })
    expect(rows).toMatchObject([{ id: first.id, version: 3, decidedByName: '周经理' }])
    const history = await test.run(world.manager, listHistory, { key: 'act.rules' })
    expect(history.rows.map(({ revision, value }) => [revision, value])).toEqual([
      [2, false],
      [1, true],
    ])
  })
})

describe('taking a claim back', () => {
  it('is for who entered it while it waits', async () => {
    const claim = await steps.enter(world.steward)
    await expect(withdraw(world.manager, claim)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'claim_is_anothers' },
    })
    expect(await withdraw(world.steward, claim)).toMatchObject({ state: 'withdrawn', reason: '材料作废' })
    expect((await steps.tasks(claim.id)).every(({ isDone }) => isDone)).toBe(true)
    expect(await eventNames()).toEqual([])
  })

  it('is for who may verify once it counts: the fact goes and its history stays', async () => {
    const claim = await steps.decide(world.manager, await steps.enter(world.steward), true)
    await expect(withdraw(world.steward, claim)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'claim_counts_already' },
    })
    const withdrawn = await withdraw(world.secretary, claim)
    expect(await factOf(world.manager)).toMatchObject({ state: 'missing', value: null })
    const { rows } = await test.run(world.manager, listHistory, { key: 'act.rules' })
    expect(rows.map(({ value, counted, total, excluded }) => [value, counted, total, excluded])).toEqual([
      [null, 0, 1, [{ guard: 'claim-withdrawn', title: '登记已撤回', rows: 1 }]],
      [true, 1, 1, []],
    ])
    expect(await steps.notices(world.steward)).toEqual(['evaluation.claim.withdrawn'])
    expect((await eventNames()).at(-1)).toBe(factsRefreshed.name)
    expect((await steps.audited(claim.id)).at(-1)).toMatchObject({ reason: '材料作废' })
    await expect(withdraw(world.secretary, withdrawn)).rejects.toMatchObject({
      details: { reason: 'claim_is_over' },
    })
  })
})

it('nobody is told of what they did themselves', async () => {
  const claim = await steps.decide(world.secretary, await steps.enter(world.manager), true)
  await withdraw(world.manager, claim)
  expect(await steps.notices(world.manager)).toEqual([])
})

describe('a provider that is enabled later', () => {
  const rate = { metric: 'act.rate', value: 0.4 }
  it('takes the place of the document, which cannot be verified any more, and gives it back when it goes', async () => {
    await test.turnLedger(world.estate, false)
    await steps.decide(world.manager, await steps.enter(world.steward, rate), true)
    const waiting = await steps.enter(world.steward, { ...rate, value: 0.5 })
    await test.turnLedger(world.estate, true)
    expect(await factOf(world.manager, 'act.rate')).toMatchObject({ value: 0.4, origin: 'document' })
    test.tell(world.estate, 'act.rate', { value: 0.9, sources: [] })
    await test.run(world.manager, refreshFacts, {})
    expect(await factOf(world.manager, 'act.rate')).toMatchObject({ value: 0.9, origin: 'provider' })
    await expect(steps.decide(world.manager, waiting, true)).rejects.toMatchObject({
      details: { reason: 'metric_is_provided' },
    })
    await steps.decide(world.manager, waiting, false, '系统已自动统计')
    await test.turnLedger(world.estate, false)
    expect(await factOf(world.manager, 'act.rate')).toMatchObject({ value: 0.4, origin: 'document' })
  })

  it('counts on when the document is withdrawn behind it', async () => {
    await test.turnLedger(world.estate, false)
    const claim = await steps.decide(world.manager, await steps.enter(world.steward, rate), true)
    await test.turnLedger(world.estate, true)
    test.tell(world.estate, 'act.rate', { value: 0.9, sources: [] })
    await test.run(world.manager, refreshFacts, {})
    await withdraw(world.secretary, claim)
    expect(await factOf(world.manager, 'act.rate')).toMatchObject({ value: 0.9, origin: 'provider' })
    expect((await test.run(world.manager, refreshFacts, {})).changed).toEqual([])
    await test.turnLedger(world.estate, false)
    expect(await factOf(world.manager, 'act.rate')).toMatchObject({ state: 'missing', value: null })
  })
})

describe('a company’s fact', () => {
  it('counts for all its estates, is entered and verified in the company, and gives way to the estate’s own', async () => {
    const firm = { metric: 'firm.reported', value: true }
    const claim = await steps.enter(world.operator, firm)
    expect(await steps.tasks(claim.id)).toEqual([
      { role: 'group-admin', isDone: false },
      { role: 'group-operator', isDone: false },
    ])
    await steps.decide(world.head, claim, true)
    for (const who of [world.manager, world.sisterManager])
      expect(await factOf(who, 'firm.reported')).toMatchObject({ state: 'documented', value: true })
    const { rows } = await test.run(world.manager, listHistory, { key: 'firm.reported' })
    expect(rows).toMatchObject([{ value: true, isInherited: true }])
    const ownClaim = await steps.enter(world.steward, { ...firm, value: false })
    await steps.decide(world.manager, ownClaim, true)
    expect(await factOf(world.manager, 'firm.reported')).toMatchObject({ value: false })
    const own = await test.run(world.manager, listHistory, { key: 'firm.reported' })
    expect(own.rows).toMatchObject([{ revision: 1, isInherited: false }])
    const { rows: behind } = await test.admin.query(
      'select entity_id as id, is_gone from p_evaluation.fact_sources where tenant_id = $1',
      [world.estate.id],
    )
    expect(behind).toEqual([{ id: ownClaim.id, is_gone: false }])
    expect(await factOf(world.sisterManager, 'firm.reported')).toMatchObject({ value: true })
  })

  it('of a metric that estates answer for is none', async () => {
    await expect(steps.enter(world.operator)).rejects.toMatchObject({
      details: { issues: [{ path: 'metric', rule: 'claim_no_such_metric' }] },
    })
  })
})
