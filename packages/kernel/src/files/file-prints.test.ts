import { defineManifest, idSchema } from '@linli/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { formOf, pdf } from './testing/sample-files.ts'
import { storedIn } from './testing/file-desk.ts'

const manifest = defineManifest({
  id: 'album',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '相册', en: 'Album' },
  summary: { 'zh-CN': '相册', en: 'Album' },
  tenants: ['estate'],
  capabilities: ['files'],
  tables: {},
  permissions: {},
  emits: {},
  consumes: [],
  metrics: {},
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
const print = z.object({ sha256: z.string(), dhash: z.string().nullable(), takenAt: z.string().nullable() })
const readPrints = pluginKit(manifest).defineAction({
  name: 'album.photo.print',
  can: 'member',
  input: z.object({ ids: z.array(idSchema) }),
  output: z.object({ prints: z.array(print.nullable()) }),
  async run(ctx, { ids }) {
    const prints = await ctx.files.prints(ids)
    ctx.audit({ subject: 'album.photo', id: null })
    return { prints: ids.map((id) => prints.get(id) ?? null) }
  },
})

let test: TestKernel
let member: TestMember
beforeAll(async () => {
  test = await testKernel({ plugins: [definePlugin({ manifest, routes: [] })] })
  member = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

/** A drawing with something in it, of a seed of its own. */
const drawing = (hue: number, width = 640): Promise<Buffer> => {
  const bars = Array.from({ length: 9 }, (_, n) => {
    const height = ((n * hue) % 7) * 60 + 40
    return `<rect x="${n * 70}" y="${480 - height}" width="60" height="${height}" fill="hsl(${hue * n},70%,40%)"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#eee"/>${bars.join('')}</svg>`
  return sharp(Buffer.from(svg)).resize({ width }).jpeg({ quality: 82 }).toBuffer()
}
const upload = async (bytes: Uint8Array, name = '合影.jpg', type = 'image/jpeg'): Promise<string> => {
  const response = await test.app.request(`/api/t/${member.tenantId}/files`, {
    method: 'POST',
    body: formOf(bytes, name, type),
    headers: { cookie: member.cookie, 'idempotency-key': crypto.randomUUID() },
  })
  return (await storedIn(response)).id
}
const printsOf = async (...ids: string[]) => (await test.run(member, readPrints, { ids })).prints
const distance = (a = '', b = '') =>
  [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length

describe('what a file is known by', () => {
  it('is the same picture made smaller and compressed anew, and not another picture', async () => {
    const [whole, small, other] = await printsOf(
      await upload(await drawing(3)),
      await upload(await drawing(3, 300)),
      await upload(await drawing(5)),
    )
    expect(whole?.sha256).not.toBe(small?.sha256)
    expect(distance(whole?.dhash ?? '', small?.dhash ?? '')).toBeLessThanOrEqual(6)
    expect(distance(whole?.dhash ?? '', other?.dhash ?? '')).toBeGreaterThan(6)
  })

  it('is when it was taken, by the tenant’s clock, though nothing else of EXIF is kept', async () => {
    const taken = await sharp(await drawing(4))
      .withExif({ IFD2: { DateTimeOriginal: '2026:05:01 10:11:12' } })
      .toBuffer()
    const [print] = await printsOf(await upload(taken))
    expect(print?.takenAt).toBe('2026-05-01T02:11:12Z')
  })

  it('is the hash of its bytes alone where it is no picture', async () => {
    const [paper] = await printsOf(await upload(pdf(), '批复.pdf', 'application/pdf'))
    expect(paper).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), dhash: null, takenAt: null })
  })

  it('is found out later for a picture that was stored before, and kept', async () => {
    const id = await upload(await drawing(6))
    const [before] = await printsOf(id)
    const forget = 'update kernel.file_blobs set dhash = null where checksum = $1'
    await test.admin.query(forget, [before?.sha256])
    expect(await printsOf(id)).toEqual([before])
    const { rows } = await test.admin.query(
      'select dhash is null as gone from kernel.file_blobs where checksum = $1',
      [before?.sha256],
    )
    expect(rows).toEqual([{ gone: false }])
  })

  it('is nothing for another tenant’s file', async () => {
    const id = await upload(await drawing(3, 500))
    const stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    expect((await test.run(stranger, readPrints, { ids: [id] })).prints).toEqual([null])
  })
})
