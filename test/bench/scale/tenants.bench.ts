import { readHandle } from '@linli/kernel/boot'
import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { sql } from 'drizzle-orm'

import { seedOrders, seedTenants } from '../http/seed-orders.ts'
import { millis, type Row } from '../measure/row.ts'
import { takeTurns } from './turns.ts'

const totalRows = 200_000
const counts = [500, 5_000, 20_000]
/** As many are looked at among few and among many: else the pages of ever new ones would be cold. */
const visited = 100

/** A database with so many tenants; the reads go around among a hundred of them, spread over all. */
async function open(tenantCount: number) {
  const test = await testKernel({ plugins: [smartProperty], enableAll: false })
  const ids = await seedTenants(test.admin, tenantCount, null, smartProperty.manifest)
  await seedOrders(test.admin, ids, totalRows)
  let turn = 0
  return {
    close: test.close,
    list() {
      const tenantId = ids[(turn++ % visited) * Math.floor(ids.length / visited)]!
      const tx = readHandle(test.kernel.database, { kind: 'tenant', tenantId, lineage: [], accountId: null })
      return tx.execute(
        sql`select id, title, state, created_at from p_smart_property.work_orders order by created_at desc, id desc limit 10`,
      )
    },
  }
}

/** The same list with ever more tenants at equal total rows: the cost must not grow with their number. */
export async function run(): Promise<Row[]> {
  const worlds = []
  for (const count of counts) worlds.push(await open(count))
  try {
    const [base, ...others] = await takeTurns(
      worlds.map(({ list }) => list),
      { warmUp: 200, rounds: 800 },
    )
    return others.map((ms, at) => ({
      what: `first ten of a list of one tenant among ${counts[at + 1]}`,
      figure: millis(ms),
      beside: `among ${counts[0]}: ${millis(base!)}`,
      ratio: ms / base!,
      bound: '<= 1.2x',
      isMet: ms / base! <= 1.2,
    }))
  } finally {
    for (const { close } of worlds) await close()
  }
}
