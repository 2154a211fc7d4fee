import { rubricDoc } from '@linli/evaluation-contract'
import { checkRubric, contentHash } from '@linli/evaluation-contract/scoring'
import { standardRubric } from '@linli/evaluation-contract/standard'
import type { TestTenant } from '@linli/kernel/testing'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { rubricSteps } from '../testing/rubric-bench.ts'
import { cityRubric } from '../testing/rubric-documents.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { retireRubric } from './retire-rubric.ts'
import { firstSteps } from '../first-steps.ts'

let test: TestBench
let steps: ReturnType<typeof rubricSteps>
beforeAll(async () => {
  test = await testBench()
  steps = rubricSteps(test)
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const seed = (tenant: TestTenant) =>
  test.run(
    { accountId: '', tenantId: tenant.id, cookie: '', caller: () => test.asSystem(tenant) },
    firstSteps,
    {},
  )

const doc = rubricDoc.parse(standardRubric)

interface Row {
  id: string
  label: string
  state: string
  origin: string
  content_hash: string | null
  effective_from: string | null
  effective_to: string | null
  supersedes_id: string | null
}
const versions = async ({ id }: TestTenant) => {
  const { rows } = await test.admin.query<Row>(
    `select id, label, state, origin, content_hash, effective_from::text, effective_to::text, supersedes_id
     from p_evaluation.rubric_versions where tenant_id = $1 and key = $2 order by label`,
    [id, doc.id],
  )
  return rows
}
/** The release before this one: the same rubric with other words. */
const older = { ...doc, title: { 'zh-CN': '上一版', en: 'The one before' } }
async function withOlderRelease(kind: 'group' | 'association' = 'group') {
  const tenant = await test.mintTenant({ kind })
  await test.admin.query('alter table p_evaluation.rubric_versions disable trigger keep_rubric')
  await test.admin.query('delete from p_evaluation.rubric_versions where tenant_id = $1', [tenant.id])
  await test.admin.query('alter table p_evaluation.rubric_versions enable trigger keep_rubric')
  await test.admin.query(
    `insert into p_evaluation.rubric_versions
       (tenant_id, id, key, label, purpose, origin, state, doc, max_total, content_hash, structure_hash, effective_from)
     values ($1, gen_random_uuid(), $2, '2025.1-r1', 'evaluation', 'standard', 'frozen', $3, 100, $4, 's', '2025-01-01')`,
    [tenant.id, older.id, JSON.stringify(older), contentHash(rubricDoc.parse(older))],
  )
  return tenant
}

it('puts the standard’s rubric in once, sound and frozen from the standard’s first day', async () => {
  const tenant = await test.mintTenant({ kind: 'association' })
  await seed(tenant)
  expect(await seed(tenant)).toEqual({ added: 'nothing' })
  const [only, ...more] = await versions(tenant)
  expect(more).toEqual([])
  expect(only).toMatchObject({
    label: '2025.1-r1',
    origin: 'standard',
    state: 'frozen',
    content_hash: contentHash(doc),
    effective_from: '2025-01-01',
    effective_to: null,
  })
  expect(checkRubric(doc)).toEqual([])
  expect(await steps.events(only!.id)).toEqual(['evaluation.rubric.frozen@1'])
  expect((await steps.audited(only!.id)).map(({ action }) => action)).toEqual(['evaluation.first-steps'])
})

it('leaves estates to their company’s, and gives one without a company its own', async () => {
  const group = await test.mintTenant({ kind: 'group' })
  await seed(group)
  const estate = await test.mintTenant({ parent: group })
  const alone = await test.mintTenant()
  for (const tenant of [estate, alone]) await seed(tenant)
  expect(await versions(estate)).toEqual([])
  expect(await versions(alone)).toHaveLength(1)
})

it('a newer release supersedes the one before it from today on', async () => {
  const tenant = await withOlderRelease()
  test.setNow(new Date('2027-03-01T02:00:00Z'))
  expect(await seed(tenant)).toEqual({ added: 'frozen' })
  const [first, second] = await versions(tenant)
  expect(first).toMatchObject({ state: 'frozen', effective_to: '2027-02-28' })
  expect(second).toMatchObject({
    label: '2025.1-r2',
    content_hash: contentHash(doc),
    effective_from: '2027-03-01',
    supersedes_id: first!.id,
  })
})

it('a newer release waits as a draft beside what people froze', async () => {
  const tenant = await withOlderRelease()
  const head = await test.mintMember(tenant, ['group-admin'])
  const theirs = await steps.frozen(head, cityRubric(), '2026-01-01')
  expect(await seed(tenant)).toEqual({ added: 'draft' })
  expect(await seed(tenant)).toEqual({ added: 'nothing' })
  expect(await versions(tenant)).toMatchObject([
    { state: 'frozen', effective_to: null },
    { state: 'draft', origin: 'standard', label: '2025.1-r2' },
  ])
  expect(theirs).toMatchObject({ effectiveTo: null })
})

it('is retired only where another version of it holds from the day after', async () => {
  const tenant = await withOlderRelease('association')
  const chief = await test.mintMember(tenant, ['association-admin'])
  const [{ id } = { id: '' }] = await versions(tenant)
  const retire = (version: number) =>
    test.run(chief, retireRubric, { id, version, effectiveTo: '2026-12-31', reason: '已有新版' })
  await expect(retire(1)).rejects.toMatchObject({
    code: 'illegal_move',
    details: { reason: 'rubric_needs_successor' },
  })
  await steps.frozen(chief, older, '2027-01-01', { label: '2027-r1' })
  expect(await retire(2)).toMatchObject({ state: 'retired' })
})

it('is put in by an administrator, too, and by nobody who only drafts', async () => {
  const tenant = await test.mintTenant({ kind: 'group' })
  const operator = await test.mintMember(tenant, ['group-operator'])
  await expect(test.run(operator, firstSteps, {})).rejects.toMatchObject({ code: 'forbidden' })
})
