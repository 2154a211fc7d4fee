import { newId, type RoleKey, type TenantKind } from '@linli/contract'
import type { Hono } from 'hono'
import pg from 'pg'
import type { z } from 'zod'

import { createHmac, randomBytes } from 'node:crypto'

import { authSecret } from '../accounts/auth-secret.ts'
import { sealToken } from '../accounts/session-token.ts'
import { callerOf, findSession, systemCaller, type Caller } from '../action/caller.ts'
import type { Operation } from '../action/define-action.ts'
import { runOperation, type RunOptions } from '../action/run-operation.ts'
import type { MigrationSource } from '../db/migrate.ts'
import { extensions } from '../extensions.ts'
import { createApp } from '../http/app.ts'
import type { AppEnv } from '../http/context.ts'
import { fireTimer } from '../jobs/fire-timer.ts'
import { createKernel } from '../kernel/create-kernel.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { createRelay } from '../outbox/relay.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import { createMemoryLive } from '../realtime/memory-live.ts'
import { createTestDatabase } from './test-database.ts'

export { createTestDatabase } from './test-database.ts'
export { compileCalendar } from '../calendar/business-calendar.rules.ts'
export { aroundTheClockCalendar, officeCalendar } from '../calendar/calendar-definition.rules.ts'

export interface TestTenant {
  id: string
  kind: TenantKind
  lineage: string[]
  name: string
}

export interface TestMember {
  accountId: string
  tenantId: string
  /** Session cookie header. */
  cookie: string
  caller(): Promise<Caller>
}

