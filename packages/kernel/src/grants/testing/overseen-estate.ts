import { newId } from '@linli/contract'

import type { TestKernel, TestMember, TestTenant } from '../../testing/index.ts'
import { giveGrant } from '../give-grant.ts'

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** What an estate grants in these tests. */
export const unit = { resource: 'kernel.unit' }

export const oversee = (test: TestKernel, company: TestTenant, by: TestTenant) =>
  test.admin.query(
    'insert into kernel.oversight (association_id, company_id, city, valid_from, valid_to) values ($1,$2,$3,$4,$5)',
    [by.id, company.id, '深圳', inDays(-30), null],
  )

export const addUnits = async (test: TestKernel, tenant: TestTenant, count: number) => {
  for (let i = 0; i < count; i++)
    await test.admin.query(
      "insert into kernel.units (tenant_id, id, kind, key, room, code, sort_key, note) values ($1,$2,'residence',$3,$3,$3,$3,'秘密备注')",
      [tenant.id, newId(), `1/1/${100 + i}`],
    )
}

export interface OverseenEstate {
  association: TestTenant
  otherAssociation: TestTenant
  estate: TestTenant
  manager: TestMember
  officer: TestMember
  /** Of the other association, which oversees nobody. */
  stranger: TestMember
}

/** An estate of six units whose company an association oversees, and another association that does not. */
export async function overseenEstate(test: TestKernel): Promise<OverseenEstate> {
  const association = await test.mintTenant({ kind: 'association' })
  const otherAssociation = await test.mintTenant({ kind: 'association' })
  const group = await test.mintTenant({ kind: 'group', name: '长泰物业' })
  const estate = await test.mintTenant({ parent: group })
  await oversee(test, group, association)
  await addUnits(test, estate, 6)
  return {
    association,
    otherAssociation,
    estate,
    manager: await test.mintMember(estate, ['estate-manager']),
    officer: await test.mintMember(association, ['association-officer'], { name: '陈专员' }),
    stranger: await test.mintMember(otherAssociation, ['association-admin']),
  }
}

export const giveUnits = (test: TestKernel, manager: TestMember, association: TestTenant) =>
  test.run(manager, giveGrant, {
    associationId: association.id,
    ...unit,
    purpose: '年度评价核对房屋数',
    validTo: inDays(30),
  })
