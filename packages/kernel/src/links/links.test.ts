import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lampPlugin, lamps, linkLamp, unlinkLamp } from '../records/testing/lamp-plugin.ts'
import { createApp } from '../http/app.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { linksHttp } from './links.http.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
const lampId = newId()

beforeAll(async () => {
  test = await testKernel({ plugins: [lampPlugin] })
  estate = await test.mintTenant({ name: '静庭花园' })
  manager = await test.mintMember(estate, ['estate-manager'])
  lamps.set(lampId, { ownerId: manager.accountId, name: '门口灯', secret: 'canary' })
})
afterAll(() => test.close())

const open = (code: string, rest = '') => test.request(null, 'GET', `/api/public/links/${code}${rest}`)
const create = (options: { path?: string; expiresAt?: string; subject?: string; id?: string } = {}) =>
  test.run(manager, linkLamp, { id: lampId, path: '/m/lamps', ...options })

describe('a short link', () => {
  it('opens without login and says nothing but the estate’s name and the public view', async () => {
    const { code, url } = await create()
    expect(url).toBe(`${test.kernel.config.publicUrl}/l/${code}`)
    const response = await open(code)
    expect(await response.json()).toEqual({
      tenant: { id: estate.id, name: '静庭花园', shortName: '静庭花园', accent: null },
      subject: 'lamps.lamp',
      path: '/m/lamps',
      view: {
        title: '门口灯',
        state: { label: '亮着', tone: 'good' },
        lead: '灯亮着。',
        facts: [],
        steps: [],
        updatedAt: '2026-11-28T06:30:00Z',
      },
      hasList: true,
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('opens in the reader’s language', async () => {
    const { code } = await create()
    const response = await test.request(null, 'GET', `/api/public/links/${code}`, undefined, {
      'accept-language': 'en-GB,en;q=0.9',
    })
    expect(await response.json()).toMatchObject({
      view: { state: { label: 'Lit' }, lead: 'The lamp is lit.' },
    })
  })

  it('leads to its page', async () => {
    const { code } = await create({ path: '/m/lamps?tab=1' })
    const response = await test.request(null, 'GET', `/l/${code}`)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`/m/lamps?tab=1&link=${code}`)
  })

  it('is a QR code that holds its address', async () => {
    const { code } = await create()
    const response = await open(code, '/qr.svg')
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(await response.text()).toMatch(/^<svg[^]*<path/)
    expect((await open('abcdefghijkm', '/qr.svg')).status).toBe(404)
  })

  it('of one record and path is given again', async () => {
    expect((await create()).code).toBe((await create()).code)
    expect((await create({ path: '/m/other' })).code).not.toBe((await create()).code)
  })

  it('without a public view shows none', async () => {
    const { code } = await create({ subject: 'lamps.pole', id: newId() })
    expect(await (await open(code)).json()).toMatchObject({ view: null })
  })

  it('shows its list page by page, searched and in the reader’s language, with nothing of the record else', async () => {
    const { code } = await create()
    const first = await open(code, '/rows?limit=2')
    expect(first.headers.get('cache-control')).toBe('no-store')
    const { next, ...page } = (await first.json()) as Record<string, unknown>
    expect(page).toEqual({
      title: '灯泡',
      searches: 'name',
      columns: [{ key: 'name', title: 'Name', isNumber: false, isMain: true }],
      rows: ['bulb 0', 'bulb 1'].map((name) => ({ cells: { name }, tags: [], details: [] })),
    })
    const second = await open(code, `/rows?limit=4&cursor=${String(next)}`)
    expect(await second.json()).not.toHaveProperty('next')
    expect(await (await open(code, '/rows?q=3')).json()).toMatchObject({
      rows: [{ cells: { name: 'bulb 3' } }],
    })
    expect((await open(code, '/rows?limit=1000')).status).toBe(400)
  })

  it('shows the list of its own record, whatever id is asked for, and none where there is none', async () => {
    const { code } = await create()
    const text = await (await open(code, `/rows?id=${newId()}`)).text()
    expect(text).toBe(await (await open(code, '/rows')).text())
    const pole = await create({ subject: 'lamps.pole', id: newId() })
    expect(await (await open(pole.code)).json()).toMatchObject({ hasList: false })
    for (const dead of [pole.code, 'abcdefghijkm', 'nonsense'])
      expect(await (await open(dead, '/rows')).json()).toMatchObject({
        code: 'not_found',
        reason: 'link_dead',
      })
  })

  it('hands out the file of its record as a download, with nothing of the record else, and none where there is none', async () => {
    const { code } = await create()
    const response = await open(code, '/file')
    expect(await response.json()).toEqual({ name: '门口灯' })
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${code}.json"`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const pole = await create({ subject: 'lamps.pole', id: newId() })
    for (const dead of [pole.code, 'abcdefghijkm'])
      expect(await (await open(dead, '/file')).json()).toMatchObject({ reason: 'link_dead' })
  })

  it('refuses to lead elsewhere', async () => {
    await expect(create({ path: 'https://evil.example/' })).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('that is unknown, misspelt, expired, revoked, of a closed estate or of a plugin switched off is the same dead link', async () => {
    const place = await test.mintTenant()
    const member = await test.mintMember(place, ['estate-manager'])
    const make = async (expiresAt?: string) =>
      (
        await test.run(member, linkLamp, {
          id: newId(),
          path: '/m/lamps',
          ...(expiresAt ? { expiresAt } : {}),
        })
      ).code
    const dead: string[] = ['abcdefghijkm', 'nonsense', await make('2020-01-01T00:00:00Z')]
    const revoked = newId()
    dead.push((await test.run(member, linkLamp, { id: revoked, path: '/m/lamps' })).code)
    await test.run(member, unlinkLamp, { id: revoked })
    const bodies = new Set<string>()
    const check = async (code: string) => {
      const response = await open(code)
      expect(response.status).toBe(404)
      const { requestId: _requestId, ...problem } = (await response.json()) as Record<string, unknown>
      bodies.add(JSON.stringify(problem))
    }
    for (const code of dead) await check(code)
    const off = await make()
    expect((await open(off)).status).toBe(200)
    await test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
      place.id,
    ])
    await check(off)
    await test.admin.query('update kernel.tenant_plugins set is_enabled = true where tenant_id = $1', [
      place.id,
    ])
    await test.admin.query("update kernel.tenants set status = 'suspended' where id = $1", [place.id])
    await check(off)
    expect(bodies.size).toBe(1)
  })

  it('can be tried only so often from one address', async () => {
    const app = createApp(test.kernel, [linksHttp])
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async () => (await app.request('/api/public/links/abcdefghijkm')).status),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(30)
    expect(statuses.filter((status) => status === 404).length).toBeGreaterThan(200)
  })
})
