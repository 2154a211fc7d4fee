import { newId } from '@linli/contract'
import type { AssessmentFlagRow } from '@linli/evaluation-contract/flag'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { apply } from '../application/apply.ts'
import { getApplication } from '../application/list-applications.ts'
import { lockApplication } from '../application/lock-application.ts'
import { withdrawApplication } from '../application/withdraw-application.ts'
import { decideFlag } from '../flag/decide-flag.ts'
import { explainFlag } from '../flag/explain-flag.ts'
import '../messages-flag.ts'
import { getReadiness } from '../publication/get-readiness.ts'
import { declareScore } from '../score/declare-score.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import { flagsOf, looks, putEvidence, turned } from '../testing/flag-bench.ts'
import { putFact } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { decideAssessmentFlag } from './decide-assessment-flag.ts'
import { listAssessmentFlags } from './list-assessment-flags.ts'

let test: TestBench
let steps: ReturnType<typeof campaignSteps>
let world: World
let campaignId: string
beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
  campaignId = (await steps.accepted(world)).id
})

const march = { eventFrom: '2026-03-08', eventTo: '2026-03-08', title: '三八活动' }
const reviewerOf = (who: World) => test.join(who.operator, who.estate, [])
const listed = (input: object = {}, who = world.officer) =>
  test.run(who, listAssessmentFlags, { id: campaignId, limit: '100', ...input })
const decide = ({ id, version }: AssessmentFlagRow, decision: 'upheld' | 'dismissed', who = world.officer) =>
  test.run(who, decideAssessmentFlag, { id, version, decision, reason: '与原件核对过' })

/** The sister estate applies, declares and is locked like the first. */
async function lockSister(): Promise<string> {
  await putFact(test, world.sister, ['act.count', 5])
  const id = newId()
  await test.run(world.sisterManager, apply, { id, campaignId })
  await test.drain()
  const say = (part: string, points: number, rest: object) =>
    test.run(world.sisterManager, declareScore, {
      id: newId(),
      part,
      points,
      reason: '',
      seen: null,
      ...rest,
    })
  await say('A1.b', 1, { judges: { good: true } })
  await say('A1.c', 2, { levelId: 'some' })
  const { version } = await test.run(world.sisterManager, getApplication, { id })
  const reviewer = await test.join(world.head, world.sister, [])
  await test.run(reviewer, lockApplication, { id, version, grantUntil: '2027-05-31' })
  await test.drain()
  return id
}

describe('what an estate hands over of its flags', () => {
  let reviewer: TestMember
  beforeEach(async () => {
    reviewer = await reviewerOf(world)
    const picture = { dhash: looks.gate, takenAt: '2026-01-02T02:00:00Z' }
    await putEvidence(test, world.manager, { parts: ['A1.c'], pictures: [picture] })
    await putEvidence(test, world.manager, { ...march, parts: ['A1.b'], pictures: [picture] })
    const flags = await flagsOf(test, world.manager)
    const by = (check: string) => flags.filter((flag) => flag.check === check)
    const [repeated] = by('evidence.photo_repeated')
    const [early, other] = by('evidence.photo_before_event')
    await test.run(world.manager, explainFlag, {
      id: repeated!.id,
      version: repeated!.version,
      reason: '两次活动同一块展板',
    })
    await test.run(reviewer, decideFlag, {
      id: early!.id,
      version: early!.version,
      decision: 'upheld',
      reason: '照片是旧的',
    })
    await test.run(reviewer, decideFlag, {
      id: other!.id,
      version: other!.version,
      decision: 'dismissed',
      reason: '相机时间没校准',
    })
    await steps.locked(world, campaignId)
  })

  it('is the association’s to decide: what was found and what was said, with nobody’s name', async () => {
    const { rows, counts } = await listed()
    expect(counts).toEqual({ open: 3, upheld: 0, dismissed: 0 })
    expect(
      rows.map(({ check, handed }) => [check, handed?.state, handed?.decision?.reason]).toSorted(),
    ).toEqual([
      ['evidence.photo_before_event', 'dismissed', '相机时间没校准'],
      ['evidence.photo_before_event', 'upheld', '照片是旧的'],
      ['evidence.photo_repeated', 'explained', '两次活动同一块展板'],
    ])
    expect(rows[0]).toMatchObject({ estateName: world.estate.name, state: 'open', pairs: [] })
    const { rows: kept } = await test.admin.query<{ text: string }>(
      'select doc::text as text from p_evaluation.dossiers where tenant_id = $1',
      [world.association.id],
    )
    expect(kept[0]?.text).toContain('两次活动同一块展板')
    expect(kept[0]?.text).toMatch(new RegExp(`"dhash": "${looks.gate}"`))
    expect(kept[0]?.text).not.toMatch(/周经理|成员/)
  })

  it('is decided with a reason, into the timeline and the chain, and noted where the result is to be published', async () => {
    const { rows } = await listed({ check: 'evidence.photo_repeated' })
    const decided = await decide(rows[0]!, 'upheld')
    expect(decided).toMatchObject({
      state: 'upheld',
      reason: '与原件核对过',
      decidedByName: '陈专员',
      version: 2,
    })
    expect((await listed({ states: 'upheld' })).rows).toMatchObject([{ id: decided.id }])
    expect((await steps.chain(campaignId)).at(-1)).toBe('decide')
    const audited = await steps.audited(world.association.id, campaignId)
    expect(audited.at(-1)).toMatchObject({
      action: 'evaluation.assessment-flag.decide',
      after: { flagState: 'upheld' },
    })
    expect(await test.run(world.officer, getReadiness, { id: campaignId })).toMatchObject({
      flags: { open: 2, upheld: 1 },
    })
  })

  it('is decided once the same, from what was seen, by officers alone and in their association', async () => {
    const [row] = (await listed()).rows
    await decide(row!, 'dismissed')
    await expect(decide({ ...row!, version: 2 }, 'dismissed')).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'flag_is_dismissed' },
    })
    await expect(decide(row!, 'upheld')).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { version: 2, state: 'dismissed' } },
    })
    const expert = await test.mintMember(world.association, ['expert'])
    await expect(decide({ ...row!, version: 2 }, 'upheld', expert)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(listed({}, expert)).rejects.toMatchObject({ code: 'forbidden' })
    const elsewhere = await test.mintMember(await test.mintTenant({ kind: 'association' }), [
      'association-officer',
    ])
    await expect(decide({ ...row!, version: 2 }, 'upheld', elsewhere)).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(listed({}, elsewhere)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('goes on where the list stopped', async () => {
    const first = await listed({ limit: '2' })
    const rest = await listed({ limit: '2', cursor: first.next })
    expect([first.rows.length, rest.rows.length, rest.next]).toEqual([2, 1, undefined])
  })
})

