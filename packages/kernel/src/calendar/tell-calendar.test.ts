import { afterAll, beforeAll, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { tellBelow } from './tell-calendar.ts'

let test: TestKernel
let group: TestTenant
let branch: TestTenant
let estate: TestTenant
let chief: TestMember

beforeAll(async () => {
  test = await testKernel()
  group = await test.mintTenant({ kind: 'group' })
  branch = await test.mintTenant({ kind: 'branch', parent: group })
  estate = await test.mintTenant({ parent: branch })
  chief = await test.mintMember(group, ['group-admin'])
})
afterAll(() => test.close())

const holiday = { closedDays: [{ date: '2026-12-01' }] }
const put = (member: TestMember, override: object, version: number) =>
  test.request(member, 'PUT', `/api/t/${member.tenantId}/calendar`, { override, version })
/** Who heard of a change said in `of`, and how often. */
async function hearers(of: { id: string }): Promise<Record<string, number>> {
  const { rows } = await test.admin.query<{ tenant_id: string; n: number }>(
    "select tenant_id, count(*)::int as n from kernel.outbox where name = 'kernel.calendar.changed@1' and payload ->> 'tenantId' = $1 group by 1",
    [of.id],
  )
  return Object.fromEntries(rows.map(({ tenant_id, n }) => [tenant_id, n]))
}
const tellAll = async () => {
  let rounds = 0
  while ((await test.fireTimers()) > 0) rounds++
  return rounds
}

it('an estate’s word is told there and nowhere else, when it is said and when it is taken back', async () => {
  const lone = await test.mintTenant()
  const manager = await test.mintMember(lone, ['estate-manager'])
  expect((await put(manager, holiday, 0)).status).toBe(200)
  expect(await tellAll()).toBe(0)
  expect(await hearers(lone)).toEqual({ [lone.id]: 1 })
  const { rows } = await test.admin.query('select key, payload from kernel.outbox where tenant_id = $1', [
    lone.id,
  ])
  expect(rows).toEqual([{ key: 'office', payload: { calendarId: 'office', tenantId: lone.id } }])
  expect((await put(manager, {}, 0)).status).toBe(409)
  expect(await hearers(lone)).toEqual({ [lone.id]: 1 })
  await test.request(manager, 'DELETE', `/api/t/${lone.id}/calendar`, { version: 1 })
  expect(await hearers(lone)).toEqual({ [lone.id]: 2 })
})

it('a company’s word is told to its branches and estates, each in its own tenant, and to no other’s', async () => {
  const other = await test.mintTenant({ parent: await test.mintTenant({ kind: 'group' }) })
  const closed = await test.mintTenant({ parent: group })
  await test.admin.query("update kernel.tenants set status = 'suspended' where id = $1", [closed.id])
  expect((await put(chief, holiday, 0)).status).toBe(200)
  expect(await hearers(group)).toEqual({ [group.id]: 1 })
  await tellAll()
  expect(await hearers(group)).toEqual({ [group.id]: 1, [branch.id]: 1, [estate.id]: 1 })
  expect(await hearers(other)).toEqual({})
  const { rows } = await test.admin.query(
    "select tenant_id from kernel.audit_log where action = 'kernel.calendar.tell-below' and after = '{\"told\": 2}'",
  )
  expect(rows).toEqual([{ tenant_id: group.id }])
})

it('more than one transaction holds are told once each, also when one of them is lost on the way', async () => {
  const company = await test.mintTenant({ kind: 'group' })
  const head = await test.mintMember(company, ['group-admin'])
  for (let n = 0; n < 103; n++) await test.mintTenant({ parent: company })
  expect((await put(head, holiday, 0)).status).toBe(200)
  expect(await test.fireTimers()).toBe(1)
  expect(Object.keys(await hearers(company))).toHaveLength(101)
  await test.admin.query(
    `create function kernel.lost() returns trigger language plpgsql as $$ begin raise exception 'lost'; end $$;
    create trigger lost before insert on kernel.audit_log for each row when (new.after ->> 'told' = '3') execute function kernel.lost()`,
  )
  await expect(test.fireTimers()).rejects.toThrow()
  expect(Object.keys(await hearers(company))).toHaveLength(101)
  await test.admin.query('drop trigger lost on kernel.audit_log')
  expect(await tellAll()).toBe(1)
  const heard = Object.values(await hearers(company))
  expect(heard).toHaveLength(104)
  expect(new Set(heard)).toEqual(new Set([1]))
})

it('is nobody’s to tell but the system’s', async () => {
  await expect(
    test.run(chief, tellBelow, { key: chief.tenantId, payload: { calendarId: 'office', after: null } }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
