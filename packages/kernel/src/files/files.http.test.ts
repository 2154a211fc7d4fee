import { copyFileSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { newId } from '@linli/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { settings } from '../settings/settings.schema.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { sweepFilesOf, sweepStaging } from './sweep-files.ts'
import { openFileDesk, storedIn, type FileDesk } from './testing/file-desk.ts'
import { formOf, pdf, photo, png, xlsx } from './testing/sample-files.ts'

let test: FileDesk['test']
let estate: FileDesk['estate']
let manager: FileDesk['manager']
let resident: FileDesk['resident']
let neighbour: FileDesk['neighbour']
let filesOnDisk: FileDesk['filesOnDisk']
let upload: FileDesk['upload']
let get: FileDesk['get']
let close: FileDesk['close']

beforeAll(async () => {
  ;({ test, estate, manager, resident, neighbour, filesOnDisk, upload, get, close } = await openFileDesk())
})
afterAll(() => close())

describe('uploading', () => {
  it('turns a photo upright, strips where and with what it was taken, and makes thumbnails', async () => {
    const answer = await storedIn(
      await upload(resident, formOf(await photo(), '水管 漏水.jpg', 'image/jpeg')),
    )
    expect(answer).toMatchObject({ name: '水管 漏水.jpg', type: 'image/jpeg', width: 900, height: 1200 })
    const served = Buffer.from(await (await get(resident, answer.id)).arrayBuffer())
    const meta = await sharp(served).metadata()
    expect(meta.exif).toBeUndefined()
    expect(served.includes('CameraMaker')).toBe(false)
    const thumb = await sharp(
      Buffer.from(await (await get(resident, answer.id, '/thumb?w=320')).arrayBuffer()),
    ).metadata()
    expect(thumb).toMatchObject({ format: 'webp', width: 320 })
  })

  it('writes an audit row', async () => {
    const answer = await storedIn(await upload(resident, formOf(pdf(), '合同.pdf', 'application/pdf')))
    const { rows } = await test.admin.query(
      'select action, account_id from kernel.audit_log where subject_id = $1',
      [answer.id],
    )
    expect(rows).toEqual([{ action: 'kernel.file.upload', account_id: resident.accountId }])
  })

  it('turns an iPhone’s HEIC into a JPEG that browsers can show', async () => {
    const heic = readFileSync(new URL('../../test-data/red-48x32.heic', import.meta.url))
    const answer = await storedIn(await upload(resident, formOf(heic, 'IMG_0001.HEIC', 'image/heic')))
    expect(answer).toMatchObject({ name: 'IMG_0001.jpg', type: 'image/jpeg', width: 48, height: 32 })
    const { dominant } = await sharp(
      Buffer.from(await (await get(resident, answer.id)).arrayBuffer()),
    ).stats()
    expect(dominant.r).toBeGreaterThan(150)
    expect(dominant.g).toBeLessThan(100)
    const broken = await upload(resident, formOf(heic.subarray(0, 420), 'IMG_0002.HEIC', 'image/heic'))
    expect(await broken.json()).toMatchObject({ reason: 'image_unreadable' })
  })

  it('takes a workbook', async () => {
    expect(await storedIn(await upload(manager, formOf(xlsx(), '台账.xlsx', '')))).toMatchObject({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
  })

  it('keeps the same content once in a tenant, and again in another', async () => {
    const picture = await png(70, 70)
    const first = await storedIn(await upload(resident, formOf(picture, 'a.png', 'image/png')))
    const before = filesOnDisk().length
    const second = await storedIn(await upload(manager, formOf(picture, 'b.png', 'image/png')))
    expect(second.id).not.toBe(first.id)
    expect(filesOnDisk().length).toBe(before)
    await storedIn(await upload(neighbour, formOf(picture, 'c.png', 'image/png')))
    expect(filesOnDisk().length).toBe(before + 3)
  })

  it('answers a repeated upload with the first answer and stores nothing more', async () => {
    const key = newId()
    const picture = await png(71, 71)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        upload(resident, formOf(picture, 'same.png', 'image/png'), { 'idempotency-key': key }),
      ),
    )
    const bodies = await Promise.all(answers.map(storedIn))
    expect(new Set(bodies.map((body) => body.id)).size).toBe(1)
    const { rows } = await test.admin.query('select count(*)::int as n from kernel.files where name = $1', [
      'same.png',
    ])
    expect(rows).toEqual([{ n: 1 }])
  })

  it('counts stored bytes and refuses what goes over the quota, leaving nothing on the disk', async () => {
    const full = await test.mintMember(await test.mintTenant(), ['resident'])
    await storedIn(await upload(full, formOf(await photo(), 'a.jpg', 'image/jpeg')))
    await test.admin.query(
      'update kernel.file_usage set bytes = 51200::bigint * 1048576 where tenant_id = $1',
      [full.tenantId],
    )
    const before = filesOnDisk().length
    const refused = await upload(full, formOf(await photo(600, 400), 'b.jpg', 'image/jpeg'))
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ code: 'limit_exceeded', reason: 'file_quota_full' })
    expect(filesOnDisk().length).toBe(before)
  })
})

