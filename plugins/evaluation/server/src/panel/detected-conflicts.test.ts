import { newId, type RoleKey } from '@linli/contract'
import type { TestMember, TestTenant } from '@linli/kernel/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import '../messages-site.ts'
import { listDesk } from '../desk/list-desk.ts'
import { getSitePlan } from '../site/get-site-plan.ts'
import { planVisits } from '../site/plan-visits.ts'
import { drawn, handInPlace, mintPanel, placesOf, type Panel } from '../testing/panel-bench.ts'
import { mintSite, visitPlan } from '../testing/site-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { arbitrateDiscrepancy } from './arbitrate-discrepancy.ts'
import { endConflict } from './end-conflict.ts'
import { getDraw } from './get-draw.ts'
import { listConflicts } from './list-conflicts.ts'
import { listDiscrepancies } from './list-discrepancies.ts'
import { redrawPlaces } from './redraw-places.ts'

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

/** The estates' company is one the association oversees. */
async function overseen(panel: Panel): Promise<TestTenant> {
  const company = await test.mintTenant({ kind: 'group' })
  await test.admin.query(
    "insert into kernel.oversight (association_id, company_id, city, valid_from) values ($1, $2, '深圳', '2020-01-01')",
    [panel.association.id, company.id],
  )
  await test.admin.query('update p_evaluation.assessments set company_id = $2 where campaign_id = $1', [
    panel.campaignId,
    company.id,
  ])
  return company
}

/** The same account is a member elsewhere as well. */
const belongs = (member: TestMember, tenant: TestTenant, role: RoleKey) =>
  test.admin.query(
    `insert into kernel.memberships select (jsonb_populate_record(m, jsonb_build_object('id', $1::uuid, 'tenant_id', $2::uuid,
       'roles', array[$3::text]))).* from kernel.memberships m where m.tenant_id = $4 and m.account_id = $5`,
    [newId(), tenant.id, role, member.tenantId, member.accountId],
  )

const call = (panel: Pick<Panel, 'campaignId'>, name: string) =>
  test.admin.query('update p_evaluation.assessments set company_name = $2 where campaign_id = $1', [
    panel.campaignId,
    name,
  ])
const employ = (id: string, employer: string) =>
  test.admin.query('update p_evaluation.scorers set employer = $2 where id = $1', [id, employer])
const conflictsOf = async (panel: Panel, at: number) =>
  (await test.run(panel.officer, listConflicts, { id: panel.scorers[at]?.id ?? '' })).rows
const seats = async (panel: Panel, at: number) =>
  (await test.run(panel.scorers[at]!.member, listDesk, {})).rows.length

describe('a draw', () => {
  it.each([
    ['鹏诚物业', '鹏诚物业管理有限公司'],
    ['深圳市鹏诚物业服务集团', '鹏诚物业管理有限公司'],
  ])('keeps who works at %s from estates of %s, and says by what', async (employer, company) => {
    const panel = await mintPanel(test, { scorers: 4, employers: [employer] })
    await call(panel, company)
    await drawn(test, panel)
    expect(await seats(panel, 0)).toBe(0)
    expect(await conflictsOf(panel, 0)).toMatchObject([
      { label: company, kind: 'employment', isDetected: true, detectedBy: 'employer_name', endedAt: null },
    ])
    expect(await conflictsOf(panel, 1)).toEqual([])
  })

  it('keeps who has an account at the company, or above or below it, and tells neither where nor as what', async () => {
    const panel = await mintPanel(test, { scorers: 6 })
    const company = await overseen(panel)
    const branch = await test.mintTenant({ kind: 'branch', parent: company })
    const estate = await test.mintTenant({ parent: branch })
    const [head, clerk, neighbour] = panel.scorers
    await belongs(head!.member, company, 'group-operator')
    await belongs(clerk!.member, estate, 'steward')
    await belongs(neighbour!.member, estate, 'resident')
    await drawn(test, panel)
    const found = { isDetected: true, detectedBy: 'account', note: '', estateId: null, companyId: company.id }
    expect(await conflictsOf(panel, 0)).toMatchObject([{ ...found, kind: 'employment' }])
    expect(await conflictsOf(panel, 1)).toMatchObject([{ ...found, kind: 'employment' }])
    expect(await conflictsOf(panel, 2)).toMatchObject([{ ...found, kind: 'residence' }])
    expect(await Promise.all([0, 1, 2, 3, 4, 5].map((at) => seats(panel, at)))).toEqual([0, 0, 0, 1, 1, 1])
  })

  it('leaves ended what a person ended, while another sign is a conflict of its own', async () => {
    const panel = await mintPanel(test, { scorers: 3, employers: ['鹏诚物业'] })
    const company = await overseen(panel)
    await call(panel, '鹏诚物业管理有限公司')
    await drawn(test, panel)
    const [scorer] = panel.scorers
    const [byName] = await conflictsOf(panel, 0)
    await test.run(panel.officer, endConflict, {
      id: scorer!.id,
      conflictId: byName?.id ?? '',
      reason: '同名，不是一家公司',
    })
    await belongs(scorer!.member, company, 'group-viewer')
    expect(await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).toMatchObject({ filled: 0 })
    expect(await conflictsOf(panel, 0)).toMatchObject([
      { detectedBy: 'employer_name', endedAt: expect.any(String) },
      { detectedBy: 'account', endedAt: null },
    ])
  })
})

