import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openFileDesk, openStagingFiles, storedIn, type FileDesk } from './testing/file-desk.ts'
import { formOf, html, pdf, photo, pixelBomb, plainZip, png, svg } from './testing/sample-files.ts'

let test: FileDesk['test']
let estate: FileDesk['estate']
let resident: FileDesk['resident']
let filesOnDisk: FileDesk['filesOnDisk']
let upload: FileDesk['upload']
let close: FileDesk['close']

beforeAll(async () => {
  ;({ test, estate, resident, filesOnDisk, upload, close } = await openFileDesk())
})
afterAll(() => close())

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
    const answer = await storedIn(
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
