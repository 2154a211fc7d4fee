import { newId } from '@linli/contract'
import type { ApplicationResult } from '@linli/evaluation-contract/campaign'
import { isProven, verifyFile } from '@linli/evaluation-contract/proof'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { getApplication } from '../application/list-applications.ts'
import { getCampaign } from '../campaign/get-campaign.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { days, publicationBench, publicationSteps, type Campaign } from '../testing/publication-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { getOwnResult, getProof } from './get-own-result.ts'
import { getReadiness } from './get-readiness.ts'
import { getScreen } from './get-screen.ts'
import { listPublications } from './list-publications.ts'
import { listRanking } from './list-ranking.ts'
import { publishCampaign } from './publish-campaign.ts'
import { receiveResult } from './receive-result.ts'

let test: TestBench
let steps: ReturnType<typeof publicationSteps>
let world: World

beforeAll(async () => {
  test = await publicationBench()
  steps = publicationSteps(test)
})
beforeEach(async () => {
  test.setNow(days.beforeAppeals)
  world = await test.mintWorld()
})
afterAll(() => test.close())

const twoEstates = (): Promise<Campaign> =>
  steps.scored(world, {
    scored: [
      { estate: world.estate, name: '云栖里' },
      { estate: world.sister, name: '松涛苑', points: { J1: 3 } },
    ],
  })
const asked = ({ id }: Campaign, change: object = {}) => ({
  id,
  publicationId: newId(),
  version: 1,
  kind: 'preliminary' as const,
  ...change,
})

