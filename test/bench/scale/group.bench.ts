import { readHandle } from '@linli/kernel/boot'
import { testKernel } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { sql } from 'drizzle-orm'

import { seedOrders, seedTenants } from '../http/seed-orders.ts'
import { millis, type Row } from '../measure/row.ts'
import { takeTurns } from './turns.ts'

const estateCount = 300
const sizes = [60_000, 600_000, 2_000_000]

/** As the list of work orders asks it in a group's scope: first the keys of each estate, then 50 rows. */
const latest = {
  before: `select w.id, w.title, w.state, w.created_at from (
      select heads.tenant_id, heads.id from unnest(`,
  after: `::uuid[]) as estate(id)
      cross join lateral (select h.tenant_id, h.id, h.created_at from p_smart_property.work_orders h where h.tenant_id = estate.id order by h.created_at desc, h.id desc limit 50) heads
      order by heads.created_at desc, heads.id desc limit 50) first
    join p_smart_property.work_orders w on w.tenant_id = first.tenant_id and w.id = first.id order by w.created_at desc, w.id desc`,
}

/** One group of 300 estates with so many orders; the same statement with the fence and without. */
async function open(totalRows: number) {
  const test = await testKernel({ plugins: [smartProperty] })
  const group = await test.mintTenant({ kind: 'group' })
  const ids = await seedTenants(test.admin, estateCount, group, smartProperty.manifest)
  await seedOrders(test.admin, ids, totalRows)
  const member = await test.mintMember(group, ['group-admin'])
  const list = smartProperty.routes.find(
    ({ operation }) => operation.name === 'smart-property.work-order.list',
  )!.operation
  const fenced = readHandle(test.kernel.database, {
    kind: 'group',
    tenantId: group.id,
    tenantIds: ids,
    accountId: null,
  })
  const array = `{${ids.join(',')}}`
  const plain = { name: 'latest', text: `${latest.before}$1${latest.after}`, values: [array] }
  return {
    close: test.close,
    fenced: () => fenced.execute(sql`${sql.raw(latest.before)}${array}${sql.raw(latest.after)}`),
    plain: () => test.admin.query(plain),
    whole: () => test.run(member, list, { limit: 50, sort: '-createdAt' }),
  }
}

/** The latest 50 over 300 estates of one group: against the same SQL without the fence, and as rows grow. */
export async function run(): Promise<Row[]> {
  const worlds = []
  for (const size of sizes) worlds.push(await open(size))
  try {
    const timings = await takeTurns(worlds.flatMap(({ fenced, plain, whole }) => [fenced, plain, whole]))
    const [smallest] = timings
    return sizes.flatMap((size, at): Row[] => {
      const [fenced, plain, whole] = timings.slice(at * 3, at * 3 + 3) as [number, number, number]
      const rows = size.toLocaleString('en')
      return [
        {
          what: `latest 50 over ${estateCount} estates, ${rows} rows`,
          figure: `${millis(fenced)} (the operation with its checks ${millis(whole)})`,
          beside: `the same SQL without row security: ${millis(plain)}`,
          ratio: fenced / plain,
          bound: '<= 2x',
          isMet: fenced / plain <= 2,
        },
        ...(at === 0
          ? []
          : [
              {
                what: `the same, as rows grow to ${rows}`,
                figure: millis(fenced),
                beside: `${sizes[0]!.toLocaleString('en')} rows: ${millis(smallest!)}`,
                ratio: fenced / smallest!,
                bound: 'flat, <= 1.3x',
                isMet: fenced / smallest! <= 1.3,
              },
            ]),
      ]
    })
  } finally {
    for (const { close } of worlds) await close()
  }
}
