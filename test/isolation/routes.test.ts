import { roleKeys, roleTemplates } from '@linli/contract'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fencedTables, inReferenceOrder, type FencedTable } from './catalogue.ts'
import { apiRoutes, requestOf, type ApiRoute } from './routes.ts'
import { fingerprint, seedWorld, type World } from './seed-world.ts'

const casesPerRoute = 50
const canary = 'canary-theirs'

let test: TestKernel
let tables: FencedTable[]
let routes: ApiRoute[]
let ours: TestTenant
let theirs: TestTenant
let theirWorld: World
let stranger: TestMember
let owner: TestMember
let before: string

const rolesAt = (kind: string) =>
  roleKeys.filter((role) => (roleTemplates[role].at as readonly string[]).includes(kind))

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty] })
  routes = apiRoutes(test.kernel)
  tables = inReferenceOrder(await fencedTables(test.admin))
  ours = await test.mintTenant()
  theirs = await test.mintTenant()
  theirWorld = await seedWorld(test.admin, tables, theirs.id, canary)
  // Every role of an estate, so that no permission stands before the fence.
  stranger = await test.mintMember(ours, rolesAt('estate'))
  owner = await test.mintMember(theirs, rolesAt('estate'))
  before = await fingerprint(test.admin, tables, theirs.id)
})
afterAll(() => test?.close())

/** Ids of the other tenant's rows in turn, the likely one (same noun) first. */
const idsFor = (route: ApiRoute) => {
  const noun = route.name.split('.')[1]!.replaceAll('-', '_')
  const ids = [...theirWorld]
    .sort(([a], [b]) => Number(b.includes(noun)) - Number(a.includes(noun)))
    .map(([, id]) => id)
  let next = 0
  return () => ids[next++ % ids.length]!
}

async function call(member: TestMember | null, tenantId: string, route: ApiRoute, pickId: () => string) {
  const { path, body } = requestOf(route, tenantId, pickId)
  const answer = await test.request(member, route.method, path, body)
  return { status: answer.status, text: await answer.text() }
}

describe('every route, called by another tenant', () => {
  it('reaches all operations of the kernel and the plugin', () => {
    expect(routes.length).toBeGreaterThan(100)
  })

  it('does not exist inside the other tenant, whatever the roles at home', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const { status, text } = await call(stranger, theirs.id, route, idsFor(route))
      if (status !== 404 || text.includes(canary)) wrong.push(`${route.name} ${status}`)
    }
    expect(wrong).toEqual([])
  })

  it('asks for a session', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const { status } = await call(null, theirs.id, route, idsFor(route))
      if (status !== 401) wrong.push(`${route.name} ${status}`)
    }
    expect(wrong).toEqual([])
  })

  it('gives nothing away for the other tenant’s ids in path, query and body, and never fails', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const pickId = idsFor(route)
      for (let i = 0; i < casesPerRoute; i++) {
        const { status, text } = await call(stranger, ours.id, route, pickId)
        if (status >= 500 || text.includes(canary))
          wrong.push(`${route.name} ${status} ${text.slice(0, 120)}`)
        if (route.pathNames.length === 0 && route.method === 'GET') break
      }
    }
    expect([...new Set(wrong)]).toEqual([])
  }, 600_000)

  it('shows the owner the very rows, so that the refusals above mean something', async () => {
    let seen = 0
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      // Seeded past all rules, so some rows break their own schema: what counts is that the canary can be seen at all.
      const { text } = await call(owner, theirs.id, route, idsFor(route))
      if (text.includes(canary)) seen++
    }
    expect(seen).toBeGreaterThan(8)
  })

  it('left every row of the other tenant as it was', async () => {
    expect(await fingerprint(test.admin, tables, theirs.id)).toBe(before)
  })
})
