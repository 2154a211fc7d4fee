import { z } from 'zod'
import { page, pageQuery, sortBy } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openWorkbook, readRows } from '../import/workbook.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { pluginKit } from '../action/define-action.ts'
import { defineRoutes } from '../http/routes.ts'
import { kernelManifest } from '../plugins/kernel-plugin.ts'
import { smallEstate } from '../registry/testing/estate.ts'
import { createPerson } from '../registry/create-person.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { defineExport } from './list-export.ts'

const manifest = {
  ...kernelManifest,
  id: 'shelf',
  trust: 'builtin' as const,
  capabilities: [] as const,
  permissions: {},
}
const { defineQuery } = pluginKit(manifest)
const total = 2_345

/** A list of a plugin that answers its rows by cursor, the last page fails when it is asked to. */
const listBooks = defineQuery({
  name: 'shelf.book.list',
  can: 'member',
  input: z.object({ ...pageQuery, sort: sortBy(['n']).default('n'), failAt: z.coerce.number().optional() }),
  output: page(z.object({ n: z.int(), title: z.string() })),
  async run(_ctx, { cursor, limit, failAt }) {
    const from = Number(cursor ?? 0)
    if (failAt !== undefined && from >= failAt) throw new Error('the shelf broke')
    const rows = Array.from({ length: Math.min(limit, total - from) }, (_, i) => ({
      n: from + i,
      title: `=1+${from + i}`,
    }))
    return { rows, ...(from + limit < total ? { next: String(from + limit) } : {}) }
  },
})

/** A list below one record. */
const listPages = defineQuery({
  name: 'shelf.page.list',
  can: 'member',
  input: z.object({ ...pageQuery, id: z.string() }),
  output: page(z.object({ text: z.string() })),
  run: (_ctx, { id }) => Promise.resolve({ rows: [{ text: `第一页，${id}` }] }),
})

const shelf = definePlugin({
  manifest,
  routes: defineRoutes((r) => {
    r.get('/books', listBooks)
    r.get('/books/{id}/pages', listPages)
  }),
  exports: [
    defineExport({
      name: 'pages',
      title: { 'zh-CN': '页', en: 'Pages' },
      operation: listPages,
      columns: [{ title: { 'zh-CN': '文', en: 'Text' }, of: (row) => row.text }],
    }),
    defineExport({
      name: 'books',
      title: { 'zh-CN': '书', en: 'Books' },
      operation: listBooks,
      columns: [
        { title: { 'zh-CN': '号', en: 'No.' }, of: (row) => row.n },
        { title: { 'zh-CN': '名', en: 'Title' }, of: (row) => row.title },
      ],
    }),
  ],
})

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel({ plugins: [shelf] })))
afterAll(() => kernel.close())

const get = (member: TestMember | null, tenantId: string, path: string, headers?: Record<string, string>) =>
  kernel.request(member, 'GET', `/api/t/${tenantId}${path}`, undefined, headers)

async function cellsOf(response: Response): Promise<unknown[][]> {
  const workbook = openWorkbook(new Uint8Array(await response.arrayBuffer()), 'export')
  return (await readRows(workbook, 0)).map((row) => row.cells)
}

async function withPeople() {
  const estate = await smallEstate(kernel)
  const { manager, unit, person, relate } = estate
  const [first, second] = [await unit('101'), await unit('102')]
  const owner = await person('张小强', '19900001108')
  await relate(first, owner, 'owner')
  await kernel.run(manager, createPerson, { name: "=cmd|'/c calc'!A0" })
  return { ...estate, first, second, owner }
}

