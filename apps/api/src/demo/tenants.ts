import { createTenant, ensurePlatform } from '@linli/kernel/boot'
import { endOversight, startOversight } from '@linli/kernel/demo'

import { dayText, daysBefore } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import {
  branchCities,
  estates,
  groups,
  type EstateKey,
  type EstatePlan,
  type GroupKey,
} from './estates.data.ts'
import {
  associationPeople,
  branchManagers,
  groupPeople,
  platformPeople,
  type PersonPlan,
} from './people.data.ts'
import { firstWith, joinAll, type PhoneBook } from './people.ts'

const platformAge = 420
const groupAge = 400
const branchAge = 380

export interface DemoGroup {
  tenant: DemoTenant
  members: Member[]
  branches: Map<string, { tenant: DemoTenant; members: Member[] }>
}

export interface DemoWorld {
  platform: { tenant: DemoTenant; members: Member[] }
  association: { tenant: DemoTenant; members: Member[] }
  groups: Record<GroupKey, DemoGroup>
  estates: Map<EstateKey, { plan: EstatePlan; tenant: DemoTenant }>
}

type Made = Omit<DemoTenant, 'id' | 'lineage'> & {
  shortName?: string
  district?: string
  address?: string
  accent?: string
}

/** Made by somebody who may: the platform makes companies, a company its branches and estates. */
async function make(
  demo: Demo,
  by: Member,
  child: Made & { kind: 'group' | 'association' | 'branch' | 'estate' },
  daysAgo: number,
  parent?: DemoTenant,
): Promise<DemoTenant> {
  const { id } = await demo.run(
    by,
    createTenant,
    { ...child, ...(parent ? { parentId: parent.id } : {}) },
    daysBefore(demo.now, daysAgo),
  )
  const above =
    by.tenant.kind === 'platform'
      ? []
      : parent
        ? [...parent.lineage, parent.id]
        : [...by.tenant.lineage, by.tenant.id]
  return { id, kind: child.kind, name: child.name, city: child.city, lineage: above }
}

async function makePlatform(demo: Demo, book: PhoneBook) {
  const id = await ensurePlatform(demo.kernel)
  const tenant: DemoTenant = { id, kind: 'platform', name: '平台', city: '', lineage: [] }
  return { tenant, members: await joinAll(demo, tenant, platformPeople, book, platformAge) }
}

async function makeGroup(demo: Demo, book: PhoneBook, by: Member, key: GroupKey): Promise<DemoGroup> {
  const { branches: branchNames, ...place } = groups[key]
  const tenant = await make(demo, by, { kind: 'group', ...place }, groupAge)
  const people: readonly PersonPlan[] = groupPeople[key]
  const members = await joinAll(demo, tenant, people, book, groupAge - 1)
  const admin = firstWith(members, 'group-admin')
  const branches: DemoGroup['branches'] = new Map()
  for (const name of branchNames) {
    const branch = await make(
      demo,
      admin,
      { kind: 'branch', name, city: branchCities[name] ?? place.city },
      branchAge,
      tenant,
    )
    branches.set(name, {
      tenant: branch,
      members: await joinAll(demo, branch, [branchManagers[name]!], book, branchAge - 1),
    })
  }
  return { tenant, members, branches }
}

/** Platform, association, companies with branches, estates, and who oversees whom since when. */
export async function makeTenants(demo: Demo, book: PhoneBook): Promise<DemoWorld> {
  const platform = await makePlatform(demo, book)
  const admin = firstWith(platform.members, 'platform-admin')
  const associationTenant = await make(
    demo,
    admin,
    {
      kind: 'association',
      name: '深圳市物业管理协会（演示）',
      shortName: '深圳物管协会',
      city: '深圳',
      address: '福田区深南大道 6011 号',
      accent: '#a3342f',
    },
    platformAge - 5,
  )
  const association = {
    tenant: associationTenant,
    members: await joinAll(demo, associationTenant, associationPeople, book, groupAge),
  }
  const made = {
    changtai: await makeGroup(demo, book, admin, 'changtai'),
    anhe: await makeGroup(demo, book, admin, 'anhe'),
  }
  await oversee(demo, admin, associationTenant, made)
  const byKey: DemoWorld['estates'] = new Map()
  for (const plan of estates) {
    const group = made[plan.group]
    const { name, shortName, city, district, address, accent } = plan
    const child = {
      kind: 'estate' as const,
      name,
      shortName,
      city,
      district,
      address,
      ...(accent ? { accent } : {}),
    }
    const tenant = await make(
      demo,
      firstWith(group.members, 'group-admin'),
      child,
      plan.ageDays,
      group.branches.get(plan.branch)!.tenant,
    )
    byKey.set(plan.key, { plan, tenant })
  }
  return { platform, association, groups: made, estates: byKey }
}

/** One relation that goes on, one that ended last year and was taken up again. */
async function oversee(
  demo: Demo,
  admin: Member,
  association: DemoTenant,
  made: Record<GroupKey, DemoGroup>,
) {
  const city = '深圳'
  const pair = (company: DemoTenant, daysAgo: number) => ({
    associationId: association.id,
    companyId: company.id,
    city,
    validFrom: dayText(daysBefore(demo.now, daysAgo)),
  })
  const first = daysBefore(demo.now, groupAge - 5)
  await demo.run(admin, startOversight, pair(made.changtai.tenant, groupAge - 5), first)
  const earlier = pair(made.anhe.tenant, groupAge - 8)
  await demo.run(admin, startOversight, earlier, first)
  await demo.run(
    admin,
    endOversight,
    { ...earlier, validTo: dayText(daysBefore(demo.now, 260)), reason: '会员资格到期未续' },
    daysBefore(demo.now, 260),
  )
  await demo.run(admin, startOversight, pair(made.anhe.tenant, 200), daysBefore(demo.now, 200))
}