export interface TestKernel {
  kernel: Kernel
  app: Hono<AppEnv>
  /** Superuser, past the fences: for looking at what really is in the tables. */
  admin: pg.Pool
  mintTenant(options?: {
    kind?: TenantKind
    parent?: TestTenant
    name?: string
    city?: string
  }): Promise<TestTenant>
  mintMember(
    tenant: TestTenant,
    roles: RoleKey[],
    options?: { name?: string; personId?: string; phone?: string },
  ): Promise<TestMember>
  /** Another membership of the same account. */
  join(member: TestMember, tenant: TestTenant, roles: RoleKey[]): Promise<TestMember>
  run<O extends Operation>(
    member: TestMember,
    operation: O,
    input: z.input<O['input']>,
    options?: RunOptions,
  ): Promise<z.output<O['output']>>
  asSystem(tenant: TestTenant): Promise<Caller>
  request(
    member: TestMember | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>
  /** Delivers all waiting events. */
  drain(): Promise<void>
  /** Runs the handlers of all timers that are due by the database's clock; answers how many there were. */
  fireTimers(): Promise<number>
  /** Moves the clock that actions see. */
  setNow(now: Date | null): void
  close(): Promise<void>
}

export interface TestKernelOptions {
  plugins?: readonly ServerPlugin[]
  /** Enable every plugin in each minted estate, its first steps included; true when absent. */
  enableAll?: boolean
}

/** A kernel on a fresh, migrated Postgres database of its own; close it in `afterAll`. */
export async function testKernel({
  plugins = [],
  enableAll = true,
}: TestKernelOptions = {}): Promise<TestKernel> {
  const sources: MigrationSource[] = plugins.flatMap((plugin) =>
    plugin.migrations ? [{ id: plugin.manifest.id, directory: plugin.migrations }] : [],
  )
  const { config, drop } = await createTestDatabase(sources)
  const admin = new pg.Pool({ connectionString: config.adminUrl, max: 4 })
  // Suites of faults take the database away.
  admin.on('error', () => undefined)
  let fixedNow: Date | null = null
  const kernel = createKernel({
    config,
    plugins,
    live: createMemoryLive(),
    clock: () => fixedNow ?? new Date(),
  })
  const app = createApp(kernel, extensions)
  const relay = createRelay(kernel)

  const mintTenant: TestKernel['mintTenant'] = async ({
    kind = 'estate',
    parent,
    name,
    city = '深圳',
  } = {}) => {
    const id = newId()
    const lineage = parent ? [...parent.lineage, parent.id] : []
    const label = name ?? `测试${kind}${id.slice(-6)}`
    await admin.query(
      'insert into kernel.tenants (id, kind, parent_id, lineage, name, short_name, city, requests_per_minute) values ($1,$2,$3,$4,$5,$5,$6,1000000)',
      [id, kind, parent?.id ?? null, lineage, label, city],
    )
    if (enableAll) {
      for (const { manifest, onEnable } of plugins) {
        if (!manifest.tenants.includes(kind)) continue
        await admin.query(
          'insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities) values ($1,$2,$3,$4,true,$5)',
          [id, newId(), manifest.id, manifest.version, manifest.capabilities],
        )
        if (onEnable) await runOperation(kernel, await systemCaller(kernel, id, 'test-enable'), onEnable, {})
      }
    }
    return { id, kind, lineage, name: label }
  }

  const memberOf = (accountId: string, token: string, tenantId: string): TestMember => {
    const signature = createHmac('sha256', authSecret(config)).update(token).digest('base64')
    return {
      accountId,
      tenantId,
      cookie: `linli.session_token=${encodeURIComponent(`${token}.${signature}`)}`,
      caller: async () => callerOf(kernel, (await findSession(kernel, token, tenantId))!, 'test-request'),
    }
  }
  const tokens = new Map<string, string>()
  const addMembership = (
    tenant: TestTenant,
    accountId: string,
    roles: RoleKey[],
    name: string,
    personId: string | null,
  ) =>
    admin.query(
      'insert into kernel.memberships (tenant_id, id, account_id, roles, person_id, display_name) values ($1,$2,$3,$4,$5,$6)',
      [tenant.id, newId(), accountId, roles, personId, name],
    )

  const mintMember: TestKernel['mintMember'] = async (tenant, roles, options = {}) => {
    const accountId = newId()
    const token = randomBytes(24).toString('base64url')
    const phone = options.phone ?? `199${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
    const name = options.name ?? `成员${accountId.slice(-4)}`
    await admin.query(
      'insert into auth.users (id, name, email, phone_number, phone_number_verified) values ($1,$2,$3,$4,true)',
      [accountId, name, `${accountId}@test.invalid`, phone],
    )
    await admin.query(
      "insert into auth.sessions (id, user_id, token, expires_at) values ($1,$2,$3, now() + interval '1 day')",
      [newId(), accountId, sealToken(token)],
    )
    await addMembership(tenant, accountId, roles, name, options.personId ?? null)
    tokens.set(accountId, token)
    return memberOf(accountId, token, tenant.id)
  }

  return {
    kernel,
    app,
    admin,
    mintTenant,
    mintMember,
    async join(member, tenant, roles) {
      await addMembership(tenant, member.accountId, roles, '成员', null)
      return memberOf(member.accountId, tokens.get(member.accountId)!, tenant.id)
    },
    run: async (member, operation, input, options) =>
      runOperation(kernel, await member.caller(), operation, input, options),
    asSystem: (tenant) => systemCaller(kernel, tenant.id, 'test-system'),
    request: async (member, method, path, body, headers = {}) =>
      app.request(path, {
        method,
        headers: {
          ...(member ? { cookie: member.cookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'GET' ? {} : { 'idempotency-key': newId() }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    drain: relay.drain,
    async fireTimers() {
      const { rows } = await admin.query<{ tenant_id: string; id: string }>(
        'select tenant_id, id from kernel.timers where fired_at is null and cancelled_at is null and due_at <= now() order by due_at',
      )
      for (const timer of rows) await fireTimer(kernel, timer.tenant_id, timer.id)
      return rows.length
    },
    setNow: (now) => void (fixedNow = now),
    async close() {
      await kernel.live.close()
      await kernel.database.close()
      await admin.end()
      await drop()
    },
  }
}
