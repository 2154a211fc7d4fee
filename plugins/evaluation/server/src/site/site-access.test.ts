import { newId } from '@linli/contract'
import { makeDeviceKey, publicKeyOf } from '@linli/evaluation-contract/site'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { getApplication } from '../application/list-applications.ts'
import { listChain } from '../campaign/list-chain.ts'
import { declareConflict } from '../panel/declare-conflict.ts'
import {
  mintSite,
  plannedVisit,
  siteDays,
  takeAlong,
  visitPlan,
  type SiteWorld,
} from '../testing/site-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { cancelVisit } from './cancel-visit.ts'
import { getPackage } from './get-package.ts'
import { getSitePlan } from './get-site-plan.ts'
import { getVisit } from './get-visit.ts'
import { handInVisit } from './hand-in-visit.ts'
import { listMyVisits } from './list-my-visits.ts'
import { listVisits } from './list-visits.ts'
import { planVisits } from './plan-visits.ts'
import { receiveAnnouncement } from './receive-announcement.ts'
import { receiveCaptures } from './receive-captures.ts'
import { settleVisit } from './settle-visit.ts'
import { takePackage } from './take-package.ts'

let test: TestBench
let site: SiteWorld
beforeAll(async () => {
  test = await testBench()
})
beforeEach(async () => {
  site = await mintSite(test)
})
afterAll(() => test.close())

const announced = async () =>
  (
    await test.admin.query(
      'select state, reason, place, inspectors from p_evaluation.announced_visits where tenant_id = $1',
      [site.world.estate.id],
    )
  ).rows

describe('planning', () => {
  it('names who may not go without saying why, and refuses them', async () => {
    const plan = await test.run(site.world.officer, getSitePlan, { id: site.campaign.id })
    expect(plan).toMatchObject({
      siteBy: '2026-09-15',
      parts: [{ id: 'J3' }],
      estates: [{ assessmentId: site.assessmentId, barred: [site.scored.scorerId] }],
    })
    await expect(plannedVisit(test, site, { inspectors: [site.scored.scorerId] })).rejects.toMatchObject({
      details: { issues: [{ rule: 'site_inspector_barred', path: 'visits.0.inspectors.0' }] },
    })
  })

  it('asked again under the same ids plans nothing twice, and one visit at a time', async () => {
    const visit = visitPlan(site)
    const asked = { id: site.campaign.id, visits: [visit] }
    const first = await test.run(site.world.officer, planVisits, asked)
    expect(await test.run(site.world.officer, planVisits, asked)).toEqual(first)
    await expect(plannedVisit(test, site)).rejects.toMatchObject({
      details: { issues: [{ rule: 'site_visit_exists' }] },
    })
    expect((await test.run(site.world.officer, listVisits, { id: site.campaign.id })).rows).toHaveLength(1)
  })

  it('is written to the chain and the timeline', async () => {
    const id = await plannedVisit(test, site)
    const { rows, brokenAt } = await test.run(site.world.officer, listChain, { id: site.campaign.id })
    expect(rows.map(({ action }) => action)).toContain('evaluation.site.plan')
    expect(brokenAt).toBeNull()
    const { rows: audits } = await test.admin.query(
      "select action from kernel.audit_log where tenant_id = $1 and subject = 'evaluation.site' and subject_id = $2",
      [site.world.association.id, id],
    )
    expect(audits).toEqual([{ action: 'evaluation.site.plan' }])
  })
})

