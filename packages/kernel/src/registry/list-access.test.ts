import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { findAcrossEstates, listEstateCounts } from './estates.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { listPersons } from './list-persons.ts'
import { listUnits } from './list-units.ts'
import { getMyHousehold } from './my-household.ts'
import { setBuildingHeads } from './set-building-heads.ts'
import { createBuilding } from './create-building.ts'
import { createUnit } from './create-unit.ts'
import { smallEstate, type SmallEstate } from './testing/estate.ts'

let kernel: TestKernel
let estate: SmallEstate
let people: Record<'owner' | 'wife' | 'neighbour' | 'head', string>
let homes: Record<'own' | 'neighbour' | 'far', string>

beforeAll(async () => {
  kernel = await testKernel()
  estate = await smallEstate(kernel)
  const { unit, person, relate, manager } = estate
  people = {
    owner: await person('张小强', '19900001108'),
    wife: await person('陈静', '19900001109'),
    neighbour: await person('刘伟', '19900001110'),
    head: await person('黄桂兰'),
  }
  const far = await kernel.run(manager, createBuilding, { name: '8栋' })
  homes = {
    own: await unit('1204'),
    neighbour: await unit('1205'),
    far: (await kernel.run(manager, createUnit, { buildingId: far.id, room: '101' })).id,
  }
  await relate(homes.own, people.owner, 'owner')
  await relate(homes.own, people.wife, 'family')
  await relate(homes.neighbour, people.neighbour, 'owner')
  await relate(homes.far, people.head, 'owner')
  await kernel.run(manager, setBuildingHeads, { id: estate.buildingId, version: 1, personIds: [people.head] })
})
afterAll(() => kernel.close())

const idsOf = async (member: TestMember, list: typeof listUnits | typeof listPersons, q?: string) =>
  ((await kernel.run(member, list, q ? { q } : {})) as { rows: { id: string }[] }).rows
    .map((row) => row.id)
    .sort()
const sorted = (...ids: string[]) => ids.sort()

