import { newId } from '@linli/contract'
import { hashEvent, type ChainEvent } from '@linli/evaluation-contract/proof'
import { describe, expect, it } from 'vitest'

import { getApplication } from '../application/list-applications.ts'
import { admitAppeal } from '../appeal/admit-appeal.ts'
import { decideAppeal } from '../appeal/decide-appeal.ts'
import { fileAppeal } from '../appeal/file-appeal.ts'
import { exportChain } from '../campaign/export-chain.ts'
import { days } from '../testing/publication-bench.ts'
import { standScored, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { movedReason } from './corrections.rules.ts'
import { getAssessmentPoints } from './get-assessment-points.ts'
import { getOwnResult, getProof } from './get-own-result.ts'
import { listPublications } from './list-publications.ts'
import { listRanking } from './list-ranking.ts'
import { publishCampaign } from './publish-campaign.ts'
import { verifyPublications } from './verify-publications.ts'

standScored(({ estate, sister }) => ({
  scored: [
    { estate, name: '云栖里' },
    { estate: sister, name: '松涛苑', points: { J1: 3 } },
  ],
}))

const verified = () => test.run(world.officer, verifyPublications, { id: campaign.id })
const leavesOf = async (id: string) => (await test.run(world.officer, listRanking, { id })).rows
/** Changes kept rows as only the owner of the tables can. */
async function forge(table: 'snapshot_leaves' | 'snapshots', change: string, id: string): Promise<void> {
  await test.admin.query(`alter table p_evaluation.${table} disable trigger append_only`)
  await test.admin.query(`update p_evaluation.${table} set ${change} where id = $1`, [id])
  await test.admin.query(`alter table p_evaluation.${table} enable trigger append_only`)
}
async function rewrite(campaignId: string, { seq, actor, hash }: ChainEvent): Promise<void> {
  await test.admin.query('alter table p_evaluation.campaign_events disable trigger append_only')
  await test.admin.query(
    'update p_evaluation.campaign_events set actor = $3, hash = $4 where campaign_id = $1 and seq = $2',
    [campaignId, seq, actor, hash],
  )
  await test.admin.query('alter table p_evaluation.campaign_events enable trigger append_only')
}
const manifestOf = async (id: string) =>
  (await test.run(world.officer, listPublications, { id: campaign.id })).rows.find((one) => one.id === id)
    ?.manifest
const correct = async (corrects: object[]) => ({
  id: campaign.id,
  publicationId: newId(),
  version: await steps.versionOf(campaign.id),
  kind: 'correction' as const,
  corrects: corrects.map((one) => ({ assessmentId: '', reason: '', ...one })),
})

describe('points that a correction starts from', () => {
  const pointsOf = (who = world.officer, assessmentId = campaign.assessments[1] ?? '') =>
    test.run(who, getAssessmentPoints, { id: campaign.id, assessmentId })

  it('are those of each part in the order of the rubric, with the layer that decided', async () => {
    await steps.published(campaign, 'preliminary')
    const answer = await pointsOf()
    expect(answer).toMatchObject({ estateName: '松涛苑', total: 13.5 })
    expect(answer.parts.map(({ id, points, layer, max }) => [id, points, layer, max])).toEqual([
      ['J1', 3, 'reconciled', 4],
      ['J2', 3.5, 'reconciled', 4],
      ['M1', 2, 'reconciled', 2],
      ['J3', 3, 'reconciled', 4],
      ['M2', 2, 'reconciled', 2],
    ])
  })

  it('hold what was decided since', async () => {
    await steps.published(campaign, 'preliminary')
    const assessmentId = campaign.assessments[1] ?? ''
    await test.run(
      world.chief,
      publishCampaign,
      await correct([{ assessmentId, reason: '登记有误，更正', parts: { J1: 4 } }]),
    )
    expect((await pointsOf(world.chief)).parts[0]).toMatchObject({
      id: 'J1',
      points: 4,
      layer: 'appeal',
      reason: '登记有误，更正',
    })
  })

  it('are out once a result holds the estate, and for managers of this association alone', async () => {
    await expect(pointsOf()).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'nothing_published_yet' },
    })
    await steps.published(campaign, 'preliminary')
    await expect(pointsOf(world.officer, newId())).rejects.toMatchObject({ code: 'not_found' })
    const expert = await test.mintMember(world.association, ['expert'])
    for (const who of [expert, world.operator])
      await expect(pointsOf(who)).rejects.toMatchObject({ code: 'forbidden' })
    const other = await test.mintWorld()
    await expect(pointsOf(other.officer)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('verification', () => {
  it('finds chain, publications and entries as they were signed', async () => {
    await steps.published(campaign, 'preliminary')
    await steps.published(campaign, 'final')
    const held = { isManifestHeld: true, signature: 'ok', isRootHeld: true, tampered: [] }
    expect(await verified()).toEqual({
      chainBrokenAt: null,
      publicationsBrokenAt: null,
      publications: [
        // Nothing had happened before the first one; the second signs for the step that the first was.
        { seq: 1, ...held, isChainHeld: null },
        { seq: 2, ...held, isChainHeld: true },
      ],
    })
  })

  it('shows a chain that was written anew, though it fits itself and every signature is right', async () => {
    await steps.published(campaign, 'preliminary')
    const final = await steps.published(campaign, 'final')
    const [head] = await test
      .run(world.officer, exportChain, { id: campaign.id })
      .then(({ events }) => events)
    expect(await manifestOf(final.id)).toMatchObject({ chainSeq: 1, chainHash: head?.hash })
    if (!head) throw new Error('no step was kept')
    const { hash: _, ...anew } = { ...head, actor: '别人' }
    await rewrite(campaign.id, { ...anew, hash: hashEvent(anew) })
    expect(await verified()).toMatchObject({
      chainBrokenAt: 2,
      publications: [{ isChainHeld: null }, { signature: 'ok', isChainHeld: false }],
    })
  })

  it('names the entry that somebody changed behind the program', async () => {
    const { id } = await steps.published(campaign, 'preliminary')
    const [, second] = await leavesOf(id)
    await forge(
      'snapshot_leaves',
      "payload = jsonb_set(payload, '{total}', '15.5'), total = 15.5",
      second?.id ?? '',
    )
    expect((await verified()).publications).toMatchObject([
      { isManifestHeld: true, signature: 'ok', isRootHeld: false, tampered: [{ estate: '松涛苑' }] },
    ])
  })

  it('finds a manifest that was changed and hashed anew', async () => {
    const { id } = await steps.published(campaign, 'preliminary')
    await steps.published(campaign, 'final')
    await forge('snapshots', "manifest = jsonb_set(manifest, '{rubricHash}', to_jsonb(repeat('0', 64)))", id)
    expect(await verified()).toMatchObject({
      publicationsBrokenAt: 2,
      publications: [{ isManifestHeld: false, signature: 'failed' }, { signature: 'ok' }],
    })
  })

  it('finds a step of the chain that was changed', async () => {
    await steps.published(campaign, 'preliminary')
    await test.admin.query('alter table p_evaluation.campaign_events disable trigger append_only')
    await test.admin.query("update p_evaluation.campaign_events set actor = '别人' where campaign_id = $1", [
      campaign.id,
    ])
    await test.admin.query('alter table p_evaluation.campaign_events enable trigger append_only')
    expect(await verified()).toMatchObject({ chainBrokenAt: 1 })
  })
})

describe('a correction', () => {
  it('names every old entry that changes with its reason, and reaches the estates', async () => {
    await steps.published(campaign, 'preliminary')
    const final = await steps.published(campaign, 'final')
    const [first, second] = await leavesOf(final.id)
    const [, id = ''] = campaign.assessments
    await steps.published(campaign, 'correction', {
      corrects: [{ assessmentId: id, reason: '漏计一份会议记录', parts: { J1: 4, J2: 4 } }],
    })
    const [latest] = (await test.run(world.officer, listPublications, { id: campaign.id })).rows
    expect(latest?.manifest).toMatchObject({ kind: 'correction', seq: 3, prevHash: final.manifestHash })
    expect(latest?.manifest.corrects).toEqual(
      expect.arrayContaining([
        { leafHash: first?.leafHash, reason: movedReason },
        { leafHash: second?.leafHash, reason: '漏计一份会议记录' },
      ]),
    )
    expect(await test.run(world.sisterManager, getOwnResult, { id })).toMatchObject({
      kind: 'correction',
      total: 15,
      rank: 1,
      parts: { J1: { points: 4, layer: 'appeal', reason: '漏计一份会议记录' } },
    })
    expect(await test.run(world.sisterManager, getApplication, { id })).toMatchObject({ state: 'published' })
    expect((await verified()).publications.map(({ isRootHeld }) => isRootHeld)).toEqual([true, true, true])
  })

  it('is the only way in which an appeal that is decided later changes what is published', async () => {
    await steps.published(campaign, 'preliminary')
    const [, id = ''] = campaign.assessments
    const appealId = newId()
    await test.run(world.sisterManager, fileAppeal, {
      id,
      appealId,
      part: 'J1',
      grounds: '四次活动都有签到记录，请复核',
    })
    await test.drain()
    test.setNow(days.afterAppeals)
    const version = await steps.versionOf(campaign.id)
    const input = { id: campaign.id, publicationId: newId(), version, kind: 'final' as const }
    await expect(test.run(world.chief, publishCampaign, input)).rejects.toMatchObject({
      details: { reason: 'appeals_open', params: { count: 1 } },
    })
    const final = await steps.published(campaign, 'final', { leavesAppealsOpen: true })
    await test.run(world.officer, admitAppeal, { id: appealId, version: 1 })
    await test.run(world.officer, decideAppeal, {
      id: appealId,
      version: 2,
      points: 4,
      publicReason: '经核对，四次活动记录完整',
    })
    // The job of the final result runs again after the decision: what it sends is what was published.
    await test.admin.query('update p_evaluation.applications set result = null where id = $1', [id])
    await steps.send(world, final.id)
    expect(await test.run(world.sisterManager, getOwnResult, { id })).toMatchObject({
      total: 13.5,
      parts: { J1: { points: 3, layer: 'reconciled' } },
    })
    expect(await test.run(world.sisterManager, getProof, { id })).toMatchObject({
      payload: { total: 13.5 },
    })
    await expect(test.run(world.chief, publishCampaign, await correct([]))).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule: 'correction_unnamed', params: { estate: '松涛苑' } }] },
    })
    await steps.published(campaign, 'correction', {
      corrects: [{ assessmentId: id, reason: '异议答复后更正' }],
    })
    expect(await test.run(world.sisterManager, getOwnResult, { id })).toMatchObject({ total: 14.5, rank: 1 })
  })

  it.each([
    ['nothing changes', () => [], 'nothing_to_correct'],
    [
      'an estate is named for nothing',
      (id: string) => [{ assessmentId: id, reason: '没有变化的' }],
      'correction_without_change',
    ],
    [
      'an estate was not published',
      () => [{ assessmentId: newId(), reason: '没有这个小区' }],
      'correction_not_published',
    ],
    [
      'the rubric prints no such points',
      (id: string) => [{ assessmentId: id, reason: '漏计一份记录', parts: { J1: 2.75 } }],
      'points_not_printed',
    ],
  ])('is refused when %s', async (_what, corrects, rule) => {
    await steps.published(campaign, 'preliminary')
    const input = await correct(corrects(campaign.assessments[0] ?? ''))
    await expect(test.run(world.chief, publishCampaign, input)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: expect.arrayContaining([expect.objectContaining({ rule })]) },
    })
  })
})
