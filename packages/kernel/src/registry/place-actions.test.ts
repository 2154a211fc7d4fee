import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { createBuilding } from './create-building.ts'
import { createUnit } from './create-unit.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { listUnits } from './list-units.ts'
import { mergeBuildings } from './merge-buildings.ts'
import { mergeUnits } from './merge-units.ts'
import { renameBuilding } from './rename-building.ts'
import { renameUnit } from './rename-unit.ts'
import { getUnitTree } from './unit-tree.ts'
import { updateUnit } from './update-unit.ts'
import { smallEstate } from './testing/estate.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

const auditOf = async (id: string) =>
  (
    await kernel.admin.query(
      'select action, before, after, reason, account_id from kernel.audit_log where subject_id = $1 order by id',
      [id],
    )
  ).rows as {
    action: string
    before: Record<string, unknown> | null
    after: Record<string, unknown>
    reason: string | null
    account_id: string
  }[]
const eventsOf = async (tenantId: string, name: string) =>
  (
    await kernel.admin.query('select payload from kernel.outbox where tenant_id = $1 and name = $2', [
      tenantId,
      name,
    ])
  ).rows.map((row) => row.payload)

describe('units', () => {
  it('are made with the code people say, whatever way the room is typed', async () => {
    const estate = await smallEstate(kernel)
    const made = await kernel.run(estate.manager, createUnit, {
      buildingId: estate.buildingId,
      entrance: '一单元',
      room: '０1２０４室',
      areaM2: 106.42,
    })
    expect(made.code).toBe('3栋1单元1204')
    const unit = await kernel.run(estate.manager, getUnit, { id: made.id })
    expect(unit).toMatchObject({
      key: '3/1/1204',
      floorLevel: 12,
      areaM2: 106.42,
      kind: 'residence',
      building: '3栋',
      entrance: '1单元',
    })
    expect(await auditOf(made.id)).toMatchObject([
      {
        action: 'kernel.unit.create',
        after: { code: '3栋1单元1204', areaM2: 106.42 },
        account_id: estate.manager.accountId,
      },
    ])
  })

  it('refuses the same unit in another spelling', async () => {
    const estate = await smallEstate(kernel)
    await estate.unit('1204')
    await expect(
      kernel.run(estate.manager, createUnit, { buildingId: estate.buildingId, entrance: '1', room: '01204' }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'unit_exists' } })
  })

  it('refuses a stale version and shows what the unit is like now', async () => {
    const estate = await smallEstate(kernel)
    const id = await estate.unit('101')
    const { version } = await kernel.run(estate.manager, updateUnit, { id, version: 1, useState: 'rented' })
    expect(version).toBe(2)
    await expect(
      kernel.run(estate.manager, updateUnit, { id, version: 1, useState: 'vacant' }),
    ).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { version: 2, useState: 'rented' } },
    })
    const audits = await auditOf(id)
    expect(audits.at(-1)).toMatchObject({ before: { useState: null }, after: { useState: 'rented' } })
  })

  it('keep their id and former name through a rename', async () => {
    const estate = await smallEstate(kernel)
    const id = await estate.unit('1204')
    const renamed = await kernel.run(estate.manager, renameUnit, {
      id,
      version: 1,
      buildingId: estate.buildingId,
      entrance: '2单元',
      room: '1205',
      reason: '门牌更正',
    })
    expect(renamed.code).toBe('3栋2单元1205')
    const unit = await kernel.run(estate.manager, getUnit, { id })
    expect(unit.formerNames).toMatchObject([{ key: '3/1/1204', name: '3栋1单元1204', cause: 'rename' }])
    expect(await eventsOf(estate.tenant.id, 'kernel.unit.renamed@1')).toEqual([
      { unitId: id, before: '3栋1单元1204', after: '3栋2单元1205' },
    ])
    const found = async (q: string) =>
      (await kernel.run(estate.manager, listUnits, { q })).rows.map((row) => row.id)
    expect(await found('3-2-1205')).toEqual([id])
    expect(await found('3-1-1204')).toEqual([])
  })

  it('merge into one: people, household and history move, the old id still finds it', async () => {
    const estate = await smallEstate(kernel)
    const [twice, stays] = [await estate.unit('1204'), await estate.unit('1205')]
    const [owner, tenant] = [await estate.person('张伟'), await estate.person('李娜')]
    await estate.relate(stays, owner, 'owner')
    await estate.relate(twice, owner, 'owner')
    await estate.relate(twice, tenant, 'tenant')
    await kernel.run(estate.manager, mergeUnits, { id: twice, version: 1, intoId: stays, reason: '重复建档' })
    const unit = await kernel.run(estate.manager, getUnit, { id: twice })
    expect(unit).toMatchObject({
      id: stays,
      mergedFromId: twice,
      formerNames: [{ name: '3栋1单元1204', cause: 'merge' }],
    })
    expect(unit.relations.map((relation) => [relation.person.id, relation.relation]).sort()).toEqual(
      [
        [owner, 'owner'],
        [tenant, 'tenant'],
      ].sort(),
    )
    expect(unit.household!.members.map((member) => member.person.id).sort()).toEqual([owner, tenant].sort())
    expect((await kernel.run(estate.manager, getPerson, { id: owner })).relations).toHaveLength(1)
    const words = await kernel.admin.query('select 1 from kernel.search_words where subject_id = $1', [twice])
    expect(words.rowCount).toBe(0)
    expect(await eventsOf(estate.tenant.id, 'kernel.unit.merged@1')).toEqual([
      { fromId: twice, intoId: stays },
    ])
    const { rows } = await kernel.admin.query(
      'select snapshot, reason from kernel.merges where from_id = $1',
      [twice],
    )
    expect(rows).toMatchObject([
      { reason: '重复建档', snapshot: { code: '3栋1单元1204', moved: { relations: 1, duplicates: 1 } } },
    ])
  })
})

