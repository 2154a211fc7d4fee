import { roleKeys, roleTemplates } from '@linli/contract'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import { evaluation } from '@linli/evaluation-server'
import { smartProperty } from '@linli/smart-property-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fencedTables, inReferenceOrder, type FencedTable } from './catalogue.ts'
import { idsIn, liveWorld } from './live-world.ts'
import { apiRoutes, requestOf, type ApiRoute } from './routes.ts'
import { fingerprint } from './seed-world.ts'

const casesPerRoute = 50
const canary = '金丝雀密探'

let test: TestKernel
let tables: FencedTable[]
let routes: ApiRoute[]
let ours: TestTenant
let theirs: TestTenant
let theirIds: string[]
let stranger: TestMember
let owner: TestMember
let shown: string[]
let before: string

const rolesAt = (kind: string) =>
  roleKeys.filter((role) => (roleTemplates[role].at as readonly string[]).includes(kind))

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty, evaluation] })
  routes = apiRoutes(test.kernel)
  tables = inReferenceOrder(await fencedTables(test.admin))
  ours = await test.mintTenant()
  theirs = await test.mintTenant()
  // Every role of an estate, so that no permission stands before the fence.
  stranger = await test.mintMember(ours, rolesAt('estate'))
  owner = await test.mintMember(theirs, rolesAt('estate'))
  await liveWorld(test, owner, canary)
  ;[theirIds, shown] = await harvest()
  before = await fingerprint(test.admin, tables, theirs.id)
})
afterAll(() => test?.close())

/** All ids the owner is shown, first of lists, then of what those ids open; and the routes that showed the canary. */
async function harvest(): Promise<[ids: string[], shownBy: string[]]> {
  const ids = new Set<string>()
  const shownBy = new Set<string>()
  for (let round = 0; round < 2; round++) {
    const known = [...ids, theirs.id]
    const calls = routes
      .filter(({ method }) => method === 'GET')
      .flatMap((route) =>
        (route.pathNames.length && round === 1 ? known : [theirs.id]).map((id) => ({ route, id })),
      )
    for (const { route, id } of calls) {
      const { status, text } = await call(owner, theirs.id, route, () => id)
      if (status >= 500) throw new Error(`${route.name} ${status} ${text}`)
      if (status === 200) idsIn(text).forEach((found) => ids.add(found))
      if (text.includes(canary)) shownBy.add(route.name)
    }
  }
  for (const own of [theirs.id, owner.accountId]) ids.delete(own)
  return [[...ids], [...shownBy]]
}

/** The other tenant's ids in turn. */
const idsFor = (_route: ApiRoute) => {
  let next = Math.floor(Math.random() * theirIds.length)
  return () => theirIds[next++ % theirIds.length]!
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

  it('shows the owner the very rows, so that the refusals above mean something', () => {
    expect(theirIds.length).toBeGreaterThan(10)
    expect(shown.length, shown.join()).toBeGreaterThan(8)
  })

  it('left every row of the other tenant as it was', async () => {
    expect(await fingerprint(test.admin, tables, theirs.id)).toBe(before)
  })
})
