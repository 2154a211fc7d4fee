import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'

import { seedOrders, seedTenants } from '../http/seed-orders.ts'

/** A group of `estates` estates and a member of it, an estate of its own for comparison. */
export async function groupWorld(estates: number, orders: number) {
  const test = await testKernel({ plugins: [smartProperty] })
  const group = await test.mintTenant({ kind: 'group' })
  const lone = await test.mintTenant()
  const admin = await test.mintMember(group, ['group-admin'])
  const manager = await test.mintMember(lone, ['estate-manager'])
  await test.admin.query('update kernel.tenants set requests_per_minute = 100000000')
  const ids = await seedTenants(test.admin, estates, group, smartProperty.manifest)
  if (orders) await seedOrders(test.admin, [lone.id, ...ids], orders)
  await test.admin.query('vacuum analyze kernel.tenants')
  return { test, group, lone, admin, manager, ids }
}