describe('buildings', () => {
  it('rename their units with them, once, and refuse a name that is another spelling', async () => {
    const estate = await smallEstate(kernel)
    const id = await estate.unit('1204')
    await expect(kernel.run(estate.manager, createBuilding, { name: '三号楼' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'building_exists' },
    })
    const renamed = await kernel.run(estate.manager, renameBuilding, {
      id: estate.buildingId,
      version: 1,
      name: 'A座',
    })
    expect(renamed.units).toBe(1)
    expect(await kernel.run(estate.manager, getUnit, { id })).toMatchObject({
      code: 'A座1单元1204',
      key: 'A/1/1204',
      formerNames: [{ name: '3栋1单元1204' }],
    })
    expect(await eventsOf(estate.tenant.id, 'kernel.building.renamed@1')).toEqual([
      { buildingId: estate.buildingId, before: '3栋', after: 'A座' },
    ])
  })

  it('merge: the same rooms become one, others move, the tree shows one building', async () => {
    const estate = await smallEstate(kernel)
    const same = await estate.unit('101')
    const other = await kernel.run(estate.manager, createBuilding, { name: '听雨轩' })
    const make = async (room: string) =>
      (await kernel.run(estate.manager, createUnit, { buildingId: other.id, entrance: '1单元', room })).id
    const [twin, single] = [await make('101'), await make('102')]
    const owner = await estate.person('王芳')
    await estate.relate(twin, owner, 'owner')
    const merged = await kernel.run(estate.manager, mergeBuildings, {
      id: other.id,
      version: 1,
      intoId: estate.buildingId,
      reason: '同一栋',
    })
    expect(merged).toMatchObject({ moved: 1, merged: 1 })
    expect(await kernel.run(estate.manager, getUnit, { id: single })).toMatchObject({
      code: '3栋1单元102',
      formerNames: [{ key: '听雨轩/1/102' }],
    })
    expect(await kernel.run(estate.manager, getUnit, { id: twin })).toMatchObject({
      id: same,
      relations: [{ person: { id: owner } }],
    })
    const tree = await kernel.run(estate.manager, getUnitTree, {})
    expect(tree.buildings).toMatchObject([
      { name: '3栋', units: 2, households: 1, entrances: [{ name: '1单元', units: 2 }] },
    ])
  })
})

describe('who may change places', () => {
  const verbs = [
    ['estate-manager', true],
    ['steward', true],
    ['front-desk', true],
    ['engineer', false],
    ['party-secretary', false],
    ['committee-director', false],
    ['building-head', false],
    ['resident', false],
    ['merchant', false],
  ] as const

  it.each(verbs)('%s: %s', async (role, isAllowed) => {
    const estate = await smallEstate(kernel)
    const id = await estate.unit('101')
    const member = await kernel.mintMember(estate.tenant, [role])
    const change = kernel.run(member, updateUnit, { id, version: 1, note: '备注' })
    if (isAllowed) await expect(change).resolves.toEqual({ id, version: 2 })
    else await expect(change).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('nobody reaches another estate’s unit, which does not exist for them', async () => {
    const [here, there] = [await smallEstate(kernel), await smallEstate(kernel)]
    const foreign = await there.unit('101')
    const own = await here.unit('101')
    const refused = { code: 'not_found' }
    await expect(kernel.run(here.manager, getUnit, { id: foreign })).rejects.toMatchObject(refused)
    await expect(kernel.run(here.manager, getUnit, { id: newId() })).rejects.toMatchObject(refused)
    await expect(
      kernel.run(here.manager, updateUnit, { id: foreign, version: 1, note: 'x' }),
    ).rejects.toMatchObject(refused)
    await expect(
      kernel.run(here.manager, mergeUnits, { id: own, version: 1, intoId: foreign, reason: '不该成功' }),
    ).rejects.toMatchObject(refused)
    await expect(
      kernel.run(here.manager, renameUnit, {
        id: own,
        version: 1,
        buildingId: there.buildingId,
        room: '102',
      }),
    ).rejects.toMatchObject(refused)
  })
})
