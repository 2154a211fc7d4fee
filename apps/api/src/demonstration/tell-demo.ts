import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import {
  createTenant,
  ensurePlatform,
  grantMembership,
  provisionAccount,
  runOperation,
  startOversight,
  systemCaller,
  type Kernel,
} from '@linli/kernel/boot'

import { association, groups, type DemoEstate, type DemoGroup, type DemoMember } from './demo-places.ts'
import { importLedger } from './demo-registry.ts'
import { openSession, type App, type Session } from './demo-session.ts'
import { seededRandom, type Random } from './random.ts'
import { tellOrder } from './tell-orders.ts'

export interface DemoOptions {
  kernel: Kernel
  app: App
  password: string
  setNow(now: Date | null): void
  /** Runs a step with a worker beside it. Orders of past weeks are told without one: their alarms would all ring at once. */
  withWorker<T>(step: () => Promise<T>): Promise<T>
  say(line: string): void
  /** 1 is the whole demo; tests tell a part of it. */
  scale?: number
}

/** What a killed seed had done: it goes on from there, so that no start is hindered by the last one. */
interface Progress {
  /** Of another database's demo when it differs. */
  platformId: string
  tenants: Record<string, string>
  finished: string[]
}

interface Told extends DemoOptions {
  random: Random
  progress: Progress
  accounts: { role: string; name: string; tenant: string; phone: string; password: string; where: string }[]
}

const today = () => new Date().toISOString().slice(0, 10)

const system = (told: Told, tenantId: string) => systemCaller(told.kernel, tenantId, 'demo')

const progressFile = (told: DemoOptions) => join(told.kernel.config.dataDir, 'demo-progress.json')

function keepProgress(told: Told): void {
  const file = progressFile(told)
  writeFileSync(`${file}.new`, JSON.stringify(told.progress))
  renameSync(`${file}.new`, file)
}

function readProgress(options: DemoOptions, platformId: string): Progress {
  mkdirSync(options.kernel.config.dataDir, { recursive: true })
  const file = progressFile(options)
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Progress) : null
  return kept?.platformId === platformId ? kept : { platformId, tenants: {}, finished: [] }
}

async function makeTenant(
  told: Told,
  parentId: string,
  given: Record<string, unknown> & { name: string },
): Promise<string> {
  const known = told.progress.tenants[given.name]
  if (known) return known
  const { id } = await runOperation(told.kernel, await system(told, parentId), createTenant, given as never)
  told.progress.tenants[given.name] = id
  keepProgress(told)
  return id
}

async function admit(
  told: Told,
  tenantId: string,
  tenantName: string,
  one: DemoMember,
  personId: string | null = null,
): Promise<string> {
  const { accountId } = await provisionAccount(told.kernel, {
    phone: one.phone,
    name: one.name,
    password: told.password,
    textSize: one.textSize ?? 'normal',
  })
  await runOperation(told.kernel, await system(told, tenantId), grantMembership, {
    accountId,
    name: one.name,
    title: one.title ?? '',
    roles: one.roles,
    personId,
  })
  if (one.label)
    told.accounts.push({
      role: one.label,
      name: one.name,
      tenant: tenantName,
      phone: one.phone,
      password: told.password,
      where: one.where ?? 'console',
    })
  return accountId
}

interface UnitRow {
  id: string
  code: string
}

async function ownersOf(
  desk: Session,
  tenantId: string,
  wanted: number,
): Promise<{ unit: UnitRow; personId: string } | null> {
  const { rows } = await desk.get<{ rows: UnitRow[] }>(`/api/t/${tenantId}/units?limit=100&kind=residence`)
  const unit = rows[wanted % rows.length]
  if (!unit) return null
  const detail = await desk.get<{ relations: { person: { id: string } | null; personId?: string }[] }>(
    `/api/t/${tenantId}/units/${unit.id}`,
  )
  const first = detail.relations[0]
  const personId = first?.person?.id ?? first?.personId
  return personId ? { unit, personId } : null
}

