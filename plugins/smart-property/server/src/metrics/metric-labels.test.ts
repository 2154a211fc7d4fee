import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { metricGuards, metrics, type OrderMetric, type WorkOrderRow } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { metricProviders } from './metric-providers.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let order: WorkOrderRow
let neighbours: WorkOrderRow
const rulebookId = newId()

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  order = await test.order(estate, 'received', { title: '电梯异响' })
  neighbours = await test.order({ ...estate, resident: estate.neighbour }, 'received', {
    title: '楼道灯不亮',
  })
  await test.admin.query(
    `insert into p_smart_property.work_order_rulebooks (tenant_id, id, title, file_id, in_force_from, agreed_by, added_by_name)
      values ($1, $2, '诉求办理制度', gen_random_uuid(), '2026-01-01', '小区党支部', '周经理')`,
    [estate.tenant.id, rulebookId],
  )
})
afterAll(() => test.close())

/** Asks as another plugin does, on behalf of whoever reads the figure. */
const askLabels = defineQuery({
  name: 'smart-property.metric.ask-labels',
  can: 'member',
  input: z.object({ rows: z.array(z.object({ table: z.string(), id: z.string() })) }),
  output: z.array(z.object({ id: z.string(), title: z.string(), path: z.string().nullable() })),
  run: async (ctx, { rows }) => (await metricProviders['comp.on_time_rate'].label?.(ctx, rows)) ?? [],
})

const labelsFor = (who: TestMember) =>
  test.run(who, askLabels, {
    rows: [
      { table: 'work_orders', id: order.id },
      { table: 'work_orders', id: neighbours.id },
      { table: 'work_order_rulebooks', id: rulebookId },
    ],
  })

describe('the records behind a figure, asked for by another plugin', () => {
  it('have the words and the page that a search finds them by', async () => {
    expect(await labelsFor(estate.manager)).toEqual(
      expect.arrayContaining([
        {
          id: order.id,
          title: `${order.number} 电梯异响`,
          path: `/t/${estate.tenant.id}/p/smart-property/work-orders?open=${order.id}`,
        },
        expect.objectContaining({ id: neighbours.id }),
        {
          id: rulebookId,
          title: '诉求办理制度',
          path: `/t/${estate.tenant.id}/p/smart-property/review?tab=rules`,
        },
      ]),
    )
  })

  it('are worded as far as the reader may read them, and nowhere else', async () => {
    const own = (await labelsFor(estate.resident)).map(({ id }) => id)
    expect([own.includes(order.id), own.includes(neighbours.id)]).toEqual([true, false])
    expect(await labelsFor(elsewhere.manager)).toEqual([])
  })

  it('have guards that both languages know, whatever the figure; any other guard stays as it is', () => {
    for (const key of Object.keys(metrics) as OrderMetric[])
      for (const guard of metricGuards) {
        expect(metricProviders[key].guardTitle?.(guard, 'zh-CN')).toMatch(/\p{Script=Han}/u)
        expect(metricProviders[key].guardTitle?.(guard, 'en')).toMatch(/^[A-Z][a-z]/)
      }
    expect(metricProviders['comp.reopen_rate'].guardTitle?.('of-nobody', 'en')).toBe('of-nobody')
  })
})