describe('a preliminary result', () => {
  it('ranks the estates, is signed, and moves campaign and estates', async () => {
    const campaign = await twoEstates()
    const card = await test.run(world.chief, publishCampaign, asked(campaign))
    expect(card).toMatchObject({
      seq: 1,
      kind: 'preliminary',
      count: 2,
      corrects: 0,
      publishedByName: '郑秘书长',
    })
    const { rows } = await test.run(world.officer, listRanking, { id: card.id })
    expect(rows).toMatchObject([
      { estate: '云栖里', total: 14.5, groups: { G1: 9.5, G2: 5 }, rank: 1, awards: [] },
      { estate: '松涛苑', total: 13.5, rank: 2 },
    ])
    const after = await test.run(world.officer, getCampaign, { id: campaign.id })
    expect(after).toMatchObject({ state: 'preliminary', counts: { preliminary: 2 } })
    expect(after.chainHead?.seq).toBe(1)
    const [published] = (await test.run(world.officer, listPublications, { id: campaign.id })).rows
    expect(published).toMatchObject({ manifest: { seq: 1, prevHash: null, count: 2, alg: 'Ed25519' } })
    const audit = await test.admin.query(
      "select after from kernel.audit_log where tenant_id = $1 and action = 'evaluation.campaign.publish'",
      [world.association.id],
    )
    expect(audit.rows).toMatchObject([
      { after: { published: 'preliminary', manifestHash: card.manifestHash } },
    ])
  })

  it('reaches each estate with its points by part and a proof that holds by itself', async () => {
    const campaign = await twoEstates()
    const card = await steps.published(campaign, 'preliminary')
    const [id = ''] = campaign.assessments
    expect(await test.run(world.manager, getApplication, { id })).toMatchObject({
      state: 'preliminary',
      result: { kind: 'preliminary', seq: 1, total: 14.5, rank: 1 },
    })
    const result = await test.run(world.secretary, getOwnResult, { id })
    expect(result.parts).toMatchObject({ J2: { points: 3.5, layer: 'reconciled', reason: '' } })
    const proof = await test.run(world.manager, getProof, { id })
    expect(proof.payload).toMatchObject({ estate: '云栖里', total: 14.5 })
    const known = { manifestHash: card.manifestHash, publicKey: card.publicKey }
    const verdict = await verifyFile(JSON.stringify(proof), known)
    expect(verdict).toMatchObject({ kind: 'checked', isProven: true })
    if (verdict.kind !== 'checked') throw new Error(verdict.reason)
    expect(verdict.checks.map(({ result: each }) => each)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok'])
    expect(isProven(verdict.checks)).toBe(true)
    expect(
      await test.run(world.sisterManager, getProof, { id: campaign.assessments[1] ?? '' }),
    ).toMatchObject({
      payload: { estate: '松涛苑' },
    })
    await expect(test.run(world.sisterManager, getProof, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is made once for its id, and refuses the id for another', async () => {
    const campaign = await twoEstates()
    const input = asked(campaign)
    const first = await test.run(world.chief, publishCampaign, input)
    expect(await test.run(world.chief, publishCampaign, input)).toEqual(first)
    expect((await test.run(world.officer, listPublications, { id: campaign.id })).rows).toHaveLength(1)
    await expect(test.run(world.chief, publishCampaign, { ...input, kind: 'final' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'publication_id_taken' },
    })
  })

  it.each(['officer', 'operator', 'manager', 'resident'] as const)(
    'is not the %s’s to publish',
    async (key) => {
      const campaign = await twoEstates()
      await expect(test.run(world[key], publishCampaign, asked(campaign))).rejects.toMatchObject({
        code: 'forbidden',
      })
    },
  )

  it('is nobody’s who scores, nor another association’s, nor one of an older version', async () => {
    const campaign = await twoEstates()
    const other = await test.mintWorld()
    await expect(test.run(other.chief, publishCampaign, asked(campaign))).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(other.officer, listPublications, { id: campaign.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(
      test.run(world.chief, publishCampaign, asked(campaign, { version: 7 })),
    ).rejects.toMatchObject({ code: 'stale_version', details: { current: { version: 1 } } })
    await test.admin.query(
      "insert into p_evaluation.scorers (tenant_id, id, account_id, name, expertise) values ($1, $2, $3, '郑', '{}')",
      [world.association.id, newId(), world.chief.accountId],
    )
    await expect(test.run(world.chief, publishCampaign, asked(campaign))).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'scorer_does_not_administer' },
    })
  })

  it('waits for every part of every estate, and says which', async () => {
    const campaign = await twoEstates()
    const [, id = ''] = campaign.assessments
    await test.admin.query("update p_evaluation.assessments set state = 'scoring' where id = $1", [id])
    expect(await test.run(world.officer, getReadiness, { id: campaign.id })).toMatchObject({
      estates: 2,
      ready: 1,
      blocked: [{ estateName: '松涛苑', blocker: 'not_scored' }],
    })
    const scoring = await test.mintMember(world.association, ['association-officer', 'expert'], {
      name: '兼任评委',
    })
    await test.run(world.officer, addScorer, { id: newId(), accountId: scoring.accountId })
    expect(await test.run(scoring, getReadiness, { id: campaign.id })).toMatchObject({
      estates: 2,
      ready: null,
      blocked: [],
    })
    await test.admin.query("update p_evaluation.assessments set state = 'reconciling' where id = $1", [id])
    await test.admin.query(
      `insert into p_evaluation.discrepancies (tenant_id, id, campaign_id, assessment_id, scope, node, first, second,
         limit_points) values ($1, $2, $3, $4, 'part', 'J1', 1, 4, 1)`,
      [world.association.id, newId(), campaign.id, id],
    )
    await expect(test.run(world.chief, publishCampaign, asked(campaign))).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'estates_not_ready', params: { count: 1, estates: '松涛苑' } },
    })
    const incomplete = await steps.scored(await test.mintWorld(), { scored: [] })
    await expect(test.run(incomplete.world.chief, publishCampaign, asked(incomplete))).rejects.toMatchObject({
      details: { reason: 'nothing_to_publish' },
    })
  })

  it('leaves a day to object', async () => {
    const campaign = await twoEstates()
    test.setNow(new Date('2026-09-30T02:00:00Z'))
    await expect(test.run(world.chief, publishCampaign, asked(campaign))).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'no_time_to_appeal', params: { appealBy: '2026-09-30' } },
    })
  })
})

describe('a final result', () => {
  it('comes after the last day to object, and names the publication before it', async () => {
    const campaign = await twoEstates()
    const first = await steps.published(campaign, 'preliminary')
    const version = await steps.versionOf(campaign.id)
    test.setNow(new Date('2026-09-30T15:59:00Z'))
    await expect(
      test.run(world.chief, publishCampaign, asked(campaign, { kind: 'final', version })),
    ).rejects.toMatchObject({ details: { reason: 'appeals_still_possible' } })
    await steps.published(campaign, 'final')
    const { rows } = await test.run(world.officer, listPublications, { id: campaign.id })
    expect(rows.map(({ manifest }) => [manifest.seq, manifest.kind, manifest.prevHash])).toEqual([
      [2, 'final', first.manifestHash],
      [1, 'preliminary', null],
    ])
    expect(new Set(rows.map(({ publicKey }) => publicKey)).size).toBe(1)
    const [id = ''] = campaign.assessments
    expect(await test.run(world.manager, getApplication, { id })).toMatchObject({
      state: 'published',
      result: { kind: 'final', seq: 2 },
    })
  })
})

