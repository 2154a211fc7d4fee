import { readHandle } from '@linli/kernel/boot'
import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { sql } from 'drizzle-orm'

import { seedOrders, seedTenants } from '../http/seed-orders.ts'
import type { Row } from '../run.ts'

const latest = (ids: readonly string[]) => sql`
  select w.id, w.title, w.created_at from unnest(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as estate(id)
  cross join lateral (select h.tenant_id, h.id from p_smart_property.work_orders h where h.tenant_id = estate.id order by h.created_at desc, h.id desc limit 50) heads
  join p_smart_property.work_orders w on w.tenant_id = heads.tenant_id and w.id = heads.id
  order by w.created_at desc, w.id desc limit 50`

async function median(run: () => Promise<unknown>): Promise<number> {
  const timings: number[] = []
  for (let i = 0; i < 60; i++) {
    const started = performance.now()
    await run()
    if (i >= 10) timings.push(performance.now() - started)
  }
  return timings.sort((a, b) => a - b)[25]!
}

async function once(totalRows: number) {
  const test = await testKernel({ plugins: [smartProperty], enableAll: false })
  try {
    const group = await test.mintTenant({ kind: 'group' })
    const ids = await seedTenants(test.admin, 300, group, smartProperty.manifest)
    await seedOrders(test.admin, ids, totalRows)
    const fenced = readHandle(test.kernel.database, {
      kind: 'group',
      tenantId: group.id,
      tenantIds: ids,
      accountId: null,
    })
    const { text, params } = toText(ids)
    return {
      fenced: await median(() => fenced.execute(latest(ids))),
      plain: await median(() => test.admin.query({ name: 'latest', text, values: params })),
    }
  } finally {
    await test.close()
  }
}

const toText = (ids: readonly string[]) => ({
  text: `select w.id, w.title, w.created_at from unnest($1::uuid[]) as estate(id)
    cross join lateral (select h.tenant_id, h.id from p_smart_property.work_orders h where h.tenant_id = estate.id order by h.created_at desc, h.id desc limit 50) heads
    join p_smart_property.work_orders w on w.tenant_id = heads.tenant_id and w.id = heads.id order by w.created_at desc, w.id desc limit 50`,
  params: [ids],
})

/** The latest 50 over 300 estates of one group: against the same SQL without the fence, and as rows grow. */
export async function run(): Promise<Row[]> {
  const small = await once(60_000)
  const large = await once(600_000)
  const ratio = large.fenced / large.plain
  const growth = large.fenced / small.fenced
  return [
    {
      what: 'latest 50 over 300 estates, 600,000 rows',
      figure: `${large.fenced.toFixed(1)} ms`,
      beside: `without row security: ${large.plain.toFixed(1)} ms`,
      ratio,
      bound: '<= 2x',
      isMet: ratio <= 2,
    },
    {
      what: 'the same with ten times the rows',
      figure: `${large.fenced.toFixed(1)} ms`,
      beside: `60,000 rows: ${small.fenced.toFixed(1)} ms`,
      ratio: growth,
      bound: 'flat, <= 1.3x',
      isMet: growth <= 1.3,
    },
  ]
}
