import { AppError } from '@linli/contract'
import type { Operation } from '@linli/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { followWorkOrder } from './follow-work-order.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { unfollowWorkOrder } from './unfollow-work-order.ts'
import { unmergeWorkOrder } from './unmerge-work-order.ts'

let test: TestBench
let estate: Estate
let people: Estate['resident'][]
let registered: string

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  const body = { name: '周秀英', phones: [] }
  const answer = await test.request(estate.manager, 'POST', `/api/t/${estate.tenant.id}/persons`, body)
  registered = ((await answer.json()) as { id: string }).id
  people = await Promise.all(
    ['甲', '乙', '丙'].map((name) => test.mintMember(estate.tenant, ['resident'], { name: `住户${name}` })),
  )
})
afterAll(() => test.close())

/** Who reported each order: by the app, or at the desk, where some are in the register and some are not. */
const reporters = [0, 1, 0, 'caller', 'caller', 'registered', 'registered'] as const
const orderCount = reporters.length
const at = fc.nat({ max: orderCount - 1 })
const person = fc.nat({ max: 2 })
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('follow' as const), person, order: at }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('unfollow' as const), person, order: at }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('merge' as const), order: at, into: at }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('unmerge' as const), order: at }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never

/** People by their account, else their person, else the order that they reported. */
interface Shown {
  id: string
  version: number
  reporter: string
  merged_into_id: string | null
  followers: number
  rows: { who: string; via: string; from: string | null }[]
}

const readAll = async (ids: string[]): Promise<Map<string, Shown>> => {
  const { rows } = await test.admin.query<Shown>(
    `select o.id, o.version, coalesce(o.reporter_account_id, o.reporter_person_id, o.id) as reporter, o.merged_into_id, o.followers,
      (select coalesce(json_agg(json_build_object('who', coalesce(f.account_id, f.person_id, f.from_order_id), 'via', f.via, 'from', f.from_order_id)), '[]')
        from p_smart_property.work_order_followers f where f.work_order_id = o.id) as rows
      from p_smart_property.work_orders o where o.id = any($1)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** A move that is not possible now is refused, and that is all that may go wrong. */
async function attempt(
  who: Estate['resident'],
  operation: Operation,
  input: Record<string, unknown>,
): Promise<boolean> {
  try {
    await test.run(who, operation, input)
    return true
  } catch (error) {
    if (!(error instanceof AppError) || !['illegal_move', 'bad_input'].includes(error.code)) throw error
    return false
  }
}

const pathUp = (orders: Map<string, Shown>, id: string): string[] => {
  const next = orders.get(id)!.merged_into_id
  return next ? [next, ...pathUp(orders, next)] : []
}

/** The count is the rows, each person once, nobody on their own order, nobody held by what does not go into it. */
function assertRows(orders: Map<string, Shown>, order: Shown): void {
  const people = order.rows.map(({ who }) => who)
  expect(order.followers).toBe(people.length)
  expect(people).not.toContain(order.reporter)
  expect(new Set(people).size).toBe(people.length)
  for (const row of order.rows) {
    if (row.via === 'me-too') expect(row.from).toBeNull()
    else expect(pathUp(orders, row.from!)).toContain(order.id)
  }
}

/** Whoever reported or follows what was merged hears of where it went, unless they left. */
function assertHeard(orders: Map<string, Shown>, order: Shown, leavers: ReadonlySet<string>): void {
  const followers = order.rows.filter(({ via }) => via === 'me-too').map(({ who }) => who)
  for (const id of pathUp(orders, order.id)) {
    const target = orders.get(id)!
    const heard = new Set([target.reporter, ...leavers, ...target.rows.map(({ who }) => who)])
    expect([order.reporter, ...followers].filter((who) => !heard.has(who))).toEqual([])
  }
}

async function report(reporter: (typeof reporters)[number]): Promise<string> {
  const words = { kind: 'report' as const, description: '门坏了', location: {} }
  if (typeof reporter === 'number') return (await test.run(people[reporter]!, reportWorkOrder, words)).id
  const onBehalf = { name: '周秀英', ...(reporter === 'registered' ? { personId: registered } : {}) }
  return (await test.run(estate.desk, reportWorkOrder, { ...words, onBehalf })).id
}

async function live(happenings: readonly Happening[]): Promise<void> {
  const ids: string[] = []
  for (const reporter of reporters) ids.push(await report(reporter))
  const leavers = new Set<string>()
  for (const each of happenings) {
    const id = ids[each.order]!
    const now = await readAll(ids)
    const { version } = now.get(id)!
    if (each.what === 'follow') await attempt(people[each.person]!, followWorkOrder, { id })
    if (each.what === 'unfollow') {
      await attempt(people[each.person]!, unfollowWorkOrder, { id })
      leavers.add(people[each.person]!.accountId)
    }
    if (each.what === 'merge')
      await attempt(estate.desk, mergeWorkOrders, { id, version, intoId: ids[each.into]! })
    if (each.what === 'unmerge') await attempt(estate.desk, unmergeWorkOrder, { id, version, reason: '分开' })
    const after = await readAll(ids)
    for (const order of after.values()) {
      assertRows(after, order)
      assertHeard(after, order, leavers)
    }
  }
}

it('whatever is followed, left, merged and taken apart: the count is the rows, and each row has its reason', async () => {
  await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 24 }), live), {
    numRuns: 60,
    endOnFailure: true,
  })
}, 120_000)
