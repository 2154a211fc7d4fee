import { defineQuery } from '../kit.ts'
import { rubricPurposes, rubricSubject } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { rubricSteps } from '../testing/rubric-bench.ts'
import { cityRubric } from '../testing/rubric-documents.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { retireRubric } from './retire-rubric.ts'
import { getRubricVersion, rubricInForce } from './rubric-in-force.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof rubricSteps>
beforeAll(async () => {
  test = await testBench()
  steps = rubricSteps(test)
})
afterAll(() => test.close())

const probe = defineQuery({
  name: 'evaluation.probe.in-force',
  can: ['read', rubricSubject],
  input: z.object({ day: z.iso.date(), purpose: z.enum(rubricPurposes).default('appraisal') }),
  output: z.object({ id: z.string(), isInherited: z.boolean(), parts: z.int() }).nullable(),
  async run(ctx, input) {
    const found = await rubricInForce(ctx, input)
    return found && { id: found.id, isInherited: found.isInherited, parts: found.index.parts.size }
  },
})
const probeVersion = defineQuery({
  name: 'evaluation.probe.version',
  can: ['read', rubricSubject],
  input: z.object({ id: z.guid() }),
  output: z.object({ title: z.string(), isFrozen: z.boolean() }),
  async run(ctx, { id }) {
    const { index } = await getRubricVersion(ctx, id)
    return { title: index.doc.title['zh-CN'], isFrozen: Object.isFrozen(index.doc.groups[0]) }
  },
})
const onDay = async (who: TestMember, day: string) => (await test.run(who, probe, { day }))?.id ?? null
const appraisal = (label: string) => ({ label, purpose: 'appraisal' })

it('answers for each day by the version that held on it, retired or not, and by none before the first', async () => {
  world = await test.mintWorld()
  const doc = cityRubric()
  const first = await steps.frozen(world.head, doc, '2026-01-01', appraisal('2026-r1'))
  const second = await steps.frozen(world.head, doc, '2027-01-01', appraisal('2027-r1'))
  await test.run(world.head, retireRubric, {
    id: second.id,
    version: second.version,
    effectiveTo: '2027-06-30',
    reason: '不再考核',
  })
  const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01']
  expect(await Promise.all(days.map((day) => onDay(world.head, day)))).toEqual([
    null,
    first.id,
    first.id,
    second.id,
    second.id,
    null,
  ])
})

it('is the company’s in its estates, and the association’s own in the association', async () => {
  world = await test.mintWorld()
  const companys = await steps.frozen(world.head, cityRubric(), '2026-01-01', appraisal('a'))
  const associations = await steps.frozen(world.chief, cityRubric(), '2026-01-01', appraisal('a'))
  expect(await test.run(world.manager, probe, { day: '2026-05-01' })).toEqual({
    id: companys.id,
    isInherited: true,
    parts: 7,
  })
  expect(await onDay(world.head, '2026-05-01')).toBe(companys.id)
  expect(await onDay(world.officer, '2026-05-01')).toBe(associations.id)
  const elsewhere = await test.mintWorld()
  expect(await onDay(elsewhere.manager, '2026-05-01')).toBeNull()
})

it('is the nearest tenant’s before a younger one of the company above', async () => {
  world = await test.mintWorld()
  await steps.frozen(world.head, cityRubric(), '2026-03-01', appraisal('a'))
  const branch = await test.mintTenant({ kind: 'group', parent: world.group })
  const head = await test.mintMember(branch, ['group-admin'])
  const own = await steps.frozen(head, cityRubric(), '2026-01-01', appraisal('a'))
  expect(await onDay(head, '2026-05-01')).toBe(own.id)
})

it('reads any version by id with a document nobody can change; a draft above and one elsewhere are not there', async () => {
  world = await test.mintWorld()
  const draft = await steps.draft(world.head, cityRubric({ title: '草稿' }))
  const frozen = await steps.frozen(world.head, cityRubric({ title: '定稿' }), '2026-01-01', appraisal('a'))
  expect(await test.run(world.operator, probeVersion, { id: draft.id })).toMatchObject({ title: '草稿' })
  expect(await test.run(world.steward, probeVersion, { id: frozen.id })).toEqual({
    title: '定稿',
    isFrozen: true,
  })
  for (const [who, id] of [
    [world.manager, draft.id],
    [world.chief, frozen.id],
  ] as const)
    await expect(test.run(who, probeVersion, { id })).rejects.toMatchObject({ code: 'not_found' })
})

it('refuses to score by a document that is not the one that was frozen', async () => {
  world = await test.mintWorld()
  const { id } = await steps.frozen(world.head, cityRubric(), '2026-01-01', appraisal('a'))
  await test.admin.query('alter table p_evaluation.rubric_versions disable trigger keep_frozen')
  await test.admin.query(
    `update p_evaluation.rubric_versions set doc = jsonb_set(doc, '{groups,0,items,0,max}', '9') where id = $1`,
    [id],
  )
  await test.admin.query('alter table p_evaluation.rubric_versions enable trigger keep_frozen')
  await expect(test.run(world.head, probe, { day: '2026-05-01' })).rejects.toThrow('no rubric of content')
})
