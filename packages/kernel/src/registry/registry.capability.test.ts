import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newId } from '@linli/contract'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { createBuilding } from './create-building.ts'
import { createUnit } from './create-unit.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { mergeBuildings } from './merge-buildings.ts'
import { mergeUnits } from './merge-units.ts'
import type { RegistryCapability } from './registry.capability.ts'
import { smallEstate } from './testing/estate.ts'
import { probeKit, probePlugin } from './testing/probe-plugin.ts'

type Work = (registry: RegistryCapability) => Promise<unknown>

/** Hands the capability of a plugin's operation to the test. */
const ask = probeKit.defineQuery({
  name: 'probe.ask',
  can: 'member',
  input: z.object({ work: z.custom<Work>() }),
  output: z.any(),
  run: async (ctx, { work }) => work(ctx.registry),
})
const act = probeKit.defineAction({
  name: 'probe.act',
  can: 'member',
  input: z.object({ work: z.custom<Work>() }),
  output: z.any(),
  async run(ctx, { work }) {
    ctx.audit({ subject: 'probe', id: null })
    return work(ctx.registry)
  },
})

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel({ plugins: [probePlugin] })))
afterAll(() => kernel.close())

async function estate() {
  const made = await smallEstate(kernel)
  const { unit, person, relate } = made
  const [home, other] = [await unit('101'), await unit('102')]
  const [owner, tenant] = [await person('张小强', '19900001108'), await person('李娜', '19900001109')]
  await relate(home, owner, 'owner')
  await relate(home, tenant, 'tenant')
  const resident = await kernel.mintMember(made.tenant, ['resident'], { personId: owner })
  return { ...made, home, other, owner, renter: tenant, resident }
}

