import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestTenant } from '../../testing/index.ts'
import { getUnit } from '../get-unit.ts'
import { listPersons } from '../list-persons.ts'
import { listUnits } from '../list-units.ts'
import { getUnitTree } from '../unit-tree.ts'
import { withdrawConsent } from '../withdraw-consent.ts'
import { changed, ledgerDesk } from '../testing/ledger-desk.ts'
import { personFact, relationFact, row, unitFact } from '../testing/ledger-row.ts'
import { sampleLedger } from '../testing/sample-ledger.ts'
import type { LedgerChunk } from './ledger-chunk.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

const { estate, apply, contents } = ledgerDesk(() => kernel)

describe('a ledger', () => {
  it('goes in whole: units, people, relations, parking, households, consents', async () => {
    const { tenant, manager } = await estate()
    const sample = sampleLedger(150)
    const { counts } = await apply(tenant, sample.rows)
    expect(counts).toMatchObject({
      unit: { created: 150 },
      parking: { created: 75 },
      person: { created: sample.persons },
      phone: { created: sample.persons },
      relation: { created: sample.relations },
      political: { created: 15 },
      withoutConsent: 0,
    })
    const tree = await kernel.run(manager, getUnitTree, {})
    expect(tree).toMatchObject({
      parking: 75,
      buildings: [
        { name: '1栋', units: 120, households: 120, entrances: [{ units: 60 }, { units: 60 }] },
        { name: '2栋', units: 30 },
      ],
    })
    const found = await kernel.run(manager, listUnits, { q: '1-2-503' })
    expect(found.rows.map((one) => [one.code, one.owners.length])).toEqual([['1栋2单元503', 2]])
    const unit = await kernel.run(manager, getUnit, { id: found.rows[0]!.id })
    expect(unit).toMatchObject({
      areaM2: expect.any(Number),
      handedOverOn: '2019-07-01',
      handedOverPrecision: 'month',
    })
    expect(await kernel.run(manager, listPersons, { partyMember: 'true' })).toMatchObject({ total: 15 })
  })

  it('changes nothing when it goes in again, however it is cut', async () => {
    const { tenant } = await estate()
    const sample = sampleLedger(90)
    await apply(tenant, sample.rows)
    const before = await contents(tenant)
    for (const size of [7, 90]) {
      const { counts, batchId } = await apply(tenant, sample.rows, { size })
      expect(changed(counts)).toEqual([])
      const { rows } = await kernel.admin.query(
        'select count(*)::int as n from kernel.registry_changes where batch_id = $1',
        [batchId],
      )
      expect(rows).toEqual([{ n: 0 }])
    }
    expect(await contents(tenant)).toEqual(before)
  })

  it('resumes: a chunk that went in before the kill changes nothing when it comes again', async () => {
    const { tenant } = await estate()
    const { rows } = sampleLedger(60)
    const batchId = newId()
    await apply(tenant, rows.slice(0, 40), { batchId })
    await apply(tenant, rows, { batchId })
    const other = await estate()
    await apply(other.tenant, rows)
    const shape = async (of: TestTenant) =>
      Object.fromEntries(Object.entries(await contents(of)).map(([table, list]) => [table, list.length]))
    expect(await shape(tenant)).toEqual(await shape(other.tenant))
  })

  it('is one estate’s matter: the same file in another makes its own rows', async () => {
    const [one, other] = [await estate(), await estate()]
    const { rows } = sampleLedger(12)
    await apply(one.tenant, rows)
    const before = await contents(one.tenant)
    const { counts } = await apply(other.tenant, rows)
    expect(counts.unit.created).toBe(12)
    expect(await contents(one.tenant)).toEqual(before)
  })
})

describe('political status of a ledger', () => {
  const [unit, person] = [unitFact('101'), personFact('杨敏', ['19900000004'])]
  const rows: LedgerChunk['rows'] = [
    {
      ...row(5, unit, person, relationFact(unit, person, 'owner')),
      restricted: [{ fact: 'political', person: person.ref, status: 'party_member' }],
    },
  ]

  it('stays out when nobody attested consent', async () => {
    const { tenant } = await estate()
    const { counts } = await apply(tenant, rows, { withConsent: false })
    expect(counts).toMatchObject({ political: { created: 0 }, withoutConsent: 1 })
    expect((await contents(tenant)).political_records).toEqual([])
  })

  it('does not come back once the person has withdrawn', async () => {
    const { tenant, manager } = await estate()
    await apply(tenant, rows)
    const { id } = (await kernel.run(manager, listPersons, { partyMember: 'true' })).rows[0]!
    await kernel.run(manager, withdrawConsent, { personId: id, kind: 'political_status', method: '本人' })
    const { counts } = await apply(tenant, rows)
    expect(counts).toMatchObject({ political: { created: 0 }, withoutConsent: 1 })
    expect((await contents(tenant)).political_records).toEqual([])
  })
})
