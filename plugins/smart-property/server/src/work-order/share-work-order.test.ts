import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { getSettlement } from './get-settlement.ts'
import { getShareSheet } from './get-share-sheet.ts'
import { mediateWorkOrder } from './mediate-work-order.ts'
import { settlementPrint, shareSheetPrint } from './prints.ts'
import { referWorkOrder, settleWorkOrder } from './settle-work-order.ts'
import { shareWorkOrder } from './share-work-order.ts'
import { unshareWorkOrder } from './unshare-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

const print = (who: Estate['manager'], name: string, id: string) =>
  test.request(who, 'GET', `/api/t/${estate.tenant.id}/p/smart-property/print/${name}?id=${id}`, undefined, {
    'accept-language': 'zh-CN',
  })
const frame = async (locale: 'zh-CN' | 'en') => ({
  locale,
  tenant: (await estate.manager.caller()).tenant,
  now: new Date(),
})

describe('a shared order', () => {
  it('has one short address until it is taken back, then another', async () => {
    const order = await test.order(estate, 'received')
    const first = await test.run(estate.desk, shareWorkOrder, { id: order.id })
    expect(first.url).toBe(`${test.kernel.config.publicUrl}/l/${first.code}`)
    expect(await test.run(estate.resident, shareWorkOrder, { id: order.id })).toEqual(first)
    const open = (code: string) => test.request(null, 'GET', `/api/public/links/${code}`)
    expect((await open(first.code)).status).toBe(200)
    const away = await test.request(null, 'GET', `/l/${first.code}`)
    expect(away.headers.get('location')).toBe(`/m/link?link=${first.code}`)
    expect(await test.run(estate.desk, unshareWorkOrder, { id: order.id })).toEqual({ isShared: false })
    expect(await test.run(estate.desk, unshareWorkOrder, { id: order.id })).toEqual({ isShared: false })
    expect((await open(first.code)).status).toBe(404)
    expect((await test.run(estate.desk, shareWorkOrder, { id: order.id })).code).not.toBe(first.code)
    const { rows } = await test.admin.query(
      "select before->'isShared' as before, after->'isShared' as after from kernel.audit_log where subject_id = $1 and action like '%share' order by id",
      [order.id],
    )
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      [false, true],
      [true, true],
      [true, false],
      [false, false],
      [false, true],
    ])
  })

  it('is shared by staff and its own reporter, by nobody else', async () => {
    const order = await test.order(estate, 'received')
    await expect(test.run(estate.neighbour, shareWorkOrder, { id: order.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(estate.secretary, shareWorkOrder, { id: order.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    for (const action of [shareWorkOrder, unshareWorkOrder])
      await expect(test.run(elsewhere.desk, action, { id: order.id })).rejects.toMatchObject({
        code: 'not_found',
      })
  })

  it('makes a sheet without anybody’s door, once it is shared', async () => {
    const order = await test.order(estate, 'received', { title: '李秀英家漏水' })
    await expect(test.run(estate.desk, getShareSheet, { id: order.id })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'not_shared' },
    })
    const refused = await print(estate.desk, 'share-sheet', order.id)
    expect(await refused.json()).toMatchObject({ title: '还没有生成进度二维码，请先生成再打印' })
    const { url } = await test.run(estate.desk, shareWorkOrder, { id: order.id })
    const sheet = await test.run(estate.desk, getShareSheet, { id: order.id })
    expect(sheet).toMatchObject({ number: order.number, categoryName: '漏水渗水', url })
    expect(sheet.place).not.toMatch(/1204/)
    const text = JSON.stringify(shareSheetPrint.document(sheet as never, await frame('zh-CN')))
    for (const words of ['扫码看进度', order.number, '漏水渗水', '没有智能手机', url])
      expect(text).toContain(words)
    expect(text).not.toMatch(/李秀英|1204/)
    expect(JSON.stringify(shareSheetPrint.document(sheet as never, await frame('en')))).toContain(
      'No smartphone?',
    )
    const paper = await print(estate.desk, 'share-sheet', order.id)
    expect(paper.status).toBe(200)
    expect(Buffer.from(await paper.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
    await expect(test.run(elsewhere.desk, getShareSheet, { id: order.id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('a settled dispute', () => {
  const parties = [
    { name: '李秀英', side: '楼下住户' },
    { name: '张小强', side: '楼上住户' },
  ]
  const dispute = async () => {
    const order = await test.order(estate, 'assigned', { kind: 'dispute', categoryKey: 'neighbour-leak' })
    return test.run(estate.steward, mediateWorkOrder, {
      id: order.id,
      version: order.version,
      heldAt: new Date().toISOString(),
      parties,
      text: '双方到场',
    })
  }

  it('prints the agreement with a line for each side and the mediator', async () => {
    let order = await dispute()
    await expect(test.run(estate.steward, getSettlement, { id: order.id })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'no_settlement_yet' },
    })
    order = await test.run(estate.steward, settleWorkOrder, {
      id: order.id,
      version: order.version,
      terms: '一、楼上三日内修好水管。\n\n二、楼上赔偿五百元。',
      parties,
      signedOn: '2026-11-20',
    })
    const document = await test.run(estate.resident, getSettlement, { id: order.id })
    expect(document).toMatchObject({
      number: order.number,
      estateName: estate.tenant.name,
      sessions: 1,
      settlement: { outcome: 'settled', parties, signedOn: '2026-11-20', byName: '林晓' },
    })
    const paper = settlementPrint.document(document as never, await frame('zh-CN'))
    expect(paper.title).toBe('调解协议书')
    expect(paper.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(3)
    expect(paper.blocks.at(-1)).toEqual({
      type: 'signatures',
      labels: ['楼下住户 李秀英', '楼上住户 张小强', '调解人 林晓'],
    })
    const made = await print(estate.steward, 'settlement', order.id)
    expect(made.headers.get('content-type')).toBe('application/pdf')
    for (const who of [estate.neighbour, elsewhere.steward])
      await expect(test.run(who, getSettlement, { id: order.id })).rejects.toMatchObject({
        code: 'not_found',
      })
  })

  it('that was referred prints the slip that goes with it', async () => {
    const order = await dispute()
    await test.run(estate.steward, referWorkOrder, {
      id: order.id,
      version: order.version,
      body: 'mediation-committee',
      reason: '双方谈不拢，请人民调解委员会接手。',
    })
    const document = await test.run(estate.steward, getSettlement, { id: order.id })
    const paper = settlementPrint.document(document as never, await frame('zh-CN'))
    expect(paper.title).toBe('纠纷移交单')
    expect(JSON.stringify(paper)).toContain('人民调解委员会')
    expect(paper.blocks.at(-1)).toMatchObject({ labels: ['移交人 林晓', '接收人'] })
    await expect(test.run(estate.steward, getSettlement, { id: newId() })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