describe('letters', () => {
  it('go out by a job in steps, which begins again without a second effect', async () => {
    const campaign = await twoEstates()
    await test.admin.query(
      `insert into p_evaluation.assessments (tenant_id, id, campaign_id, estate_id, estate_name, company_id, company_name,
         state, blind_code, gates)
       select $1, gen_random_uuid(), $2, gen_random_uuid(), '小区' || n, gen_random_uuid(), '公司', 'reconciling', 'C' || n, '[]'
       from generate_series(1, 150) n`,
      [world.association.id, campaign.id],
    )
    await test.admin.query(
      `insert into p_evaluation.layer_scores (tenant_id, id, campaign_id, assessment_id, part, layer, points, judges)
       select a.tenant_id, gen_random_uuid(), a.campaign_id, a.id, p, 'reconciled', 2, '{}'
       from p_evaluation.assessments a, unnest(array['J1', 'J2', 'J3', 'M1', 'M2']) p
       where a.campaign_id = $1 and a.estate_name like '小区%'`,
      [campaign.id],
    )
    const { id, count } = await test.run(world.chief, publishCampaign, asked(campaign))
    expect(count).toBe(152)
    const { rows: jobs } = await test.admin.query(
      'select kind, total_steps from kernel.jobs where tenant_id = $1',
      [world.association.id],
    )
    expect(jobs).toEqual([{ kind: 'evaluation:send-results', total_steps: 152 }])
    expect(await steps.send(world, id)).toEqual({
      result: { sent: 2, unreachable: 150 },
      progress: [100, 152],
    })
    await steps.send(world, id)
    const { rows } = await test.admin.query<{ notices: number }>(
      'select count(*)::int as notices from kernel.notifications where tenant_id = $1 and account_id = $2',
      [world.estate.id, world.manager.accountId],
    )
    expect(rows[0]?.notices).toBe(1)
  })

  it('of another sender, an older publication or a changed result have no effect', async () => {
    const campaign = await twoEstates()
    await steps.published(campaign, 'preliminary')
    const [id = ''] = campaign.assessments
    const { rows } = await test.admin.query<{ result: ApplicationResult }>(
      'select result from p_evaluation.applications where id = $1',
      [id],
    )
    const result = rows[0]?.result
    if (!result) throw new Error('the letter has not arrived')
    const system = steps.system(world.estate)
    const bring = (from: { id: string; name: string }, change: object) =>
      test.run(system, receiveResult, {
        from: from.id,
        fromName: from.name,
        body: { id, ...result, ...change },
      })
    const none = { isTaken: false }
    expect(await bring(world.group, { seq: 2 })).toEqual(none)
    expect(await bring(world.association, {})).toEqual(none)
    expect(await bring(world.association, { seq: 2, total: 16 })).toEqual(none)
    const audit = await test.admin.query<{ why: string }>(
      "select after->>'why' as why from kernel.audit_log where tenant_id = $1 and after ? 'why' order by id",
      [world.estate.id],
    )
    expect(audit.rows.map(({ why }) => why)).toEqual([
      'anothers_application',
      'came_before',
      'proof_of_another_publication',
    ])
  })
})

it('a big screen shows stages at once, and figures only of what is published', async () => {
  const campaign = await twoEstates()
  expect(await test.run(world.officer, getScreen, { id: campaign.id })).toEqual({
    title: '2026 年度评价',
    progress: { reconciling: 2 },
    published: null,
  })
  await steps.published(campaign, 'preliminary')
  const { published } = await test.run(world.officer, getScreen, { id: campaign.id })
  expect(published).toMatchObject({ kind: 'preliminary', estates: 2, companies: [] })
  expect(published?.bins.map(({ count }) => count)).toEqual([0, 0, null, 0])
})
