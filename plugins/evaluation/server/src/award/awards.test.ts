import { describe, expect, it } from 'vitest'

import { publicPublication } from '../publication/public-publication.ts'
import { getEntry, listRanking } from '../publication/list-ranking.ts'
import { getOwnResult } from '../publication/get-own-result.ts'
import { standScored, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { certificateDocument, entryDocument, ownResultDocument } from './award-documents.rules.ts'
import { getCertificate, getOwnCertificate } from './get-certificate.ts'
import { listAwards } from './list-awards.ts'

standScored(({ estate, sister }) => ({
  scored: [
    { estate, name: '云栖里' },
    { estate: sister, name: '松涛苑', points: { J1: 3 } },
  ],
  policies: { awards: [{ key: '示范小区', kind: 'quota', quota: 1 }] },
}))

const awards = async () => (await test.run(world.officer, listAwards, { id: campaign.id })).rows
const association = {
  kind: 'association' as const,
  name: '协会',
  shortName: '协会',
  city: '深圳',
  timezone: 'Asia/Shanghai',
  accent: null,
  lineage: [],
  requestsPerMinute: 1,
}
const frame = (locale: 'zh-CN' | 'en') => ({ locale, tenant: { ...association, id: world.association.id } })

describe('awards', () => {
  it('are given by the final result, and none by the preliminary one', async () => {
    await steps.published(campaign, 'preliminary')
    expect(await awards()).toEqual([])
    await steps.published(campaign, 'final')
    expect(await awards()).toMatchObject([
      { key: '示范小区', estate: '云栖里', rank: 1, total: 14.5, reason: 'has_place' },
    ])
  })

  it('go with a correction, and certificates of the former publication are no more', async () => {
    await steps.published(campaign, 'preliminary')
    await steps.published(campaign, 'final')
    const [former] = await awards()
    expect(await test.run(world.officer, getCertificate, { id: former?.id ?? '' })).toMatchObject({
      award: '示范小区',
      estate: '云栖里',
    })
    const [, second = ''] = campaign.assessments
    await steps.published(campaign, 'correction', {
      corrects: [{ assessmentId: second, reason: '漏计一份会议记录', parts: { J1: 4, J2: 4 } }],
    })
    expect(await awards()).toMatchObject([{ key: '示范小区', estate: '松涛苑' }])
    await expect(test.run(world.officer, getCertificate, { id: former?.id ?? '' })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'publication_superseded' },
    })
    const own = (who: typeof world.manager, id: string) =>
      test.run(who, getOwnCertificate, { id, award: '示范小区' })
    expect(await own(world.sisterManager, second)).toMatchObject({ estate: '松涛苑', total: 15 })
    await expect(
      test.run(world.sisterManager, getOwnCertificate, { id: second, award: '优秀小区' }),
    ).rejects.toMatchObject({ details: { reason: 'no_such_award' } })
    await expect(own(world.manager, campaign.assessments[0] ?? '')).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'no_such_award' },
    })
  })

  it('are nobody else’s to see or print', async () => {
    await steps.published(campaign, 'preliminary')
    await steps.published(campaign, 'final')
    const [award] = await awards()
    const other = await test.mintWorld()
    await expect(test.run(other.officer, listAwards, { id: campaign.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(other.officer, getCertificate, { id: award?.id ?? '' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(other.officer, getEntry, { id: award?.entryId ?? '' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('an award with a title', () => {
  it('is called by it in the list, the ranking, on paper and in the estate, while leaf and rules keep the key', async () => {
    const titled = await steps.scored(world, {
      scored: [{ estate: world.estate, name: '云栖里' }],
      policies: {
        awards: [
          { key: 'model', title: { 'zh-CN': '示范小区', en: 'Model estate' }, kind: 'quota', quota: 1 },
        ],
      },
    })
    await steps.published(titled, 'preliminary')
    const { id } = await steps.published(titled, 'final')
    const title = { 'zh-CN': '示范小区', en: 'Model estate' }
    const { rows: given } = await test.run(world.officer, listAwards, { id: titled.id })
    expect(given).toMatchObject([{ key: 'model', title }])
    const { rows: ranked } = await test.run(world.officer, listRanking, { id })
    expect(ranked).toMatchObject([{ awards: [{ key: 'model', title, rank: 1 }] }])
    const paper = await test.run(world.officer, getCertificate, { id: given[0]?.id ?? '' })
    expect(JSON.stringify(certificateDocument(paper, frame('en')))).toContain('was awarded “Model estate”')
    const entry = await test.run(world.officer, getEntry, { id: ranked[0]?.id ?? '' })
    expect(JSON.stringify(entryDocument(entry, frame('zh-CN')))).toContain('示范小区')
    const [own = ''] = titled.assessments
    expect(await test.run(world.manager, getOwnResult, { id: own })).toMatchObject({
      awards: [{ key: 'model', title }],
    })
    expect(await test.run(world.manager, getOwnCertificate, { id: own, award: 'model' })).toMatchObject({
      award: 'model',
      awardTitle: title,
    })
    const { rows } = await test.admin.query(
      'select payload->$2 as awards from p_evaluation.snapshot_leaves where snapshot_id = $1',
      [id, 'awards'],
    )
    expect(rows).toEqual([{ awards: [{ key: 'model', rank: 1 }] }])
  })
})

describe('on paper', () => {
  it('stand award, estate and the hash of the publication, in both languages', async () => {
    await steps.published(campaign, 'preliminary')
    const { id, manifestHash } = await steps.published(campaign, 'final')
    const [award] = await awards()
    const answer = await test.run(world.officer, getCertificate, { id: award?.id ?? '' })
    const zh = JSON.stringify(certificateDocument(answer, frame('zh-CN')))
    expect(zh).toContain('云栖里在2026年度“2026 年度评价”中获评“示范小区”')
    expect(zh).toContain(manifestHash)
    expect(JSON.stringify(certificateDocument(answer, frame('en')))).toContain('was awarded “示范小区”')
    const [row] = (await test.run(world.officer, listRanking, { id, q: '云栖' })).rows
    const entry = await test.run(world.officer, getEntry, { id: row?.id ?? '' })
    expect(JSON.stringify(entryDocument(entry, frame('zh-CN')))).toContain('类别 G1')
    const own = await test.run(world.manager, getOwnResult, { id: campaign.assessments[0] ?? '' })
    const sheet = JSON.stringify(ownResultDocument(own, frame('zh-CN')))
    expect(sheet).toContain('评分点 J1')
    expect(sheet).toContain('协会自己的规则')
  })
})

it('a short link shows hash and key, and whether something was published since', async () => {
  const first = await steps.published(campaign, 'preliminary')
  const system = steps.system(world.association)
  expect(await test.run(system, publicPublication, { id: first.id })).toMatchObject({
    title: '2026 年度评价',
    state: { label: '初步结果', tone: 'good' },
    facts: [{ value: '2' }, { value: first.manifestHash }, { value: first.publicKey }],
  })
  await steps.published(campaign, 'final')
  expect(await test.run(system, publicPublication, { id: first.id })).toMatchObject({
    state: { tone: 'warn' },
    steps: [{ title: '第 1 次公布：初步结果' }, { title: '第 2 次公布：最终结果' }],
  })
})
