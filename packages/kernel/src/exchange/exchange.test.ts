import { defineLetter, defineManifest, idSchema } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { oversee } from '../grants/testing/overseen-estate.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

const invited = defineLetter('post.letter.invited@1', z.object({ text: z.string().max(50) }))
const foreign = defineLetter('other.letter.invited@1', z.object({ text: z.string() }))
const manifest = defineManifest({
  id: 'post',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '信件', en: 'Letters' },
  summary: { 'zh-CN': '信件', en: 'Letters' },
  tenants: ['estate', 'branch', 'group', 'association'],
  capabilities: ['exchange', 'metrics'],
  tables: {},
  permissions: {},
  emits: { invited },
  consumes: [],
  metrics: { 'post.letters': { key: 'post.letters', unit: 'count', guard: '', clause: '' } },
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
const { defineAction, defineQuery } = pluginKit(manifest)
const send = defineAction({
  name: 'post.letter.send',
  can: 'member',
  input: z.object({ to: idSchema, text: z.string(), isForeign: z.boolean().default(false) }),
  output: z.object({}),
  async run(ctx, { to, text, isForeign }) {
    await ctx.exchange.send(isForeign ? foreign : invited, { tenantId: to, key: to, body: { text } })
    ctx.audit({ subject: 'post.letter', id: to })
    return {}
  },
})
const heard: { at: string; from: string; fromName: string; lineage: string[]; text: string }[] = []
const receive = defineAction({
  name: 'post.letter.receive',
  can: 'member',
  input: invited.schema,
  output: z.object({}),
  async run(ctx, { from, fromName, fromLineage, body }) {
    const lineage = fromLineage.map(({ id, name, kind }) => `${kind} ${name} ${id}`)
    heard.push({ at: ctx.tenant.id, from, fromName, lineage, text: body.text })
    ctx.audit({ subject: 'post.letter', id: from })
    return {}
  },
})
const readTies = defineQuery({
  name: 'post.letter.ties',
  can: 'member',
  input: z.object({ accounts: z.array(idSchema), companies: z.array(idSchema) }),
  output: z.array(z.object({ accountId: z.string(), companyId: z.string(), isStaff: z.boolean() })),
  run: (ctx, { accounts, companies }) => ctx.exchange.ties(accounts, companies),
})
const readLetters = defineQuery({
  name: 'post.letter.figure',
  can: 'member',
  input: z.object({ key: z.string() }),
  output: z.object({
    value: z.number(),
    title: z.string(),
    guard: z.string(),
    provided: z.array(z.string()),
  }),
  async run(ctx, { key }) {
    const reading = await ctx.metrics.read(key, { from: '2026-01-01', to: '2026-12-31' })
    const [label] = await ctx.metrics.label(key, [{ table: 'letters', id: 'one' }])
    return {
      value: Number(reading.value),
      title: label?.title ?? '',
      guard: ctx.metrics.guardTitle(key, 'same-day'),
      provided: [...ctx.metrics.provided().keys()],
    }
  },
})
const post = definePlugin({
  manifest,
  routes: [],
  subscribers: [{ name: 'receive', event: invited, action: receive, toInput: ({ payload }) => payload }],
  metrics: {
    'post.letters': {
      read: () => Promise.resolve({ key: 'post.letters', value: 3, sources: [] }),
      label: (_, rows) => Promise.resolve(rows.map(({ id }) => ({ id, title: `信 ${id}`, path: null }))),
      guardTitle: (guard, locale) => (locale === 'en' ? guard : '同一天'),
    },
  },
})

let test: TestKernel
let association: TestTenant
let group: TestTenant
let estate: TestTenant
let officer: TestMember
let head: TestMember
let manager: TestMember

beforeAll(async () => {
  test = await testKernel({ plugins: [post] })
  association = await test.mintTenant({ kind: 'association' })
  group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group, name: '景田花园' })
  await oversee(test, group, association)
  officer = await test.mintMember(association, ['association-officer'])
  head = await test.mintMember(group, ['group-admin'])
  manager = await test.mintMember(estate, ['estate-manager'])
})
afterAll(() => test.close())

