import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../../testing/index.ts'
import { createPerson } from '../create-person.ts'
import { endRelation } from '../end-relation.ts'
import { getPerson } from '../get-person.ts'
import { getUnit } from '../get-unit.ts'
import { listUnits } from '../list-units.ts'
import { mergePersons } from '../merge-persons.ts'
import { renameBuilding } from '../rename-building.ts'
import { getUnitTree } from '../unit-tree.ts'
import { changed, ledgerDesk } from '../testing/ledger-desk.ts'
import { personFact, relationFact, row, unitFact } from '../testing/ledger-row.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

const { estate, apply } = ledgerDesk(() => kernel)

describe('a newer ledger', () => {
  it('changes what it says otherwise, adds phones and documents, and empties nothing', async () => {
    const { tenant, manager } = await estate()
    const [unit, person] = [
      unitFact('101', { areaM2: 80, plan: '两房' }),
      personFact('李静', ['19900000001']),
    ]
    await apply(tenant, [row(5, unit, person, relationFact(unit, person, 'owner'))])
    const newer = personFact('李静', ['19900000001', '19900000002'], {
      identity: { kind: 'cn_id', number: '330101196001011014' },
    })
    const { counts } = await apply(tenant, [
      row(
        5,
        unitFact('101', { areaM2: 81.5, useState: 'vacant' }),
        newer,
        relationFact(unit, newer, 'owner', { share: { kind: 'fraction', numerator: 1, denominator: 2 } }),
      ),
    ])
    expect(counts).toMatchObject({
      unit: { updated: 1 },
      person: { created: 0, updated: 1 },
      phone: { created: 1, unchanged: 1 },
      relation: { created: 0, updated: 1 },
    })
    const found = (await kernel.run(manager, listUnits, {})).rows[0]!
    expect(found).toMatchObject({ areaM2: 81.5, layout: '两房', useState: 'vacant' })
    const detail = await kernel.run(manager, getPerson, { id: found.owners[0]!.id })
    expect(detail).toMatchObject({
      idMasked: '3301**********1014',
      relations: [{ share: { numerator: 1, denominator: 2 } }],
    })
    expect(detail.phones).toHaveLength(2)
  })

  it('finds a unit under the name its building had, and keeps the new name', async () => {
    const { tenant, manager } = await estate()
    const unit = unitFact('101', { areaM2: 80 })
    await apply(tenant, [row(5, unit)])
    const [building] = (await kernel.run(manager, getUnitTree, {})).buildings
    await kernel.run(manager, renameBuilding, { id: building!.id, version: 1, name: 'A座' })
    const { counts } = await apply(tenant, [row(5, unit), row(6, unitFact('102'))])
    expect(counts).toMatchObject({
      building: { created: 0, unchanged: 1 },
      unit: { created: 1, unchanged: 1 },
    })
    expect((await kernel.run(manager, listUnits, {})).rows.map((one) => one.code)).toEqual([
      'A座1单元101',
      'A座1单元102',
    ])
  })

  it('does not bring back what staff ended, nor somebody merged away', async () => {
    const { tenant, manager } = await estate()
    const [unit, person] = [unitFact('101'), personFact('陈勇', ['19900000003'])]
    const rows = [row(5, unit, person, relationFact(unit, person, 'tenant'))]
    await apply(tenant, rows)
    const detail = await kernel.run(manager, getUnit, {
      id: (await kernel.run(manager, listUnits, {})).rows[0]!.id,
    })
    await kernel.run(manager, endRelation, { id: detail.relations[0]!.id, version: 1, validTo: '2025-06-30' })
    expect(changed((await apply(tenant, rows)).counts)).toEqual([])
    const stays = await kernel.run(manager, createPerson, { name: '陈大勇' })
    await kernel.run(manager, mergePersons, {
      id: detail.relations[0]!.person.id,
      version: 1,
      intoId: stays.id,
      reason: '曾用名',
    })
    const { rows: persons } = await kernel.admin.query(
      "select count(*)::int as n from kernel.persons where tenant_id = $1 and status = 'active'",
      [tenant.id],
    )
    expect(persons).toEqual([{ n: 1 }])
  })

  it('fills an empty note only, and lets a co-owner’s row overrule nothing', async () => {
    const { tenant, manager } = await estate()
    await apply(tenant, [row(5, unitFact('101', { areaM2: 80, note: '顶楼' }))])
    const { counts } = await apply(tenant, [
      { ...row(6, unitFact('101', { areaM2: 99, note: '共有人', plan: '三房' })), isCoOwnerRow: true },
    ])
    expect(counts.unit.updated).toBe(1)
    const { id } = (await kernel.run(manager, listUnits, {})).rows[0]!
    expect(await kernel.run(manager, getUnit, { id })).toMatchObject({
      areaM2: 80,
      note: '顶楼',
      layout: '三房',
    })
    await apply(tenant, [row(7, unitFact('101', { areaM2: 81, note: '别的话' }))])
    expect(await kernel.run(manager, getUnit, { id })).toMatchObject({ areaM2: 81, note: '顶楼' })
  })
})
