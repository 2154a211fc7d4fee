import { roleKeys } from '@linli/contract'
import type { KernelConfig } from '@linli/kernel/boot'
import { createRelay } from '@linli/kernel/demo'

import { backdate } from './backdate.ts'
import { leaveInvitations, setCompanyCustoms } from './customs.ts'
import { toAccounts, type Shown } from './demo-accounts.ts'
import type { DemoAccount } from './demo-marker.ts'
import { openDemoKernel } from './demo-kernel.ts'
import { openDemo, type Demo, type Member } from './demo.ts'
import { readFigures, tellCompanyYear, tellEstateYear } from './evaluation/index.ts'
import { openToAssociation } from './openness.ts'
import { estatePeople } from './people.data.ts'
import { createPhoneBook, firstWith, joinAll, withRole, type PhoneBook } from './people.ts'
import { jingtianOwners, leaveWaiting, type Resident } from './residents.ts'
import { tellEstate, type EstateCast } from './tell-estate.ts'
import { makeTenants, type DemoWorld } from './tenants.ts'

async function castEstates(demo: Demo, book: PhoneBook, world: DemoWorld): Promise<EstateCast[]> {
  const joining = [...world.estates.values()].map(async ({ plan, tenant }) => ({
    plan,
    tenant,
    staff: await joinAll(demo, tenant, estatePeople(plan), book, plan.ageDays - 1),
  }))
  return Promise.all(joining)
}

const claimsOf = (jingtian: readonly Resident[], haiyun: readonly Resident[]) => [
  { name: '卢晓峰', relation: 'tenant' as const, near: jingtian[0]!, hoursAgo: 41 },
  { name: '罗淑贤', relation: 'family' as const, near: jingtian[3]!, hoursAgo: 17 },
  { name: '骆子谦', relation: 'owner' as const, near: jingtian[4]!, hoursAgo: 2.5 },
  { name: '高雅琪', relation: 'tenant' as const, near: haiyun[0]!, hoursAgo: 9 },
]

/** Everybody whose login is worth showing: the first of each role, from the top down. */
function shownOf(
  world: DemoWorld,
  casts: readonly EstateCast[],
  residents: readonly (readonly Resident[])[],
): Shown[] {
  const branches = Object.values(world.groups).flatMap((group) =>
    [...group.branches.values()].flatMap(({ members }) => members),
  )
  const groupMembers = Object.values(world.groups).flatMap(({ members }) => members)
  const everybody: Member[] = [
    ...world.platform.members,
    ...world.association.members,
    ...groupMembers,
    ...branches,
    ...casts.flatMap(({ staff }, at) => [...staff, ...residents[at]!]),
  ]
  const byRole = roleKeys.map((role): Shown => ({ role, member: firstWith(everybody, role) }))
  const jingtian = residents[0]!
  const named = (name: string) => jingtian.filter((one) => one.name === name)
  const steward = withRole(casts[0]!.staff, 'steward')[0]!
  return [
    ...byRole,
    ...named(jingtianOwners.elder).map((member): Shown => ({
      member,
      role: 'resident',
      label: '长者（大字版）',
    })),
    ...named(jingtianOwners.twoFlats).map((member): Shown => ({
      member,
      role: 'resident',
      label: '两套房的业主',
    })),
    { member: steward, role: 'steward', label: '管家，也是翠竹苑居民' },
    { member: firstWith(world.groups.anhe.members, 'group-admin'), role: 'group-admin', label: '另一家集团' },
    {
      member: firstWith(casts.find(({ plan }) => plan.key === 'guiwan')!.staff, 'estate-manager'),
      role: 'estate-manager',
      label: '新接管小区',
    },
  ]
}

/** One estate's evaluation year with its company's: the others' are told once people can log in. */
async function tellFirstYear(demo: Demo, world: DemoWorld, { staff }: EstateCast): Promise<void> {
  const { members } = world.groups.changtai
  const head = firstWith(members, 'group-admin')
  await tellCompanyYear(demo, { standing: 'strong', clerk: firstWith(members, 'group-operator'), head })
  await tellEstateYear(demo, {
    standing: 'strong',
    clerk: firstWith(staff, 'estate-manager'),
    secretary: firstWith(staff, 'party-secretary'),
    head,
  })
  demo.say('评价：景田花园的数据、得分与自评', 'evaluation year of one estate')
}

async function tellStory(demo: Demo): Promise<DemoAccount[]> {
  const book = createPhoneBook()
  const world = await makeTenants(demo, book)
  await setCompanyCustoms(demo, world.groups)
  const casts = await castEstates(demo, book, world)
  demo.say('平台、协会、集团、小区与人员', 'tenants and people')
  const [jingtianCast] = casts
  const newcomer = withRole(jingtianCast!.staff, 'steward')[0]!
  const residents = await Promise.all(
    casts.map((cast, at) =>
      tellEstate(demo, cast, 7_000 + at * 100, cast.plan.key === 'cuizhu' ? newcomer : null),
    ),
  )
  await tellFirstYear(demo, world, jingtianCast!)
  await leaveWaiting(demo, book, claimsOf(residents[0]!, residents[1]!))
  const managerOf = (key: string) =>
    firstWith(casts.find(({ plan }) => plan.key === key)!.staff, 'estate-manager')
  await openToAssociation(
    demo,
    [managerOf('jingtian'), managerOf('cuizhu')],
    firstWith(world.association.members, 'association-officer'),
  )
  await createRelay(demo.kernel).drain()
  // Each enabling of a plugin asked for a reading; this one answers them all.
  await readFigures(demo, world)
  await createRelay(demo.kernel).drain()
  // After the relay, so that these leave once the server runs and its catcher shows them.
  await leaveInvitations(demo, book, firstWith(jingtianCast!.staff, 'estate-manager'), world.groups.changtai)
  return toAccounts(demo, shownOf(world, casts, residents))
}

export interface TellOptions {
  config: KernelConfig
  password: string
  /** Share of households and orders, 1 for all. */
  share: number
  say: Demo['say']
}

/** Makes the demo by real actions, the estates side by side. Answers the logins to show. */
export async function tellDemo({ config, password, share, say }: TellOptions): Promise<DemoAccount[]> {
  const kernel = openDemoKernel(config)
  try {
    const accounts = await tellStory(openDemo({ kernel, now: new Date(), scale: { share }, password, say }))
    await backdate(config.adminUrl)
    return accounts
  } finally {
    await kernel.database.close()
  }
}