describe('a letter to another tenant', () => {
  it('arrives along every tie, in both directions, with the sender the database vouches for', async () => {
    await test.run(officer, send, { to: group.id, text: '请报名' })
    await test.run(officer, send, { to: estate.id, text: '请准备' })
    await test.run(manager, send, { to: association.id, text: '已准备' })
    await test.run(manager, send, { to: group.id, text: '请审核' })
    await test.run(head, send, { to: estate.id, text: '已审核' })
    await test.drain()
    const at = (tenant: TestTenant) =>
      heard.filter((letter) => letter.at === tenant.id).map(({ from, text }) => [from, text])
    expect(at(group)).toEqual([
      [association.id, '请报名'],
      [estate.id, '请审核'],
    ])
    expect(at(estate)).toEqual([
      [association.id, '请准备'],
      [group.id, '已审核'],
    ])
    expect(at(association)).toEqual([[estate.id, '已准备']])
    expect(heard.find((letter) => letter.at === association.id)?.fromName).toBe('景田花园')
  })

  it('names those above its sender, the root first, whatever the sender says', async () => {
    const branch = await test.mintTenant({ kind: 'branch', parent: group, name: '福田片区' })
    const below = await test.mintTenant({ parent: branch })
    const member = await test.mintMember(below, ['estate-manager'])
    await test.run(member, send, { to: association.id, text: '来自片区' })
    await test.run(officer, send, { to: below.id, text: '来自协会' })
    await test.drain()
    const lineageOf = (text: string) => heard.find((letter) => letter.text === text)?.lineage
    expect(lineageOf('来自片区')).toEqual([`group ${group.name} ${group.id}`, `branch 福田片区 ${branch.id}`])
    expect(lineageOf('来自协会')).toEqual([])
  })

  it('goes to no stranger, no sister estate, no suspended tenant and not to oneself', async () => {
    const stranger = await test.mintTenant({ kind: 'group' })
    const sister = await test.mintTenant({ parent: group })
    const elsewhere = await test.mintTenant({ parent: group, city: '广州' })
    const closed = await test.mintTenant({ parent: group })
    await test.admin.query("update kernel.tenants set status = 'suspended' where id = $1", [closed.id])
    const refused = { code: 'not_found', details: { reason: 'no_such_tenant' } }
    for (const [who, to] of [
      [officer, stranger],
      [officer, elsewhere],
      [manager, sister],
      [manager, estate],
      [head, closed],
    ] as const)
      await expect(test.run(who, send, { to: to.id, text: 'x' })).rejects.toMatchObject(refused)
  })

  it('ends with the oversight, and is refused where the plugin is not enabled or the letter is another plugin’s', async () => {
    const company = await test.mintTenant({ kind: 'group' })
    await oversee(test, company, association)
    await test.run(officer, send, { to: company.id, text: '一' })
    await test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
      company.id,
    ])
    await expect(test.run(officer, send, { to: company.id, text: '二' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'plugin_not_enabled_there' },
    })
    await test.admin.query(
      "update kernel.oversight set valid_from = '2020-01-01', valid_to = '2020-12-31' where company_id = $1",
      [company.id],
    )
    await expect(test.run(officer, send, { to: company.id, text: '三' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(
      test.run(officer, send, { to: group.id, text: '四', isForeign: true }),
    ).rejects.toMatchObject({ code: 'capability_refused' })
  })
})

describe('ties of members with companies', () => {
  it('are told of own members and overseen companies alone: with the company, above or below it, as staff or not', async () => {
    const [mine, stranger] = [
      await test.mintTenant({ kind: 'association' }),
      await test.mintTenant({ kind: 'group' }),
    ]
    const company = await test.mintTenant({ kind: 'group' })
    const below = await test.mintTenant({ parent: company })
    await oversee(test, company, mine)
    const clerk = await test.mintMember(mine, ['association-officer'])
    const foreign = await test.mintMember(below, ['steward'])
    const expert = async (roles: string, at: TestTenant, status = 'active') => {
      const member = await test.mintMember(mine, ['expert'])
      await test.admin.query(
        `insert into kernel.memberships select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(),
           'tenant_id', $1::uuid, 'roles', array[$2::text], 'status', $3::text))).*
         from kernel.memberships m where m.tenant_id = $4 and m.account_id = $5`,
        [at.id, roles, status, mine.id, member.accountId],
      )
      return member.accountId
    }
    const [head, steward, resident] = [
      await expert('group-admin', company),
      await expert('steward', below),
      await expert('resident', below),
    ]
    const [gone, elsewhere] = [await expert('steward', below, 'left'), await expert('group-admin', stranger)]
    const accounts = [head, steward, resident, gone, elsewhere, foreign.accountId]
    const companies = [company.id, stranger.id]
    const found = await test.run(clerk, readTies, { accounts, companies })
    expect(new Set(found)).toEqual(
      new Set([
        { accountId: head, companyId: company.id, isStaff: true },
        { accountId: steward, companyId: company.id, isStaff: true },
        { accountId: resident, companyId: company.id, isStaff: false },
      ]),
    )
    expect(await test.run(officer, readTies, { accounts, companies })).toEqual([])
    expect(await test.run(foreign, readTies, { accounts, companies })).toEqual([])
  })
})

describe('figures of other plugins', () => {
  it('are read by key with words for rows and guards, and one that nobody provides is not there', async () => {
    expect(await test.run(manager, readLetters, { key: 'post.letters' })).toEqual({
      value: 3,
      title: '信 one',
      guard: '同一天',
      provided: ['post.letters'],
    })
    await expect(test.run(manager, readLetters, { key: 'post.other' })).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'no_provider' },
    })
  })
})
