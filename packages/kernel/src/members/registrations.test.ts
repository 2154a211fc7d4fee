import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runOperation } from '../action/run-operation.ts'
import { messengersOf } from '../notify/messengers.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import type { Relation } from '../registry/ledger/ledger-facts.rules.ts'
import type { PersonMatch } from '../registry/registry.capability.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { matchedPerson } from './register-resident.ts'
import { z } from 'zod'

let test: TestKernel
let estate: TestTenant
let desk: TestMember
let unitId: string
let buildingId: string

/** A resident as an import would have left it: made through the registry's own capability. */
const knownResident = defineAction({
  name: 'kernel.test.known-resident',
  can: ['manage', 'kernel.person'],
  input: z.object({
    unitId: z.guid(),
    name: z.string(),
    phone: z.string(),
    relation: z.enum(['owner', 'family', 'tenant']),
  }),
  output: z.object({ personId: z.guid() }),
  async run(ctx, input) {
    const personId = await ctx.registry.bindResident(input)
    ctx.audit({ subject: 'kernel.person', id: personId })
    return { personId }
  },
})

beforeAll(async () => {
  test = await testKernel()
  estate = await test.mintTenant({ name: '红树湾花园' })
  desk = await test.mintMember(estate, ['front-desk'])
  buildingId = newId()
  unitId = newId()
  await test.admin.query(
    "insert into kernel.buildings (tenant_id, id, key, name, sort_key) values ($1,$2,'3','3栋','000003')",
    [estate.id, buildingId],
  )
  await test.admin.query(
    "insert into kernel.units (tenant_id, id, kind, building_id, key, room, code, sort_key) values ($1,$2,'residential',$3,'3//1204','1204','3栋1204','000003//1204')",
    [estate.id, unitId, buildingId],
  )
})
afterAll(() => test.close())

const addKnown = async (name: string, phone: string) =>
  runOperation(test.kernel, await test.asSystem(estate), knownResident, {
    unitId,
    name,
    phone,
    relation: 'owner' as const,
  })
const somebody = async (phone: string) => test.mintMember(await test.mintTenant(), ['volunteer'], { phone })
const ask = (member: TestMember, body: object = {}) =>
  test.request(member, 'POST', '/api/me/registrations', {
    tenantId: estate.id,
    unitId,
    name: '何女士',
    relation: 'owner',
    ...body,
  })
const membershipOf = async (member: TestMember) =>
  (
    await test.admin.query(
      'select roles, person_id, status from kernel.memberships where tenant_id = $1 and account_id = $2',
      [estate.id, member.accountId],
    )
  ).rows[0] as { roles: string[]; person_id: string } | undefined

describe('finding one’s unit without a login', () => {
  it('goes by estate, building and unit and shows nothing of people', async () => {
    await addKnown('周建华', '19966660001')
    const read = async (path: string) =>
      (await (await test.request(null, 'GET', `/api/public${path}`)).json()) as {
        rows: { id: string; name?: string }[]
      }
    expect((await read(`/estates?q=${encodeURIComponent('红树湾')}`)).rows).toMatchObject([
      { id: estate.id, name: '红树湾花园' },
    ])
    expect((await read(`/estates/${estate.id}/buildings`)).rows).toEqual([{ id: buildingId, name: '3栋' }])
    const units = await read(`/estates/${estate.id}/buildings/${buildingId}/units`)
    expect(units.rows).toMatchObject([{ id: unitId, room: '1204', code: '3栋1204' }])
    expect(JSON.stringify(units)).not.toContain('周')
    expect((await test.request(null, 'GET', '/api/public/estates?q=a')).status).toBe(400)
  })
})

describe('whom a phone stands for', () => {
  const match = (personId: string, relation: Relation, isSameName = false, unit = 'u1') => ({
    personId,
    isSameName,
    units: [{ unitId: unit, relation }],
  })
  it.each<[string, PersonMatch[], string | null]>([
    ['the only resident with it', [match('a', 'tenant')], 'a'],
    ['nobody, when it is an emergency contact’s', [match('a', 'emergency_contact', true)], null],
    ['nobody, when the unit is another one', [match('a', 'owner', true, 'u2')], null],
    ['nobody, when two share it and neither has the name', [match('a', 'owner'), match('b', 'family')], null],
    ['the one of two who has the name', [match('a', 'owner'), match('b', 'family', true)], 'b'],
    ['nobody, when both have the name', [match('a', 'owner', true), match('b', 'family', true)], null],
  ])('is %s', (_name, matches, personId) => {
    expect(matchedPerson(matches, 'u1')).toBe(personId)
  })
})

