import { newId, type RoleKey } from '@linli/contract'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import type { WorkOrderRow } from '@linli/smart-property-contract'

import { smartProperty } from '../index.ts'
import { answerWorkOrder } from '../work-order/answer-work-order.ts'
import { assignWorkOrder } from '../work-order/assign-work-order.ts'
import { reportWorkOrder } from '../work-order/report-work-order.ts'
import { startWorkOrder } from '../work-order/start-work-order.ts'

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

type Along = 'received' | 'assigned' | 'handling' | 'answered'

export interface TestBench extends TestKernel {
  mintEstate(parent?: TestTenant): Promise<Estate>
  /** An order as far along as asked, by the usual people. */
  order(estate: Estate, state: Along, input?: object): Promise<WorkOrderRow>
  timeline(orderId: string): Promise<{ kind: string; actor_kind: string; is_public: boolean; text: string }[]>
  events(orderId: string): Promise<string[]>
}

async function mintEstate(test: TestKernel, parent?: TestTenant): Promise<Estate> {
  const tenant = await test.mintTenant(parent ? { parent } : {})
  const as = (role: RoleKey, name: string) => test.mintMember(tenant, [role], { name })
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
  return estate
}

async function makeOrder(
  test: TestKernel,
  estate: Estate,
  state: Along,
  input: object,
): Promise<WorkOrderRow> {
  const { resident, desk, engineer } = estate
  let order = await test.run(resident, reportWorkOrder, { id: newId(), kind: 'repair', ...leak, ...input })
  if (state === 'received') return order
  order = await test.run(desk, assignWorkOrder, {
    id: order.id,
    version: order.version,
    assigneeAccountId: engineer.accountId,
  })
  if (state === 'assigned') return order
  order = await test.run(engineer, startWorkOrder, { id: order.id, version: order.version })
  if (state === 'handling') return order
  return test.run(engineer, answerWorkOrder, {
    id: order.id,
    version: order.version,
    text: '已更换水管接头',
    isSolved: true,
  })
}

const leak = {
  categoryKey: 'water-leak',
  description: '厨房天花板漏水',
  location: { areaText: '3栋1单元1204' },
}

/** A kernel with this plugin alone, and the people of an estate. */
export async function testBench(): Promise<TestBench> {
  const test = await testKernel({ plugins: [smartProperty] })
  const timeline =
    'select kind, actor_kind, is_public, text from p_smart_property.work_order_steps where work_order_id = $1 order by id'
  return {
    ...test,
    mintEstate: (parent) => mintEstate(test, parent),
    order: (estate, state, input = {}) => makeOrder(test, estate, state, input),
    timeline: async (orderId) => (await test.admin.query(timeline, [orderId])).rows,
    async events(orderId) {
      const { rows } = await test.admin.query<{ name: string }>(
        'select name from kernel.outbox where key = $1 order by seq',
        [orderId],
      )
      return rows.map(({ name }) => name.replace('smart-property.work-order.', ''))
    },
  }
}
