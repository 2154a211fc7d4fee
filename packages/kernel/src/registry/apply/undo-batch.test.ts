import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../../testing/index.ts'
import { createPerson } from '../create-person.ts'
import { erasePerson } from '../erase-person.ts'
import { listPersons } from '../list-persons.ts'
import { listUnits } from '../list-units.ts'
import { startRelation } from '../start-relation.ts'
import { updateUnit } from '../update-unit.ts'
import { ledgerDesk } from '../testing/ledger-desk.ts'
import { personFact, relationFact, row, unitFact } from '../testing/ledger-row.ts'
import { filledTables } from '../testing/registry-tables.ts'
import { sampleLedger } from '../testing/sample-ledger.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

const { estate, apply, undo, contents } = ledgerDesk(() => kernel)

describe('undoing a batch', () => {
  it('leaves the registry as it was before, down to the last row', async () => {
    const { tenant, manager } = await estate()
    const first = sampleLedger(40)
    await apply(tenant, first.rows)
    const before = await contents(tenant)
    // The second file changes units of the first one and brings a new building.
    const larger = sampleLedger(140).rows.map((one) => ({
      ...one,
      facts: one.facts.map((fact) => (fact.fact === 'unit' ? { ...fact, areaM2: 200 } : fact)),
    }))
    const { batchId, counts } = await apply(tenant, larger)
    expect(counts).toMatchObject({ unit: { created: 100, updated: 40 } })
    const undone = await undo(tenant, batchId)
    expect(undone).toMatchObject({
      keptCount: 0,
      removed: { units: 150, persons: expect.any(Number) },
      restored: { units: 40 },
    })
    const after = await contents(tenant)
    const active = (list: unknown[]) =>
      list.filter((one) => (one as { status?: string }).status !== 'removed')
    for (const table of filledTables)
      expect({ [table]: active(after[table]!) }).toEqual({ [table]: before[table] })
    expect((await kernel.run(manager, listUnits, { q: '2-1-101' })).rows).toEqual([])
  })

  it('keeps what somebody has changed or needs since, and names it', async () => {
    const { tenant, manager } = await estate()
    const [kept, gone] = [unitFact('101'), unitFact('102')]
    const [owner, member] = [personFact('赵军', ['19900000005']), personFact('黄磊', ['19900000006'])]
    const { batchId } = await apply(tenant, [
      row(5, kept, owner, relationFact(kept, owner, 'owner')),
      row(6, gone, member, relationFact(gone, member, 'owner')),
    ])
    const units = (await kernel.run(manager, listUnits, {})).rows
    await kernel.run(manager, updateUnit, { id: units[0]!.id, version: 1, note: '已核对' })
    await kernel.mintMember(tenant, ['resident'], { personId: units[1]!.owners[0]!.id })
    const undone = await undo(tenant, batchId)
    expect(undone.kept.filter((one) => ['units', 'persons'].includes(one.table))).toEqual([
      { table: 'persons', rowId: units[1]!.owners[0]!.id, reason: 'in_use', sourceRow: 6 },
      { table: 'units', rowId: units[0]!.id, reason: 'changed', sourceRow: 5 },
    ])
    expect((await kernel.run(manager, listUnits, {})).rows.map((one) => one.code)).toEqual(['3栋1单元101'])
    expect((await undo(tenant, batchId)).keptCount).toBe(undone.keptCount)
  })

  it('gives a unit its old id back when the ledger goes in again', async () => {
    const { tenant, manager } = await estate()
    const unit = unitFact('101')
    const { batchId } = await apply(tenant, [row(5, unit)])
    const { id } = (await kernel.run(manager, listUnits, {})).rows[0]!
    await undo(tenant, batchId)
    expect((await kernel.run(manager, listUnits, {})).rows).toEqual([])
    const again = await apply(tenant, [row(5, unit)])
    expect((await kernel.run(manager, listUnits, { q: '3-1-101' })).rows.map((one) => one.id)).toEqual([id])
    const tenantPerson = await kernel.run(manager, createPerson, { name: '周洋' })
    await kernel.run(manager, startRelation, { unitId: id, personId: tenantPerson.id, relation: 'tenant' })
    expect(
      (await undo(tenant, again.batchId)).kept.some((one) => one.rowId === id && one.reason === 'in_use'),
    ).toBe(true)
    expect((await kernel.run(manager, listUnits, {})).rows).toHaveLength(1)
  })
})

describe('erasing somebody who came with a ledger', () => {
  it('also empties what the journal keeps for undo', async () => {
    const { tenant, manager } = await estate()
    const identity = { kind: 'cn_id' as const, number: '330101196001011014' }
    const unit = unitFact('101')
    const named = (name: string) => {
      const person = personFact(name, ['19900000008'], { identity })
      return [row(5, unit, person, relationFact(unit, person, 'owner'))]
    }
    await apply(tenant, named('司马旧名'))
    await apply(tenant, named('司马新名'))
    const journal = async () =>
      (
        await kernel.admin.query(
          'select string_agg(before::text, chr(10)) as text from kernel.registry_changes where tenant_id = $1',
          [tenant.id],
        )
      ).rows[0].text as string | null
    expect(await journal()).toContain('司马旧名')
    const { id, version } = (await kernel.run(manager, listPersons, {})).rows[0]!
    await kernel.run(manager, erasePerson, { id, version, reason: '本人申请' })
    expect(await journal()).toBeNull()
  })
})
