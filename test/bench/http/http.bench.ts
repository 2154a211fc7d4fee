import { newId } from '@linli/contract'
import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'

import type { Row } from '../run.ts'
import { benchManifest } from './bench-plugin.ts'
import { measure, startServer, type Load, type Server } from './load.ts'
import { seedOrders, seedTenants } from './seed-orders.ts'

interface Pair {
  what: string
  bound: number
  bare: Load
  ours: Load
}

async function compare(bare: Server, ours: Server, { what, bound, ...loads }: Pair): Promise<Row> {
  // Turn about, three times: the machine's speed drifts, the ratio of neighbours does not.
  const ratios: number[] = []
  let last = { bare: '', ours: '' }
  for (let round = 0; round < 3; round++) {
    const plain = await measure(bare, loads.bare)
    const full = await measure(ours, loads.ours)
    ratios.push(full.cpuMicrosPerRequest / plain.cpuMicrosPerRequest)
    last = {
      bare: `${Math.round(plain.cpuMicrosPerRequest)} us, ${Math.round(plain.requestsPerSecond)}/s`,
      ours: `${Math.round(full.cpuMicrosPerRequest)} us, ${Math.round(full.requestsPerSecond)}/s, p99 ${full.p99Ms} ms`,
    }
  }
  const ratio = ratios.sort((a, b) => a - b)[1]!
  return {
    what,
    figure: last.ours,
    beside: `bare ${last.bare}`,
    ratio,
    bound: `<= ${bound}x CPU`,
    isMet: ratio <= bound,
  }
}

/** List, get and create through HTTP at 64 connections, against the bare server on the same tables. */
export async function run(): Promise<Row[]> {
  const test = await testKernel({ plugins: [smartProperty], enableAll: true })
  try {
    const tenant = await test.mintTenant()
    const member = await test.mintMember(tenant, ['estate-manager'])
    await test.admin.query('update kernel.tenants set requests_per_minute = 100000000')
    await test.admin.query(
      "insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities) values ($1, $2, 'bench', $3, true, '{}')",
      [tenant.id, newId(), benchManifest.version],
    )
    const others = await seedTenants(test.admin, 99, null, smartProperty.manifest)
    await seedOrders(test.admin, [tenant.id, ...others], 200_000)
    const { rows } = await test.admin.query<{ id: string }>(
      'select id from p_smart_property.work_orders where tenant_id = $1 limit 1',
      [tenant.id],
    )
    const id = rows[0]!.id
    const { config } = test.kernel
    const bare = await startServer('./bare-server.ts', { DATABASE_URL: config.adminUrl, TENANT: tenant.id })
    const ours = await startServer('./linli-server.ts', {
      DATABASE_ADMIN_URL: config.adminUrl,
      LINLI_SECRET: config.LINLI_SECRET,
      LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000000',
      LINLI_DATA_DIR: config.dataDir,
    })
    const base = `/api/t/${tenant.id}/p`
    const cookie = { cookie: member.cookie }
    const json = { 'content-type': 'application/json' }
    const body = JSON.stringify({ value: 'a note of the usual length for a bench' })
    try {
      return [
        await compare(bare, ours, {
          what: 'list 20',
          bound: 1.6,
          bare: { path: '/list' },
          ours: { path: `${base}/smart-property/work-orders?sort=-createdAt`, headers: cookie },
        }),
        await compare(bare, ours, {
          what: 'get by id',
          bound: 1.6,
          bare: { path: `/get/${id}` },
          ours: { path: `${base}/smart-property/work-orders/${id}`, headers: cookie },
        }),
        await compare(bare, ours, {
          what: 'create: validation, audit, outbox, idempotency',
          bound: 2,
          bare: { path: '/notes', method: 'POST', headers: json, request: () => ({ body }) },
          ours: {
            path: `${base}/bench/notes`,
            method: 'POST',
            headers: { ...cookie, ...json },
            request: () => ({ body, headers: { 'idempotency-key': newId() } }),
          },
        }),
      ]
    } finally {
      bare.process.kill()
      ours.process.kill()
    }
  } finally {
    await test.close()
  }
}
