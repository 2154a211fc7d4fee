import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { messengersOf } from '../notify/messengers.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

let test: TestKernel
let platform: TestTenant
let root: TestMember
let group: TestTenant
let admin: TestMember

beforeAll(async () => {
  test = await testKernel()
  platform = await test.mintTenant({ kind: 'platform' })
  root = await test.mintMember(platform, ['platform-admin'])
  group = await test.mintTenant({ kind: 'group', name: '万家物业' })
  admin = await test.mintMember(group, ['group-admin'], { name: '郭总' })
})
afterAll(() => test.close())

const call = (as: TestMember, method: string, path: string, body?: unknown, tenantId = as.tenantId) =>
  test.request(as, method, `/api/t/${tenantId}${path}`, body)
const make = async (as: TestMember, body: object) => {
  const response = await call(as, 'POST', '/tenants', body)
  expect(response.status).toBe(200)
  return (await response.json()) as { id: string; invitationId: string | null }
}
const rowOf = async (id: string) =>
  (
    await test.admin.query(
      'select kind, parent_id, lineage, pinyin, status, version, name from kernel.tenants where id = $1',
      [id],
    )
  ).rows[0] as Record<string, unknown>

describe('a company', () => {
  it('makes an estate with its first administrator invited, in one transaction, audited on both sides', async () => {
    const { id, invitationId } = await make(admin, {
      kind: 'estate',
      name: '金色家园',
      city: '惠州',
      administrator: { name: '谢经理', phone: '19944440001' },
    })
    expect(await rowOf(id)).toMatchObject({ kind: 'estate', parent_id: group.id, lineage: [group.id] })
    expect((await rowOf(id)).pinyin).toContain(' jsjy ')
    await test.drain()
    expect(
      messengersOf(test.kernel)
        .caught()
        .find((message) => message.to === '19944440001')?.body,
    ).toContain('金色家园')
    const { rows } = await test.admin.query(
      "select tenant_id, subject from kernel.audit_log where action = 'kernel.tenant.create' and subject_id = any ($1) order by subject",
      [[id, invitationId]],
    )
    expect(rows).toEqual([
      { tenant_id: id, subject: 'kernel.invitation' },
      { tenant_id: group.id, subject: 'kernel.tenant' },
    ])
    expect((await call(admin, 'GET', '/members', undefined, id)).status).toBe(200)
    expect(
      await (
        await call(admin, 'POST', '/tenants', { kind: 'estate', name: '金色家园', city: '惠州' })
      ).json(),
    ).toMatchObject({ code: 'conflict', reason: 'tenant_exists' })
  })

  it('makes branches, and estates below them', async () => {
    const branch = await make(admin, { kind: 'branch', name: '东莞分公司', city: '东莞' })
    const estate = await make(admin, { kind: 'estate', name: '松湖花园', city: '东莞', parentId: branch.id })
    expect(await rowOf(estate.id)).toMatchObject({ parent_id: branch.id, lineage: [group.id, branch.id] })
    const foreign = await test.mintTenant({
      kind: 'branch',
      parent: await test.mintTenant({ kind: 'group' }),
    })
    expect(
      (await call(admin, 'POST', '/tenants', { kind: 'estate', name: '别家小区', parentId: foreign.id }))
        .status,
    ).toBe(400)
  })

  it('leaves nothing behind when the invitation fails', async () => {
    const response = await call(admin, 'POST', '/tenants', {
      kind: 'estate',
      name: '空中楼阁',
      administrator: { name: '', phone: '19944440002' },
    })
    expect(response.status).toBe(400)
    expect((await test.admin.query("select 1 from kernel.tenants where name = '空中楼阁'")).rows).toEqual([])
  })

  it('lists what lies below by name, initials and city, page by page, and nothing else', async () => {
    const list = async (query: string) =>
      (await (await call(admin, 'GET', `/tenants?${query}`)).json()) as {
        rows: { name: string; parentName: string; version: number; id: string }[]
        next?: string
        total?: number
      }
    const all = await list('limit=100')
    expect(all.rows.map((row) => row.name).sort()).toEqual(['东莞分公司', '松湖花园', '金色家园'].sort())
    expect(all.total).toBe(3)
    expect((await list('q=shhy')).rows).toMatchObject([{ name: '松湖花园', parentName: '东莞分公司' }])
    expect((await list(`city=${encodeURIComponent('东莞,惠州')}&kind=estate`)).rows).toHaveLength(2)
    const first = await list('limit=2')
    expect((await list(`limit=2&cursor=${first.next}`)).rows).toHaveLength(1)
    expect(await (await call(admin, 'GET', '/tenants/cities')).json()).toMatchObject({
      rows: expect.arrayContaining([{ city: '东莞', estates: 1 }]),
    })
  })

  it('renames with a version, and refuses other companies’ estates like ones that never were', async () => {
    const { id } = await make(admin, { kind: 'estate', name: '旧名小区' })
    expect(
      (await call(admin, 'PATCH', `/tenants/${id}`, { version: 1, name: '新名小区', accent: '#1d6b5f' }))
        .status,
    ).toBe(200)
    expect((await rowOf(id)).pinyin).toContain(' xmxq ')
    expect(
      await (await call(admin, 'PATCH', `/tenants/${id}`, { version: 1, name: '又一名' })).json(),
    ).toMatchObject({ code: 'stale_version', current: { name: '新名小区', version: 2 } })
    const foreign = await test.mintTenant({ parent: await test.mintTenant({ kind: 'group' }) })
    for (const other of [foreign.id, newId(), platform.id])
      expect((await call(admin, 'PATCH', `/tenants/${other}`, { version: 1, name: '夺名小区' })).status).toBe(
        404,
      )
    expect((await rowOf(foreign.id)).name).toBe(foreign.name)
  })

  it('closes an estate to everybody and opens it again', async () => {
    const { id } = await make(admin, { kind: 'estate', name: '停用小区' })
    const manager = await test.mintMember({ id, kind: 'estate', lineage: [group.id], name: '' }, [
      'estate-manager',
    ])
    const status = async () => (await call(manager, 'GET', '/tenant')).status
    expect(await status()).toBe(200)
    expect(
      (await call(admin, 'POST', `/tenants/${id}/suspend`, { version: 1, reason: '合同到期' })).status,
    ).toBe(200)
    expect(await status()).toBe(404)
    expect(
      (await call(admin, 'POST', `/tenants/${id}/suspend`, { version: 2, reason: '再来一次' })).status,
    ).toBe(409)
    expect((await call(admin, 'POST', `/tenants/${id}/resume`, { version: 2, reason: '续约' })).status).toBe(
      200,
    )
    expect(await status()).toBe(200)
  })
})

