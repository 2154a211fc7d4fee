import { newId } from '@linli/contract'
import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'

import { benchManifest } from './bench-plugin.ts'
import { startServer } from './load.ts'
import { seedOrders, seedSteps, seedTenants } from './seed-orders.ts'

/** 100 estates with 2,000 orders each, one of them looked at by its manager. */
export async function makeWorld() {
  const test = await testKernel({ plugins: [smartProperty], enableAll: true })
  const tenant = await test.mintTenant()
  const member = await test.mintMember(tenant, ['estate-manager'])
  await test.admin.query('update kernel.tenants set requests_per_minute = 100000000')
  await test.admin.query(
    "insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities) values ($1, $2, 'bench', $3, true, '{}')",
    [tenant.id, newId(), benchManifest.version],
  )
  const others = await seedTenants(test.admin, 99, null, smartProperty.manifest)
  await seedOrders(test.admin, [tenant.id, ...others], 200_000)
  await seedSteps(test.admin, tenant.id)
  const { rows } = await test.admin.query<{ id: string }>(
    'select id from p_smart_property.work_orders where tenant_id = $1 order by created_at desc limit 1',
    [tenant.id],
  )
  const { config } = test.kernel
  return {
    test,
    tenantId: tenant.id,
    orderId: rows[0]!.id,
    base: `/api/t/${tenant.id}/p`,
    cookie: { cookie: member.cookie },
    startBare: () => startServer('./bare-server.ts', { DATABASE_URL: config.adminUrl, TENANT: tenant.id }),
    startOurs: () =>
      startServer('./linli-server.ts', {
        DATABASE_ADMIN_URL: config.adminUrl,
        LINLI_SECRET: config.LINLI_SECRET,
        LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000000',
        LINLI_DATA_DIR: config.dataDir,
      }),
    startPostgraphile: () =>
      startServer('./postgraphile-server.ts', { DATABASE_URL: config.appUrl, TENANT: tenant.id }),
  }
}
