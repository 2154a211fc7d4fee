import { newId, type PublicList, type PublicView } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { standScored, campaign, steps, test, world } from '../testing/scored-campaign.ts'
import { listPublications } from './list-publications.ts'
import { revokeShare } from './revoke-share.ts'
import { sharePublication } from './share-publication.ts'

standScored(async ({ estate, sister, group }) => ({
  scored: [
    { estate, name: '云栖里' },
    { estate: sister, name: '松涛苑', points: { J1: 3 } },
    {
      estate: await test.mintTenant({ parent: group }),
      name: '望海台',
      company: '云海物业',
      points: { J1: 2 },
    },
  ],
  policies: { awards: [{ key: '示范小区', kind: 'quota', quota: 1 }] },
}))

const share = async (id: string) => (await test.run(world.chief, sharePublication, { id })).code
const get = (code: string, rest = '', language = 'zh-CN') =>
  test.request(null, 'GET', `/api/public/links/${code}${rest}`, undefined, { 'accept-language': language })
const viewOf = async (code: string) =>
  ((await (await get(code)).json()) as { view: PublicView; hasList: boolean }).view
const rowsOf = async (code: string, rest = '', language?: string) =>
  (await (await get(code, `/rows${rest}`, language)).json()) as PublicList

describe('a shared publication', () => {
  it('is read by everybody: rank, estate, company, total, groups and nothing else', async () => {
    const { id } = await steps.published(campaign, 'preliminary')
    const list = await rowsOf(await share(id))
    expect(list.columns.map(({ key, title }) => [key, title])).toEqual([
      ['rank', '名次'],
      ['estate', '小区'],
      ['company', '物业服务企业'],
      ['total', '总分'],
    ])
    expect(list.rows[0]).toEqual({
      cells: { rank: '1', estate: '云栖里', company: '示例物业', total: '14.5' },
      tags: [],
      details: [
        { label: '类别 G1', value: '9.5' },
        { label: '类别 G2', value: '5' },
      ],
    })
    const text = JSON.stringify(list)
    for (const secret of [...campaign.assessments, world.estate.id, world.group.id, id])
      expect(text).not.toContain(secret)
  })

  it('goes page by page, is searched by estate alone, and speaks the reader’s language', async () => {
    const code = await share((await steps.published(campaign, 'preliminary')).id)
    const first = await rowsOf(code, '?limit=2')
    const second = await rowsOf(code, `?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`)
    expect([...first.rows, ...second.rows].map(({ cells }) => cells['estate'])).toEqual([
      '云栖里',
      '松涛苑',
      '望海台',
    ])
    expect(second).not.toHaveProperty('next')
    const found = async (q: string) =>
      (await rowsOf(code, `?q=${encodeURIComponent(q)}`)).rows.map(({ cells }) => cells['estate'])
    expect(await found('云')).toEqual(['云栖里'])
    expect(await found('%')).toEqual([])
    expect((await rowsOf(code, '', 'en')).columns.map(({ title }) => title)).toEqual([
      'Rank',
      'Estate',
      'Property company',
      'Total',
    ])
  })

  it('says what kind it is, its hash, where a proof is checked, and whether a later one holds', async () => {
    const first = await steps.published(campaign, 'preliminary')
    const code = await share(first.id)
    const before = await viewOf(code)
    expect(before).toMatchObject({ state: { label: '初步结果', tone: 'good' } })
    expect(before.facts).toContainEqual({ label: '结果指纹', value: first.manifestHash })
    expect(before.links).toEqual([{ label: '核对凭证文件', path: '/verify' }])
    const final = await steps.published(campaign, 'final')
    expect(await viewOf(code)).toMatchObject({ state: { tone: 'warn' }, links: [{ path: '/verify' }] })
    const later = await share(final.id)
    expect((await viewOf(code)).links?.[0]).toEqual({ label: '看最近一次公布', path: `/l/${later}` })
    expect(await viewOf(later)).toMatchObject({ state: { label: '最终结果', tone: 'good' } })
    expect((await rowsOf(later)).rows.map(({ tags }) => tags)).toEqual([['示范小区'], [], []])
  })

  it('gives the reasons of a correction, each by the estate it is about', async () => {
    await steps.published(campaign, 'preliminary')
    await steps.published(campaign, 'final')
    const [, assessmentId] = campaign.assessments
    const { id } = await steps.published(campaign, 'correction', {
      corrects: [{ assessmentId, reason: '漏计一份会议记录', parts: { J1: 4, J2: 4 } }],
    })
    const { notes, state } = await viewOf(await share(id))
    expect(state.label).toBe('更正后的结果')
    expect(notes?.title).toBe('更正了什么')
    expect(notes?.lines).toContainEqual('松涛苑：漏计一份会议记录')
  })
})

describe('sharing', () => {
  it('is the publisher’s, gives one address however often, and leaves it in the timeline', async () => {
    const { id } = await steps.published(campaign, 'preliminary')
    for (const who of [world.officer, world.head])
      await expect(test.run(who, sharePublication, { id })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await share(id)).toBe(await share(id))
    const { rows } = await test.admin.query<{ after: object }>(
      "select after from kernel.audit_log where subject_id = $1 and action = 'evaluation.publication.share'",
      [id],
    )
    expect(rows[0]?.after).toEqual({ isShared: true, seq: 1, kind: 'preliminary' })
  })

  it('ends once it is revoked, for everybody and in the list, and gives another address when made again', async () => {
    const { id } = await steps.published(campaign, 'preliminary')
    const listed = async () =>
      (await test.run(world.officer, listPublications, { id: campaign.id })).rows.map(({ link }) => link)
    expect(await listed()).toEqual([null])
    const code = await share(id)
    expect(await listed()).toMatchObject([{ code, url: expect.stringContaining(code) }])
    for (const who of [world.officer, world.head])
      await expect(test.run(who, revokeShare, { id })).rejects.toMatchObject({ code: 'forbidden' })
    const revoke = () => test.run(world.chief, revokeShare, { id })
    expect([await revoke(), await revoke()]).toEqual([{ isShared: false }, { isShared: false }])
    for (const rest of ['', '/rows']) expect((await get(code, rest)).status).toBe(404)
    expect(await listed()).toEqual([null])
    const { rows } = await test.admin.query<{ before: object; after: object }>(
      "select before, after from kernel.audit_log where subject_id = $1 and action = 'evaluation.publication.revoke-share' order by id",
      [id],
    )
    const after = { isShared: false, seq: 1 }
    expect(rows).toMatchObject([
      { before: { isShared: true }, after },
      { before: { isShared: false }, after },
    ])
    expect(await share(id)).not.toBe(code)
    const { chief } = await test.mintWorld()
    await expect(test.run(chief, revokeShare, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('knows no publication of another association, and none that is not there', async () => {
    const { id } = await steps.published(campaign, 'preliminary')
    const { chief } = await test.mintWorld()
    await expect(test.run(chief, sharePublication, { id })).rejects.toMatchObject({ code: 'not_found' })
    await expect(test.run(world.chief, sharePublication, { id: newId() })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
