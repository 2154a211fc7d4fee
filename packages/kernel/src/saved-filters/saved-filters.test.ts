import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let steward: TestMember
let stranger: TestMember

beforeAll(async () => {
  test = await testKernel()
  estate = await test.mintTenant()
  manager = await test.mintMember(estate, ['estate-manager'])
  steward = await test.mintMember(estate, ['steward'])
  stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

interface Filter {
  id: string
  name: string
  isOwn: boolean
  isShared: boolean
  version: number
  query: Record<string, string>
}
const path = (member: TestMember, rest = '') => `/api/t/${member.tenantId}/saved-filters${rest}`
const list = async (member: TestMember, name = 'smart-property.work-orders') =>
  ((await (await test.request(member, 'GET', path(member, `?list=${name}`))).json()) as { rows: Filter[] })
    .rows
const create = (
  member: TestMember,
  name: string,
  isShared = false,
  query: Record<string, string> = { state: 'open' },
) => test.request(member, 'POST', path(member), { list: 'smart-property.work-orders', name, query, isShared })
const made = async (response: Response): Promise<Filter> => {
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Filter
}

describe('a saved filter', () => {
  it('is one’s own unless shared, and then everybody’s here to use, nobody else’s to change', async () => {
    const own = await made(await create(manager, '我的'))
    const shared = await made(await create(manager, '超时', true))
    expect((await list(manager)).map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['我的', true],
      ['超时', true],
    ])
    expect((await list(steward)).map(({ name, isOwn }) => [name, isOwn])).toEqual([['超时', false]])
    expect(await list(stranger)).toEqual([])
    expect(await list(manager, 'kernel.units')).toEqual([])
    for (const other of [steward, stranger]) {
      for (const { id, version } of [own, shared]) {
        expect(
          (await test.request(other, 'PATCH', path(other, `/${id}`), { version, name: 'x' })).status,
        ).toBe(404)
        expect((await test.request(other, 'DELETE', path(other, `/${id}`), { version })).status).toBe(404)
      }
    }
    expect((await test.request(stranger, 'DELETE', path(manager, `/${own.id}`), { version: 1 })).status).toBe(
      404,
    )
  })

  it('is changed and removed by its version, with audit rows', async () => {
    const filter = await made(await create(steward, '本周'))
    const changed = await made(
      await test.request(steward, 'PATCH', path(steward, `/${filter.id}`), {
        version: 1,
        query: { state: 'open', due: 'week' },
      }),
    )
    expect(changed).toMatchObject({ version: 2, name: '本周', query: { state: 'open', due: 'week' } })
    const stale = await test.request(steward, 'PATCH', path(steward, `/${filter.id}`), {
      version: 1,
      name: '下周',
    })
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({ code: 'stale_version', current: { version: 2, name: '本周' } })
    expect(
      (await test.request(steward, 'DELETE', path(steward, `/${filter.id}`), { version: 2 })).status,
    ).toBe(200)
    expect((await list(steward)).some(({ id }) => id === filter.id)).toBe(false)
    const { rows } = await test.admin.query(
      'select action from kernel.audit_log where subject_id = $1 order by id',
      [filter.id],
    )
    expect(rows.map((row: { action: string }) => row.action)).toEqual([
      'kernel.saved-filter.create',
      'kernel.saved-filter.update',
      'kernel.saved-filter.remove',
    ])
  })

  it('has a name of its own in its list', async () => {
    await made(await create(manager, '重名'))
    const twice = await create(manager, '重名')
    expect(twice.status).toBe(409)
    expect(await twice.json()).toMatchObject({ reason: 'filter_name_taken' })
    await made(await create(steward, '重名'))
  })

  it('is limited in number', async () => {
    const collector = await test.mintMember(estate, ['engineer'])
    for (let i = 0; i < 50; i++) await made(await create(collector, `filter ${i}`))
    expect(await (await create(collector, 'one more')).json()).toMatchObject({
      code: 'limit_exceeded',
      reason: 'too_many_filters',
    })
  })

  it.each([
    [{ list: 'x', name: 'a', query: {} }, 'a list without its plugin'],
    [{ list: 'kernel.units', name: ' ', query: {} }, 'no name'],
    [{ list: 'kernel.units', name: 'a', query: { a: 'x'.repeat(501) } }, 'a long value'],
    [
      {
        list: 'kernel.units',
        name: 'a',
        query: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`k${i}`, 'v'])),
      },
      'too many fields',
    ],
  ])('%j is refused: %s', async (body) => {
    expect((await test.request(manager, 'POST', path(manager), body)).status).toBe(400)
  })
})
