import { newId } from '@linli/contract'
import { createTenant, grantMembership, provisionAccount } from '@linli/kernel/boot'
import { startOversight } from '@linli/kernel/demo'

import { dayText, daysBefore } from '../demo-time.ts'
import type { Demo, DemoTenant, Member } from '../demo.ts'
import type { RoleKey } from '@linli/contract'
import { companies, experts, guestSeverity, type CompanyPlan } from './companies.data.ts'

/** An estate that takes part, with the people of its company who act for it. */
export interface Entrant {
  tenant: DemoTenant
  company: DemoTenant
  /** Who enters and declares, and who verifies, reviews and hands over. */
  clerk: Member
  reviewer: Member
}

export interface Company {
  tenant: DemoTenant
  admin: Member
  clerk: Member
  entrants: Entrant[]
}

export interface Scorer {
  member: Member
  severity: number
  employer: string
  knows: readonly number[]
}

const since = 620

/** Phones of people nobody logs in as, apart from those of the people who can be. */
function phones() {
  let last = 0
  return () => `1998${String((last += 1)).padStart(7, '0')}`
}

interface Somebody {
  name: string
  title: string
  role: RoleKey
  phone: string
}

async function member(
  demo: Demo,
  tenant: DemoTenant,
  { name, title, role, phone }: Somebody,
): Promise<Member> {
  const { accountId } = await provisionAccount(demo.kernel, { phone, name, password: demo.password })
  const time = daysBefore(demo.now, since - 1)
  await demo.run(tenant, grantMembership, { accountId, name, title, roles: [role], personId: null }, time)
  return { tenant, accountId, name, title, phone, roles: [role], personId: null }
}

interface Around {
  platformAdmin: Member
  association: DemoTenant
  phone(): string
}

async function makeCompany(demo: Demo, plan: CompanyPlan, around: Around): Promise<Company> {
  const city = '深圳'
  const time = daysBefore(demo.now, since)
  const { name, shortName, district } = plan
  const base = { city, district, address: `深圳市${district}` }
  const made = await demo.run(
    around.platformAdmin,
    createTenant,
    { kind: 'group', name, shortName, ...base },
    time,
  )
  const tenant: DemoTenant = { id: made.id, kind: 'group', name, city, lineage: [] }
  const oversight = { associationId: around.association.id, companyId: tenant.id, city }
  await demo.run(around.platformAdmin, startOversight, { ...oversight, validFrom: dayText(time) }, time)
  const admin = await member(demo, tenant, {
    name: plan.admin,
    title: '总经理',
    role: 'group-admin',
    phone: around.phone(),
  })
  const clerk = await member(demo, tenant, {
    name: plan.clerk,
    title: '品质主管',
    role: 'group-operator',
    phone: around.phone(),
  })
  const entrants: Entrant[] = []
  const count = Math.max(2, Math.round(plan.estates.length * demo.scale.share))
  for (const estate of plan.estates.slice(0, count)) {
    const child = { kind: 'estate' as const, name: estate, shortName: estate, ...base, parentId: tenant.id }
    const { id } = await demo.run(admin, createTenant, child, time)
    const there: DemoTenant = { id, kind: 'estate', name: estate, city, lineage: [tenant.id] }
    entrants.push({
      tenant: there,
      company: tenant,
      clerk: { ...clerk, tenant: there },
      reviewer: { ...admin, tenant: there },
    })
  }
  return { tenant, admin, clerk, entrants }
}

/** Companies of the association that are in no other part of the story; `share` of them, at least two. */
export async function makeCompanies(
  demo: Demo,
  { platformAdmin, association }: Pick<Around, 'platformAdmin' | 'association'>,
): Promise<Company[]> {
  const phone = phones()
  const count = Math.max(2, Math.round(companies.length * demo.scale.share))
  const made: Company[] = []
  for (const plan of companies.slice(0, count))
    made.push(await makeCompany(demo, plan, { platformAdmin, association, phone }))
  return made
}

/** The experts of the association; the first is the one that can be logged in as. */
export async function makeExperts(demo: Demo, association: DemoTenant, guest: Member): Promise<Scorer[]> {
  const others = experts.map(async ({ name, employer, knows, severity }, at): Promise<Scorer> => {
    const phone = `1997${String(at + 1).padStart(7, '0')}`
    const somebody = { name, title: '评审专家', role: 'expert' as const, phone }
    return { member: await member(demo, association, somebody), severity, employer, knows }
  })
  const first = { member: guest, severity: guestSeverity, employer: '深圳大学管理学院', knows: [0, 4] }
  return [first, ...(await Promise.all(others))]
}

export const scorerInput = (
  { member, employer, knows }: Scorer,
  groups: readonly string[],
  certifiedUntil: string,
) => ({
  id: newId(),
  accountId: member.accountId,
  employer,
  expertise: knows.flatMap((at) => groups[at] ?? []),
  certifiedUntil,
})
