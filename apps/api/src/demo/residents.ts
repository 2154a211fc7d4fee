import type { RoleKey } from '@linli/contract'
import { grantMembership, provisionAccount } from '@linli/kernel/boot'
import {
  approveRegistration,
  changeAccount,
  changeMember,
  guestCaller,
  listPersons,
  registerResident,
  revealPerson,
  runOperation,
  setBuildingHeads,
} from '@linli/kernel/demo'

import { atTime, requestIdAt } from './demo-kernel.ts'
import { daysBefore, minutesAfter } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { EstatePlan } from './estates.data.ts'
import { residentBodies } from './people.data.ts'
import { firstWith, type PhoneBook } from './people.ts'

export interface ResidentUnit {
  unitId: string
  code: string
}

export interface Building {
  id: string
  version: number
  name: string
}

export interface Resident extends Member {
  units: ResidentUnit[]
}

/** Owners in the test ledger whom the demo knows by name: an elder of 1951, and somebody with two flats. */
export const jingtianOwners = {
  elder: '肖雨燕',
  twoFlats: '曹梅栋',
  names: ['雷敏梅', '肖雨燕', '曹梅栋', '白娜兰', '汪芳', '江兰', '陈英', '吴思雨', '苏东'],
} as const

/** Residents live so many flats from one another. */
const apart = 7

interface Owner {
  personId: string
  name: string
  units: ResidentUnit[]
}

/** A flat's name ends with a room number; shops and parking spaces do not. */
const isFlat = (code: string) => /单元\d{3,4}$/.test(code)

/** Owners of flats with a phone, in the order of their names. */
async function findOwners(demo: Demo, tenant: DemoTenant, plan: EstatePlan): Promise<Owner[]> {
  const toOwner = (row: {
    id: string
    name: string
    phones: unknown[]
    relations: { relation: string; unitId: string; code: string }[]
  }): Owner => ({
    personId: row.id,
    name: row.name,
    units:
      row.phones.length === 0
        ? []
        : row.relations.filter(({ relation, code }) => relation === 'owner' && isFlat(code)),
  })
  if (plan.registry.kind === 'jingtian') {
    const found = await Promise.all(
      jingtianOwners.names.map((q) =>
        demo.run(tenant, listPersons, { q, relation: 'owner', limit: 5 }, demo.now),
      ),
    )
    return found.flatMap(
      ({ rows }, at) =>
        rows.map(toOwner).find(({ name, units }) => name === jingtianOwners.names[at] && units.length > 0) ??
        [],
    )
  }
  // As the ledger lists them, from both ends: neighbours of the first building and of the last.
  const ends = await Promise.all(
    (['updatedAt', '-updatedAt'] as const).map(async (sort) => {
      const { rows } = await demo.run(tenant, listPersons, { relation: 'owner', sort, limit: 60 }, demo.now)
      const owners = rows.map(toOwner).filter(({ units }) => units.length > 0)
      return owners.filter((_, at) => at % apart === 0)
    }),
  )
  return Array.from({ length: plan.residents + 2 }, (_, at) => ends[at % 2]![at >> 1] ?? []).flat()
}

/** Registers with a phone, as a person does who scans the code at the gate. */
async function register(
  demo: Demo,
  tenant: DemoTenant,
  person: {
    accountId: string
    name: string
    phone: string
    unitId: string
    relation: 'owner' | 'family' | 'tenant'
  },
  time: Date,
) {
  const { accountId, name, phone, unitId, relation } = person
  return atTime(time, async () => {
    const guest = await guestCaller(
      demo.kernel,
      tenant.id,
      { id: accountId, name, locale: 'zh-CN' },
      ['make', 'kernel.registration'],
      requestIdAt(time),
    )
    return runOperation(demo.kernel, guest, registerResident, { unitId, name, relation, phone })
  })
}