describe('ctx.registry of a plugin', () => {
  it('gives the actor’s own units, and none to somebody without a person', async () => {
    const { resident, manager, home } = await estate()
    expect(await kernel.run(resident, ask, { work: (registry) => registry.myUnits() })).toMatchObject([
      { id: home, code: '3栋1单元101', relations: ['owner'] },
    ])
    expect(await kernel.run(manager, ask, { work: (registry) => registry.myUnits() })).toEqual([])
  })

  it('labels many units at once, under the ids asked for, through a merge', async () => {
    const { manager, home, other } = await estate()
    await kernel.run(manager, mergeUnits, { id: other, version: 1, intoId: home, reason: '重复' })
    const labels = (await kernel.run(manager, ask, {
      work: (registry) => registry.units([home, other, newId()]),
    })) as Map<string, { id: string; code: string }>
    expect([...labels].map(([id, label]) => [id, label.id, label.code]).sort()).toEqual(
      [
        [home, home, '3栋1单元101'],
        [other, home, '3栋1单元101'],
      ].sort(),
    )
    await expect(
      kernel.run(manager, ask, { work: (registry) => registry.unit(newId()) }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('names many buildings at once, under the ids asked for, through a merge', async () => {
    const { manager, buildingId } = await estate()
    const twin = await kernel.run(manager, createBuilding, { name: '33栋' })
    await kernel.run(manager, mergeBuildings, { id: twin.id, version: 1, intoId: buildingId, reason: '重复' })
    const there = await estate()
    const asked = [buildingId, twin.id, there.buildingId, newId()]
    const names = (await kernel.run(manager, ask, {
      work: (registry) => registry.buildings(asked),
    })) as Map<string, { id: string; name: string }>
    const label = { id: buildingId, name: '3栋' }
    expect(new Map(names)).toEqual(
      new Map([
        [buildingId, label],
        [twin.id, label],
      ]),
    )
    expect(await kernel.run(manager, ask, { work: (registry) => registry.building(twin.id) })).toEqual(label)
    await expect(
      kernel.run(manager, ask, { work: (registry) => registry.building(there.buildingId) }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('shows persons masked, whoever asks', async () => {
    const { manager, owner } = await estate()
    expect(await kernel.run(manager, ask, { work: (registry) => registry.person(owner) })).toEqual({
      id: owner,
      name: '张*强',
      phones: ['199****1108'],
    })
  })

  it('searches within what the actor may see', async () => {
    const { resident, manager, home } = await estate()
    const search =
      (text: string): Work =>
      async (registry) =>
        (await registry.search(text)).map((unit) => unit.code)
    expect(await kernel.run(manager, ask, { work: search('3栋') })).toEqual(['3栋1单元101', '3栋1单元102'])
    expect(await kernel.run(resident, ask, { work: search('3栋') })).toEqual(['3栋1单元101'])
    expect(home).toBeTruthy()
  })

  it('does not reach another estate', async () => {
    const [here, there] = [await estate(), await estate()]
    await expect(
      kernel.run(here.manager, ask, { work: (registry) => registry.unit(there.home) }),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect(
      await kernel.run(here.manager, ask, { work: (registry) => registry.matchPersonByPhone('19900009999') }),
    ).toEqual([])
    const mine = (await kernel.run(here.manager, ask, {
      work: (registry) => registry.matchPersonByPhone('19900001108'),
    })) as { personId: string }[]
    expect(mine.map((match) => match.personId)).toEqual([here.owner])
  })

  it('matches a phone however it is typed, and says only whether a name fits', async () => {
    const { manager, owner, home } = await estate()
    const match = (phone: string, name?: string) =>
      kernel.run(manager, ask, { work: (registry) => registry.matchPersonByPhone(phone, name) })
    for (const phone of ['19900001108', '+86 199-0000-1108', '１９９ ００００ １１０８']) {
      expect(await match(phone, '张 小强')).toEqual([
        { personId: owner, isSameName: true, units: [{ unitId: home, relation: 'owner' }] },
      ])
    }
    expect(await match('19900001108', '李四')).toMatchObject([{ isSameName: false }])
    expect(await match('not a phone')).toEqual([])
  })

  it('binds a resident once: who is known is found, who is not is made', async () => {
    const { manager, owner, other } = await estate()
    const bind = (name: string, phone: string) =>
      kernel.run(manager, act, {
        work: (registry) => registry.bindResident({ unitId: other, name, phone, relation: 'tenant' }),
      })
    expect(await bind('张小强', '19900001108')).toBe(owner)
    expect(await bind('张小强', '19900001108')).toBe(owner)
    const made = (await bind('周新', '19900007777')) as string
    expect((await kernel.run(manager, getPerson, { id: made })).phones.map((phone) => phone.masked)).toEqual([
      '199****7777',
    ])
    const unit = await kernel.run(manager, getUnit, { id: other })
    expect(unit.relations.map((relation) => relation.person.id).sort()).toEqual([owner, made].sort())
    expect(unit.household!.members.map((member) => member.person.id).sort()).toEqual([owner, made].sort())
  })

  it('labels across a group’s estates', async () => {
    const group = await kernel.mintTenant({ kind: 'group' })
    const one = await smallEstate(kernel, group)
    const unit = await one.unit('101')
    const viewer = await kernel.mintMember(group, ['group-viewer'])
    const grouped = { ...ask, scopes: ['group'] as const }
    const labels = (await kernel.run(viewer, grouped, { work: (registry) => registry.units([unit]) })) as Map<
      string,
      { tenantId: string }
    >
    expect(labels.get(unit)).toMatchObject({ tenantId: one.tenant.id, code: '3栋1单元101' })
  })
})

describe('floors and rooms typed by staff', () => {
  it.each([
    ['负一层', '101', -1, 'B1'],
    ['12', '1204', 12, '12'],
    [undefined, '1204', 12, '12'],
  ] as const)('floor %s of room %s', async (floor, room, level, label) => {
    const { manager } = await smallEstate(kernel)
    const building = await kernel.run(manager, createBuilding, { name: '5' })
    const { id, code } = await kernel.run(manager, createUnit, { buildingId: building.id, room, floor })
    expect(code).toBe(`5栋${room}`)
    expect(await kernel.run(manager, getUnit, { id })).toMatchObject({ floorLevel: level, floorLabel: label })
  })
})
