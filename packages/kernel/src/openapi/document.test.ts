import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'

let test: TestKernel
interface Operation {
  operationId: string
  security: object[]
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content: Record<string, unknown> }>
}
let paths: Record<string, Record<string, Operation>>

beforeAll(async () => {
  test = await testKernel()
  const answer = await test.request(null, 'GET', '/api/openapi.json')
  paths = ((await answer.json()) as { paths: typeof paths }).paths
})
afterAll(() => test.close())

describe('the API document', () => {
  it('names every route that is served below /api, and no other', () => {
    const served = new Set(
      test.app.routes
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
        .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`)
        // The document itself, its page, and the dispatchers whose routes are told one by one.
        .filter((line) => !/\/api\/(openapi\.json|docs)|\/p\/\{plugin\}|\/api\/auth\/\*/.test(line)),
    )
    const told = new Set(
      Object.entries(paths).flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    )
    expect(served.size).toBeGreaterThan(100)
    expect([...served].filter((line) => !told.has(line))).toEqual([])
    expect([...told].filter((line) => !served.has(line) && !line.includes('/api/auth/'))).toEqual([])
  })

  it('gives every operation a name of its own, its errors, and a key to writes', () => {
    const all = Object.values(paths).flatMap((item) => Object.entries(item))
    const names = all.map(([, operation]) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const [method, { operationId, responses, parameters = [], requestBody }] of all) {
      expect(Object.keys(responses['401']?.content ?? {}), operationId).toEqual(['application/problem+json'])
      const isLogin = operationId.startsWith('auth.') || operationId === 'kernel.role.view-as.stop'
      const isPublic = operationId.startsWith('post.public')
      if (method !== 'get' && requestBody && !isLogin && !isPublic)
        expect(
          parameters.some((one) => one.in === 'header' && one.name === 'Idempotency-Key'),
          operationId,
        ).toBe(true)
    }
  })

  it('tells uploads, streams and downloads by their media types', () => {
    const tenant = '/api/t/{tenant}'
    expect(Object.keys(paths[`${tenant}/files`]!['post']!.requestBody!.content)).toEqual([
      'multipart/form-data',
    ])
    expect(Object.keys(paths[`${tenant}/stream`]!['get']!.responses['200']!.content)).toEqual([
      'text/event-stream',
    ])
    expect(paths[`${tenant}/units/export`]!['get']).toBeDefined()
    expect(paths['/api/auth/sign-in/phone-number']!['post']!.security).toEqual([])
    expect(paths['/api/auth/change-password']!['post']!.security).toEqual([{ session: [] }])
  })

  it('has a page to read it, from files of our own only', async () => {
    const page = await test.request(null, 'GET', '/api/docs')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    const html = await page.text()
    for (const [, file] of html.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await test.request(null, 'GET', file!)).status, file).toBe(200)
  })
})