describe('reading', () => {
  let id: string
  beforeAll(async () => {
    id = (await storedIn(await upload(resident, formOf(pdf(), '发票 1.pdf', 'application/pdf')))).id
  })

  it('is for the uploader; for others and for other tenants the file does not exist', async () => {
    expect((await get(resident, id)).status).toBe(200)
    expect((await get(manager, id)).status).toBe(404)
    expect((await get(neighbour, id, '', {}, neighbour.tenantId)).status).toBe(404)
    expect((await get(neighbour, id)).status).toBe(404)
    expect((await get(null, id)).status).toBe(401)
    expect((await get(manager, id, '/thumb')).status).toBe(404)
  })

  it('says how the browser must treat it', async () => {
    const { headers } = await get(resident, id, '?download=1')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="?? 1.pdf"; filename*=UTF-8\'\'%E5%8F%91%E7%A5%A8%201.pdf',
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toContain('private')
  })

  it('serves ranges, answers 304 to a known entity tag and 416 beyond the end', async () => {
    const whole = Buffer.from(await (await get(resident, id)).arrayBuffer())
    const part = await get(resident, id, '', { range: 'bytes=5-9' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 5-9/${whole.length}`)
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(5, 10))
    const etag = part.headers.get('etag')!
    expect((await get(resident, id, '', { 'if-none-match': etag })).status).toBe(304)
    expect((await get(resident, id, '', { range: 'bytes=99999-' })).status).toBe(416)
    const stale = await get(resident, id, '', { range: 'bytes=5-9', 'if-range': '"other"' })
    expect(stale.status).toBe(200)
  })

  it('a picture runs nothing', async () => {
    const picture = await storedIn(await upload(resident, formOf(await png(), 'x.png', 'image/png')))
    expect((await get(resident, picture.id)).headers.get('content-security-policy')).toContain('sandbox')
  })
})

/** The kernel's settings stand in for a plugin's record: who may read settings may read what hangs on them. */
const attachToSetting = defineAction({
  name: 'kernel.test.attach',
  can: 'member',
  input: z.object({ fileId: z.guid(), settingId: z.guid(), subject: z.string().default('kernel.setting') }),
  output: z.object({ names: z.array(z.string()) }),
  async run(ctx, { fileId, settingId, subject }) {
    if (subject === 'kernel.setting')
      await ctx.tx
        .insert(settings)
        .values({ id: settingId, pluginId: 'test', key: settingId, value: 1 })
        .onConflictDoNothing()
    await ctx.files.attach(fileId, subject, settingId)
    ctx.audit({ subject, id: settingId })
    return { names: (await ctx.files.list(subject, settingId)).map((file) => file.name) }
  },
})

describe('an attached file', () => {
  it('can be read by whoever may read its record, and by nobody else', async () => {
    const front = await test.mintMember(estate, ['front-desk'])
    const volunteer = await test.mintMember(estate, ['volunteer'])
    const { id } = await storedIn(await upload(resident, formOf(await png(72, 72), 'proof.png', 'image/png')))
    expect((await get(front, id)).status).toBe(404)
    const settingId = newId()
    expect(await test.run(resident, attachToSetting, { fileId: id, settingId })).toEqual({
      names: ['proof.png'],
    })
    expect((await get(front, id)).status).toBe(200)
    expect((await get(volunteer, id)).status).toBe(404)
    const listed = await test.request(
      front,
      'GET',
      `/api/t/${estate.id}/files?subject=kernel.setting&id=${settingId}`,
    )
    expect(await listed.json()).toMatchObject({ rows: [{ id, name: 'proof.png' }] })
    expect(
      (
        await test.request(
          volunteer,
          'GET',
          `/api/t/${estate.id}/files?subject=kernel.setting&id=${settingId}`,
        )
      ).status,
    ).toBe(404)
  })

  it('must be one’s own upload', async () => {
    const { id } = await storedIn(await upload(manager, formOf(pdf(), 'x.pdf', 'application/pdf')))
    await expect(
      test.run(resident, attachToSetting, { fileId: id, settingId: newId() }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      test.run(neighbour, attachToSetting, { fileId: id, settingId: newId() }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of the estate itself is seen by every member', async () => {
    const { id } = await storedIn(await upload(manager, formOf(await png(73, 73), 'logo.png', 'image/png')))
    await test.run(manager, attachToSetting, { fileId: id, settingId: estate.id, subject: 'kernel.tenant' })
    expect((await get(resident, id)).status).toBe(200)
  })
})

describe('the sweep', () => {
  it('removes what belongs to nothing after a day, keeps what is attached, and gives the space back', async () => {
    const place = await test.mintTenant()
    const member = await test.mintMember(place, ['estate-manager'])
    const loose = await storedIn(
      await upload(member, formOf(await photo(500, 300), 'loose.jpg', 'image/jpeg')),
    )
    const kept = await storedIn(await upload(member, formOf(await photo(400, 300), 'kept.jpg', 'image/jpeg')))
    await test.run(member, attachToSetting, { fileId: kept.id, settingId: newId() })
    const orphan = filesOnDisk().find((path) => path.includes(place.id) && !path.includes('.w'))!
    await sweepFilesOf(test.kernel, place.id)
    expect((await get(member, loose.id, '', {}, place.id)).status).toBe(200)

    const ofPlace = () => filesOnDisk().filter((path) => path.includes(place.id))
    copyFileSync(orphan, join(orphan, '..', newId()))
    copyFileSync(orphan, join(test.kernel.config.dataDir, 'files', '.staging', 'dead.part'))
    expect(ofPlace().length).toBe(7)
    await test.admin.query(
      "update kernel.files set created_at = now() - interval '2 days' where tenant_id = $1",
      [place.id],
    )
    await test.admin.query(
      "update kernel.file_blobs set updated_at = now() - interval '2 days' where tenant_id = $1",
      [place.id],
    )
    test.setNow(new Date(Date.now() + 25 * 3_600_000))
    await sweepFilesOf(test.kernel, place.id)
    await sweepStaging(test.kernel)
    test.setNow(null)

    expect((await get(member, loose.id, '', {}, place.id)).status).toBe(404)
    expect((await get(member, kept.id, '', {}, place.id)).status).toBe(200)
    expect(ofPlace().length).toBe(3)
    expect(filesOnDisk().filter((path) => path.endsWith('dead.part'))).toEqual([])
    const { rows } = await test.admin.query(
      'select bytes::int as bytes from kernel.file_usage where tenant_id = $1',
      [place.id],
    )
    expect(rows).toEqual([{ bytes: statSync(ofPlace().find((path) => !path.includes('.w'))!).size }])
  })
})
