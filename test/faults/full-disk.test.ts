import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'

let world: FaultWorld
let api: ApiProcess
let folder: string
let isSmallDisk: boolean

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linli-disk-'))
  // A disk of two megabytes where we may mount one; elsewhere the folder cannot be written at all.
  isSmallDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0
  world = await faultWorld()
  api = await world.start('web', { env: { LINLI_DATA_DIR: folder } })
})
afterAll(async () => {
  await world?.end()
  if (isSmallDisk) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)])

async function upload(bytes: Uint8Array, path = '/files', name = '合同.pdf') {
  const form = new FormData()
  form.set('file', new File([Buffer.from(bytes)], name, { type: 'application/pdf' }))
  const response = await fetch(`${api.url}/api/t/${world.estate.id}${path}`, {
    method: 'POST',
    body: form,
    headers: { cookie: world.manager.cookie, 'idempotency-key': newId() },
  })
  return {
    status: response.status,
    retryAfter: Number(response.headers.get('retry-after')),
    body: (await response.json()) as Record<string, unknown>,
  }
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(path, name)).isFile(),
  )
const rowsOfFiles = () =>
  world.count(
    'select (select count(*) from kernel.files) + (select count(*) from kernel.file_blobs) + (select count(*) from kernel.file_usage) + (select count(*) from kernel.import_batches)',
  )

it('has no room: the person is told so, nothing is half written, and it goes on when there is room', async () => {
  const fill = join(folder, 'somebody-else')
  if (isSmallDisk) {
    writeFileSync(fill, Buffer.alloc(1_500_000))
  } else {
    writeFileSync(join(folder, 'files'), 'in the way')
  }
  const before = filesIn(folder)
  for (const path of ['/files', '/imports?kind=registry']) {
    const { status, retryAfter, body } = await upload(pdf(1_200_000), path)
    expect([status, body.code], JSON.stringify(body)).toEqual(
      isSmallDisk ? [507, 'storage_full'] : [503, 'unavailable'],
    )
    expect(retryAfter).toBeGreaterThan(0)
    expect(String(body.title)).toMatch(/[一-鿿]/)
    expect(JSON.stringify(body)).not.toContain(folder)
  }
  expect(filesIn(folder)).toEqual(before)
  expect(await rowsOfFiles()).toBe(0)
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200)

  rmSync(isSmallDisk ? fill : join(folder, 'files'))
  const kept = await upload(pdf(400_000))
  expect(kept.status, JSON.stringify(kept.body)).toBe(200)
  const back = await fetch(`${api.url}/api/t/${world.estate.id}/files/${String(kept.body.id)}`, {
    headers: { cookie: world.manager.cookie },
  })
  expect((await back.arrayBuffer()).byteLength).toBe(400_009)
})

it('has a store that is gone: 503 for what lies in it, everything else is served', async () => {
  const { body } = await upload(pdf(1_000))
  const files = join(folder, 'files')
  const path = `${api.url}/api/t/${world.estate.id}/files/${String(body.id)}`
  rmSync(files, { recursive: true })
  writeFileSync(files, 'in the way')
  const headers = { cookie: world.manager.cookie }
  expect((await fetch(path, { headers })).status).toBe(503)
  expect((await upload(pdf(1_000))).status).toBe(503)
  expect((await fetch(`${api.url}/api/t/${world.estate.id}/units`, { headers })).status).toBe(200)
  rmSync(files)
  mkdirSync(files)
  expect((await upload(pdf(1_000))).status).toBe(200)
})
