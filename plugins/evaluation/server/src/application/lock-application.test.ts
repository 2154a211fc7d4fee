import { newId } from '@linli/contract'
import { dossier } from '@linli/evaluation-contract/campaign'
import { hashJson } from '@linli/evaluation-contract/proof'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { listAssessments } from '../campaign/list-assessments.ts'
import { sweepDossiers } from '../campaign/sweep-dossiers.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import '../messages-evidence.ts'
import { declareScore } from '../score/declare-score.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { getApplication } from './list-applications.ts'
import { lockApplication } from './lock-application.ts'
import { endGrant, withdrawApplication } from './withdraw-application.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>
let campaignId: string
const grantUntil = '2027-05-31'

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
  campaignId = (await steps.accepted(world)).id
})
afterAll(() => test.close())

const paper = () => ({
  id: newId(),
  kind: 'record' as const,
  title: '五一活动记录',
  note: '',
  eventFrom: '2026-05-01',
  eventTo: '2026-05-01',
  parts: ['A1.a', 'A1.b'],
  fileIds: [],
  isPrimary: true,
})
const layersOf = async (id: string): Promise<string[]> => {
  const { rows } = await test.admin.query<{ layer: string; part: string; points: string }>(
    'select layer, part, points from p_evaluation.layer_scores where assessment_id = $1 order by part, layer',
    [id],
  )
  return rows.map(({ layer, part, points }) => `${part} ${layer} ${points}`)
}
const dossierOf = async (id: string) => {
  const { rows } = await test.admin.query<{ doc: unknown; hash: string }>(
    'select doc, hash from p_evaluation.dossiers where assessment_id = $1',
    [id],
  )
  return rows[0]
}

