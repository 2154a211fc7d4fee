import { copyFileSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { newId } from '@linli/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { settings } from '../settings/settings.schema.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { sweepFilesOf, sweepStaging } from './sweep-files.ts'
import { formOf, html, pdf, photo, pixelBomb, plainZip, png, svg, xlsx } from './testing/sample-files.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let resident: TestMember
let neighbour: TestMember

beforeAll(async () => {
  test = await testKernel()
  estate = await test.mintTenant()
  manager = await test.mintMember(estate, ['estate-manager'])
  resident = await test.mintMember(estate, ['resident'])
  neighbour = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(async () => {
  rmSync(test.kernel.config.dataDir, { recursive: true, force: true })
  await test.close()
})

const filesOnDisk = (): string[] => {
  try {
    return readdirSync(join(test.kernel.config.dataDir, 'files'), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
  } catch {
    return []
  }
}

/** Linux says what this process holds open; elsewhere the check says nothing. */
const openStagingFiles = (): string[] =>
  existsSync('/proc/self/fd')
    ? readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          const target = readlinkSync(`/proc/self/fd/${fd}`)
          return target.includes('.staging') ? [target] : []
        } catch {
          return []
        }
      })
    : []

async function upload(
  member: TestMember,
  form: FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  return test.app.request(`/api/t/${member.tenantId}/files`, {
    method: 'POST',
    body: form,
    headers: { cookie: member.cookie, 'idempotency-key': newId(), ...headers },
  })
}
const get = (
  member: TestMember | null,
  id: string,
  suffix = '',
  headers: Record<string, string> = {},
  tenantId = estate.id,
) =>
  test.app.request(`/api/t/${tenantId}/files/${id}${suffix}`, {
    headers: { ...(member ? { cookie: member.cookie } : {}), ...headers },
  })

interface Stored {
  id: string
  name: string
  type: string
  size: number
  width?: number
  height?: number
}
const stored = async (response: Response): Promise<Stored> => {
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Stored
}

describe('uploading', () => {
  it('turns a photo upright, strips where and with what it was taken, and makes thumbnails', async () => {
    const answer = await stored(await upload(resident, formOf(await photo(), '水管 漏水.jpg', 'image/jpeg')))
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
    const answer = await stored(await upload(resident, formOf(pdf(), '合同.pdf', 'application/pdf')))
    const { rows } = await test.admin.query(
      'select action, account_id from kernel.audit_log where subject_id = $1',
      [answer.id],
    )
    expect(rows).toEqual([{ action: 'kernel.file.upload', account_id: resident.accountId }])
  })

  it('turns an iPhone’s HEIC into a JPEG that browsers can show', async () => {
    const heic = readFileSync(new URL('../../test-data/red-48x32.heic', import.meta.url))
    const answer = await stored(await upload(resident, formOf(heic, 'IMG_0001.HEIC', 'image/heic')))
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
    expect(await stored(await upload(manager, formOf(xlsx(), '台账.xlsx', '')))).toMatchObject({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
  })

  it('keeps the same content once in a tenant, and again in another', async () => {
    const picture = await png(70, 70)
    const first = await stored(await upload(resident, formOf(picture, 'a.png', 'image/png')))
    const before = filesOnDisk().length
    const second = await stored(await upload(manager, formOf(picture, 'b.png', 'image/png')))
    expect(second.id).not.toBe(first.id)
    expect(filesOnDisk().length).toBe(before)
    await stored(await upload(neighbour, formOf(picture, 'c.png', 'image/png')))
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
    const bodies = await Promise.all(answers.map(stored))
    expect(new Set(bodies.map((body) => body.id)).size).toBe(1)
    const { rows } = await test.admin.query('select count(*)::int as n from kernel.files where name = $1', [
      'same.png',
    ])
    expect(rows).toEqual([{ n: 1 }])
  })

  it('counts stored bytes and refuses what goes over the quota, leaving nothing on the disk', async () => {
    const full = await test.mintMember(await test.mintTenant(), ['resident'])
    await stored(await upload(full, formOf(await photo(), 'a.jpg', 'image/jpeg')))
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

describe('an upload that attacks', () => {
  const cases: [
    name: string,
    body: () => FormData | Promise<FormData>,
    status: number,
    reason: string | undefined,
  ][] = [
    ['an SVG with a script', () => formOf(svg(), 'x.svg', 'image/svg+xml'), 415, 'file_type_refused'],
    ['an SVG that calls itself a PNG', () => formOf(svg(), 'x.png', 'image/png'), 415, 'file_type_refused'],
    ['a page', () => formOf(html(), 'x.html', 'text/html'), 415, 'file_type_refused'],
    [
      'a page that calls itself a photo',
      () => formOf(html(), 'x.jpg', 'image/jpeg'),
      415,
      'file_type_refused',
    ],
    ['an archive', () => formOf(plainZip(), 'x.zip', 'application/zip'), 415, 'file_type_refused'],
    [
      'an archive that calls itself a workbook',
      () => formOf(plainZip(), 'x.xlsx', 'application/zip'),
      415,
      'file_type_refused',
    ],
    [
      'a PNG declared as a JPEG',
      async () => formOf(await png(), 'x.png', 'image/jpeg'),
      415,
      'file_type_mismatch',
    ],
    [
      'a PNG named as a program',
      async () => formOf(await png(), 'x.exe', 'image/png'),
      415,
      'file_type_mismatch',
    ],
    [
      'half a picture',
      async () => formOf((await photo()).subarray(0, 3_000), 'x.jpg', 'image/jpeg'),
      415,
      'image_unreadable',
    ],
    [
      'a pixel bomb',
      async () => formOf(await pixelBomb(), 'x.png', 'image/png'),
      415,
      'image_too_many_pixels',
    ],
    ['an empty file', () => formOf(Buffer.alloc(0), 'x.png', 'image/png'), 400, 'file_empty'],
    [
      '21 MB',
      () => formOf(Buffer.alloc(21 * 1024 * 1024, 7), 'x.pdf', 'application/pdf'),
      413,
      'file_too_large',
    ],
    ['no file at all', () => formOf(pdf(), 'x.pdf', 'application/pdf', 'other'), 400, undefined],
  ]

  it.each(cases)('%s is refused and leaves nothing behind', async (_name, body, status, reason) => {
    const before = filesOnDisk().length
    const response = await upload(resident, await body())
    expect(response.status).toBe(status)
    expect(((await response.json()) as { reason?: string }).reason).toBe(reason)
    expect(filesOnDisk().length).toBe(before)
  })

  it('a body that breaks off or is no multipart is refused', async () => {
    const headers = { cookie: resident.cookie, 'idempotency-key': newId() }
    const path = `/api/t/${estate.id}/files`
    const cut =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 and then nothing'
    const broken = await test.app.request(path, {
      method: 'POST',
      body: cut,
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(broken.status).toBe(400)
    const json = await test.app.request(path, {
      method: 'POST',
      body: '{}',
      headers: { ...headers, 'content-type': 'application/json' },
    })
    expect(json.status).toBe(415)
    expect(filesOnDisk().filter((path_) => path_.includes('.staging'))).toEqual([])
  })

  it('a sender who goes away in the middle leaves no file and no open handle', async () => {
    const head =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4'
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(head))
        setTimeout(() => controller.error(new Error('connection reset')), 50)
      },
    })
    const response = await test.app.request(`/api/t/${estate.id}/files`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        cookie: resident.cookie,
        'idempotency-key': newId(),
        'content-type': 'multipart/form-data; boundary=x',
      },
    })
    expect(response.status).toBe(400)
    expect(filesOnDisk().filter((path) => path.includes('.staging'))).toEqual([])
    expect(openStagingFiles()).toEqual([])
  })

  it('a name with a path, a script and turned-around text comes out harmless', async () => {
    const answer = await stored(
      await upload(resident, formOf(pdf(), '../../etc/pass\u202ewd<script>.pdf', 'application/pdf')),
    )
    expect(answer.name).toBe('passwd_script_.pdf')
  })

  it('needs a key and a login', async () => {
    const path = `/api/t/${estate.id}/files`
    expect(
      (
        await test.app.request(path, {
          method: 'POST',
          body: formOf(pdf(), 'x.pdf', 'application/pdf'),
          headers: { cookie: resident.cookie },
        })
      ).status,
    ).toBe(400)
    expect(
      (await test.app.request(path, { method: 'POST', body: formOf(pdf(), 'x.pdf', 'application/pdf') }))
        .status,
    ).toBe(401)
  })
})

describe('reading', () => {
  let id: string
  beforeAll(async () => {
    id = (await stored(await upload(resident, formOf(pdf(), '发票 1.pdf', 'application/pdf')))).id
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
    const picture = await stored(await upload(resident, formOf(await png(), 'x.png', 'image/png')))
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
    const { id } = await stored(await upload(resident, formOf(await png(72, 72), 'proof.png', 'image/png')))
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
    const { id } = await stored(await upload(manager, formOf(pdf(), 'x.pdf', 'application/pdf')))
    await expect(
      test.run(resident, attachToSetting, { fileId: id, settingId: newId() }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      test.run(neighbour, attachToSetting, { fileId: id, settingId: newId() }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of the estate itself is seen by every member', async () => {
    const { id } = await stored(await upload(manager, formOf(await png(73, 73), 'logo.png', 'image/png')))
    await test.run(manager, attachToSetting, { fileId: id, settingId: estate.id, subject: 'kernel.tenant' })
    expect((await get(resident, id)).status).toBe(200)
  })
})

describe('the sweep', () => {
  it('removes what belongs to nothing after a day, keeps what is attached, and gives the space back', async () => {
    const place = await test.mintTenant()
    const member = await test.mintMember(place, ['estate-manager'])
    const loose = await stored(await upload(member, formOf(await photo(500, 300), 'loose.jpg', 'image/jpeg')))
    const kept = await stored(await upload(member, formOf(await photo(400, 300), 'kept.jpg', 'image/jpeg')))
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
