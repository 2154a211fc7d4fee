import { roleKeys, roleTemplates } from '@linli/contract'
import { evaluation } from '@linli/evaluation-server'
import { evaluationPlaces } from '@linli/evaluation-server/testing'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fencedTables, inReferenceOrder, type FencedTable } from './catalogue.ts'
import { idsIn, liveWorld } from './live-world.ts'
import { apiRoutes, requestOf, type ApiRoute } from './routes.ts'
import { fingerprint } from './seed-world.ts'

const canary = '金丝雀密探'
/** A kind of place, how often each route is tried, and how many routes show a tenant its own records at least. */
const kinds = [
  { kind: 'estate', casesPerRoute: 50, leastShown: 16 },
  { kind: 'group', casesPerRoute: 12, leastShown: 8 },
  { kind: 'association', casesPerRoute: 12, leastShown: 8 },
] as const
type Kind = (typeof kinds)[number]['kind']

let test: TestKernel
let tables: FencedTable[]
let routes: ApiRoute[]
let theirPlaces: Awaited<ReturnType<typeof evaluationPlaces>>
let ourPlaces: typeof theirPlaces

const rolesAt = (kind: Kind) =>
  roleKeys.filter((role) => (roleTemplates[role].at as readonly string[]).includes(kind))

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty, evaluation] })
  routes = apiRoutes(test.kernel)
  tables = inReferenceOrder(await fencedTables(test.admin))
  theirPlaces = await evaluationPlaces(test, canary)
  // Records of the same kinds at home: a request may name one's own campaign in its path and another's in its body.
  ourPlaces = await evaluationPlaces(test, '自家')
})
afterAll(() => test?.close())

async function call(member: TestMember | null, tenantId: string, route: ApiRoute, pickId: () => string) {
  const { path, body } = requestOf(route, tenantId, pickId)
  const answer = await test.request(member, route.method, path, body)
  return { status: answer.status, text: await answer.text() }
}

interface Harvest {
  ids: string[]
  shownBy: string[]
}

/** How many ids a route is tried with that no list belongs to. */
const most = 40

/** All ids that a tenant's people are shown, first of lists, then of what those ids open; and the routes that showed the canary. */
async function harvest(people: readonly TestMember[], tenantId: string): Promise<Harvest> {
  const ids = new Set<string>()
  const listedAt = new Map<string, string[]>()
  const shownBy = new Set<string>()
  const ask = async (member: TestMember, route: ApiRoute, id: string): Promise<boolean> => {
    const { status, text } = await call(member, tenantId, route, () => id)
    if (status >= 500) throw new Error(`${route.name} ${status} ${text}`)
    if (text.includes(canary)) shownBy.add(route.name)
    if (status !== 200) return false
    const found = idsIn(text)
    found.forEach((each) => ids.add(each))
    if (!route.pathNames.length) listedAt.set(route.path, [...(listedAt.get(route.path) ?? []), ...found])
    return true
  }
  const openOne = async (member: TestMember, route: ApiRoute, candidates: readonly string[]) => {
    for (const id of candidates) if (await ask(member, route, id)) return
  }
  const reads = routes.filter(({ method }) => method === 'GET')
  const isList = ({ pathNames }: ApiRoute) => pathNames.length === 0
  for (const member of people) for (const route of reads.filter(isList)) await ask(member, route, tenantId)
  const listed = [...ids].slice(0, most)
  for (const member of people)
    for (const route of reads.filter((each) => !isList(each))) {
      const list = /^(.*\{tenant\}.*?)\/\{/.exec(route.path)?.[1] ?? ''
      await openOne(member, route, listedAt.get(list) ?? listed)
    }
  for (const own of [tenantId, ...people.map(({ accountId }) => accountId)]) ids.delete(own)
  return { ids: [...ids], shownBy: [...shownBy] }
}

/** Somebody of a tenant with every role of its kind, so that no permission stands before the fence; and the tenant as it should be, whatever requests before did to it. */
async function freshStranger(tenant: TestTenant): Promise<TestMember> {
  await test.admin.query("update kernel.tenants set status = 'active' where id = $1", [tenant.id])
  await test.admin.query('update kernel.tenant_plugins set is_enabled = true where tenant_id = $1', [
    tenant.id,
  ])
  await test.admin.query('delete from kernel.role_grants where tenant_id = $1', [tenant.id])
  return test.mintMember(tenant, rolesAt(tenant.kind as Kind))
}

/** The given ids in turn, from anywhere on. */
function inTurn(ids: readonly string[]): () => string {
  let next = Math.floor(Math.random() * ids.length)
  return () => ids[next++ % ids.length]!
}

describe('every route', () => {
  it('reaches all operations of the kernel and the plugins', () => {
    expect(routes.length).toBeGreaterThan(100)
  })
})

describe.each(kinds)('every route of a tenant of the kind $kind, called by another', (each) => {
  const { kind, casesPerRoute, leastShown } = each
  let ours: TestTenant
  let theirs: TestTenant
  let their: Harvest
  let ourIds: string[]
  let stranger: TestMember
  let before: string

  beforeAll(async () => {
    ours = ourPlaces[kind].tenant
    theirs = theirPlaces[kind].tenant
    stranger = await freshStranger(ours)
    const owner = await test.mintMember(theirs, rolesAt(kind))
    if (kind === 'estate') await liveWorld(test, owner, canary)
    their = await harvest([owner, ...theirPlaces[kind].insiders.slice(1)], theirs.id)
    ourIds = (await harvest([stranger], ours.id)).ids
    before = await fingerprint(test.admin, tables, theirs.id)
  })

  it('does not exist inside the other tenant, whatever the roles at home', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const { status, text } = await call(stranger, theirs.id, route, inTurn(their.ids))
      if (status !== 404 || text.includes(canary)) wrong.push(`${route.name} ${status}`)
    }
    expect(wrong).toEqual([])
  })

  it('asks for a session', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const { status } = await call(null, theirs.id, route, inTurn(their.ids))
      if (status !== 401) wrong.push(`${route.name} ${status}`)
    }
    expect(wrong).toEqual([])
  })

  it('gives nothing away for the other tenant’s ids in path, query and body, and never fails', async () => {
    const wrong: string[] = []
    let isThere = 0
    for (const route of routes) {
      stranger = await freshStranger(ours)
      const pickTheirs = inTurn(their.ids)
      const pickOurs = inTurn(ourIds)
      for (let i = 0; i < casesPerRoute; i++) {
        // In every third request the path, or whatever comes first, is one's own.
        let isFirst = i % 3 === 0
        const pickId = () => {
          const pick = isFirst ? pickOurs : pickTheirs
          isFirst = false
          return pick()
        }
        const { status, text } = await call(stranger, ours.id, route, pickId)
        if (status < 300) isThere++
        if (status >= 500 || text.includes(canary))
          wrong.push(`${route.name} ${status} ${text.slice(0, 120)}`)
        if (route.pathNames.length === 0 && route.method === 'GET') break
      }
    }
    expect([...new Set(wrong)]).toEqual([])
    // At home the stranger gets answers: not everything was refused at the door.
    expect(isThere).toBeGreaterThan(50)
  }, 600_000)

  it('shows the owner the very rows, so that the refusals above mean something', () => {
    expect(their.ids.length).toBeGreaterThan(10)
    expect(their.shownBy.length, their.shownBy.join()).toBeGreaterThan(leastShown)
  })

  it('left every row of the other tenant as it was', async () => {
    await test.drain()
    expect(await fingerprint(test.admin, tables, theirs.id)).toBe(before)
  })
})