describe('handing over', () => {
  it('carries facts, points, traces in both languages and the list of evidence, under one hash', async () => {
    const piece = await test.run(world.manager, addEvidence, paper())
    const card = await steps.locked(world, campaignId)
    expect(card).toMatchObject({
      state: 'locked',
      declaredTotal: 6,
      grantUntil,
      lockedByName: '成员',
      undeclared: 0,
    })
    const kept = await dossierOf(card.id)
    expect(kept?.hash).toBe(card.dossierHash)
    expect(hashJson(kept?.doc)).toBe(card.dossierHash)
    const handed = dossier.parse(kept?.doc)
    expect(handed.facts['act.count']).toMatchObject({ value: 5, origin: 'document' })
    expect(Object.keys(handed.parts)).toEqual(expect.arrayContaining(['A1.a', 'A1.b', 'A1.c', 'B1.a']))
    expect(handed.parts['A1.c']).toMatchObject({
      low: 1,
      high: 2,
      declared: 2,
      confirmed: null,
      levelId: 'some',
    })
    expect(handed.parts['A1.a']?.trace['zh-CN'].join('')).toContain('党建活动次数')
    expect(handed.parts['A1.a']?.trace.en.join('')).toContain('Party activities')
    expect(handed.evidence).toMatchObject([{ id: piece.id, parts: ['A1.a', 'A1.b'], files: [] }])
    expect(await layersOf(card.id)).toEqual([
      'A1.a proposed 1.0',
      'A1.b declared 1.0',
      'A1.b proposed 1.0',
      'A1.c declared 2.0',
      'A1.c proposed 1.0',
      'B1.a proposed 2.0',
    ])
    expect((await test.run(world.officer, listAssessments, { id: campaignId })).rows).toMatchObject([
      { state: 'locked', declaredTotal: 6, dossierHash: card.dossierHash, grantUntil },
    ])
    expect(await steps.chain(campaignId)).toContain('receive-dossier')
  })

  it('is refused while a part is neither declared nor settled', async () => {
    const { id, version } = await steps.applied(world, campaignId)
    const reviewer = await test.join(world.head, world.estate, [])
    await expect(test.run(reviewer, lockApplication, { id, version, grantUntil })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'parts_not_declared', params: { count: 3, parts: 'A1.b A1.c B1.a' } },
    })
  })

  it.each([
    ['ends before the final result', '2026-10-14', 'grant_ends_before_final'],
    ['lasts more than a year', '2027-06-16', 'grant_too_long'],
  ])('is refused where the grant %s', async (_what, until, rule) => {
    await expect(steps.locked(world, campaignId, until)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'grantUntil', rule }] },
    })
  })

  it('is refused after its last day, before acceptance, and from what was not seen', async () => {
    const { id, version } = await steps.applied(world, campaignId)
    await steps.declared(world)
    const reviewer = await test.join(world.head, world.estate, [])
    await expect(
      test.run(reviewer, lockApplication, { id, version: version - 1, grantUntil }),
    ).rejects.toMatchObject({ code: 'stale_version', details: { current: { version } } })
    test.setNow(new Date('2026-07-31T16:00:00Z'))
    await expect(test.run(reviewer, lockApplication, { id, version, grantUntil })).rejects.toMatchObject({
      details: { reason: 'locking_is_over' },
    })
  })

  it.each(['manager', 'secretary', 'steward', 'resident'] as const)('is not for the %s', async (key) => {
    await expect(
      test.run(world[key], lockApplication, { id: newId(), version: 1, grantUntil }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what was handed over', () => {
  const say = () =>
    test.run(world.manager, declareScore, {
      id: newId(),
      part: 'A1.a',
      points: 1,
      reason: '',
      seen: null,
    })

  it('stays as it was here until it is withdrawn', async () => {
    const { id, version } = await steps.locked(world, campaignId)
    const refused = { code: 'illegal_move', details: { reason: 'application_is_handed_over' } }
    await expect(say()).rejects.toMatchObject(refused)
    await expect(test.run(world.manager, addEvidence, paper())).rejects.toMatchObject(refused)
    await test.run(world.manager, withdrawApplication, { id, version, reason: '材料有误' })
    expect(await say()).toMatchObject({ score: { id: 'A1.a' } })
    await test.drain()
    expect(await dossierOf(id)).toBeUndefined()
  })

  it('is kept by the estate part by part, whatever is said of it afterwards', async () => {
    const { id, version, declaredTotal } = await steps.locked(world, campaignId)
    const { handed } = await test.run(world.manager, getApplication, { id })
    expect(handed).toMatchObject({
      'A1.b': { points: 1, declared: 1, confirmed: null, levelId: null },
      'A1.c': { points: 2, declared: 2, levelId: 'some' },
    })
    const tenths = Object.values(handed ?? {}).reduce((sum, { points }) => sum + Math.round(points * 10), 0)
    expect(tenths / 10).toBe(declaredTotal)
    await test.run(world.manager, withdrawApplication, { id, version, reason: '材料有误' })
    await say()
    expect((await test.run(world.secretary, getApplication, { id })).handed).toEqual(handed)
    expect((await test.run(world.operator, getApplication, { id })).handed).toEqual(handed)
  })

  it('is nothing before', async () => {
    const { id } = await steps.applied(world, campaignId)
    expect((await test.run(world.manager, getApplication, { id })).handed).toBeNull()
  })

  it('is deleted over there when the grant is ended, and the points stay', async () => {
    const { id, version } = await steps.locked(world, campaignId)
    const points = await layersOf(id)
    const ended = await test.run(world.manager, endGrant, { id, version, reason: '评审已结束' })
    expect(ended.grantEndedAt).not.toBeNull()
    await test.drain()
    expect(await dossierOf(id)).toBeUndefined()
    expect(await layersOf(id)).toEqual(points)
    await expect(
      test.run(world.manager, endGrant, { id, version: version + 1, reason: '再来一次' }),
    ).rejects.toMatchObject({ details: { reason: 'no_grant_runs' } })
    expect(await test.run(world.manager, getApplication, { id })).toMatchObject({
      state: 'locked',
      readings: [],
    })
  })

  it('is deleted by the sweep once its last day is over, and not before', async () => {
    const { id } = await steps.locked(world, campaignId)
    const sweep = async () =>
      (await test.run(steps.system(world.association), sweepDossiers, { key: id })).deleted
    test.setNow(new Date('2027-05-31T15:59:00Z'))
    expect(await sweep()).toBe(0)
    expect(await dossierOf(id)).toBeDefined()
    test.setNow(new Date('2027-05-31T16:00:00Z'))
    expect(await sweep()).toBe(1)
    expect(await dossierOf(id)).toBeUndefined()
  })
})
