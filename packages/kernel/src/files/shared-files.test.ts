import { rmSync } from 'node:fs'

import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { readTicket, writeTicket } from './file-ticket.ts'
import { albumOpenings, albumPlugin, endAlbum, openAlbum } from './testing/album-plugin.ts'
import { mintWorld, passDay, shared, uploadTo, type World } from './testing/album-world.ts'
import { formOf, pdf, photo } from './testing/sample-files.ts'

let test: TestKernel
let stranger: TestMember

const fetchAs = (member: TestMember | null, url: string) =>
  test.app.request(url, { headers: member ? { cookie: member.cookie } : {} })
const gone = { code: 'not_found', details: {} }

beforeAll(async () => {
  test = await testKernel({ plugins: [albumPlugin] })
  stranger = await test.mintMember(await test.mintTenant({ kind: 'association' }), ['association-admin'])
})
afterAll(async () => {
  rmSync(test.kernel.config.dataDir, { recursive: true, force: true })
  await test.close()
})

describe('a shared file', () => {
  it('opens by a ticket at an address of the reader’s own tenant, whole, in ranges and small', async () => {
    const world = await mintWorld(test)
    const { asked, fileId } = await shared(test, world)
    const ticket = await test.run(world.officer, openAlbum, asked)
    expect(ticket).toMatchObject({ id: fileId, name: '宣传栏.jpg', type: 'image/jpeg' })
    expect(ticket.url.startsWith(`/api/t/${world.association.id}/shared-files/${fileId}?ticket=`)).toBe(true)
    const whole = await fetchAs(world.officer, ticket.url)
    expect(whole.status).toBe(200)
    expect(whole.headers.get('cache-control')).toBe('private, no-store')
    expect((await whole.arrayBuffer()).byteLength).toBe(ticket.size)
    const thumb = await fetchAs(world.officer, `${ticket.thumbUrl}&w=320`)
    expect(await sharp(Buffer.from(await thumb.arrayBuffer())).metadata()).toMatchObject({ width: 320 })
    const part = await test.app.request(ticket.url, {
      headers: { cookie: world.officer.cookie, range: 'bytes=0-9' },
    })
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
  })

  it('leaves without where and with what it was taken', async () => {
    const world = await mintWorld(test)
    const { asked } = await shared(test, world)
    const { url } = await test.run(world.officer, openAlbum, asked)
    const bytes = Buffer.from(await (await fetchAs(world.officer, url)).arrayBuffer())
    expect((await sharp(await photo()).metadata()).exif).toBeDefined()
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes('CameraMaker')).toBe(false)
  })

  it('has its openings counted where it lies, by day, without person or time of day', async () => {
    const world = await mintWorld(test)
    const { asked, id } = await shared(test, world)
    const { url } = await test.run(world.officer, openAlbum, asked)
    for (let n = 0; n < 3; n++) await fetchAs(world.officer, url)
    await test.run(world.colleague, openAlbum, asked)
    expect((await test.run(world.manager, albumOpenings, { id })).rows).toEqual([])
    await passDay(test)
    const { rows } = await test.run(world.manager, albumOpenings, { id })
    expect(rows).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), openings: 2 }])
    expect((await test.run(world.head, albumOpenings, { id })).rows).toEqual(rows)
    expect((await test.run(world.officer, albumOpenings, { id })).rows).toEqual([])
    const kept = await test.admin.query<Record<string, unknown>>(
      'select id::text, created_at::text, row_to_json(o)::text as whole from kernel.file_openings o where tenant_id = $1',
      [world.estate.id],
    )
    for (const row of kept.rows) {
      expect(row['created_at']).toMatch(/ 00:00:00\+00$/)
      // The seventh version of an id tells the time.
      expect(String(row['id'])[14]).toBe('4')
      expect(row['whole']).not.toContain(world.officer.accountId)
    }
  })

  it('names neither estate nor purpose in its address', async () => {
    const world = await mintWorld(test)
    const { asked, id } = await shared(test, world)
    const { url } = await test.run(world.officer, openAlbum, asked)
    const text = Buffer.from(new URL(url, 'http://x').searchParams.get('ticket')!, 'base64url').toString(
      'latin1',
    )
    for (const secret of [world.estate.id, id, 'album']) expect(text).not.toContain(secret)
  })
})

