import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { staticFolder } from './static-folder.ts'

let folder: string
const text = 'export const words = "邻里"\n'.repeat(100)
const marked = brotliCompressSync(text)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linli-static-'))
  writeFileSync(join(folder, 'fresh.js'), text)
  writeFileSync(join(folder, 'fresh.js.br'), marked)
  writeFileSync(join(folder, 'stale.js'), text)
  writeFileSync(join(folder, 'stale.js.br'), brotliCompressSync('export const words = "旧"'))
  writeFileSync(join(folder, 'half.js'), text)
  writeFileSync(join(folder, 'half.js.br'), marked.subarray(0, marked.length - 4))
  writeFileSync(join(folder, 'small.js'), 'export {}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('serves what the build compressed', async () => {
  const found = await staticFolder(folder).find('fresh.js', 'gzip, br')
  expect(found?.headers['Content-Encoding']).toBe('br')
  expect(found?.body.equals(marked)).toBe(true)
})

it.each(['stale.js', 'half.js'])('never serves %s as another build left it', async (name) => {
  const found = await staticFolder(folder).find(name, 'br')
  expect(found?.headers['Content-Encoding']).toBe('br')
  expect(brotliDecompressSync(found!.body).toString()).toBe(text)
})

it('answers in what the client takes', async () => {
  const files = staticFolder(folder)
  const zipped = await files.find('fresh.js', 'gzip')
  expect(gunzipSync(zipped!.body).toString()).toBe(text)
  const bare = await files.find('fresh.js', '')
  expect(bare?.body.toString()).toBe(text)
  expect(bare?.headers).not.toHaveProperty('Content-Encoding')
  expect((await files.find('small.js', 'br'))?.headers).not.toHaveProperty('Content-Encoding')
})

it('finds nothing outside its folder', async () => {
  const files = staticFolder(folder)
  expect(await files.find('../etc/passwd', '')).toBeNull()
  expect(await files.find('%2e%2e/%2e%2e/etc/passwd', '')).toBeNull()
  expect(await files.find('%', '')).toBeNull()
  expect(await files.find('nothing.js', 'br')).toBeNull()
})
