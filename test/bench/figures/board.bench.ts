import { readHandle } from '@linli/kernel/boot'
import { testKernel, type TestKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'

import { compareCpu } from '../http/compare.ts'
import { startServer } from '../http/load.ts'
import { seedTenants } from '../http/seed-orders.ts'
import { millis, type Bench, type Row } from '../measure/row.ts'
import { takeTurns } from '../scale/turns.ts'
import { fencedStatement } from './fenced-statement.ts'
import { seedVariedOrders, settle } from './seed-varied-orders.ts'
import { statementOf } from './statement-of.ts'

const board = smartProperty.routes.find(
  ({ operation }) => operation.name === 'smart-property.board.get',
)!.operation
const estates = 300

/** One estate with 50,000 orders through HTTP, against a bare server that runs the very statement without the fence. */
async function ofEstate(test: TestKernel, { postgresPid }: Bench): Promise<Row> {
  const estate = await test.mintTenant()
  const manager = await test.mintMember(estate, ['estate-manager'])
  await test.admin.query('update kernel.tenants set requests_per_minute = 100000000')
  await seedVariedOrders(test.admin, [estate.id], { each: 50_000 })
  await settle(test.admin)
  const statement = await statementOf(test, 'board', () => test.run(manager, board, {}))
  const { config } = test.kernel
  const bare = await startServer('./bare-server.ts', {
    DATABASE_URL: config.adminUrl,
    TENANT: estate.id,
    STATEMENT: JSON.stringify(statement),
  })
  const ours = await startServer('./linli-server.ts', {
    DATABASE_ADMIN_URL: config.adminUrl,
    LINLI_SECRET: config.LINLI_SECRET,
    LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000000',
    LINLI_DATA_DIR: config.dataDir,
  })
  try {
    return await compareCpu({
      what: 'board of an estate, 50,000 orders, 8 columns of 20',
      bound: 1.6,
      postgresPid,
      other: { name: 'bare', server: bare, load: { path: '/statement', connections: 16 } },
      ours: {
        name: 'linli',
        server: ours,
        load: {
          path: `/api/t/${estate.id}/p/smart-property/work-orders/board`,
          headers: { cookie: manager.cookie },
          connections: 16,
        },
      },
    })
  } finally {
    await Promise.all([bare.stop(), ours.stop()])
  }
}

/** A group of 300 estates with so many orders each; what it sends with the fence, and without. */
async function ofGroup(each: number) {
  const test = await testKernel({ plugins: [smartProperty] })
  const group = await test.mintTenant({ kind: 'group' })
  const ids = await seedTenants(test.admin, estates, group, smartProperty.manifest)
  await seedVariedOrders(test.admin, ids, { each, open: 20 })
  await settle(test.admin)
  const member = await test.mintMember(group, ['group-admin'])
  const whole = () => test.run(member, board, {})
  const statement = await statementOf(test, 'group-board', whole)
  const scope = { kind: 'group', tenantId: group.id, tenantIds: ids, accountId: null } as const
  return {
    close: test.close,
    fenced: fencedStatement(readHandle(test.kernel.database, scope), statement),
    plain: () => test.admin.query(statement),
    whole,
  }
}

/** The board: of one estate against a bare server, of a group against the same SQL without row security. */
export async function run(bench: Bench): Promise<Row[]> {
  const test = await testKernel({ plugins: [smartProperty] })
  const rows = [await ofEstate(test, bench).finally(() => test.close())]
  const sizes = [200, 2_000]
  const worlds = []
  for (const size of sizes) worlds.push(await ofGroup(size))
  try {
    const timings = await takeTurns(
      worlds.flatMap(({ fenced, plain, whole }) => [fenced, plain, whole]),
      { warmUp: 8, rounds: 30 },
    )
    for (const [at, size] of sizes.entries()) {
      const [fenced, plain, whole] = timings.slice(at * 3) as [number, number, number]
      const ratio = fenced / plain
      rows.push({
        what: `board over ${estates} estates, ${(size * estates).toLocaleString('en')} orders, 6,000 open`,
        figure: `${millis(fenced)} (the operation with its checks ${millis(whole)})`,
        beside: `the same SQL without row security: ${millis(plain)}`,
        ratio,
        bound: '<= 2x',
        isMet: ratio <= 2,
      })
    }
    return rows
  } finally {
    for (const { close } of worlds) await close()
  }
}
