import { defineManifest } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { defineRoutes } from '../http/routes.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

const manifest = defineManifest({
  id: 'lamps',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '路灯', en: 'Lamps' },
  summary: { 'zh-CN': '路灯', en: 'Lamps' },
  tenants: ['estate'],
  capabilities: ['settings'],
  tables: {},
  permissions: {},
  emits: {},
  consumes: [],
  metrics: {},
  settings: z
    .object({
      brightness: z.int().min(0).max(100).default(60),
      colour: z.enum(['warm', 'cold']).default('warm'),
      minutes: z.int().min(1).max(600).default(30),
    })
    .refine(({ brightness, minutes }) => brightness < 90 || minutes < 60, {
      error: 'too_bright_for_so_long',
      path: ['minutes'],
    }),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
const { defineQuery } = pluginKit(manifest)
const readLamps = defineQuery({
  name: 'lamps.lamp.read',
  can: 'member',
  input: z.object({}),
  output: manifest.settings,
  run: (ctx) => ctx.settings.of(manifest.settings),
})
const lamps = definePlugin({ manifest, routes: defineRoutes((routes) => routes.get('/lamp', readLamps)) })

let test: TestKernel
let group: TestTenant
let estate: TestTenant
let manager: TestMember
let chief: TestMember
let stranger: TestMember

beforeAll(async () => {
  test = await testKernel({ plugins: [lamps] })
  group = await test.mintTenant({ kind: 'group', name: '安居集团' })
  estate = await test.mintTenant({ parent: group })
  manager = await test.mintMember(estate, ['estate-manager'])
  chief = await test.mintMember(group, ['group-admin'])
  stranger = await test.mintMember(
    await test.mintTenant({ parent: await test.mintTenant({ kind: 'group' }) }),
    ['estate-manager'],
  )
})
afterAll(() => test.close())

interface Listed {
  plugins: {
    pluginId: string
    title: string
    schema: { properties: Record<string, unknown> }
    settings: {
      key: string
      value: unknown
      inherited: unknown
      version: number
      origin: { kind: string; name?: string }
    }[]
  }[]
}
const lampSetting = async (member: TestMember, key: string) => {
  const { plugins } = (await (
    await test.request(member, 'GET', `/api/t/${member.tenantId}/settings`)
  ).json()) as Listed
  return plugins.find((each) => each.pluginId === 'lamps')!.settings.find((each) => each.key === key)!
}
const put = (member: TestMember, values: object, versions?: object, pluginId = 'lamps') =>
  test.request(member, 'PUT', `/api/t/${member.tenantId}/settings/${pluginId}`, {
    values,
    ...(versions ? { versions } : {}),
  })
const reset = (member: TestMember, key: string) =>
  test.request(member, 'DELETE', `/api/t/${member.tenantId}/settings/lamps/${key}`, {})
const lampsOf = (member: TestMember) => test.run(member, readLamps, {})

describe('a setting', () => {
  it('is the default, then the group’s, then the estate’s own, and says where it comes from', async () => {
    expect(await lampSetting(manager, 'brightness')).toMatchObject({
      value: 60,
      origin: { kind: 'default' },
      version: 0,
    })
    expect((await put(chief, { brightness: 70 })).status).toBe(200)
    expect(await lampSetting(manager, 'brightness')).toMatchObject({
      value: 70,
      origin: { kind: 'inherited', name: '安居集团' },
    })
    expect((await put(manager, { brightness: 80 })).status).toBe(200)
    expect(await lampSetting(manager, 'brightness')).toMatchObject({
      value: 80,
      inherited: 70,
      origin: { kind: 'own' },
      version: 1,
    })
    expect(await lampsOf(manager)).toEqual({ brightness: 80, colour: 'warm', minutes: 30 })
    expect((await lampsOf(stranger)).brightness).toBe(60)
    expect((await reset(manager, 'brightness')).status).toBe(200)
    expect((await lampsOf(manager)).brightness).toBe(70)
    expect((await reset(manager, 'brightness')).status).toBe(404)
    await reset(chief, 'brightness')
    expect((await lampsOf(manager)).brightness).toBe(60)
  })

  it('comes with the schema of its form', async () => {
    const { plugins } = (await (
      await test.request(manager, 'GET', `/api/t/${estate.id}/settings`)
    ).json()) as Listed
    const shown = plugins.find((each) => each.pluginId === 'lamps')!
    expect(shown.title).toBe('路灯')
    expect(shown.schema.properties).toMatchObject({
      brightness: { type: 'integer', minimum: 0, maximum: 100, default: 60 },
      colour: { enum: ['warm', 'cold'] },
    })
    expect(plugins.some((each) => each.pluginId === 'kernel')).toBe(true)
  })

  it.each([
    [{ brightness: 101 }, 'values.brightness', 'too_big_number'],
    [{ colour: 'green' }, 'values.colour', 'not_in_list'],
    [{ height: 3 }, 'values.height', 'unknown_field'],
    [{ brightness: 95, minutes: 90 }, 'values.minutes', 'too_bright_for_so_long'],
    [{}, 'values', 'required'],
  ])('%j is refused at %s: %s', async (values, path, rule) => {
    const response = await put(manager, values)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ issues: [{ path, rule }] })
  })

  it('is checked together with what holds already', async () => {
    await put(chief, { brightness: 95 })
    expect((await put(manager, { minutes: 90 })).status).toBe(400)
    await reset(chief, 'brightness')
  })

  it('that two people change at once is refused to the second, with what stands', async () => {
    expect((await put(manager, { colour: 'cold' }, { colour: 0 })).status).toBe(200)
    const stale = await put(manager, { colour: 'warm' }, { colour: 0 })
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({
      code: 'stale_version',
      current: { key: 'colour', value: 'cold', version: 1 },
    })
    expect((await put(manager, { colour: 'warm' }, { colour: 1 })).status).toBe(200)
  })

  it('writes one audit row with the state before and after', async () => {
    await put(manager, { minutes: 40 })
    await put(manager, { minutes: 50 })
    const { rows } = await test.admin.query(
      "select before, after, account_id from kernel.audit_log where tenant_id = $1 and action = 'kernel.setting.set' order by id desc limit 1",
      [estate.id],
    )
    expect(rows).toEqual([
      {
        before: { plugin: 'lamps', minutes: 40 },
        after: { plugin: 'lamps', minutes: 50 },
        account_id: manager.accountId,
      },
    ])
  })

  it('that a newer schema no longer allows counts as not set', async () => {
    await test.admin.query(
      "update kernel.settings set value = '7000' where tenant_id = $1 and key = 'minutes'",
      [estate.id],
    )
    expect((await lampsOf(manager)).minutes).toBe(30)
    expect(await lampSetting(manager, 'minutes')).toMatchObject({ value: 30, origin: { kind: 'default' } })
  })
})

describe('settings', () => {
  it.each([
    ['resident', 403, 403],
    ['steward', 200, 403],
    ['estate-manager', 200, 200],
  ] as const)('%s: reading %i, changing %i', async (role, reading, changing) => {
    const member = await test.mintMember(estate, [role])
    expect((await test.request(member, 'GET', `/api/t/${estate.id}/settings`)).status).toBe(reading)
    expect((await put(member, { colour: 'warm' })).status).toBe(changing)
  })

  it('of another tenant, or of a plugin that is not enabled, do not exist', async () => {
    expect(
      (
        await test.request(stranger, 'PUT', `/api/t/${estate.id}/settings/lamps`, {
          values: { colour: 'cold' },
        })
      ).status,
    ).toBe(404)
    await test.admin.query(
      "update kernel.tenant_plugins set is_enabled = false where tenant_id = $1 and plugin_id = 'lamps'",
      [stranger.tenantId],
    )
    expect((await put(stranger, { colour: 'cold' })).status).toBe(404)
    expect((await put(manager, { x: 1 }, undefined, 'nothing')).status).toBe(404)
  })
})
