import { createApp, extensions } from '@linli/kernel/boot'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import { evaluation } from '@linli/evaluation-server'
import { smartProperty } from '@linli/smart-property-server'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { actors, type ActorName, type BadRequest } from './bad-request.ts'
import { asCurl, badRequest } from './bad-requests.ts'
import { documentRoutes, otherRoutes, type ApiDocument } from './document-routes.ts'
import { idsIn, liveWorld } from './live-world.ts'
import type { ApiRoute } from './routes.ts'

/** All together; fewer while one works on a route. */
const total = Number(process.env['BAD_INPUTS'] ?? '100000')
const only = process.env['BAD_INPUTS_ROUTE'] ?? ''
const lanes = 8
const slowMs = 30_000

let test: TestKernel
let app: ReturnType<typeof createApp>
let estate: TestTenant
let group: TestTenant
let routes: ApiRoute[]
let ids: string[]
let startedAt: string
const members: Partial<Record<ActorName, TestMember>> = {}
const sent = {
  requests: 0,
  statuses: new Map<number, number>(),
  accepted: new Set<string>(),
  writes: new Map<string, string>(),
}

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty, evaluation] })
  app = createApp(test.kernel, extensions)
  group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group })
  const owner = await test.mintMember(estate, ['estate-manager'])
  await liveWorld(test, owner, '某人')
  ids = [...new Set([...(await shownIds(owner)), estate.id, owner.accountId])]
  const { rows } = await test.admin.query<{ now: string }>('select clock_timestamp()::text as now')
  startedAt = rows[0]!.now
  const document = (await (await app.request('/api/openapi.json')).json()) as ApiDocument
  const documented = documentRoutes(document)
  const known = new Set(documented.map(shapeOf))
  routes = [...documented, ...otherRoutes.filter((route) => !known.has(shapeOf(route)))].filter(({ name }) =>
    name.includes(only),
  )
})
afterAll(() => test?.close())