describe('asking to be bound', () => {
  it('is granted at once when the registry knows the phone for the unit', async () => {
    const { personId } = await addKnown('吴敏', '19966660002')
    const member = await somebody('19966660002')
    expect(await (await ask(member, { name: '吴敏' })).json()).toMatchObject({ state: 'matched' })
    expect(await membershipOf(member)).toMatchObject({ roles: ['resident'], person_id: personId })
  })

  it('chooses by name when a couple shares a number, and waits when that does not tell', async () => {
    await addKnown('冯刚', '19966660003')
    const { personId } = await addKnown('刘芳', '19966660003')
    const member = await somebody('19966660003')
    expect(await (await ask(member, { name: '别名' })).json()).toMatchObject({ state: 'waiting' })
    const other = newId()
    await test.admin.query(
      "insert into kernel.units (tenant_id, id, kind, building_id, key, room, code, sort_key) values ($1,$2,'residential',$3,'3//1305','1305','3栋1305','000003//1305')",
      [estate.id, other, buildingId],
    )
    for (const name of ['冯刚', '刘芳'])
      await runOperation(test.kernel, await test.asSystem(estate), knownResident, {
        unitId: other,
        name,
        phone: '19966660003',
        relation: 'owner' as const,
      })
    expect(await (await ask(member, { name: '刘芳', unitId: other })).json()).toMatchObject({
      state: 'matched',
    })
    expect(await membershipOf(member)).toMatchObject({ person_id: personId })
  })

  it('waits for staff otherwise, with a task; they approve and the resident is told', async () => {
    const member = await somebody('19966660004')
    const { id, state } = (await (await ask(member, { name: '马丽', relation: 'tenant' })).json()) as {
      id: string
      state: string
    }
    expect(state).toBe('waiting')
    expect(await membershipOf(member)).toBeUndefined()
    expect(
      (
        await test.admin.query(
          'select title, assignee_role from kernel.tasks where subject_id = $1 and done_at is null',
          [id],
        )
      ).rows,
    ).toEqual([{ title: '3栋1204 马丽', assignee_role: 'front-desk' }])
    expect(await (await ask(member, { name: '马丽' })).json()).toMatchObject({
      code: 'conflict',
      reason: 'registered_already',
    })

    const listed = (await (await test.request(desk, 'GET', `/api/t/${estate.id}/registrations`)).json()) as {
      rows: { id: string; phoneMasked: string; version: number }[]
    }
    const row = listed.rows.find((one) => one.id === id)!
    expect(row.phoneMasked).toBe('199****0004')
    expect(
      (
        await test.request(desk, 'POST', `/api/t/${estate.id}/registrations/${id}/approve`, {
          version: row.version,
        })
      ).status,
    ).toBe(200)
    const bound = await membershipOf(member)
    expect(bound).toMatchObject({ roles: ['resident'] })
    const { rows } = await test.admin.query(
      'select r.relation, r.source from kernel.unit_relations r where r.tenant_id = $1 and r.person_id = $2',
      [estate.id, bound!.person_id],
    )
    expect(rows).toEqual([{ relation: 'tenant', source: 'registration' }])
    expect(
      (await test.admin.query('select 1 from kernel.tasks where subject_id = $1 and done_at is null', [id]))
        .rows,
    ).toEqual([])
    await test.drain()
    expect(
      messengersOf(test.kernel)
        .caught()
        .find((message) => message.to === '19966660004')?.body,
    ).toContain('已通过')
    expect(
      await (
        await test.request(desk, 'POST', `/api/t/${estate.id}/registrations/${id}/refuse`, {
          version: row.version + 1,
          reason: '晚了一步',
        })
      ).json(),
    ).toMatchObject({ reason: 'registration_decided' })
    const mine = (await (await test.request(member, 'GET', '/api/me/registrations')).json()) as {
      rows: object[]
    }
    expect(mine.rows).toMatchObject([
      { id, tenantName: '红树湾花园', unitCode: '3栋1204', state: 'approved' },
    ])
  })

  it('can be refused with a reason, told, and asked again', async () => {
    const member = await somebody('19966660005')
    const { id } = (await (await ask(member)).json()) as { id: string }
    expect(
      (
        await test.request(desk, 'POST', `/api/t/${estate.id}/registrations/${id}/refuse`, {
          version: 1,
          reason: '',
        })
      ).status,
    ).toBe(400)
    expect(
      (
        await test.request(desk, 'POST', `/api/t/${estate.id}/registrations/${id}/refuse`, {
          version: 1,
          reason: '户名不符',
        })
      ).status,
    ).toBe(200)
    await test.drain()
    expect(
      messengersOf(test.kernel)
        .caught()
        .find((message) => message.to === '19966660005')?.body,
    ).toContain('户名不符')
    expect(await membershipOf(member)).toBeUndefined()
    expect((await ask(member)).status).toBe(200)
  })

  it('is decided by staff of this estate only', async () => {
    const member = await somebody('19966660006')
    const { id } = (await (await ask(member)).json()) as { id: string }
    const resident = await test.mintMember(estate, ['resident'])
    const stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    const approve = (as: TestMember, tenantId = estate.id) =>
      test.request(as, 'POST', `/api/t/${tenantId}/registrations/${id}/approve`, { version: 1 })
    expect([
      (await approve(resident)).status,
      (await approve(stranger)).status,
      (await approve(stranger, stranger.tenantId)).status,
    ]).toEqual([403, 404, 404])
    expect((await approve(member)).status).toBe(404)
  })

  it('needs a verified phone and a unit of that estate', async () => {
    const member = await somebody('19966660007')
    expect((await ask(member, { unitId: newId() })).status).toBe(404)
    await test.admin.query('update auth.users set phone_number_verified = false where id = $1', [
      member.accountId,
    ])
    expect(await (await ask(member)).json()).toMatchObject({
      code: 'forbidden',
      reason: 'phone_not_verified',
    })
  })
})
