import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

let test: TestKernel
let group: TestTenant
let boss: TestMember

beforeAll(async () => {
  test = await testKernel()
  group = await test.mintTenant({ kind: 'group' })
  boss = await test.mintMember(group, ['group-admin'])
})
afterAll(() => test.close())

async function upload(estate: TestTenant, name: string) {
  const manager = await test.mintMember(estate, ['estate-manager'])
  const form = new FormData()
  form.set('file', new File([`楼栋,房号,业主,电话\n1栋,${name}01,张敏,13800138000\n`], `${name}.csv`))
  const answer = await test.app.request(`/api/t/${estate.id}/imports?kind=registry`, {
    method: 'POST',
    body: form,
    headers: { cookie: manager.cookie, 'idempotency-key': newId() },
  })
  expect(answer.status).toBe(200)
}
interface Page {
  rows: { tenantId: string; fileName: string }[]
  next?: string
}
const read = async (query = '') =>
  (await (await test.request(boss, 'GET', `/api/t/${group.id}/imports/last-ledgers${query}`)).json()) as Page

it('answers the newest ledger of each estate, page by page, and of no other company', async () => {
  const [first, second] = [
    await test.mintTenant({ parent: group, name: '景田花园' }),
    await test.mintTenant({ parent: group, name: '翠竹苑' }),
  ]
  await test.mintTenant({ parent: group, name: '还没有台账' })
  await upload(first, '1')
  await upload(first, '2')
  await upload(second, '3')
  await upload(await test.mintTenant({ parent: await test.mintTenant({ kind: 'group' }) }), '4')

  const all = await read()
  expect(Object.fromEntries(all.rows.map((row) => [row.tenantId, row.fileName]))).toEqual({
    [first.id]: '2.csv',
    [second.id]: '3.csv',
  })
  const one = await read('?limit=1')
  const two = await read(`?limit=1&cursor=${one.next}`)
  expect([...one.rows, ...two.rows]).toEqual(all.rows)
  expect(two.next).toBeUndefined()
})

it('is for companies, and for nobody who may not import', async () => {
  const estate = await test.mintTenant({ parent: group })
  const manager = await test.mintMember(estate, ['estate-manager'])
  const viewer = await test.mintMember(group, ['group-viewer'])
  const status = async (member: TestMember, tenantId: string) =>
    (await test.request(member, 'GET', `/api/t/${tenantId}/imports/last-ledgers`)).status
  expect(await status(manager, estate.id)).toBe(404)
  expect(await status(manager, group.id)).toBe(404)
  expect(await status(viewer, group.id)).toBe(403)
})