describe('the platform', () => {
  it('makes companies and associations with their administrators, and sees all tenants', async () => {
    const company = await make(root, {
      kind: 'group',
      name: '安居物业',
      administrator: { name: '高总', phone: '19944440003' },
    })
    expect(await rowOf(company.id)).toMatchObject({ kind: 'group', parent_id: null, lineage: [] })
    expect(
      (
        await test.admin.query('select tenant_id, roles from kernel.invitations where id = $1', [
          company.invitationId,
        ])
      ).rows,
    ).toEqual([{ tenant_id: company.id, roles: ['group-admin'] }])
    const { rows } = (await (await call(root, 'GET', '/tenants?limit=100&kind=group')).json()) as {
      rows: { id: string }[]
    }
    expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining([company.id, group.id]))
  })

  it('puts a company under an association’s oversight, with dates that do not overlap', async () => {
    const association = await test.mintTenant({ kind: 'association', name: '深圳物协' })
    const officer = await test.mintMember(association, ['association-officer'])
    const pair = { associationId: association.id, companyId: group.id, city: '深圳', validFrom: '2026-01-01' }
    expect((await call(root, 'POST', '/oversight', pair)).status).toBe(200)
    expect(
      await (await call(root, 'POST', '/oversight', { ...pair, validFrom: '2026-06-01' })).json(),
    ).toMatchObject({ reason: 'oversight_overlaps' })
    expect((await call(root, 'POST', '/oversight', { ...pair, companyId: association.id })).status).toBe(404)
    const seen = async (as: TestMember) =>
      ((await (await call(as, 'GET', '/oversight')).json()) as { rows: object[] }).rows
    expect(await seen(officer)).toMatchObject([{ companyName: '万家物业', city: '深圳', validTo: null }])
    expect(await seen(admin)).toMatchObject([{ associationName: '深圳物协' }])
    const stranger = await test.mintMember(await test.mintTenant({ kind: 'association' }), [
      'association-officer',
    ])
    expect(await seen(stranger)).toEqual([])
    expect(
      (await call(root, 'POST', '/oversight/end', { ...pair, validTo: '2026-05-31', reason: '退出协会' }))
        .status,
    ).toBe(200)
    expect((await call(root, 'POST', '/oversight', { ...pair, validFrom: '2026-06-01' })).status).toBe(200)

    interface Page {
      rows: { validFrom: string; isCurrent: boolean }[]
      next?: string
    }
    const page = async (query: string) =>
      (await (await call(officer, 'GET', `/oversight?${query}`)).json()) as Page
    const first = await page('limit=1')
    const second = await page(`limit=1&cursor=${first.next}`)
    expect([...first.rows, ...second.rows].map((row) => row.validFrom)).toEqual(['2026-06-01', '2026-01-01'])
    expect(second.next).toBeUndefined()
    expect((await page('current=true')).rows).toMatchObject([{ validFrom: '2026-06-01', isCurrent: true }])
    expect((await page('current=false')).rows).toMatchObject([{ validFrom: '2026-01-01', isCurrent: false }])
    expect((await page('q=万家')).rows).toHaveLength(2)
    expect((await page('q=没有')).rows).toEqual([])
  })
})

