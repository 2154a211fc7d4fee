import { AsyncLocalStorage } from 'node:async_hooks'

import type { RoleKey, TenantKind } from '@linli/contract'
import {
  createKernel,
  createTenant,
  ensurePlatform,
  grantMembership,
  openLive,
  provisionAccount,
  readConfig,
  runOperation,
  startOversight,
  systemCaller,
  type Kernel,
} from '@linli/kernel/boot'

import { installedPlugins } from '../../../apps/api/src/plugins.ts'
import type { Environment } from './api-process.ts'
import { catcherOf } from './catcher.ts'
import type { Webs } from './open-webs.ts'
import { password } from './password.ts'

export interface Place {
  id: string
  kind: TenantKind
  name: string
}

export interface Person {
  accountId: string
  name: string
  phone: string
  roles: readonly RoleKey[]
  /** Where the person was given the roles. */
  place: Place
}

export interface NewPlace {
  kind: 'group' | 'association' | 'branch' | 'estate'
  name?: string
  city?: string
  accent?: string
  /** The company or branch above; an estate without one gets a company of its own. */
  parent?: Place
}

export interface NewPerson {
  place: Place
  roles: RoleKey[]
  name?: string
  title?: string
  phone?: string
  /** Without one the account logs in by code. */
  hasPassword?: boolean
}

/** An operation of a plugin, as the system of a place runs it. */
export interface LaterStep {
  place: Place
  plugin: string
  operation: string
  input: Record<string, unknown>
  /** So many days from now, as far as the operation can tell. */
  days: number
}

interface WorldOptions {
  env: Environment
  url: string
  webs: Webs
}

/** Makes what people would have had before a journey begins, by the same actions as everybody's. */
export async function openWorld({ env, url, webs }: WorldOptions) {
  const config = readConfig({ ...env, DATABASE_POOL: '4' })
  const live = openLive(config)
  const ahead = new AsyncLocalStorage<number>()
  const clock = () => new Date(Date.now() + (ahead.getStore() ?? 0) * dayMs)
  const kernel = createKernel({ config, plugins: installedPlugins.map(({ server }) => server), live, clock })
  const platform: Place = { id: await ensurePlatform(kernel), kind: 'platform', name: '平台' }
  const asSystem = systemIn(kernel)
  let made = 0

  const makePlace = async ({ parent, ...given }: NewPlace): Promise<Place> => {
    made += 1
    const name = given.name ?? `${placeNames[given.kind]}${made}`
    const above =
      parent ?? (['estate', 'branch'].includes(given.kind) ? await makePlace({ kind: 'group' }) : platform)
    const from = { city: '深圳', ...given, name }
    const { id } = await runOperation(kernel, await asSystem(above.id), createTenant, from)
    return { id, kind: given.kind, name }
  }

  const makePerson = async (given: NewPerson): Promise<Person> => {
    made += 1
    const { place, roles, title = '', hasPassword = true } = given
    const phone = given.phone ?? `1980${String(made).padStart(7, '0')}`
    const name = given.name ?? `测试${made}`
    const account = { phone, name, ...(hasPassword ? { password } : {}) }
    const { accountId } = await provisionAccount(kernel, account)
    await runOperation(kernel, await asSystem(place.id), grantMembership, { accountId, name, title, roles })
    return { accountId, name, phone, roles, place }
  }

  const operator = await makePerson({ place: platform, roles: ['platform-admin'], name: '平台值班' })
  const readCaught = catcherOf(url, platform.id, operator.phone)

  return {
    platform: async () => platform,
    operator: async () => operator,
    /** The code in the newest message to a phone, as the platform's catcher shows it. */
    async caughtCode({ phone }: { phone: string }): Promise<string> {
      const message = (await readCaught()).find(({ to, body }) => to.endsWith(phone) && /\d{6}/.test(body))
      if (!message) throw new Error(`nothing was sent to ${phone}`)
      return /\d{6}/.exec(message.body)![0]
    },
    /** What was sent to a phone, the newest first. */
    caught: async ({ phone }: { phone: string }) =>
      (await readCaught()).filter(({ to }) => to.endsWith(phone)),
    makePlace,
    makePerson,
    /** The association sees the company's estates in the city from today on. */
    async oversee({ association, company, city }: { association: Place; company: Place; city: string }) {
      const input = { associationId: association.id, companyId: company.id, city, validFrom: today() }
      await runOperation(kernel, await asSystem(platform.id), startOversight, input)
    },
    /** What waits until days are over. */
    async later({ place, plugin, operation: name, input, days }: LaterStep): Promise<unknown> {
      const routes = kernel.plugins.newest(plugin)?.routes ?? []
      const operation = routes.map((route) => route.operation).find((each) => each.name === name)
      if (!operation) throw new Error(`${plugin} has no operation ${name}`)
      const caller = await asSystem(place.id)
      return ahead.run(days, () => runOperation(kernel, caller, operation, input))
    },
    /** Another web process on the same data, with remotes from a folder of its own. */
    async openWeb({ remotesDir, dataDir }: { remotesDir: string; dataDir: string }) {
      const more = { LINLI_REMOTES_DIR: remotesDir, LINLI_DATA_DIR: dataDir }
      return (await webs.open({ role: 'web', env: more })).url
    },
    async close() {
      await live.close()
      await kernel.database.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

const dayMs = 86_400_000

const placeNames = {
  group: '测试物业公司',
  association: '测试协会',
  branch: '测试分公司',
  estate: '测试小区',
}

const systemIn = (kernel: Kernel) => (tenantId: string) => systemCaller(kernel, tenantId, 'journey')

const today = () => new Date().toISOString().slice(0, 10)
