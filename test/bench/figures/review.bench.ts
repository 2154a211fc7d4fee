import { readHandle } from '@linli/kernel/boot'
import { testKernel, type TestKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'

import { seedTenants } from '../http/seed-orders.ts'
import { millis, type Row } from '../measure/row.ts'
import { takeTurns } from '../scale/turns.ts'
import { fencedStatement } from './fenced-statement.ts'
import { seedVariedOrders, settle } from './seed-varied-orders.ts'
import { statementOf } from './statement-of.ts'

const review = smartProperty.routes.find(
  ({ operation }) => operation.name === 'smart-property.review.get',
)!.operation
const month = new Date().toISOString().slice(0, 7)
const own = 50_000

/** What a member's review sends, with the fence and without it, and the operation with its checks. */
async function contenders(
  test: TestKernel,
  member: Parameters<TestKernel['run']>[0],
  scope: Parameters<typeof readHandle>[1],
) {
  const whole = () => test.run(member, review, { month })
  const statement = await statementOf(test, 'review', whole)
  return {
    fenced: fencedStatement(readHandle(test.kernel.database, scope), statement),
    plain: () => test.admin.query(statement),
    whole,
  }
}

/** An estate with 50,000 orders of a year, among 25 others with so many together. */
async function amongOthers(others: number) {
  const test = await testKernel({ plugins: [smartProperty] })
  const estate = await test.mintTenant()
  const manager = await test.mintMember(estate, ['estate-manager'])
  const ids = await seedTenants(test.admin, 25, null, smartProperty.manifest)
  await seedVariedOrders(test.admin, [estate.id], { each: own })
  await seedVariedOrders(test.admin, ids, { each: others / ids.length })
  await settle(test.admin)
  const scope = { kind: 'tenant', tenantId: estate.id, lineage: [], accountId: null } as const
  return { close: test.close, ...(await contenders(test, manager, scope)) }
}

async function ofGroup(estates: number, each: number) {
  const test = await testKernel({ plugins: [smartProperty] })
  const group = await test.mintTenant({ kind: 'group' })
  const member = await test.mintMember(group, ['group-admin'])
  const ids = await seedTenants(test.admin, estates, group, smartProperty.manifest)
  await seedVariedOrders(test.admin, ids, { each, open: 20 })
  await settle(test.admin)
  const scope = { kind: 'group', tenantId: group.id, tenantIds: ids, accountId: null } as const
  return { close: test.close, ...(await contenders(test, member, scope)) }
}

const figureOf = (fenced: number, whole: number) =>
  `${millis(fenced)} (the operation with its checks ${millis(whole)})`

/** The monthly review: against the same statement without row security, as others' rows grow, and over a group. */
export async function run(): Promise<Row[]> {
  const worlds = [await amongOthers(own), await amongOthers(10 * own), await ofGroup(300, 2_000)]
  try {
    const timings = await takeTurns(
      worlds.flatMap(({ fenced, plain, whole }) => [fenced, plain, whole]),
      { warmUp: 4, rounds: 15 },
    )
    const [few, many, group] = [0, 3, 6].map((at) => timings.slice(at, at + 3) as [number, number, number])
    const beside = (what: string, [fenced, plain, whole]: [number, number, number]): Row => ({
      what,
      figure: figureOf(fenced, whole),
      beside: `the same SQL without row security: ${millis(plain)}`,
      ratio: fenced / plain,
      bound: '<= 2x',
      isMet: fenced / plain <= 2,
    })
    return [
      beside('review of a month, 50,000 orders here, 50,000 elsewhere', few!),
      beside('the same, 500,000 elsewhere', many!),
      {
        what: 'the same, as others grow from 50,000 to 500,000',
        figure: millis(many![0]),
        beside: millis(few![0]),
        ratio: many![0] / few![0],
        bound: 'flat, <= 1.3x',
        isMet: many![0] / few![0] <= 1.3,
      },
      { ...beside('review of a group of 300 estates, 600,000 orders', group!), bound: 'stated', isMet: null },
    ]
  } finally {
    for (const { close } of worlds) await close()
  }
}
