import { createBuilding } from '../create-building.ts'
import { createPerson } from '../create-person.ts'
import { createUnit } from '../create-unit.ts'
import { startRelation } from '../start-relation.ts'
import type { Relation } from '../ledger/ledger-facts.rules.ts'
import type { TestKernel, TestMember, TestTenant } from '../../testing/index.ts'
import { identityCheck } from '../../import/values/identity.rules.ts'

let serial = 0

/** A valid number of a region that was abolished; another one each time. */
export const aDocument = (): string => {
  const first = `3301011960${String(101 + Math.floor(serial / 900) * 100).padStart(4, '0')}${String(100 + (serial++ % 900))}`
  return first + identityCheck(first)
}

export interface SmallEstate {
  tenant: TestTenant
  manager: TestMember
  buildingId: string
  unit(room: string): Promise<string>
  person(name: string, phone?: string): Promise<string>
  relate(unitId: string, personId: string, relation: Relation, livesHere?: boolean): Promise<string>
}

/** An estate with one building and a manager who can make the rest. */
export async function smallEstate(kernel: TestKernel, parent?: TestTenant): Promise<SmallEstate> {
  const tenant = await kernel.mintTenant({ parent })
  const manager = await kernel.mintMember(tenant, ['estate-manager'])
  const building = await kernel.run(manager, createBuilding, { name: '3栋' })
  return {
    tenant,
    manager,
    buildingId: building.id,
    unit: async (room) =>
      (
        await kernel.run(manager, createUnit, {
          buildingId: building.id,
          entrance: '1单元',
          room,
          areaM2: 88.5,
        })
      ).id,
    person: async (name, phone) =>
      (await kernel.run(manager, createPerson, { name, phones: phone ? [phone] : [] })).id,
    relate: async (unitId, personId, relation, livesHere = true) =>
      (await kernel.run(manager, startRelation, { unitId, personId, relation, livesHere })).id,
  }
}
