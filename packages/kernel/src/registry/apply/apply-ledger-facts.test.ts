import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runOperation } from '../../action/run-operation.ts'
import { testKernel, type TestKernel, type TestTenant } from '../../testing/index.ts'
import { createPerson } from '../create-person.ts'
import { endRelation } from '../end-relation.ts'
import { erasePerson } from '../erase-person.ts'
import { getPerson } from '../get-person.ts'
import { getUnit } from '../get-unit.ts'
import { listPersons } from '../list-persons.ts'
import { listUnits } from '../list-units.ts'
import { mergePersons } from '../merge-persons.ts'
import { renameBuilding } from '../rename-building.ts'
import { startRelation } from '../start-relation.ts'
import { getUnitTree } from '../unit-tree.ts'
import { updateUnit } from '../update-unit.ts'
import { withdrawConsent } from '../withdraw-consent.ts'
import type { PersonFact, RelationFact, UnitFact } from '../ledger/ledger-facts.rules.ts'
import { applyChunk, undoImport } from '../testing/registry-actions.ts'
import { inChunks, sampleLedger } from '../testing/sample-ledger.ts'
import { addCounts, appliedKinds, noCounts, type AppliedCounts, type LedgerChunk } from './ledger-chunk.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

const consent = { attestedBy: null, textVersion: '2025-1', method: '物业现场登记' }
const tables = [
  'buildings',
  'entrances',
  'units',
  'persons',
  'person_phones',
  'unit_relations',
  'households',
  'household_members',
  'consents',
  'political_records',
  'search_words',
]

async function estate() {
  const tenant = await kernel.mintTenant()
  const manager = await kernel.mintMember(tenant, ['estate-manager'])
  return { tenant, manager }
}

async function apply(
  tenant: TestTenant,
  rows: LedgerChunk['rows'],
  options: { batchId?: string; size?: number; withConsent?: boolean } = {},
) {
  const { batchId = newId(), size = 40, withConsent = true } = options
  let counts: AppliedCounts = noCounts()
  for (const part of inChunks(rows, size)) {
    const caller = await kernel.asSystem(tenant)
    counts = addCounts(
      counts,
      await runOperation(kernel.kernel, caller, applyChunk, {
        chunk: { batchId, rows: part, ...(withConsent ? { consent } : {}) },
      }),
    )
  }
  return { batchId, counts }
}

const undo = async (tenant: TestTenant, batchId: string) =>
  runOperation(kernel.kernel, await kernel.asSystem(tenant), undoImport, { batchId })

/** All rows of the registry as they are, without what every write moves. */
async function contents(tenant: TestTenant): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await kernel.admin.query(
        `select to_jsonb(t) - 'version' - 'updated_at' as row from kernel.${table} t where tenant_id = $1 order by id`,
        [tenant.id],
      )
      return [table, rows.map((row) => row.row)] as const
    }),
  )
  return Object.fromEntries(entries)
}

const changed = (counts: AppliedCounts) =>
  appliedKinds.filter((kind) => counts[kind].created + counts[kind].updated > 0)

const unitFact = (room: string, more: Partial<UnitFact> = {}): UnitFact => ({
  fact: 'unit',
  key: `3/1/${room}`,
  kind: 'residence',
  building: { key: '3', display: '3栋' },
  entrance: { key: '1', display: '1单元' },
  floor: { level: 1, label: '1' },
  room: { key: room, display: room, kind: 'residence' },
  ...more,
})
const personFact = (name: string, phones: string[], more: Partial<PersonFact> = {}): PersonFact => ({
  fact: 'person',
  ref: `np:${name}|${phones[0] ?? ''}`,
  aliases: [],
  name,
  phones,
  identity: null,
  ...more,
})
const relationFact = (
  unit: UnitFact,
  person: PersonFact,
  relation: RelationFact['relation'],
  more: Partial<RelationFact> = {},
): RelationFact => ({ fact: 'relation', unit: unit.key, person: person.ref, relation, ...more })
const row = (
  number: number,
  ...facts: LedgerChunk['rows'][number]['facts']
): LedgerChunk['rows'][number] => ({ row: number, facts, restricted: [], isCoOwnerRow: false })

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
    for (const table of tables) expect({ [table]: active(after[table]!) }).toEqual({ [table]: before[table] })
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