async function tellEstate(told: Told, groupId: string, estate: DemoEstate): Promise<void> {
  const { name, shortName, city, district, address } = estate
  const tenantId = await makeTenant(told, groupId, {
    kind: 'estate',
    name: name.slice(0, 40),
    shortName,
    city,
    district,
    address,
  })
  const staff = estate.members.filter((one) => one.ofUnit === undefined)
  const ids = await Promise.all(staff.map((one) => admit(told, tenantId, shortName, one)))
  const open = (index: number) => openSession(told.kernel, told.app, ids[index]!)
  const [manager, fixerA, fixerB, desk] = await Promise.all([open(0), open(2), open(3), open(4)])
  if (!told.progress.finished.includes(name))
    await told.withWorker(() => importLedger(manager, tenantId, estate, told.random))
  const residents: Session[] = []
  for (const one of estate.members.filter((each) => each.ofUnit !== undefined)) {
    const home = await ownersOf(manager, tenantId, one.ofUnit!)
    const accountId = await admit(told, tenantId, shortName, one, home?.personId ?? null)
    residents.push(await openSession(told.kernel, told.app, accountId))
  }
  told.say(`${shortName}：成员与台账 / members and registry`)
  if (estate.orders === 0 || told.progress.finished.includes(name)) return
  const { rows: units } = await manager.get<{ rows: UnitRow[] }>(
    `/api/t/${tenantId}/units?limit=100&kind=residence`,
  )
  await tellOrders(
    told,
    {
      tenantId,
      random: told.random,
      desk,
      manager,
      fixers: [fixerA, fixerB],
      residents,
      units,
      setNow: told.setNow,
    },
    Math.ceil(estate.orders * (told.scale ?? 1)),
  )
  told.progress.finished.push(name)
  keepProgress(told)
  told.say(`${shortName}：工单 / work orders`)
}

async function tellOrders(told: Told, cast: Parameters<typeof tellOrder>[0], count: number): Promise<void> {
  const now = new Date()
  const days = 56
  for (let index = 0; index < count; index++) {
    // Most of the past weeks evenly, the last tenth within the last day.
    const agoHours =
      index > count * 0.88 ? told.random.next() * 14 + 0.2 : ((count - index) / count) * days * 24
    await tellOrder(cast, new Date(now.getTime() - agoHours * 3_600_000), now)
  }
  told.setNow(null)
}

async function tellGroup(
  told: Told,
  platformId: string,
  associationId: string,
  group: DemoGroup,
): Promise<void> {
  const { name, shortName, accent } = group
  const groupId = await makeTenant(told, platformId, { kind: 'group', name, shortName, city: '深圳', accent })
  for (const one of group.members) await admit(told, groupId, shortName, one)
  if (!told.progress.finished.includes(name))
    await runOperation(told.kernel, await system(told, platformId), startOversight, {
      associationId,
      companyId: groupId,
      city: '深圳',
      validFrom: today(),
    })
  told.progress.finished.push(name)
  keepProgress(told)
  for (const estate of group.estates) await tellEstate(told, groupId, estate)
}

/** Makes the demo by the real actions: an association, two groups, six estates, their people, ledgers and orders. */
export async function tellDemo(options: DemoOptions): Promise<void> {
  const platformId = await ensurePlatform(options.kernel, {
    phone: '19929999999',
    name: '平台管理员',
    password: options.password,
  })
  const told: Told = {
    ...options,
    random: seededRandom(20_261_124),
    progress: readProgress(options, platformId),
    accounts: [],
  }
  told.accounts.push({
    role: '平台管理员',
    name: '平台管理员',
    tenant: '平台',
    phone: '19929999999',
    password: options.password,
    where: 'console',
  })
  const associationId = await makeTenant(told, platformId, {
    kind: 'association',
    name: association.name,
    shortName: association.shortName,
    city: '深圳',
  })
  for (const one of association.members) await admit(told, associationId, association.shortName, one)
  options.say('协会与集团 / association and groups')
  for (const group of groups) await tellGroup(told, platformId, associationId, group)
  await writeFile(
    join(options.kernel.config.dataDir, 'demo-accounts.json'),
    `${JSON.stringify(told.accounts, null, 2)}\n`,
  )
}