describe('later seats', () => {
  it('of a redraw and of an arbiter are not given to who has come to work there since the draw', async () => {
    const panel = await mintPanel(test, { scorers: 4 })
    await call(panel, '鹏诚物业管理有限公司')
    const { places } = await drawn(test, panel)
    const seated = new Set(Object.values(places).map(({ member }) => member.accountId))
    const free = panel.scorers.find(({ member }) => !seated.has(member.accountId))
    await employ(free?.id ?? '', '鹏诚集团')
    await handInPlace(test, places.first, { J1: 4, J2: 3, J3: 3 })
    await handInPlace(test, places.second, { J1: 2, J2: 3, J3: 3 })
    await handInPlace(test, places.confirm, { M1: 2, M2: 2 })
    const { rows } = await test.run(panel.officer, listDiscrepancies, { id: panel.campaignId })
    const [{ id, version }] = rows as [(typeof rows)[number]]
    expect(await test.run(panel.officer, arbitrateDiscrepancy, { id, version })).toMatchObject({
      isVacant: true,
    })
    expect(await test.run(panel.officer, redrawPlaces, { id: panel.campaignId })).toMatchObject({
      filled: 0,
      gaps: [{ role: 'arbiter', reason: 'conflicts' }],
    })
    expect((await placesOf(test, panel)).arbiter).toBeUndefined()
  })

  it('of inspectors are not offered to, nor planned with, who has come to work there', async () => {
    const site = await mintSite(test)
    const { officer } = site.world
    await call({ campaignId: site.campaign.id }, '鹏诚物业管理有限公司')
    await employ(site.lead.scorerId, '鹏诚物业')
    const plan = await test.run(officer, getSitePlan, { id: site.campaign.id })
    expect(plan.estates).toMatchObject([
      { barred: expect.arrayContaining([site.scored.scorerId, site.lead.scorerId]) },
    ])
    await expect(
      test.run(officer, planVisits, { id: site.campaign.id, visits: [visitPlan(site)] }),
    ).rejects.toMatchObject({ code: 'bad_input' })
    const others = visitPlan(site, { inspectors: [site.second.scorerId] })
    expect(
      (await test.run(officer, planVisits, { id: site.campaign.id, visits: [others] })).rows,
    ).toHaveLength(1)
  })
})

describe('an officer who works for a company of the campaign', () => {
  it.each([
    ['at the company', 'group-viewer', true],
    ['at one of its estates', 'estate-manager', true],
    ['nowhere there, but lives in one of its estates', 'resident', false],
  ] as const)('%s: reads who scores which estate or not', async (_where, role, isRefused) => {
    const panel = await mintPanel(test, { scorers: 3 })
    const company = await overseen(panel)
    const estate = await test.mintTenant({ parent: company })
    const clerk = await test.mintMember(panel.association, ['association-officer'])
    await belongs(clerk, role === 'group-viewer' ? company : estate, role)
    await drawn(test, panel)
    const reading = test.run(clerk, getDraw, { id: panel.campaignId })
    if (isRefused)
      await expect(reading).rejects.toMatchObject({
        code: 'forbidden',
        details: { reason: 'officer_of_company_in_campaign' },
      })
    else expect((await reading).isReproduced).toBe(true)
    expect((await test.run(panel.officer, getDraw, { id: panel.campaignId })).isReproduced).toBe(true)
  })
})
