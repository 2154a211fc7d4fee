import { createHmac, createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import type { FileStore } from './file-store.ts'
import { createS3Store } from './s3-store.ts'
import { formOf, photo } from './testing/sample-files.ts'

const secret = 'local-secret'
const objects = new Map<string, { body: Buffer; type: string; at: Date }>()
let server: Server
let isDown = false
let endpoint: string

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** AWS Signature Version 4 as the service checks it, from its published description. */
function isSigned(request: IncomingMessage): boolean {
  const match =
    /Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
      request.headers.authorization ?? '',
    )
  if (!match) return false
  const [, , day, region, signed, signature] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const url = new URL(request.url!, endpoint)
  const query = [...url.searchParams]
    .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
    .sort()
    .join('&')
  const headers = signed
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
    .join('')
  const canonical = [
    request.method,
    url.pathname,
    query,
    headers,
    signed,
    request.headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request')
  return createHmac('sha256', key).update(toSign).digest('hex') === signature
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (isDown) return response.writeHead(500).end()
      if (!isSigned(request)) return response.writeHead(403).end('<Error/>')
      const url = new URL(request.url!, endpoint)
      const key = url.pathname.replace('/estate-files/', '')
      if (request.method === 'PUT') {
        objects.set(key, {
          body: Buffer.concat(chunks),
          type: request.headers['content-type'] ?? '',
          at: new Date(),
        })
        return response.end()
      }
      if (request.method === 'DELETE') return response.writeHead(objects.delete(key) ? 204 : 404).end()
      if (url.searchParams.get('list-type') === '2') {
        const rows = [...objects].filter(([name]) => name.startsWith(url.searchParams.get('prefix')!))
        return response.end(
          `<ListBucketResult>${rows.map(([name, { at }]) => `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`).join('')}</ListBucketResult>`,
        )
      }
      const found = objects.get(key)
      if (!found) return response.writeHead(404).end()
      const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '')
      response
        .writeHead(range ? 206 : 200, { 'content-type': found.type })
        .end(range ? found.body.subarray(Number(range[1]), Number(range[2]) + 1) : found.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const settings = () => ({
  S3_ENDPOINT: endpoint,
  S3_BUCKET: 'estate-files',
  S3_REGION: 'cn-south-1',
  S3_ACCESS_KEY_ID: 'local',
  S3_SECRET_ACCESS_KEY: secret,
})

const textOf = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream).arrayBuffer()).toString()

describe('a bucket as a store', () => {
  const dir = mkdtempSync(join(tmpdir(), 'linli-s3-'))
  const path = join(dir, 'x')
  let store: FileStore
  beforeAll(() => {
    writeFileSync(path, 'hello bucket')
    store = createS3Store(settings())
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  it('keeps, reads in part, lists and removes, every request signed', async () => {
    const tenant = newId()
    const key = `${tenant}/2026/${newId()}`
    await store.put(key, path, 'text/plain')
    expect(objects.get(key)?.type).toBe('text/plain')
    expect(await textOf(await store.read(key))).toBe('hello bucket')
    expect(await textOf(await store.read(key, { start: 6, end: 11 }))).toBe('bucket')
    const listed = async (before: Date) => {
      const keys: string[] = []
      for await (const each of store.listOlderThan(tenant, before)) keys.push(each)
      return keys
    }
    expect(await listed(new Date(Date.now() + 1_000))).toEqual([key])
    expect(await listed(new Date(0))).toEqual([])
    await store.remove(key)
    await store.remove(key)
    await expect(store.read(key)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('says that the store is down, and that a wrong secret is no missing file', async () => {
    isDown = true
    await expect(store.read('x')).rejects.toMatchObject({ code: 'unavailable' })
    isDown = false
    await expect(
      createS3Store({ ...settings(), S3_SECRET_ACCESS_KEY: 'wrong' }).read('x'),
    ).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('refuses to start half configured', () => {
    expect(() => createS3Store({ ...settings(), S3_SECRET_ACCESS_KEY: undefined })).toThrow('S3_BUCKET needs')
  })
})

describe('uploads into a bucket', () => {
  let test: TestKernel
  let member: TestMember
  beforeAll(async () => {
    test = await testKernel()
    Object.assign(test.kernel.config, settings())
    member = await test.mintMember(await test.mintTenant(), ['resident'])
  })
  afterAll(() => test.close())
  const upload = async () =>
    test.app.request(`/api/t/${member.tenantId}/files`, {
      method: 'POST',
      body: formOf(await photo(300, 200), 'a.jpg', 'image/jpeg'),
      headers: { cookie: member.cookie, 'idempotency-key': newId() },
    })

  it('come back whole, with a thumbnail, and leave no row when the bucket is down', async () => {
    const { id } = (await (await upload()).json()) as { id: string }
    const served = await test.request(member, 'GET', `/api/t/${member.tenantId}/files/${id}`)
    expect((await served.arrayBuffer()).byteLength).toBe(Number(served.headers.get('content-length')))
    expect((await test.request(member, 'GET', `/api/t/${member.tenantId}/files/${id}/thumb`)).status).toBe(
      200,
    )
    isDown = true
    expect((await upload()).status).toBe(503)
    isDown = false
    const { rows } = await test.admin.query(
      'select count(*)::int as n from kernel.files where tenant_id = $1',
      [member.tenantId],
    )
    expect(rows).toEqual([{ n: 1 }])
  })
})