describe('an export of a list', () => {
  it('has the rows that the filters show, headings in the reader’s language, and a name that says what it is', async () => {
    const { tenant, manager } = await withPeople()
    const response = await get(manager, tenant.id, '/units/export?q=101&format=xlsx')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toMatch(
      new RegExp(`filename\\*=UTF-8''${tenant.name}-房屋-\\d{4}-\\d{2}-\\d{2}\\.xlsx`),
    )
    const [headings, ...rows] = await cellsOf(response)
    expect(headings!.slice(0, 3)).toEqual(['房屋', '楼栋', '单元'])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toEqual(expect.arrayContaining(['3栋1单元101', 88.5, '张小强']))
    const [english] = await cellsOf(
      await get(manager, tenant.id, '/export/units', { 'accept-language': 'en' }),
    )
    expect(english!.slice(0, 3)).toEqual(['Unit', 'Building', 'Entrance'])
  })

  it('is a CSV that Excel opens as UTF-8, in which nothing is a formula', async () => {
    const { tenant, manager } = await withPeople()
    const response = await get(manager, tenant.id, '/persons/export?format=csv')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
    expect(
      lines.some(
        (line) =>
          line.includes('张小强') && line.includes('199****1108') && line.includes('3栋1单元101 业主'),
      ),
    ).toBe(true)
    for (const cell of lines.flatMap((line) => line.split(','))) expect(cell).not.toMatch(/^"?[=+@-]/)
  })

  it('keeps what the role sees masked', async () => {
    const { tenant } = await withPeople()
    const engineer = await kernel.mintMember(tenant, ['engineer'])
    const text = JSON.stringify(await cellsOf(await get(engineer, tenant.id, '/persons/export')))
    expect(text).toContain('张*强')
    expect(text).not.toContain('小强')
  })

  it('is on record before the first byte and again with the number of rows', async () => {
    const { tenant, manager } = await withPeople()
    await cellsOf(await get(manager, tenant.id, '/units/export?useState=rented&format=csv'))
    const { rows } = await kernel.admin.query(
      "select action, after, account_id from kernel.audit_log where tenant_id = $1 and subject = 'kernel.export' order by id",
      [tenant.id],
    )
    expect(rows).toMatchObject([
      {
        action: 'kernel.export.start',
        account_id: manager.accountId,
        after: {
          name: 'kernel.unit.list',
          format: 'csv',
          filters: { useState: 'rented' },
          isRevealed: false,
        },
      },
      { action: 'kernel.export.finish', after: { name: 'kernel.unit.list', rows: 0 } },
    ])
  })
})

describe('full numbers', () => {
  it('leave with a purpose, for those who may, and are audited with it', async () => {
    const { tenant, manager } = await withPeople()
    const response = await get(
      manager,
      tenant.id,
      '/persons/export?reveal=true&purpose=legal_duty&format=csv',
    )
    expect(await response.text()).toContain('19900001108')
    const { rows } = await kernel.admin.query(
      "select reason, after from kernel.audit_log where tenant_id = $1 and action = 'kernel.export.start'",
      [tenant.id],
    )
    expect(rows).toMatchObject([
      { reason: 'legal_duty', after: { isRevealed: true, name: 'kernel.person.list-revealed' } },
    ])
  })

  it.each([
    ['estate-manager', 'reveal=true', 400],
    ['estate-manager', 'reveal=true&purpose=curiosity', 400],
    ['front-desk', 'reveal=true&purpose=legal_duty', 403],
    ['engineer', 'reveal=true&purpose=legal_duty', 403],
    ['resident', 'reveal=true&purpose=legal_duty', 403],
  ] as const)('%s with %s: %d', async (role, query, status) => {
    const { tenant } = await withPeople()
    const member = await kernel.mintMember(tenant, [role])
    const response = await get(member, tenant.id, `/persons/export?${query}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })

  it('are not to be had of a list that has none', async () => {
    const { tenant, manager } = await withPeople()
    expect((await get(manager, tenant.id, '/units/export?reveal=true&purpose=legal_duty')).status).toBe(400)
  })
})

describe('refusals', () => {
  it.each([
    ['no session', null, '/units/export', 401],
    ['another format', 'own', '/units/export?format=pdf', 400],
    ['a wrong filter', 'own', '/units/export?building=nonsense', 400],
    ['no such export', 'own', '/export/secrets', 404],
    ['no such plugin', 'own', '/p/nothing/books/export', 404],
    ['no such list of a plugin', 'own', '/p/shelf/shelves/export', 404],
  ] as const)('%s', async (_what, who, path, status) => {
    const { tenant, manager } = await withPeople()
    expect((await get(who && manager, tenant.id, path)).status).toBe(status)
  })

  it('another estate does not exist, and a role without the list gets none', async () => {
    const [here, there] = [await withPeople(), await withPeople()]
    expect((await get(here.manager, there.tenant.id, '/units/export')).status).toBe(404)
    const merchant = await kernel.mintMember(here.tenant, ['merchant'])
    expect((await get(merchant, here.tenant.id, '/units/export')).status).toBe(403)
  })
})

describe('a plugin’s list', () => {
  it.each(['/p/shelf/books/b7/pages/export', '/p/shelf/export/pages?id=b7'])(
    'below one record is read beside it and by name: %s',
    async (path) => {
      const { tenant, manager } = await smallEstate(kernel)
      const [, row] = await cellsOf(await get(manager, tenant.id, path))
      expect(row).toEqual(['第一页，b7'])
      expect((await get(manager, tenant.id, '/p/shelf/books/pages/export')).status).toBe(404)
    },
  )
  it.each(['/p/shelf/books/export', '/p/shelf/export/books'])(
    'is read page after page to its end: %s',
    async (path) => {
      const { tenant, manager } = await smallEstate(kernel)
      const [headings, ...rows] = await cellsOf(await get(manager, tenant.id, path))
      expect(headings).toEqual(['号', '名'])
      expect(rows.map((row) => row[0])).toEqual(Array.from({ length: total }, (_, i) => i))
      // Text in the file, and shown as it is.
      expect(rows[7]![1]).toBe('=1+7')
    },
  )

  it('that breaks in the middle breaks the download instead of ending it early', async () => {
    const { tenant, manager } = await smallEstate(kernel)
    const response = await get(manager, tenant.id, '/p/shelf/books/export?failAt=1000&format=csv')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    const { rows } = await kernel.admin.query(
      "select action from kernel.audit_log where tenant_id = $1 and subject = 'kernel.export'",
      [tenant.id],
    )
    expect(rows).toEqual([{ action: 'kernel.export.start' }])
  })
})

describe('every list of the console', () => {
  it.each([
    ['estate', 'estate-manager', '/invitations'],
    ['estate', 'estate-manager', '/registrations'],
    ['estate', 'estate-manager', '/inbox'],
    ['estate', 'estate-manager', '/tasks'],
    ['estate', 'estate-manager', '/imports'],
    ['estate', 'estate-manager', '/jobs'],
    ['estate', 'estate-manager', '/operations/messages'],
    ['estate', 'estate-manager', '/operations/deliveries'],
    ['group', 'group-admin', '/registry/estates'],
    ['group', 'group-admin', '/tenants'],
    ['group', 'group-admin', '/oversight'],
  ] as const)('%s: %s downloads %s, and no stranger does', async (kind, role, path) => {
    const tenant = await kernel.mintTenant({ kind })
    const member = await kernel.mintMember(tenant, [role])
    const answer = await get(member, tenant.id, `${path}/export?format=csv`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    await answer.text()
    const stranger = await kernel.mintMember(await kernel.mintTenant({ kind }), [role])
    expect((await get(stranger, tenant.id, `${path}/export`)).status).toBe(404)
  })

  it('has in its file what its filters show', async () => {
    const group = await kernel.mintTenant({ kind: 'group' })
    const boss = await kernel.mintMember(group, ['group-admin'])
    await kernel.mintTenant({ parent: group, name: '景田花园' })
    await kernel.mintTenant({ parent: group, name: '翠竹苑' })
    const text = async (query: string) =>
      (await get(boss, group.id, `/registry/estates/export?format=csv${query}`)).text()
    expect(await text('&empty=true')).toMatch(/景田花园[^]*翠竹苑|翠竹苑[^]*景田花园/)
    expect(await text('&q=景田')).not.toContain('翠竹苑')
  })
})
