import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { createApp } from '@linli/kernel/boot'
import { testKernel, type TestKernel } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publicPages } from './public-pages.ts'
import { createRemoteStore } from './remote-store.ts'
import { webExtension } from './web.http.ts'

let test: TestKernel
let home: string
let app: ReturnType<typeof createApp>
const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'">${'核验'.repeat(600)}`

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'linli-public-'))
  const put = (path: string, text: string) => {
    mkdirSync(join(home, path, '..'), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  put('one/public/verify/index.html', page)
  put('one/console/remote.js', 'secret')
  put('two/public/verify/index.html', 'a later plugin')
  put('two/public/console/index.html', 'not the shell')
  put('two/public/healthz/index.html', 'not the health')
  test = await testKernel()
  const builds = ['absent', 'one', 'two'].map((name) => join(home, name))
  app = createApp(test.kernel, [
    webExtension(createRemoteStore(join(home, 'remotes'), [])),
    publicPages(builds),
  ])
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await test.close()
})

describe('a plugin’s page for everybody', () => {
  it('is served without an account, whole', async () => {
    const answer = await app.request('/verify')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toBe(page)
    const small = await app.request('/verify', { headers: { 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(Buffer.from(await small.arrayBuffer())).toString()).toBe(page)
  })

  it('keeps the policy inside it, and is framed by nobody and tells nobody where it was', async () => {
    const { headers } = await app.request('/verify')
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('takes no address of ours', async () => {
    const shell = await app.request('/console')
    expect([shell.status, shell.headers.get('location')]).toEqual([302, '/console/'])
  })

  it.each([
    '/nothing',
    '/verify/index.html',
    '/verify/other',
    '/remote.js',
    '/..%2fconsole',
    '/%2e%2e%2fone%2fconsole%2fremote.js',
    '/Verify',
  ])('%s is none', async (path) => {
    expect((await app.request(path)).status).toBe(404)
  })
})
