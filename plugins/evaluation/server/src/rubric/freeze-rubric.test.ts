import { createHash } from 'node:crypto'

import { newId } from '@linli/contract'
import { rubricDoc } from '@linli/evaluation-contract'
import { toProblem } from '@linli/kernel'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rubricSteps } from '../testing/rubric-bench.ts'
import { cityRubric, simplePart } from '../testing/rubric-documents.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { draftRubric } from './draft-rubric.ts'
import { freezeRubric } from './freeze-rubric.ts'
import { getRubric } from './get-rubric.ts'
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

/** What another program makes of the file: keys in order, no spaces, SHA-256. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, inOrder(held)]),
  )
}
const hashOf = (file: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(file)))
    .digest('hex')

const next = (label: string) => ({ label })

describe('two people', () => {
  const submitted = async (who: TestMember) => {
    const { id } = await test.run(who, draftRubric, {
      id: newId(),
      label: 'r1',
      doc: { ...cityRubric(), id: `city.${newId()}` },
    })
    return test.run(who, submitRubric, { id, version: 1 })
  }
  const freeze = (who: TestMember, { id, version }: { id: string; version: number }) =>
    test.run(who, freezeRubric, { id, version, effectiveFrom: '2026-01-01' })

  it('read a rubric before it holds: who submitted it does not freeze it while somebody else may', async () => {
    const here = await test.mintWorld()
    const second = await test.mintMember(here.association, ['association-admin'])
    const review = await submitted(here.chief)
    await expect(freeze(here.chief, review)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'rubric_submitter_does_not_freeze' },
    })
    expect(await freeze(second, review)).toMatchObject({ state: 'frozen' })
    expect((await steps.audited(review.id)).at(-1)?.after).not.toHaveProperty('frozenBySubmitter')
  })

  it('are one where nobody else has the right, and the timeline says so', async () => {
    const here = await test.mintWorld()
    const review = await submitted(here.chief)
    expect(await freeze(here.chief, review)).toMatchObject({ state: 'frozen' })
    expect((await steps.audited(review.id)).at(-1)?.after).toMatchObject({ frozenBySubmitter: true })
  })

  it('are asked for again after it was returned and put forward by somebody else', async () => {
    const here = await test.mintWorld()
    await test.mintMember(here.association, ['association-admin'])
    const first = await submitted(here.chief)
    const back = await test.run(here.chief, returnRubric, {
      id: first.id,
      version: first.version,
      reason: '再核对一遍',
    })
    const again = await test.run(here.officer, submitRubric, { id: back.id, version: back.version })
    expect(await freeze(here.chief, again)).toMatchObject({ state: 'frozen' })
  })
})

describe('freezing', () => {
  it('hashes another city’s rubric of every kind of logic, as any program can hash its file', async () => {
    const doc = cityRubric()
    const frozen = await steps.frozen(world.chief, doc)
    expect(frozen).toMatchObject({
      state: 'frozen',
      origin: 'own',
      maxTotal: 14,
      groups: 1,
      items: 2,
      parts: 7,
      effectiveFrom: '2026-01-01',
      effectiveTo: null,
      supersedesId: null,
      approvedByName: '郑秘书长',
      contentHash: hashOf(rubricDoc.parse(doc)),
    })
    const file = await test.run(world.officer, getRubric, { id: frozen.id })
    expect(hashOf(file.doc)).toBe(frozen.contentHash)
    expect(file).toMatchObject({
      issues: [],
      fixtures: [{ part: 'B1.a', expected: '2', got: '2', isOk: true }],
    })
    expect(await steps.events(frozen.id)).toEqual(['evaluation.rubric.frozen@1'])
    expect((await steps.audited(frozen.id)).map(({ action }) => action)).toEqual([
      'evaluation.rubric.draft',
      'evaluation.rubric.submit',
      'evaluation.rubric.freeze',
    ])
  })

  const wrong: [string, Parameters<typeof cityRubric>[0], string][] = [
    ['the points do not add up', { max: 15 }, 'rubric.sum_of_groups'],
    ['a name leads nowhere', { judges: {} }, 'rubric.unknown_judge'],
    [
      'a fixture fails',
      { fixtures: [{ part: 'B1.a', facts: { drills: 0 }, points: 2 }] },
      'rubric.fixture_failed',
    ],
  ]
  it.each(wrong)('is refused with words while %s', async (_, change, rule) => {
    const { id, version } = await steps.submit(
      world.chief,
      await steps.draft(world.chief, cityRubric(change)),
    )
    const refusal: unknown = await test
      .run(world.chief, freezeRubric, { id, version, effectiveFrom: '2026-01-01' })
      .catch((error: unknown) => error)
    expect(toProblem(refusal, 'r', 'zh-CN').problem).toMatchObject({
      code: 'bad_input',
      title: '细则还有 1 处问题，改好后才能定稿',
      issues: [{ rule, message: expect.stringMatching(/[\u4e00-\u9fff].*[”0-9]/) }],
    })
    const kept = await test.run(world.chief, getRubric, { id })
    expect(kept).toMatchObject({ state: 'review', version, contentHash: null })
    expect(kept.issues.map(({ code }) => `rubric.${code}`)).toEqual([rule])
    expect(await steps.events(id)).toEqual([])
  })

  it('ends the version before it on the day before, and says so on that one’s timeline', async () => {
    const doc = cityRubric()
    const first = await steps.frozen(world.chief, doc)
    const second = await steps.frozen(world.chief, doc, '2027-01-01', next('2027-r1'))
    expect(second).toMatchObject({ supersedesId: first.id, effectiveTo: null })
    const before = await test.run(world.chief, getRubric, { id: first.id })
    expect(before).toMatchObject({ state: 'frozen', effectiveTo: '2026-12-31', version: first.version + 1 })
    expect((await steps.audited(first.id)).at(-1)).toMatchObject({
      action: 'evaluation.rubric.freeze',
      after: { effectiveTo: '2026-12-31' },
    })
  })

  it.each(['2026-01-01', '2025-06-01'])(
    'from %s is refused beside a version that begins on 2026-01-01',
    async (from) => {
      const doc = cityRubric()
      await steps.frozen(world.chief, doc)
      await expect(steps.frozen(world.chief, doc, from, next('early'))).rejects.toMatchObject({
        code: 'bad_input',
        details: {
          issues: [
            {
              path: 'effectiveFrom',
              rule: 'rubric_begins_too_early',
              params: { label: '2026-r1', from: '2026-01-01' },
            },
          ],
        },
      })
    },
  )

  it('leaves versions of another key and those of another tenant alone', async () => {
    const doc = cityRubric()
    const theirs = await steps.frozen(world.head, doc)
    const other = await steps.frozen(world.chief, cityRubric())
    await steps.frozen(world.chief, doc, '2027-01-01')
    expect(await test.run(world.head, getRubric, { id: theirs.id })).toMatchObject({ effectiveTo: null })
    expect(await test.run(world.chief, getRubric, { id: other.id })).toMatchObject({ effectiveTo: null })
  })

  it('of two at a time lets one in: one version answers for each day', async () => {
    const doc = cityRubric()
    const both = await Promise.all(
      ['2026-a', '2026-b'].map(async (label) =>
        steps.submit(world.chief, await steps.draft(world.chief, doc, { label })),
      ),
    )
    const answers = await Promise.allSettled(
      both.map(({ id, version }) =>
        test.run(world.chief, freezeRubric, { id, version, effectiveFrom: '2026-01-01' }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('happens from review alone', async () => {
    const { id, version } = await steps.draft(world.chief, cityRubric())
    await expect(
      test.run(world.chief, freezeRubric, { id, version, effectiveFrom: '2026-01-01' }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'rubric_is_draft' } })
  })

  it('is final: neither an edit nor the owner of the table changes what was frozen', async () => {
    const doc = cityRubric()
    const { id, version } = await steps.frozen(world.chief, doc)
    await expect(test.run(world.chief, saveRubric, { id, version, doc })).rejects.toMatchObject({
      details: { reason: 'rubric_is_frozen' },
    })
    await expect(
      test.admin.query("update p_evaluation.rubric_versions set doc = '{}' where id = $1", [id]),
    ).rejects.toThrow('does not change')
  })
})

describe('retiring', () => {
  it('ends a version for good, with the reason, and tells the others', async () => {
    const { id, version } = await steps.frozen(world.chief, cityRubric())
    const retired = await test.run(world.chief, retireRubric, {
      id,
      version,
      effectiveTo: '2026-06-30',
      reason: '改用市里的新细则',
    })
    expect(retired).toMatchObject({ state: 'retired', effectiveTo: '2026-06-30' })
    expect(await steps.events(id)).toEqual(['evaluation.rubric.frozen@1', 'evaluation.rubric.retired@1'])
    expect((await steps.audited(id)).at(-1)).toMatchObject({ reason: '改用市里的新细则' })
    await expect(
      test.run(world.chief, retireRubric, {
        id,
        version: retired.version,
        effectiveTo: '2026-12-31',
        reason: '再停一次',
      }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'rubric_is_retired' } })
  })

  it('never before its first day, nor past the day a successor set', async () => {
    const doc = cityRubric()
    const { id } = await steps.frozen(world.chief, doc)
    await steps.frozen(world.chief, doc, '2027-01-01', next('2027-r1'))
    const { version } = await test.run(world.chief, getRubric, { id })
    const retire = (effectiveTo: string) =>
      test.run(world.chief, retireRubric, { id, version, effectiveTo, reason: '停用' })
    await expect(retire('2025-12-31')).rejects.toMatchObject({
      details: { issues: [{ rule: 'rubric_ends_before_it_begins' }] },
    })
    await expect(retire('2027-01-01')).rejects.toMatchObject({
      details: { issues: [{ rule: 'rubric_ended_earlier' }] },
    })
    expect(await retire('2026-12-31')).toMatchObject({ state: 'retired' })
  })
})

it('a draft of another city’s parts that was taken in twice under one id is there once', async () => {
  const doc = cityRubric({ title: '某市', groups: cityRubric().groups })
  const first = await steps.draft(world.officer, doc)
  const again = await test.run(world.officer, draftRubric, { id: first.id, label: first.label, doc })
  expect(again).toEqual(first)
  const other = { ...doc, fixtures: [{ part: simplePart('B1.a').id, facts: { drills: 2 }, points: 2 }] }
  await expect(
    test.run(world.officer, draftRubric, { id: first.id, label: first.label, doc: other }),
  ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'rubric_drafted_already' } })
})
