import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { toProblem } from '@linli/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rubricSteps } from '../testing/rubric-bench.ts'
import { cityRubric } from '../testing/rubric-documents.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { discardRubric } from './discard-rubric.ts'
import { draftRubric } from './draft-rubric.ts'
import { freezeRubric } from './freeze-rubric.ts'
import { getRubric } from './get-rubric.ts'
import { mapRubric } from './map-rubric.ts'
import { retireRubric } from './retire-rubric.ts'
import { returnRubric } from './return-rubric.ts'
import { saveRubric } from './save-rubric.ts'
import { submitRubric } from './submit-rubric.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof rubricSteps>
beforeAll(async () => {
  test = await testBench()
  world = await test.mintWorld()
  steps = rubricSteps(test)
})
afterAll(() => test.close())

const inbox = async (id: string) => {
  const { rows } = await test.admin.query(
    'select assignee_role as role, title from kernel.tasks where subject_id = $1 and done_at is null',
    [id],
  )
  return rows as { role: string; title: string }[]
}

describe('a draft', () => {
  it('is kept unfinished, says what is wrong, and is saved by who saw its last state', async () => {
    const doc = cityRubric({ max: 20 })
    const draft = await steps.draft(world.officer, doc)
    expect(await test.run(world.officer, getRubric, { id: draft.id })).toMatchObject({
      state: 'draft',
      issues: [{ code: 'sum_of_groups' }],
      contentHash: null,
    })
    const { id, version } = draft
    const saved = await test.run(world.chief, saveRubric, {
      id,
      version,
      label: '2026-r2',
      doc: { ...doc, max: 14, groups: cityRubric({}).groups },
    })
    expect(saved).toMatchObject({ label: '2026-r2', maxTotal: 14, version: version + 1 })
    await expect(test.run(world.officer, saveRubric, { id, version, doc })).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { label: '2026-r2', isInherited: false } },
    })
    expect((await test.run(world.officer, getRubric, { id })).issues).toEqual([])
    expect((await steps.audited(id)).at(-1)).toMatchObject({
      action: 'evaluation.rubric.save',
      before: { label: '2026-r1', maxTotal: 20 },
      after: { label: '2026-r2', maxTotal: 14 },
    })
  })

  it('names the parts that a save changed on its timeline', async () => {
    const doc = cityRubric()
    const { id, version } = await steps.draft(world.officer, doc)
    const text = JSON.stringify(doc).replace('评分点 B1.a', '每年演练')
    await test.run(world.officer, saveRubric, { id, version, doc: JSON.parse(text) })
    expect((await steps.audited(id)).at(-1)).toMatchObject({ after: { changedParts: 1, parts: 'B1.a' } })
  })

  it('begins from a version that is there, for its purpose, and needs something to begin from', async () => {
    const first = await steps.frozen(world.head, cityRubric(), '2026-01-01', { purpose: 'appraisal' })
    const second = await test.run(world.operator, draftRubric, {
      id: newId(),
      label: '2027-r1',
      fromId: first.id,
    })
    expect(second).toMatchObject({
      key: first.key,
      purpose: 'appraisal',
      structureHash: first.structureHash,
      state: 'draft',
    })
    await expect(test.run(world.operator, draftRubric, { id: newId(), label: 'x' })).rejects.toMatchObject({
      details: { issues: [{ path: 'doc', rule: 'required' }] },
    })
    await expect(
      test.run(world.officer, draftRubric, { id: newId(), label: 'x', fromId: first.id }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('has a label of its own among the versions of its key', async () => {
    const doc = cityRubric()
    await steps.draft(world.officer, doc)
    const refusal = await steps.draft(world.officer, doc).catch((error: unknown) => error)
    expect(toProblem(refusal, 'r', 'zh-CN').problem).toMatchObject({
      code: 'conflict',
      title: '这份细则已有同名的版本，请换一个版本号',
    })
    expect(await steps.draft(world.head, doc)).toMatchObject({ label: '2026-r1' })
  })

  it('of a logic that is not known is refused where it stands', async () => {
    const doc = JSON.parse(JSON.stringify(cityRubric()).replace('"per_unit"', '"by_feeling"'))
    await expect(
      test.run(world.officer, draftRubric, { id: newId(), label: 'x', doc }),
    ).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: expect.stringContaining('groups.0.items.1.parts.3.logic') }] },
    })
  })

  it('is thrown away with its mappings; what was submitted is not', async () => {
    const old = await steps.frozen(world.chief, cityRubric())
    const { id, version } = await steps.draft(world.officer, cityRubric())
    await test.run(world.officer, mapRubric, { id, fromId: old.id, rows: [] })
    expect(await test.run(world.officer, discardRubric, { id, version })).toEqual({ id })
    await expect(test.run(world.officer, getRubric, { id })).rejects.toMatchObject({ code: 'not_found' })
    expect((await test.run(world.officer, getRubric, { id: old.id })).mappings).toEqual([])
    expect((await steps.audited(id)).at(-1)).toMatchObject({ action: 'evaluation.rubric.discard' })
    const other = await steps.submit(world.officer, await steps.draft(world.officer, cityRubric()))
    await expect(
      test.run(world.officer, discardRubric, { id: other.id, version: other.version }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'rubric_is_in_review' } })
  })
})

