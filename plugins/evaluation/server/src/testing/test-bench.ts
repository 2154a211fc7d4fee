import type { RoleKey } from '@linli/contract'
import type { ServerPlugin } from '@linli/kernel'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'

import { evaluation } from '../index.ts'

/** A company with two estates and the association that oversees it, each with the people of the evaluation. */
export interface World {
  association: TestTenant
  officer: TestMember
  chief: TestMember
  group: TestTenant
  head: TestMember
  operator: TestMember
  estate: TestTenant
  manager: TestMember
  secretary: TestMember
  steward: TestMember
  resident: TestMember
  sister: TestTenant
  sisterManager: TestMember
}

export interface TestBench extends TestKernel {
  mintWorld(): Promise<World>
}

export async function mintWorld(test: TestKernel): Promise<World> {
  const association = await test.mintTenant({ kind: 'association' })
  const group = await test.mintTenant({ kind: 'group' })
  const estate = await test.mintTenant({ parent: group })
  const sister = await test.mintTenant({ parent: group })
  const as = (tenant: TestTenant, role: RoleKey, name: string) => test.mintMember(tenant, [role], { name })
  await test.admin.query(
    "insert into kernel.oversight (association_id, company_id, city, valid_from) values ($1, $2, '深圳', '2020-01-01')",
    [association.id, group.id],
  )
  return {
    association,
    officer: await as(association, 'association-officer', '陈专员'),
    chief: await as(association, 'association-admin', '郑秘书长'),
    group,
    head: await as(group, 'group-admin', '黄总'),
    operator: await as(group, 'group-operator', '罗运营'),
    estate,
    manager: await as(estate, 'estate-manager', '周经理'),
    secretary: await as(estate, 'party-secretary', '陈志远'),
    steward: await as(estate, 'steward', '林晓'),
    resident: await as(estate, 'resident', '李秀英'),
    sister,
    sisterManager: await as(sister, 'estate-manager', '许经理'),
  }
}

/** A kernel with this plugin alone, or with others beside it. */
export async function testBench(beside: readonly ServerPlugin[] = []): Promise<TestBench> {
  const test = await testKernel({ plugins: [evaluation, ...beside] })
  return { ...test, mintWorld: () => mintWorld(test) }
}
