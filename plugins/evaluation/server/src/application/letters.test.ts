import { newId } from '@linli/contract'
import { dossier, type campaignInvited } from '@linli/evaluation-contract/campaign'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'

import { receiveApplication } from '../campaign/receive-application.ts'
import { receiveAnswer } from '../campaign/receive-answer.ts'
import { receiveDossier } from '../campaign/receive-dossier.ts'
import { receiveGrantEnd, receiveWithdrawal } from '../campaign/receive-end.ts'
import { listAssessments } from '../campaign/list-assessments.ts'
import {
  campaignBench,
  campaignFields,
  campaignSteps,
  dates,
  firstDay,
  policies,
} from '../testing/campaign-bench.ts'
import { sampleRubric } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { inviteCompanies } from '../campaign/invite-companies.ts'
import { answerInvitation } from './answer-invitation.ts'
import { receivePassedOn } from './pass-on.ts'
import { receiveCampaign, receiveMove } from './receive-campaign.ts'
import { receiveDecision, receiveGrantUsed } from './receive-decision.ts'
import { getApplication } from './list-applications.ts'
import { listReceived } from './list-received.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
})
afterAll(() => test.close())

const from = (tenant: { id: string; name: string }) => ({ from: tenant.id, fromName: tenant.name })
const statesOf = async (campaignId: string) =>
  (await test.run(world.officer, listAssessments, { id: campaignId })).rows.map(({ state }) => state)