describe('what each sees of the lists', () => {
  it('staff see all, engineers with masked names, the desk with full ones', async () => {
    const engineer = await kernel.mintMember(estate.tenant, ['engineer'])
    expect(await idsOf(engineer, listUnits)).toEqual(sorted(homes.own, homes.neighbour, homes.far))
    const nameFor = async (member: TestMember) =>
      (await kernel.run(member, listPersons, { q: 'zxq' })).rows[0]!.name
    expect([await nameFor(estate.manager), await nameFor(engineer)]).toEqual(['张小强', '张*强'])
    const ownersFor = async (member: TestMember) =>
      (await kernel.run(member, listUnits, { q: '1204' })).rows[0]!.owners[0]!.name
    expect([await ownersFor(estate.manager), await ownersFor(engineer)]).toEqual(['张小强', '张*强'])
  })

  it('a resident sees the own unit and household only', async () => {
    const resident = await kernel.mintMember(estate.tenant, ['resident'], { personId: people.owner })
    expect(await idsOf(resident, listUnits)).toEqual([homes.own])
    expect(await idsOf(resident, listPersons)).toEqual(sorted(people.owner, people.wife))
    await expect(kernel.run(resident, getUnit, { id: homes.neighbour })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(kernel.run(resident, getPerson, { id: people.neighbour })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await kernel.run(resident, getPerson, { id: people.wife })).name).toBe('陈静')
    const mine = await kernel.run(resident, getMyHousehold, {})
    expect(mine).toMatchObject({
      me: { personId: people.owner, name: '张小强', phones: ['199****1108'] },
      homes: [
        {
          unitId: homes.own,
          buildingId: estate.buildingId,
          code: '3栋1单元1204',
          relations: ['owner'],
        },
      ],
    })
    expect(mine.homes[0]!.members.map((member) => [member.name, member.isMe])).toEqual([
      ['张小强', true],
      ['陈*', false],
    ])
  })

  it('a resident without a person in the registry sees nothing', async () => {
    const stranger = await kernel.mintMember(estate.tenant, ['resident'])
    expect([await idsOf(stranger, listUnits), await idsOf(stranger, listPersons)]).toEqual([[], []])
    expect(await kernel.run(stranger, getMyHousehold, {})).toEqual({ me: null, homes: [] })
  })

  it('a building head sees that building and its people, nothing of another', async () => {
    const head = await kernel.mintMember(estate.tenant, ['building-head'], { personId: people.head })
    expect(await idsOf(head, listUnits)).toEqual(sorted(homes.own, homes.neighbour))
    expect(await idsOf(head, listPersons)).toEqual(sorted(people.owner, people.wife, people.neighbour))
    const detail = await kernel.run(head, getUnit, { id: homes.own })
    expect(detail.relations.map((relation) => [relation.person.name, relation.person.phones.length])).toEqual(
      [
        ['张小强', 0],
        ['陈静', 0],
      ],
    )
  })

  it('two roles of one person open no field that one of them opens only for other rows', async () => {
    const both = await kernel.mintMember(estate.tenant, ['engineer', 'resident'], { personId: people.owner })
    const names = Object.fromEntries(
      (await kernel.run(both, listPersons, {})).rows.map((row) => [row.id, row.name]),
    )
    expect(names).toMatchObject({
      [people.owner]: '张小强',
      [people.wife]: '陈静',
      [people.neighbour]: '刘*',
      [people.head]: '黄*兰',
    })
  })

  it.each(['merchant', 'volunteer'] as const)('%s is refused', async (role) => {
    const member = await kernel.mintMember(estate.tenant, [role])
    await expect(kernel.run(member, listUnits, {})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(kernel.run(member, listPersons, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('search', () => {
  it.each([
    ['3-1-1204', ['own']],
    ['3栋1单元1204', ['own']],
    ['三栋', ['own', 'neighbour']],
    ['1204室', ['own']],
    ['12', ['own', 'neighbour']],
    ['zxq', ['own']],
    ['zhangxiaoqiang', ['own']],
    ['小强', ['own']],
    ['张小强', ['own']],
    ['1108', ['own']],
    ['19900001108', ['own']],
    ['199 0000 1108', ['own']],
    ['张小强 1204', ['own']],
    ['张小强 1205', []],
    ['刘 3栋', ['neighbour']],
    ['8-101', ['far']],
    ["' or 1=1 --", []],
    ['%', []],
    ['_204', []],
  ] as const)('units: %s', async (q, expected) => {
    expect(await idsOf(estate.manager, listUnits, q)).toEqual(sorted(...expected.map((key) => homes[key])))
  })

  it.each([
    ['cj', ['wife']],
    ['1109', ['wife']],
    ['1204', ['owner', 'wife']],
    ['19900001199', []],
    ['黄桂', ['head']],
    ['桂兰', ['head']],
  ] as const)('persons: %s', async (q, expected) => {
    expect(await idsOf(estate.manager, listPersons, q)).toEqual(sorted(...expected.map((key) => people[key])))
  })

  it('is the same for whoever may see less: a resident finds no neighbour', async () => {
    const resident = await kernel.mintMember(estate.tenant, ['resident'], { personId: people.owner })
    expect(await idsOf(resident, listUnits, '1205')).toEqual([])
    expect(await idsOf(resident, listPersons, 'lw')).toEqual([])
  })
})

describe('a group', () => {
  it('counts its estates and finds across them with masked names, and nothing of another group’s', async () => {
    const group = await kernel.mintTenant({ kind: 'group' })
    const other = await kernel.mintTenant({ kind: 'group' })
    const [one, two, foreign] = [
      await smallEstate(kernel, group),
      await smallEstate(kernel, group),
      await smallEstate(kernel, other),
    ]
    for (const { unit, person, relate } of [one, two, foreign])
      await relate(await unit('909'), await person('高小红', '19900009909'), 'owner')
    const viewer = await kernel.mintMember(group, ['group-viewer'])
    const counts = await kernel.run(viewer, listEstateCounts, {})
    expect(
      counts.rows
        .map((row) => [row.tenantId, row.buildings, row.units, row.persons, row.households, row.areaM2])
        .sort(),
    ).toEqual([one, two].map(({ tenant }) => [tenant.id, 1, 1, 1, 1, 88.5]).sort())
    expect(counts.total).toBe(2)
    const first = await kernel.run(viewer, listEstateCounts, { limit: 1 })
    const second = await kernel.run(viewer, listEstateCounts, { limit: 1, cursor: first.next })
    expect([...first.rows, ...second.rows]).toEqual(counts.rows)
    expect(second.next).toBeUndefined()
    for (const q of ['909', 'gxh', '9909', '小红']) {
      const found = await kernel.run(viewer, findAcrossEstates, { q })
      expect(found.rows.map((row) => [row.tenantId, row.code, row.persons]).sort()).toEqual(
        [one, two].map(({ tenant }) => [tenant.id, '3栋1单元909', ['高*红']]).sort(),
      )
    }
    const resident = await kernel.mintMember(one.tenant, ['resident'])
    await expect(kernel.run(resident, findAcrossEstates, { q: '909' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('pages', () => {
  it('of units follow each other by place without gap or repeat, and refuse a cursor of other filters', async () => {
    const { manager, unit } = await smallEstate(kernel)
    for (const room of ['101', '102', '201', '1001', '902']) await unit(room)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await kernel.run(manager, listUnits, { limit: 2, ...(cursor ? { cursor } : {}) })
      if (!cursor) expect(page.total).toBe(5)
      seen.push(...page.rows.map((row) => row.room))
      cursor = page.next
      if (cursor)
        await expect(kernel.run(manager, listUnits, { limit: 2, cursor, q: '101' })).rejects.toMatchObject({
          code: 'bad_input',
        })
    } while (cursor)
    expect(seen).toEqual(['101', '102', '201', '902', '1001'])
  })
})
