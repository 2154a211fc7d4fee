import { Hono } from 'hono'
import { secureHeaders as byLibrary } from 'hono/secure-headers'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { secureHeaders } from './secure-headers.ts'

let test: TestKernel
let member: TestMember

beforeAll(async () => {
  test = await testKernel()
  const tenant = await test.mintTenant()
  member = await test.mintMember(tenant, ['estate-manager'])
})
afterAll(() => test.close())

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

it('are what the library sets', async () => {
  const app = new Hono()
  app.use(byLibrary({ crossOriginResourcePolicy: 'same-origin', referrerPolicy: 'same-origin' }))
  app.get('/', (c) => c.body(null))
  const response = await app.request('/')
  expect(Object.fromEntries(response.headers)).toEqual(lower(secureHeaders))
})

it.each([
  ['an operation', `units?limit=1`, 200],
  ['an error', `units?limit=0`, 400],
  ['a download', 'units/export?format=csv', 200],
  ['nothing there', 'no-such-thing', 404],
])('stand on the answer of %s, private and with its request id', async (_what, path, status) => {
  const response = await test.request(member, 'GET', `/api/t/${member.tenantId}/${path}`, undefined, {
    'x-request-id': 'of-this-test',
  })
  await response.arrayBuffer()
  expect(response.status).toBe(status)
  const headers = Object.fromEntries(response.headers)
  expect(headers).toMatchObject({ ...lower(secureHeaders), 'x-request-id': 'of-this-test' })
  expect(headers['cache-control']).toMatch(/no-store/)
})

it('stand on what needs no login as well', async () => {
  const response = await test.request(null, 'GET', '/api/me')
  expect(response.status).toBe(401)
  expect(Object.fromEntries(response.headers)).toMatchObject(lower(secureHeaders))
})