describe('a letter from somebody else', () => {
  it('about another estate’s application has no effect, and leaves who wrote it', async () => {
    const campaign = await steps.accepted(world)
    const { id } = await steps.locked(world, campaign.id)
    const there = steps.system(world.association)
    const letter = from(world.sister)
    const before = await steps.chain(campaign.id)
    const taken = [
      await test.run(there, receiveWithdrawal, { ...letter, body: { id, reason: '冒充' } }),
      await test.run(there, receiveGrantEnd, { ...letter, body: { id, reason: '冒充' } }),
    ]
    expect(taken).toEqual([{ isTaken: false }, { isTaken: false }])
    expect(await statesOf(campaign.id)).toEqual(['locked'])
    expect(await steps.chain(campaign.id)).toEqual(before)
    const audit = await steps.audited(world.association.id, id)
    expect(audit.map(({ after }) => after)).toMatchObject([
      { refusedLetterFrom: world.sister.id, why: 'anothers_application' },
      { refusedLetterFrom: world.sister.id },
    ])
  })

  it('with the id of another estate’s application is no application of its own', async () => {
    const campaign = await steps.accepted(world)
    const { id } = await steps.applied(world, campaign.id)
    const body = { id, campaignId: campaign.id, companyId: world.group.id, facts: {} }
    const there = steps.system(world.association)
    expect(await test.run(there, receiveApplication, { ...from(world.sister), body })).toEqual({
      isTaken: false,
    })
    expect((await test.run(world.officer, listAssessments, { id: campaign.id })).rows).toMatchObject([
      { estateId: world.estate.id },
    ])
  })

  it('decides nothing, reports no readings and moves no campaign', async () => {
    const campaign = await steps.accepted(world)
    const { id } = await steps.applied(world, campaign.id)
    const letter = from(world.group)
    const here = steps.system(world.estate)
    const outcomes = [
      await test.run(here, receiveDecision, {
        ...letter,
        body: { id, state: 'disqualified', reason: '冒充' },
      }),
      await test.run(here, receiveGrantUsed, {
        ...letter,
        body: { id, day: '2026-07-01', readers: 1, readings: 1 },
      }),
      await test.run(here, receivePassedOn, { ...from(world.association), body: { id: campaign.id } }),
      await test.run(steps.system(world.group), receiveMove, {
        ...from(world.estate),
        body: { id: campaign.id, state: 'cancelled', dates, reason: '冒充' },
      }),
      await test.run(steps.system(world.association), receiveAnswer, {
        ...from(world.sister),
        body: { campaignId: campaign.id, isAccepted: false, reason: '' },
      }),
    ]
    expect(outcomes.map(({ isTaken }) => isTaken)).toEqual([false, false, false, false, false])
    expect(await steps.reload(world.manager, id)).toMatchObject({ state: 'accepted' })
    expect((await test.run(world.operator, listReceived, {})).rows).toMatchObject([{ state: 'open' }])
  })

  it('is never a person’s to bring', async () => {
    await expect(
      test.run(world.chief, receiveWithdrawal, {
        ...from(world.estate),
        body: { id: newId(), reason: '代写' },
      }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a campaign that arrives', () => {
  type Body = z.input<typeof campaignInvited.body>
  const invitation = async (): Promise<Body> => {
    const { id, policiesHash, drawCommitment, rubricHash, rubricId } = await steps.opened(world)
    const { rubricId: _, ...fields } = campaignFields(rubricId)
    const rubric = { id: rubricId, label: 'r1', doc: sampleRubric(), contentHash: rubricHash }
    return { ...fields, id, policiesHash, drawCommitment: drawCommitment ?? '', rubric }
  }
  const bring = (body: Body, sender: { id: string; name: string } = world.association) =>
    test.run(steps.system(world.group), receiveCampaign, { ...from(sender), body })

  it('is kept once, however often it comes', async () => {
    const body = await invitation()
    expect(await bring(body)).toEqual({ isTaken: true })
    expect(await bring(body)).toEqual({ isTaken: false })
    expect((await test.run(world.operator, listReceived, {})).rows).toHaveLength(1)
  })

  it.each([
    [
      'another document than its hash names',
      (body: Body) => ({ ...body, rubric: { ...body.rubric, doc: sampleRubric({ title: '改过的细则' }) } }),
    ],
    [
      'other policies than their hash names',
      (body: Body) => ({ ...body, policies: { ...policies, secondLookShare: 0.5 } }),
    ],
  ])('is refused with %s', async (_what, change) => {
    const body = await invitation()
    expect(await bring(change(body))).toEqual({ isTaken: false })
    expect((await test.run(world.operator, listReceived, {})).rows).toEqual([])
  })

  it('is refused from an estate of the company, and from an association that does not oversee it', async () => {
    const body = await invitation()
    const other = await test.mintTenant({ kind: 'association' })
    expect(await bring(body, world.estate)).toEqual({ isTaken: false })
    expect(await bring(body, other)).toEqual({ isTaken: false })
    expect((await test.run(world.operator, listReceived, {})).rows).toEqual([])
  })
})

describe('a letter that comes twice or late', () => {
  it('a dossier counts once, and one with another hash not at all', async () => {
    const campaign = await steps.accepted(world)
    const { id, dossierHash } = await steps.locked(world, campaign.id)
    const { rows } = await test.admin.query<{ doc: unknown }>(
      'select doc from p_evaluation.dossiers where assessment_id = $1',
      [id],
    )
    const body = {
      id,
      dossier: dossier.parse(rows[0]?.doc),
      dossierHash: dossierHash ?? '',
      declaredTotal: 6,
      grantUntil: '2027-05-31',
    }
    const there = steps.system(world.association)
    expect(await test.run(there, receiveDossier, { ...from(world.estate), body })).toEqual({ isTaken: false })
    const count = await test.admin.query('select 1 from p_evaluation.layer_scores where assessment_id = $1', [
      id,
    ])
    expect(count.rowCount).toBe(6)
    await test.admin.query("update p_evaluation.assessments set state = 'accepted' where id = $1", [id])
    const forged = { ...body, dossierHash: '0'.repeat(64) }
    expect(await test.run(there, receiveDossier, { ...from(world.estate), body: forged })).toEqual({
      isTaken: false,
    })
  })

  it('a dossier after withdrawal changes nothing', async () => {
    const campaign = await steps.accepted(world)
    const { id, dossierHash } = await steps.locked(world, campaign.id)
    const { rows } = await test.admin.query<{ doc: unknown }>(
      'select doc from p_evaluation.dossiers where assessment_id = $1',
      [id],
    )
    const there = steps.system(world.association)
    await test.run(there, receiveWithdrawal, { ...from(world.estate), body: { id, reason: '不参加了' } })
    const body = {
      id,
      dossier: dossier.parse(rows[0]?.doc),
      dossierHash: dossierHash ?? '',
      declaredTotal: 6,
      grantUntil: '2027-05-31',
    }
    expect(await test.run(there, receiveDossier, { ...from(world.estate), body })).toEqual({ isTaken: false })
    expect(await statesOf(campaign.id)).toEqual(['withdrawn'])
  })

  it('a decision skips steps and never leads back', async () => {
    const campaign = await steps.accepted(world)
    const { id } = await steps.applied(world, campaign.id)
    const here = steps.system(world.estate)
    const decide = (state: 'accepted' | 'scoring' | 'preliminary') =>
      test.run(here, receiveDecision, { ...from(world.association), body: { id, state, reason: '' } })
    expect(await decide('preliminary')).toEqual({ isTaken: true })
    expect(await decide('scoring')).toEqual({ isTaken: false })
    expect(await decide('preliminary')).toEqual({ isTaken: false })
    expect(await steps.reload(world.manager, id)).toMatchObject({ state: 'preliminary' })
  })

  it('readings of a day are those of the last letter about it, and an older one does not lower them', async () => {
    const campaign = await steps.accepted(world)
    const { id } = await steps.locked(world, campaign.id)
    const used = (readers: number, readings: number) =>
      test.run(steps.system(world.estate), receiveGrantUsed, {
        ...from(world.association),
        body: { id, day: '2026-08-01', readers, readings },
      })
    await used(1, 2)
    await used(2, 5)
    await used(1, 2)
    expect((await test.run(world.manager, getApplication, { id })).readings).toEqual([
      { day: '2026-08-01', readers: 2, readings: 5 },
    ])
  })
})

describe('an application the association does not take', () => {
  const send = (campaignId: string, change: object = {}) =>
    test.run(steps.system(world.association), receiveApplication, {
      ...from(world.estate),
      fromLineage: [{ id: world.group.id, name: world.group.name, kind: 'group' }],
      body: {
        id: newId(),
        campaignId,
        companyId: world.group.id,
        facts: {
          'act.count': { value: 5, origin: 'provider', counted: 5, total: 5, excluded: {}, inputsHash: 'h' },
        },
        ...change,
      },
    })

  it('is one that comes long after the last day', async () => {
    const { id } = await steps.accepted(world)
    test.setNow(new Date('2026-07-12T02:00:00Z'))
    expect([await send(id), await statesOf(id)]).toEqual([{ isTaken: false }, []])
  })

  it('is one whose company declined; while its answer is on the way the letter is brought again', async () => {
    const { id } = await steps.invited(world)
    await expect(send(id)).rejects.toMatchObject({ details: { reason: 'answer_not_here_yet' } })
    await test.run(world.operator, answerInvitation, { id, version: 1, isAccepted: false })
    await test.drain()
    expect([await send(id), await statesOf(id)]).toEqual([{ isTaken: false }, []])
  })

  it('is one in the name of a company that is not above its sender', async () => {
    const rival = await test.mintTenant({ kind: 'group' })
    await test.admin.query(
      "insert into kernel.oversight (association_id, company_id, city, valid_from) values ($1, $2, '深圳', '2020-01-01')",
      [world.association.id, rival.id],
    )
    const campaign = await steps.accepted(world)
    await test.run(world.officer, inviteCompanies, { id: campaign.id, companyIds: [rival.id] })
    await test.drain()
    const head = await test.mintMember(rival, ['group-admin'])
    await test.run(head, answerInvitation, { id: campaign.id, version: 1, isAccepted: true })
    await test.drain()
    expect(await send(campaign.id, { companyId: rival.id })).toEqual({ isTaken: false })
    expect(await statesOf(campaign.id)).toEqual([])
    const audit = await steps.audited(world.association.id, campaign.id)
    expect(audit.at(-1)?.after).toEqual({ estate: world.estate.name, refused: 'not_its_company' })
  })

  it('takes estate and company by the names the kernel knows, not by what is written', async () => {
    const campaign = await steps.accepted(world)
    await steps.applied(world, campaign.id)
    expect((await test.run(world.officer, listAssessments, { id: campaign.id })).rows).toMatchObject([
      { estateName: world.estate.name, companyId: world.group.id, companyName: world.group.name },
    ])
  })

  it('is kept where its facts do not meet a gate, with how it came about', async () => {
    const campaign = await steps.accepted(world)
    expect(await send(campaign.id, { facts: {} })).toEqual({ isTaken: true })
    expect(await statesOf(campaign.id)).toEqual(['gate_failed'])
  })
})
