import { readHandle } from '@linli/kernel/boot'
import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { sql } from 'drizzle-orm'

import { seedOrders, seedTenants } from '../http/seed-orders.ts'
import type { Row } from '../run.ts'

const totalRows = 200_000

/** Median milliseconds of the first page of a list, over tenants picked at random. */
async function listMs(tenantCount: number): Promise<number> {
  const test = await testKernel({ plugins: [smartProperty], enableAll: false })
  try {
    const ids = await seedTenants(test.admin, tenantCount, null, smartProperty.manifest)
    await seedOrders(test.admin, ids, totalRows)
    const timings: number[] = []
    for (let i = 0; i < 600; i++) {
      const tx = readHandle(test.kernel.database, {
        kind: 'tenant',
        tenantId: ids[(i * 7919) % ids.length]!,
        lineage: [],
        accountId: null,
      })
      const started = performance.now()
      await tx.execute(
        sql`select id, title, state, created_at from p_smart_property.work_orders order by created_at desc, id desc limit 20`,
      )
      if (i >= 100) timings.push(performance.now() - started)
    }
    return timings.sort((a, b) => a - b)[250]!
  } finally {
    await test.close()
  }
}

/** The same list with ever more tenants at equal total rows: the cost must not grow with their number. */
export async function run(): Promise<Row[]> {
  const base = await listMs(500)
  const rows: Row[] = []
  for (const count of [5_000, 20_000]) {
    const ms = await listMs(count)
    rows.push({
      what: `list of one tenant among ${count}`,
      figure: `${ms.toFixed(2)} ms`,
      beside: `among 500: ${base.toFixed(2)} ms`,
      ratio: ms / base,
      bound: '<= 1.2x',
      isMet: ms / base <= 1.2,
    })
  }
  return rows
}