describe('the estate', () => {
  it('hears day, place and posts of who comes, no person, and that it was called off', async () => {
    const id = await plannedVisit(test, site)
    await test.drain()
    expect(await announced()).toMatchObject([{ state: 'planned', inspectors: ['lead', 'second'] }])
    const letters = await test.admin.query(
      "select payload::text as text from kernel.outbox where tenant_id = $1 and name = 'evaluation.site.announced@1'",
      [site.world.estate.id],
    )
    for (const { text } of letters.rows) expect(text).not.toContain('核查组长')
    await test.run(site.world.officer, cancelVisit, { id, version: 1, reason: '台风' })
    await test.drain()
    expect(await announced()).toMatchObject([{ state: 'cancelled', reason: '台风' }])
  })

  it('and its company see them with the application, the latest day first', async () => {
    const first = await plannedVisit(test, site, { day: '2026-09-08' })
    await test.run(site.world.officer, cancelVisit, { id: first, version: 1, reason: '台风' })
    const second = await plannedVisit(test, site, { day: '2026-09-10' })
    await test.drain()
    const id = site.assessmentId
    const known = { place: expect.any(String), inspectors: ['lead', 'second'] }
    for (const reader of [site.world.head, site.world.manager])
      expect((await test.run(reader, getApplication, { id })).visits).toEqual([
        { id: second, day: '2026-09-10', state: 'planned', reason: null, ...known },
        { id: first, day: '2026-09-08', state: 'cancelled', reason: '台风', ...known },
      ])
  })

  it('takes no letter of anybody else, nor one that would plan a visit again that was called off', async () => {
    const system = {
      accountId: '',
      tenantId: site.world.estate.id,
      cookie: '',
      caller: () => test.asSystem(site.world.estate),
    }
    const letter = (from: string, change: object = {}) =>
      test.run(system, receiveAnnouncement, {
        from,
        fromName: '协会',
        body: {
          id: site.assessmentId,
          visitId: '0198f000-0000-7000-8000-00000000000a',
          day: '2026-09-08',
          place: '大堂',
          inspectors: ['lead'],
          state: 'cancelled',
          reason: '台风',
          ...change,
        },
      })
    expect(await letter(site.world.group.id)).toEqual({ isTaken: false })
    expect(await announced()).toEqual([])
    const association = site.world.association.id
    expect(await letter(association)).toEqual({ isTaken: true })
    expect(await letter(association, { state: 'planned', reason: '' })).toEqual({ isTaken: false })
    expect(await letter(association)).toEqual({ isTaken: false })
    await expect(
      test.run(site.world.manager, receiveAnnouncement, {
        from: association,
        fromName: '',
        body: {
          id: site.assessmentId,
          visitId: newId(),
          day: '2026-09-08',
          place: '大堂',
          inspectors: ['lead'],
          state: 'planned',
          reason: '',
        },
      }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a package', () => {
  it('says what to look for, and nothing of what was declared or scored', async () => {
    const id = await plannedVisit(test, site)
    const { content } = await test.run(site.lead.member, getPackage, { id })
    expect(content).toMatchObject({
      validUntil: '2026-09-11',
      estate: { name: '云栖里' },
      parts: [{ id: 'J3', max: 4 }],
    })
    expect(content.parts[0]?.facts).toMatchObject([{ value: 6 }])
    const text = JSON.stringify(content)
    for (const secret of ['自评理由', 'declared', 'confirmed', 'reconciled', '3.5,"reason'])
      expect(text).not.toContain(secret)
  })
  it('is there until three days after the visit', async () => {
    const id = await plannedVisit(test, site)
    test.setNow(new Date('2026-09-11T15:59:00Z'))
    const { hash: packageHash } = await test.run(site.lead.member, getPackage, { id })
    const publicKey = await publicKeyOf(await makeDeviceKey())
    test.setNow(new Date('2026-09-11T16:00:00Z'))
    await expect(
      test.run(site.lead.member, takePackage, { id, packageHash, publicKey }),
    ).rejects.toMatchObject({ details: { reason: 'site_package_over' } })
    await expect(test.run(site.lead.member, getPackage, { id })).rejects.toMatchObject({
      details: { reason: 'site_package_over' },
    })
  })
})

describe('an inspector who may not go any more', () => {
  const conflict = (site: SiteWorld, scorerId: string) =>
    test.run(site.world.officer, declareConflict, {
      id: scorerId,
      conflictId: newId(),
      companyId: site.world.group.id,
      estateId: null,
      label: '示例物业',
      kind: 'employment',
      note: '新近入职',
    })
  const deactivate = ({ world }: SiteWorld, scorerId: string) =>
    test.admin.query('update p_evaluation.scorers set is_active = false where tenant_id = $1 and id = $2', [
      world.association.id,
      scorerId,
    ])
  const unfit = { code: 'forbidden', details: { reason: 'site_inspector_unfit' } }

  it.each([
    ['for a conflict', conflict],
    ['for want of activity', deactivate],
  ])('takes no package and hands nothing in, %s, and the visit says so to officers', async (_why, bar) => {
    const id = await plannedVisit(test, site)
    test.setNow(siteDays.visit)
    const phone = await takeAlong(test, site.lead.member, id)
    await test.run(site.lead.member, receiveCaptures, { id, captures: [await phone.capture()] })
    await bar(site, site.lead.scorerId)
    await expect(takeAlong(test, site.lead.member, id)).rejects.toMatchObject(unfit)
    // Neither the own way nor the other inspector's: what was captured is of who may not have been there.
    for (const { member } of [site.lead, site.second])
      await expect(test.run(member, handInVisit, { id })).rejects.toMatchObject({
        ...unfit,
        details: { params: { names: '核查组长' } },
      })
    await takeAlong(test, site.second.member, id)
    const { inspectors } = await test.run(site.world.officer, getVisit, { id })
    expect(inspectors).toMatchObject([
      { name: '核查组长', isFit: false },
      { name: '核查员', isFit: true },
    ])
  })
})

describe('who may do what', () => {
  const anyCode = { code: expect.stringMatching(/^(forbidden|not_found)$/) }

  it('leaves the visit to its inspectors, and planning and settling to officers', async () => {
    const id = await plannedVisit(test, site)
    test.setNow(siteDays.visit)
    const phone = await takeAlong(test, site.lead.member, id)
    const capture = await phone.capture()
    const { world } = site
    const steps = {
      package: (who: typeof world.officer) => test.run(who, getPackage, { id }),
      captures: (who: typeof world.officer) => test.run(who, receiveCaptures, { id, captures: [capture] }),
      handIn: (who: typeof world.officer) => test.run(who, handInVisit, { id }),
      get: (who: typeof world.officer) => test.run(who, getVisit, { id }),
      settle: (who: typeof world.officer) => test.run(who, settleVisit, { id, version: 2 }),
      cancel: (who: typeof world.officer) => test.run(who, cancelVisit, { id, version: 2, reason: '试试看' }),
      plan: (who: typeof world.officer) => test.run(who, getSitePlan, { id: site.campaign.id }),
    }
    const refused: [keyof typeof steps, typeof world.officer][] = [
      ...(['package', 'captures', 'handIn'] as const).flatMap(
        (step): [typeof step, typeof world.officer][] => [
          [step, world.officer],
          [step, site.scored.member],
          [step, world.manager],
          [step, world.head],
        ],
      ),
      ...(['get', 'settle', 'cancel', 'plan'] as const).flatMap(
        (step): [typeof step, typeof world.officer][] => [
          [step, site.lead.member],
          [step, world.manager],
          [step, world.head],
        ],
      ),
    ]
    for (const [step, who] of refused) await expect(steps[step](who), step).rejects.toMatchObject(anyCode)
    expect((await test.run(site.scored.member, listMyVisits, {})).rows).toEqual([])
  })

  it('shows another association nothing', async () => {
    const id = await plannedVisit(test, site)
    const other = await test.mintTenant({ kind: 'association' })
    const officer = await test.mintMember(other, ['association-officer'])
    const expert = await test.mintMember(other, ['expert'])
    await expect(test.run(officer, getVisit, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(officer, listVisits, { id: site.campaign.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(expert, getPackage, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('lets nobody settle a visit that was seen in another state', async () => {
    const id = await plannedVisit(test, site)
    await expect(test.run(site.world.officer, settleVisit, { id, version: 7 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    await expect(test.run(site.world.officer, settleVisit, { id, version: 1 })).rejects.toMatchObject({
      details: { reason: 'site_visit_is_planned' },
    })
  })
})