const shapeOf = ({ method, path }: ApiRoute) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`

/** Ids of rows that are there, so that a request gets as far as it can. */
async function shownIds(owner: TestMember): Promise<string[]> {
  const texts = await Promise.all(
    ['/units', '/persons', '/buildings', '/p/smart-property/work-orders', '/members', '/invitations'].map(
      async (path) => (await test.request(owner, 'GET', `/api/t/${estate.id}${path}`)).text(),
    ),
  )
  return texts.flatMap(idsIn)
}

/** What a garbled request may have taken away in passing: the session, the membership, the plugin. */
async function restore() {
  members.resident = await test.mintMember(estate, ['resident'])
  members.manager = await test.mintMember(estate, ['estate-manager'])
  members.group = await test.mintMember(group, ['group-admin'])
  await test.admin.query('update kernel.tenant_plugins set is_enabled = true')
  await test.admin.query("update kernel.tenants set status = 'active' where status <> 'active'")
  await test.admin.query('delete from kernel.role_grants')
}

interface Outcome {
  status: number
  type: string
  text: string
  requestId: string
  ms: number
}

async function send(request: BadRequest, action: string | null): Promise<Outcome> {
  const member = members[request.actor]
  const path = request.path.replace('{tenant}', member?.tenantId ?? estate.id)
  const from = performance.now()
  const response = await app.request(path, {
    method: request.method,
    headers: { ...(member ? { cookie: member.cookie } : {}), ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body as string | Uint8Array<ArrayBuffer> }),
  })
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('event-stream')) await response.body?.cancel()
  const text = type.includes('event-stream') ? '' : await response.text()
  sent.requests++
  sent.statuses.set(response.status, (sent.statuses.get(response.status) ?? 0) + 1)
  const requestId = response.headers.get('x-request-id') ?? ''
  if (response.status < 300) sent.accepted.add(requestId)
  if (response.status < 300 && action) sent.writes.set(requestId, action)
  return { status: response.status, type, text, requestId, ms: performance.now() - from }
}

const innards =
  /\n\s+at |node_modules|\.ts:\d+|\bselect\b[^"]+\bfrom\b|\binsert into\b|violates|relation "|column "|invalid input syntax|duplicate key/i

/** What is wrong with an answer to whatever was sent. */
function faultOf(request: BadRequest, { status, type, text, requestId, ms }: Outcome): string | null {
  if (status >= 500) return `answered ${status}: ${text.slice(0, 300)}`
  if (ms > slowMs) return `took ${Math.round(ms)} ms`
  if (status < 400) return null
  if (innards.test(text)) return `says what is inside: ${text.slice(0, 300)}`
  if (request.method === 'HEAD') return null
  if (!type.startsWith('application/problem+json'))
    return `${status} is no problem document but ${type}: ${text.slice(0, 200)}`
  const problem = JSON.parse(text) as { title?: string; requestId?: string; status?: number }
  if (!problem.title || problem.requestId !== requestId || problem.status !== status)
    return `an incomplete problem: ${text.slice(0, 300)}`
  return null
}

let next = 0
const pickId = () => ids[next++ % ids.length]!

/** The name of an operation of a tenant, which records each write. */
const actionOf = (route: ApiRoute, { method, path }: BadRequest) =>
  path.startsWith('/api/t/') &&
  !otherRoutes.includes(route) &&
  !['GET', 'HEAD', 'OPTIONS'].includes(method) &&
  // Looking as oneself again takes a cookie away and writes nothing, by whichever route it was reached.
  !(method === 'DELETE' && /\/view-as(\?|$)/.test(path))
    ? route.name
    : null

async function attack(route: ApiRoute, numRuns: number): Promise<string | null> {
  await restore()
  const property = fc.asyncProperty(badRequest(route, pickId), async (request) => {
    const fault = faultOf(request, await send(request, actionOf(route, request)))
    if (fault) throw new Error(fault)
  })
  const { failed, counterexample, errorInstance, seed } = await fc.check(property, { numRuns })
  if (!failed) return null
  return `${route.name} (seed ${seed}) ${String((errorInstance as Error).message)}\n${asCurl(counterexample![0])}`
}

it(`answers ${total} bad inputs to every route without a 5xx, each refusal as a problem document`, async () => {
  expect(routes.length).toBeGreaterThan(only ? 0 : 150)
  await restore()
  const numRuns = Math.ceil(total / routes.length)
  const faults: string[] = []
  const queue = [...routes]
  const started = process.cpuUsage()
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let route = queue.pop(); route; route = queue.pop()) {
        const fault = await attack(route, numRuns)
        if (fault) faults.push(fault)
      }
    }),
  )
  const used = process.cpuUsage(started)
  const cpu = used.user + used.system
  const figures = [...sent.statuses].sort().map(([status, n]) => `${status}: ${n}`)
  console.log(
    `${sent.requests} requests to ${routes.length} routes as ${actors.join(', ')} in ${(cpu / 1e6).toFixed(0)} s of this process (${figures.join(', ')})`,
  )
  expect(faults.join('\n\n')).toBe('')
  expect(sent.requests).toBeGreaterThanOrEqual(only ? 1 : total)
  // Neither were all refused at the door, nor all let in.
  if (!only)
    for (const status of [200, 400, 401, 403, 404])
      expect(sent.statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(total / 500)
}, 3_600_000)

it('wrote what it accepted on the record, and nothing for what it refused', async () => {
  const recorded = await test.admin.query<{ request_id: string }>(
    'select request_id from kernel.audit_log where created_at >= $1 union select request_id from kernel.outbox where created_at >= $1',
    [startedAt],
  )
  const ids = new Set(recorded.rows.map((row) => row.request_id))
  expect([...ids].filter((id) => !sent.accepted.has(id)).slice(0, 5)).toEqual([])
  const unrecorded = new Set([...sent.writes].filter(([id]) => !ids.has(id)).map(([, name]) => name))
  expect([...unrecorded]).toEqual([])
})