/** Looks the owner's phone up as staff would, and lets the owner in by it. */
async function admitOwner(
  demo: Demo,
  tenant: DemoTenant,
  steward: Member,
  owner: Owner,
  time: Date,
): Promise<Resident | null> {
  const { values } = await demo.run(
    steward,
    revealPerson,
    { id: owner.personId, field: 'phone', purpose: 'contact_resident', note: '通知业主登记' },
    time,
  )
  const phone = values[0]?.value
  if (!phone || !/^199\d{8}$/.test(phone)) return null
  const { accountId } = await provisionAccount(demo.kernel, {
    phone,
    name: owner.name,
    password: demo.password,
  })
  const { state } = await register(
    demo,
    tenant,
    { accountId, name: owner.name, phone, unitId: owner.units[0]!.unitId, relation: 'owner' },
    minutesAfter(time, 30),
  )
  if (state !== 'matched') return null
  return {
    tenant,
    accountId,
    name: owner.name,
    title: '',
    phone,
    roles: ['resident'],
    personId: owner.personId,
    units: owner.units,
  }
}

/** Gives a resident an office in one of the estate's bodies. */
async function appoint(
  demo: Demo,
  resident: Resident,
  office: { title: string; role: RoleKey },
  manager: Member,
  time: Date,
): Promise<Resident> {
  const { accountId, name, tenant } = resident
  const membership = await demo.run(tenant, grantMembership, { accountId, name, roles: [office.role] }, time)
  await demo.run(manager, changeMember, { ...membership, title: office.title }, time)
  return { ...resident, title: office.title, roles: [...resident.roles, office.role] }
}

/** The head looks after the building the head lives in. */
async function headBuildings(
  demo: Demo,
  manager: Member,
  buildings: readonly Building[],
  residents: readonly Resident[],
): Promise<void> {
  const time = daysBefore(demo.now, 247)
  for (const head of residents.filter(({ roles }) => roles.includes('building-head'))) {
    const building = buildings.find(({ name }) => head.units[0]!.code.startsWith(name))
    if (building)
      await demo.run(
        manager,
        setBuildingHeads,
        { id: building.id, version: building.version, personIds: [head.personId!] },
        time,
      )
  }
}

/** Residents of an estate with accounts bound to the registry, some of them in its bodies. */
export async function admitResidents(
  demo: Demo,
  plan: EstatePlan,
  { tenant, staff }: { tenant: DemoTenant; staff: readonly Member[] },
  buildings: readonly Building[],
): Promise<Resident[]> {
  const steward = firstWith(staff, 'steward')
  const manager = firstWith(staff, 'estate-manager')
  const offices = residentBodies(plan)
  const residents: Resident[] = []
  for (const owner of await findOwners(demo, tenant, plan)) {
    if (residents.length >= plan.residents) break
    const time = daysBefore(demo.now, 254 - residents.length * 0.4)
    const admitted = await admitOwner(demo, tenant, steward, owner, time)
    if (!admitted) continue
    // The elder and the owner of two flats stay plain residents.
    const office =
      residents.length < plan.residents - offices.length
        ? undefined
        : offices[residents.length - (plan.residents - offices.length)]
    residents.push(
      office ? await appoint(demo, admitted, office, manager, minutesAfter(time, 2_000)) : admitted,
    )
    if (plan.registry.kind === 'jingtian' && owner.name === jingtianOwners.elder)
      await changeAccount(demo.kernel, null, admitted.accountId, { textSize: 'large' })
  }
  await headBuildings(demo, manager, buildings, residents)
  return residents
}

/** A member of staff elsewhere who lives here: the claim waits and is approved by hand. */
export async function moveIn(
  demo: Demo,
  staffElsewhere: Member,
  near: Resident,
  manager: Member,
): Promise<void> {
  const { tenant } = near
  const { accountId, name, phone } = staffElsewhere
  const { id } = await register(
    demo,
    tenant,
    { accountId, name, phone, unitId: near.units[0]!.unitId, relation: 'family' },
    daysBefore(demo.now, 31),
  )
  await demo.run(manager, approveRegistration, { id, version: 1 }, daysBefore(demo.now, 30.8))
}

/** Claims that nobody has looked at yet. */
export async function leaveWaiting(
  demo: Demo,
  book: PhoneBook,
  claims: readonly {
    name: string
    relation: 'owner' | 'family' | 'tenant'
    near: Resident
    hoursAgo: number
  }[],
): Promise<void> {
  for (const { name, relation, near, hoursAgo } of claims) {
    const phone = book.phoneOf(undefined)
    const { accountId } = await provisionAccount(demo.kernel, { phone, name })
    await register(
      demo,
      near.tenant,
      { accountId, name, phone, unitId: near.units[0]!.unitId, relation },
      daysBefore(demo.now, hoursAgo / 24),
    )
  }
}
