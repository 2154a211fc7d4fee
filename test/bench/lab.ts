import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { PgDialect } from 'drizzle-orm/pg-core'
import { reviewStatement } from '../../plugins/smart-property/server/src/review/review.sql.ts'
import { seedVariedOrders, settle } from './figures/seed-varied-orders.ts'
import { seedTenants } from './http/seed-orders.ts'
const test = await testKernel({ plugins: [smartProperty] })
const estate = await test.mintTenant()
const others = await seedTenants(test.admin, 25, null, smartProperty.manifest)
let t = Date.now()
await seedVariedOrders(test.admin, [estate.id], { each: 50_000 })
await seedVariedOrders(test.admin, others, { each: 2_000 })
await settle(test.admin)
console.log('seeded', Date.now() - t)
const q = (month: string) => new PgDialect({ casing: 'snake_case' }).sqlToQuery(reviewStatement({ estates: [estate.id], month, timeZone: 'Asia/Shanghai', now: new Date(), isPerEstate: false }))
const s = q('2026-11')
for (let i = 0; i < 3; i++) { t = performance.now(); const {rows}=await test.admin.query(s.sql, s.params); console.log('bare', performance.now() - t); if(!i) console.log(JSON.stringify(rows[0],null,0).slice(0,6000)) }
const c = await test.admin.connect()
const scoped = async (sqlText: string, values: unknown[]) => {
  await c.query('begin'); await c.query("select set_config('role','linli_tenant',true), set_config('app.tenant_id',$1,true), set_config('app.lineage','{}',true)", [estate.id])
  const { rows } = await c.query('explain (analyze, buffers) ' + sqlText, values)
  await c.query('rollback')
  return rows.map((r) => r['QUERY PLAN']).join('\n')
}
console.log(await scoped(s.sql, s.params))
c.release()
await test.close()