describe('a shared file is not found', () => {
  it('by a tenant it is not shared with, for another purpose, or before it is shared', async () => {
    const world = await mintWorld(test)
    const { asked, fileId } = await shared(test, world)
    const unshared = await uploadTo(test, world.manager, formOf(pdf(), '合同.pdf', 'application/pdf'))
    const other = await mintWorld(test)
    await expect(test.run(stranger, openAlbum, asked)).rejects.toMatchObject(gone)
    await expect(test.run(other.officer, openAlbum, asked)).rejects.toMatchObject(gone)
    await expect(test.run(world.head, openAlbum, asked)).rejects.toMatchObject(gone)
    await expect(test.run(world.officer, openAlbum, { ...asked, id: newId() })).rejects.toMatchObject(gone)
    await expect(test.run(world.officer, openAlbum, { ...asked, fileId: unshared })).rejects.toMatchObject(
      gone,
    )
    await expect(
      test.run(world.officer, openAlbum, { ...asked, tenantId: other.estate.id }),
    ).rejects.toMatchObject(gone)
    const direct = await fetchAs(world.officer, `/api/t/${world.association.id}/files/${fileId}`)
    expect(direct.status).toBe(404)
    const counted = await test.run(world.manager, albumOpenings, { id: asked.id })
    expect(counted.rows).toEqual([])
  })

  const endings: [name: string, end: (world: World, id: string) => Promise<unknown>][] = [
    ['once the share was ended', ({ manager }, id) => test.run(manager, endAlbum, { id })],
    [
      'once its last day is over',
      ({ estate }, id) =>
        test.admin.query(
          'update kernel.file_shares set until = kernel.today() - 1 where tenant_id = $1 and subject_id = $2',
          [estate.id, id],
        ),
    ],
    [
      'once the association no longer oversees the company',
      ({ group }) =>
        test.admin.query(
          "update kernel.oversight set valid_from = '2020-01-01', valid_to = '2020-12-31' where company_id = $1",
          [group.id],
        ),
    ],
    [
      'once the plugin is switched off where it lies',
      ({ estate }) =>
        test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
          estate.id,
        ]),
    ],
    [
      'once the estate is suspended',
      ({ estate }) =>
        test.admin.query("update kernel.tenants set status = 'suspended' where id = $1", [estate.id]),
    ],
  ]
  it.each(endings)('%s, by a ticket given before neither', async (_name, end) => {
    const world = await mintWorld(test)
    const { asked, id } = await shared(test, world)
    const ticket = await test.run(world.officer, openAlbum, asked)
    expect((await fetchAs(world.officer, ticket.url)).status).toBe(200)
    await end(world, id)
    await expect(test.run(world.officer, openAlbum, asked)).rejects.toMatchObject(gone)
    expect((await fetchAs(world.officer, ticket.url)).status).toBe(404)
    expect((await fetchAs(world.officer, ticket.thumbUrl!)).status).toBe(404)
  })

  it('once the plugin is switched off where it is read, by a ticket given before', async () => {
    const world = await mintWorld(test)
    const { asked } = await shared(test, world)
    const { url } = await test.run(world.officer, openAlbum, asked)
    await test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
      world.association.id,
    ])
    expect((await fetchAs(world.officer, url)).status).toBe(404)
  })

  it('on its last day it still is found', async () => {
    const world = await mintWorld(test)
    const { asked, id } = await shared(test, world)
    await test.admin.query('update kernel.file_shares set until = kernel.today() where subject_id = $1', [id])
    expect(await test.run(world.officer, openAlbum, asked)).toMatchObject({ id: asked.fileId })
  })

  it('by anybody else’s ticket, an altered one, one for another file, or one that is over', async () => {
    const world = await mintWorld(test)
    const { asked } = await shared(test, world)
    const second = await shared(test, world)
    const { url } = await test.run(world.officer, openAlbum, asked)
    const asStatus = async (member: TestMember | null, address: string) =>
      (await fetchAs(member, address)).status
    expect(await asStatus(world.officer, url)).toBe(200)
    expect(await asStatus(null, url)).toBe(401)
    expect(await asStatus(world.colleague, url)).toBe(404)
    expect(await asStatus(stranger, url)).toBe(404)
    expect(await asStatus(stranger, url.replace(world.association.id, stranger.tenantId))).toBe(404)
    expect(await asStatus(world.officer, url.replace(asked.fileId, second.fileId))).toBe(404)
    const { pathname, searchParams } = new URL(url, 'http://x')
    const bytes = Buffer.from(searchParams.get('ticket')!, 'base64url')
    for (const at of [0, 12, 28, bytes.length - 1]) {
      const altered = Buffer.from(bytes)
      altered[at]! ^= 1
      expect(await asStatus(world.officer, `${pathname}?ticket=${altered.toString('base64url')}`)).toBe(404)
    }
    for (const text of ['', 'x', 'A'.repeat(200)])
      expect(await asStatus(world.officer, `${pathname}?ticket=${text}`)).toBe(404)
    const { config } = test.kernel
    const at = {
      fileId: asked.fileId,
      tenantId: world.association.id,
      accountId: world.officer.accountId,
      now: new Date(),
    }
    const content = readTicket(config, searchParams.get('ticket')!, at)!
    const over = writeTicket(config, { ...content, until: new Date(Date.now() - 1_000).toISOString() })
    expect(await asStatus(world.officer, `${pathname}?ticket=${over}`)).toBe(404)
  })

  it('in any row that its receiver could read past every screen', async () => {
    const world = await mintWorld(test)
    await shared(test, world)
    const peek = defineQuery({
      name: 'kernel.test.peek-files',
      can: 'member',
      input: z.object({}),
      output: z.object({ rows: z.array(z.unknown()) }),
      async run(ctx) {
        const { rows } = await ctx.tx.execute(sql`
          select id::text from kernel.files union all select id::text from kernel.file_blobs
          union all select id::text from kernel.file_shares union all select id::text from kernel.file_openings`)
        return { rows: [...rows] }
      },
    })
    expect((await test.run(world.officer, peek, {})).rows).toEqual([])
    expect((await test.run(world.manager, peek, {})).rows.length).toBe(3)
  })
})