it('lets no company put itself or others under an oversight', async () => {
  const association = await test.mintTenant({ kind: 'association' })
  const pair = { associationId: association.id, companyId: group.id, city: '珠海', validFrom: '2026-01-01' }
  expect((await call(admin, 'POST', '/oversight', pair)).status).toBe(403)
  expect(
    (await call(admin, 'POST', '/oversight/end', { ...pair, validTo: '2026-02-01', reason: '不应成功' }))
      .status,
  ).toBe(403)
  expect((await test.admin.query("select 1 from kernel.oversight where city = '珠海'")).rows).toEqual([])
})

describe('who may make and change tenants', () => {
  const table: [string, () => Promise<TestMember>, object, number][] = [
    ['group-admin, estate', async () => admin, { kind: 'estate', name: '甲小区' }, 200],
    ['group-admin, company', async () => admin, { kind: 'group', name: '乙公司' }, 400],
    [
      'group-viewer, estate',
      () => test.mintMember(group, ['group-viewer']),
      { kind: 'estate', name: '丙小区' },
      403,
    ],
    ['platform-admin, estate', async () => root, { kind: 'estate', name: '丁小区' }, 400],
    [
      'estate-manager, estate',
      async () => test.mintMember(await test.mintTenant({ parent: group }), ['estate-manager']),
      { kind: 'estate', name: '戊小区' },
      403,
    ],
    [
      'developer, company',
      () => test.mintMember(platform, ['developer']),
      { kind: 'group', name: '己公司' },
      403,
    ],
  ]
  it.each(table)('%s', async (_name, actor, body, status) => {
    expect((await call(await actor(), 'POST', '/tenants', body)).status).toBe(status)
  })

  it('lets an estate’s manager choose its colour but not a logo of another tenant', async () => {
    const estate = await test.mintTenant({ parent: group })
    const manager = await test.mintMember(estate, ['estate-manager'])
    expect((await call(manager, 'PATCH', '/tenant', { version: 1, accent: '#a33b2c' })).status).toBe(200)
    expect(await (await call(manager, 'GET', '/tenant')).json()).toMatchObject({
      accent: '#a33b2c',
      version: 2,
      parentName: '万家物业',
    })
    expect((await call(manager, 'PATCH', '/tenant', { version: 2, logoFileId: newId() })).status).toBe(400)
    expect((await call(manager, 'PATCH', '/tenant', { version: 2, accent: 'red' })).status).toBe(400)
    expect(
      (
        await call(await test.mintMember(estate, ['steward']), 'PATCH', '/tenant', {
          version: 2,
          accent: '#000000',
        })
      ).status,
    ).toBe(403)
  })
})