it('a submitted draft waits in the inbox of who freezes, and comes back with the reason', async () => {
  for (const [who, role] of [
    [world.officer, 'association-admin'],
    [world.operator, 'group-admin'],
  ] as const) {
    const { id, version } = await steps.submit(who, await steps.draft(who, cityRubric()))
    expect(await inbox(id)).toEqual([{ role, title: '某市小区评价细则' }])
    const reason = '满分请按市里的文件'
    const back = await test.run(who, returnRubric, { id, version, reason })
    expect(back).toMatchObject({ state: 'draft', version: version + 1 })
    expect((await test.run(who, getRubric, { id })).reason).toBe(reason)
    expect(await inbox(id)).toEqual([])
    expect((await steps.audited(id)).at(-1)).toMatchObject({ action: 'evaluation.rubric.return', reason })
    await expect(test.run(who, returnRubric, { id, version: back.version, reason })).rejects.toMatchObject({
      details: { reason: 'rubric_is_draft' },
    })
  }
})

describe('who may', () => {
  const { id, fromId } = { id: newId(), fromId: newId() }
  const move = { id, version: 1 }
  const edits = [
    [
      'draft',
      (who: TestMember) => test.run(who, draftRubric, { id: newId(), label: 'x', doc: cityRubric() }),
    ],
    ['save', (who: TestMember) => test.run(who, saveRubric, { ...move, doc: cityRubric() })],
    ['submit', (who: TestMember) => test.run(who, submitRubric, move)],
    ['return', (who: TestMember) => test.run(who, returnRubric, { ...move, reason: '再改改' })],
    ['discard', (who: TestMember) => test.run(who, discardRubric, move)],
    ['map', (who: TestMember) => test.run(who, mapRubric, { id, fromId, rows: [] })],
  ] as const
  const seals = [
    ['freeze', (who: TestMember) => test.run(who, freezeRubric, { ...move, effectiveFrom: '2026-01-01' })],
    [
      'retire',
      (who: TestMember) =>
        test.run(who, retireRubric, { ...move, effectiveTo: '2026-01-01', reason: '停用' }),
    ],
  ] as const

  it.each([...edits, ...seals])('%s a rubric: nobody of an estate', async (_, attempt) => {
    for (const who of [world.manager, world.secretary, world.steward, world.resident])
      await expect(attempt(who)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it.each(seals)('%s a rubric: administrators, not who drafts', async (_, attempt) => {
    for (const who of [world.officer, world.operator])
      await expect(attempt(who)).rejects.toMatchObject({ code: 'forbidden' })
    for (const who of [world.chief, world.head])
      await expect(attempt(who)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('change a rubric: its own tenant, not an association above a company nor a company below a company', async () => {
    const theirs = await steps.frozen(world.head, cityRubric(), '2026-01-01')
    const branch = await test.mintTenant({ kind: 'group', parent: world.group })
    const below = await test.mintMember(branch, ['group-admin'])
    for (const who of [world.chief, below])
      await expect(
        test.run(who, retireRubric, {
          id: theirs.id,
          version: theirs.version,
          effectiveTo: '2026-12-31',
          reason: '停用',
        }),
      ).rejects.toMatchObject({ code: 'not_found' })
  })
})