describe('photos of two estates of a campaign', () => {
  const shared = async () => (await listed({ check: 'campaign.photo_shared' })).rows
  const both = async (one: string, other: string) => {
    await putEvidence(test, world.manager, { parts: ['A1.c'], pictures: [{ dhash: one }] })
    await steps.locked(world, campaignId)
    await putEvidence(test, world.sisterManager, { ...march, parts: ['A1.b'], pictures: [{ dhash: other }] })
    return lockSister()
  }

  it('that are near the same are a question to both, with both titles', async () => {
    await both(looks.gate, turned(looks.gate, 3))
    const rows = await shared()
    expect(rows.map(({ estateName, parts }) => [estateName, parts]).toSorted()).toEqual(
      [
        [world.estate.name, ['A1.c']],
        [world.sister.name, ['A1.b']],
      ].toSorted(),
    )
    expect(rows.find(({ estateName }) => estateName === world.estate.name)).toMatchObject({
      summary: { 'zh-CN': '1 张佐证照片与本次活动另一小区的佐证照片相同或近似' },
      handed: null,
      pairs: [
        {
          title: '五一活动记录',
          otherTitle: '三八活动',
          otherEstate: world.sister.name,
          otherEventDate: '2026-03-08',
          bits: 3,
        },
      ],
    })
  })

  it('that are others are none', async () => {
    await both(looks.gate, looks.hall)
    expect(await shared()).toEqual([])
  })

  /** The sister hands in the same picture, after something was done to what the first one handed in. */
  const sisterAfter = async (change: (file: string) => { set: string; values: unknown[] }) => {
    await putEvidence(test, world.manager, { parts: ['A1.c'], pictures: [{ dhash: looks.gate }] })
    await steps.locked(world, campaignId)
    const piece = await putEvidence(test, world.sisterManager, {
      ...march,
      parts: ['A1.b'],
      pictures: [{ dhash: looks.gate }],
    })
    const { rows } = await test.admin.query<{ file_id: string }>(
      'select file_id from kernel.file_attachments where subject_id = $1',
      [piece],
    )
    const { set, values } = change(rows[0]!.file_id)
    await test.admin.query(`update p_evaluation.assessment_photos set ${set} where tenant_id = $1`, [
      world.association.id,
      ...values,
    ])
    await lockSister()
  }

  it('are compared with none of another campaign', async () => {
    await sisterAfter(() => ({ set: 'campaign_id = gen_random_uuid()', values: [] }))
    expect(await shared()).toEqual([])
  })

  it('are no copy where both stand on one file of their company', async () => {
    await sisterAfter((file) => ({ set: 'file_id = $2', values: [file] }))
    expect(await shared()).toEqual([])
  })

  it('that were decided are open again with a picture more, on both sides, and not without one', async () => {
    const id = await both(looks.gate, looks.gate)
    for (const flag of await shared()) await decide(flag, 'dismissed')
    const reviewer = await test.join(world.operator, world.sister, [])
    const handOverAnew = async (meanwhile = async () => {}) => {
      const { version } = await test.run(world.sisterManager, getApplication, { id })
      const said = { id, version, reason: '先补材料' }
      const withdrawn = await test.run(world.sisterManager, withdrawApplication, said)
      await meanwhile()
      await test.run(world.sisterManager, apply, { campaignId, id, version: withdrawn.version })
      await test.drain()
      const card = await test.run(world.sisterManager, getApplication, { id })
      const grant = { id, version: card.version, grantUntil: '2027-05-31' }
      await test.run(reviewer, lockApplication, grant)
      await test.drain()
    }
    await handOverAnew()
    expect(await shared()).toMatchObject(
      Array.from({ length: 2 }, () => ({ state: 'dismissed', reason: '与原件核对过' })),
    )
    const more = {
      ...march,
      title: '重阳活动',
      parts: ['A1.b'],
      pictures: [{ dhash: turned(looks.gate, 2) }],
    }
    await handOverAnew(async () => {
      await putEvidence(test, world.sisterManager, more)
    })
    expect(await shared()).toMatchObject(
      Array.from({ length: 2 }, () => ({ state: 'open', reason: null, decidedAt: null })),
    )
  })

  it('go with the dossier, what was asked of them stays', async () => {
    const id = await both(looks.gate, looks.gate)
    const { version } = await test.run(world.sisterManager, getApplication, { id })
    await test.run(world.sisterManager, withdrawApplication, { id, version, reason: '今年不参加了' })
    await test.drain()
    const { rows } = await test.admin.query(
      'select assessment_id from p_evaluation.assessment_photos where tenant_id = $1',
      [world.association.id],
    )
    expect(rows).toHaveLength(1)
    expect(await shared()).toHaveLength(2)
  })
})
