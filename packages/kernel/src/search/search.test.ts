import { afterAll, beforeAll, expect, it } from 'vitest'

import { lampPlugin } from '../records/testing/lamp-plugin.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'

let test: TestKernel
let manager: TestMember

interface Answer {
  groups: { kind: string; title: string; hits: { title: string }[] }[]
  missing: { kind: string; title: string; why: string }[]
}
const search = async (member: TestMember, q: string) => {
  const response = await test.request(
    member,
    'GET',
    `/api/t/${member.tenantId}/search?q=${encodeURIComponent(q)}`,
  )
  return { status: response.status, ...((await response.json()) as Answer) }
}
const ofLamps = <T extends { kind: string }>(rows: T[]) =>
  rows.filter(({ kind }) => kind.startsWith('lamps.'))

beforeAll(async () => {
  test = await testKernel({ plugins: [lampPlugin] })
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

it('answers in about a second with what is there, and names the parts that are slow or broken', async () => {
  const started = performance.now()
  const answer = await search(manager, '灯')
  expect(performance.now() - started).toBeLessThan(3_000)
  expect(ofLamps(answer.groups)).toMatchObject([
    {
      kind: 'lamps.good',
      title: '灯 good',
      hits: Array.from({ length: 5 }, (_, i) => ({ title: `lamp ${i}` })),
    },
  ])
  expect(ofLamps(answer.missing)).toEqual([
    { kind: 'lamps.slow', title: '灯 slow', why: 'slow' },
    { kind: 'lamps.failing', title: '灯 failing', why: 'failed' },
    { kind: 'lamps.throwing', title: '灯 throwing', why: 'failed' },
    { kind: 'lamps.lying', title: '灯 lying', why: 'failed' },
  ])
})

it('leaves out parts without a hit', async () => {
  expect(ofLamps((await search(manager, 'nothing')).groups)).toEqual([])
})

it('asks nothing that the actor may not read, and no plugin that is not enabled', async () => {
  const volunteer = await test.mintMember({ id: manager.tenantId, kind: 'estate', lineage: [], name: '' }, [
    'volunteer',
  ])
  const none = await search(volunteer, '灯')
  expect([...ofLamps(none.groups), ...ofLamps(none.missing)]).toEqual([])
  const without = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  await test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
    without.tenantId,
  ])
  const disabled = await search(without, '灯')
  expect([...ofLamps(disabled.groups), ...ofLamps(disabled.missing)]).toEqual([])
})

it('refuses an empty and an overlong text', async () => {
  expect((await search(manager, ' ')).status).toBe(400)
  expect((await search(manager, 'x'.repeat(61))).status).toBe(400)
})
