import { rulebookSubject } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { addRulebook } from './add-rulebook.ts'
import { endRulebook } from './end-rulebook.ts'
import { listRulebooks } from './list-rulebooks.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const image = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
)
async function upload(by: Estate['manager']): Promise<string> {
  const form = new FormData()
  form.append('file', new File([image], '制度.png', { type: 'image/png' }))
  const answer = await test.app.request(`/api/t/${by.tenantId}/files`, {
    method: 'POST',
    headers: { cookie: by.cookie, 'idempotency-key': crypto.randomUUID() },
    body: form,
  })
  expect(answer.status, await answer.clone().text()).toBeLessThan(300)
  return ((await answer.json()) as { id: string }).id
}
const add = async (by: Estate['manager'], input: object = {}) =>
  test.run(by, addRulebook, {
    title: '诉求受理、办理与反馈制度',
    fileId: await upload(by),
    inForceFrom: '2026-01-01',
    agreedBy: '小区党支部',
    ...input,
  })
const status = async (who: Estate['manager'], fileId: string) =>
  (await test.request(who, 'GET', `/api/t/${who.tenantId}/files/${fileId}`)).status

it('is kept with its days and its file, which the bodies that supervise can open', async () => {
  test.setNow(new Date('2026-11-11T02:00:00Z'))
  const added = await add(estate.manager)
  expect(added).toMatchObject({
    inForceTo: null,
    agreedBy: '小区党支部',
    addedByName: '周经理',
    isInForce: true,
  })
  const { rows } = await test.run(estate.secretary, listRulebooks, {})
  expect(rows).toEqual([added])
  expect(await status(estate.secretary, added.fileId)).toBe(200)
  expect(await status(estate.resident, added.fileId)).toBe(404)
  expect(await test.events(added.id)).toEqual(['smart-property.rulebook.added@1'])
  const { rows: audit } = await test.admin.query(
    'select action, after from kernel.audit_log where subject = $1 and subject_id = $2',
    [rulebookSubject, added.id],
  )
  expect(audit).toMatchObject([
    { action: 'smart-property.rulebook.add', after: { inForceFrom: '2026-01-01' } },
  ])
})

it('holds until its last day, that day included, beside others', async () => {
  const here = await test.mintEstate()
  test.setNow(new Date('2026-11-11T02:00:00Z'))
  const [old, next] = [await add(here.manager), await add(here.secretary, { inForceFrom: '2026-12-01' })]
  const ended = await test.run(here.manager, endRulebook, { id: old.id, inForceTo: '2026-11-11' })
  expect(ended).toMatchObject({ inForceTo: '2026-11-11', isInForce: true })
  const inForce = async () =>
    (await test.run(here.manager, listRulebooks, {})).rows.map(({ id, isInForce }) => [id, isInForce])
  expect(await inForce()).toEqual([
    [next.id, false],
    [old.id, true],
  ])
  // The first minute of the 12th in Shenzhen, still the 11th in Greenwich.
  test.setNow(new Date('2026-11-11T16:00:00Z'))
  expect(await inForce()).toEqual([
    [next.id, false],
    [old.id, false],
  ])
  test.setNow(new Date('2026-12-01T02:00:00Z'))
  expect(await inForce()).toEqual([
    [next.id, true],
    [old.id, false],
  ])
  expect(await test.events(old.id)).toEqual([
    'smart-property.rulebook.added@1',
    'smart-property.rulebook.ended@1',
  ])
})

it('refuses a file of somebody else, an end before the beginning, and who may not', async () => {
  const here = await test.mintEstate()
  const theirs = await upload(here.secretary)
  await expect(add(here.manager, { fileId: theirs })).rejects.toMatchObject({ code: 'not_found' })
  expect((await test.run(here.manager, listRulebooks, {})).rows).toEqual([])
  await expect(add(here.manager, { inForceTo: '2025-12-31' })).rejects.toMatchObject({
    details: { issues: [{ path: 'inForceTo', rule: 'ends_before_it_begins' }] },
  })
  const { id } = await add(here.manager)
  await expect(test.run(here.manager, endRulebook, { id, inForceTo: '2025-12-31' })).rejects.toMatchObject({
    details: { issues: [{ path: 'inForceTo', rule: 'ends_before_it_begins' }] },
  })
  await expect(test.run(here.engineer, endRulebook, { id, inForceTo: '2026-12-31' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const elsewhere = await test.mintEstate()
  await expect(
    test.run(elsewhere.manager, endRulebook, { id, inForceTo: '2026-12-31' }),
  ).rejects.toMatchObject({ code: 'not_found' })
  expect((await test.run(elsewhere.manager, listRulebooks, {})).rows).toEqual([])
})
