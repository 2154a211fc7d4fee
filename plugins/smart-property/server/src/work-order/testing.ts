import { newId } from '@linli/contract'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import type { WorkOrderRow } from '@linli/smart-property-contract'

import { seedCategories } from '../category/seed-categories.ts'
import { smartProperty } from '../index.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { startWorkOrder } from './start-work-order.ts'

export interface Estate {
  tenant: TestTenant
  manager: TestMember
  steward: TestMember
  desk: TestMember
  otherDesk: TestMember
  engineer: TestMember
  otherEngineer: TestMember
  resident: TestMember
  neighbour: TestMember
  secretary: TestMember
}

export interface TestBench extends TestKernel {
  mintEstate(parent?: TestTenant): Promise<Estate>
  /** An order as far along as asked, by the usual people. */
  order(
    estate: Estate,
    state: 'received' | 'assigned' | 'handling' | 'answered',
    input?: object,
  ): Promise<WorkOrderRow>
  timeline(orderId: string): Promise<{ kind: string; actor_kind: string; is_public: boolean; text: string }[]>
  events(orderId: string): Promise<string[]>
}

/** A kernel with this plugin alone, and the people of an estate. */
export async function testBench(): Promise<TestBench> {
  const test = await testKernel({ plugins: [smartProperty] })
  const bench: TestBench = {
    ...test,
    async mintEstate(parent) {
      const tenant = await test.mintTenant(parent ? { parent } : {})
      const as = (role: Parameters<TestKernel['mintMember']>[1][number], name: string) =>
        test.mintMember(tenant, [role], { name })
      const estate: Estate = {
        tenant,
        manager: await as('estate-manager', '周经理'),
        steward: await as('steward', '林晓'),
        desk: await as('front-desk', '王小丽'),
        otherDesk: await as('front-desk', '赵敏'),
        engineer: await as('engineer', '何强'),
        otherEngineer: await as('engineer', '欧阳明浩'),
        resident: await as('resident', '李秀英'),
        neighbour: await as('resident', '张小强'),
        secretary: await as('party-secretary', '陈志远'),
      }
      await test.run({ ...estate.manager, caller: () => test.asSystem(tenant) }, seedCategories, {})
      return estate
    },
    async order(estate, state, input = {}) {
      let order = await test.run(estate.resident, reportWorkOrder, {
        id: newId(),
        kind: 'repair',
        categoryKey: 'water-leak',
        description: '厨房天花板漏水',
        location: { areaText: '3栋1单元1204' },
        ...input,
      })
      if (state === 'received') return order
      order = await test.run(estate.desk, assignWorkOrder, {
        id: order.id,
        version: order.version,
        assigneeAccountId: estate.engineer.accountId,
      })
      if (state === 'assigned') return order
      order = await test.run(estate.engineer, startWorkOrder, { id: order.id, version: order.version })
      if (state === 'handling') return order
      return test.run(estate.engineer, answerWorkOrder, {
        id: order.id,
        version: order.version,
        text: '已更换水管接头',
        isSolved: true,
      })
    },
    timeline: async (orderId) =>
      (
        await test.admin.query(
          'select kind, actor_kind, is_public, text from p_smart_property.work_order_steps where work_order_id = $1 order by id',
          [orderId],
        )
      ).rows,
    events: async (orderId) =>
      (
        await test.admin.query<{ name: string }>(
          'select name from kernel.outbox where key = $1 order by seq',
          [orderId],
        )
      ).rows.map(({ name }) => name.replace(/^smart-property\.work-order\./, '')),
  }
  return bench
}
