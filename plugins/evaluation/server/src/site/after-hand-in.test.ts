import { hashJson } from '@linli/evaluation-contract/proof'
import type { SignedCapture } from '@linli/evaluation-contract/site'
import { describe, expect, it } from 'vitest'

import { signed, siteDays, type Device } from '../testing/site-bench.ts'
import { beginVisit, id, phone, site, test } from '../testing/visit-begun.ts'
import { decideSiteConflict } from './decide-conflict.ts'
import { getVisit } from './get-visit.ts'
import { handInVisit } from './hand-in-visit.ts'
import { receiveCaptures } from './receive-captures.ts'
import { settleVisit } from './settle-visit.ts'

beginVisit()

const weeksLater = new Date(siteDays.visit.getTime() + 20 * 86_400_000)
const send = (from: Device, captures: SignedCapture[], fileIds: string[] = []) =>
  test.run(from.member, receiveCaptures, { id, captures, fileIds })
const detail = () => test.run(site.world.officer, getVisit, { id })
const settle = async () =>
  test.run(site.world.officer, settleVisit, { id, version: (await detail()).version })
const sitePoints = async () =>
  (
    await test.admin.query<{ points: string }>(
      "select points from p_evaluation.layer_scores where assessment_id = $1 and layer = 'site'",
      [site.assessmentId],
    )
  ).rows.map(({ points }) => points)

/** Two points, signed for and handed in. */
async function handedIn(): Promise<SignedCapture> {
  const part = await phone.capture({ points: 2, note: '缺一块' })
  await send(phone, [part, await signed(phone, '签名')], await phone.upload('签名'))
  await test.run(site.lead.member, handInVisit, { id })
  return part
}
const choose = async (captureId: string, who = site.world.officer) => {
  const [{ id: conflictId, version } = { id: '', version: 0 }] = (await detail()).conflictList
  return test.run(who, decideSiteConflict, {
    id: conflictId,
    version,
    captureId,
    reason: '补拍的照片清楚',
  })
}

describe('a version that comes after hand-in', () => {
  it('is late and counts only where an officer chose it; what was handed in stands otherwise', async () => {
    const part = await handedIn()
    test.setNow(weeksLater)
    const late = await phone.capture({ points: 4, bytes: ['不会来的照片'] })
    const { receipts } = await send(phone, [late])
    expect(receipts[0]?.flags).toEqual(['late', 'after_signature'])
    expect((await detail()).conflictList).toMatchObject([
      { part: 'J3', state: 'open', versions: expect.arrayContaining([part.id, late.id]) },
    ])
    await expect(settle()).rejects.toMatchObject({ details: { reason: 'site_conflicts_open' } })
    await choose(part.id)
    await settle()
    expect(await sitePoints()).toEqual(['2.0'])
    const { rows } = await test.admin.query(
      "select payload_hash from p_evaluation.campaign_events where campaign_id = $1 and action = 'evaluation.site.hand-in'",
      [site.campaign.id],
    )
    const handed = (await detail()).captures.filter(({ flags }) => !flags.includes('late'))
    expect(handed.map((each) => each.id)).toContain(part.id)
    const payload = { visit: id, captures: handed.map(({ hash }) => hash) }
    expect(rows).toEqual([{ payload_hash: hashJson(payload) }])
  })

  it('that an officer chose is settled once its pictures are here', async () => {
    await handedIn()
    test.setNow(weeksLater)
    const late = await phone.capture({ points: 4, bytes: ['补拍'] })
    await send(phone, [late])
    await choose(late.id)
    await expect(settle()).rejects.toMatchObject({
      details: { reason: 'site_media_missing', params: { count: 1 } },
    })
    await send(phone, [late], await phone.upload('补拍'))
    await settle()
    expect(await sitePoints()).toEqual(['4.0'])
  })

  it('is not for the lead to choose, whose phone may have sent it', async () => {
    await handedIn()
    const late = await phone.capture({ points: 4 })
    await send(phone, [late])
    await expect(choose(late.id, site.lead.member)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'site_officer_decides' },
    })
  })

  it('with the same points asks nobody, and what was handed in is settled', async () => {
    const part = await handedIn()
    await send(phone, [await phone.capture({ points: 2, note: '后来补写的说明' })])
    expect(await detail()).toMatchObject({ conflictList: [] })
    await settle()
    const { rows } = await test.admin.query(
      "select reason from p_evaluation.layer_scores where assessment_id = $1 and layer = 'site'",
      [site.assessmentId],
    )
    expect(rows).toEqual([{ reason: part.note }])
  })

  it('opens nothing once the visit is settled', async () => {
    await handedIn()
    await settle()
    const { receipts } = await send(phone, [await phone.capture({ points: 4 })])
    expect(receipts[0]?.flags).toContain('late')
    expect(await detail()).toMatchObject({ state: 'settled', conflictList: [] })
  })
})

describe('a version captured after the signature', () => {
  it('counts only where an officer chose it, though it was handed in with the rest', async () => {
    const part = await phone.capture({ points: 2 })
    const closing = await signed(phone, '签名')
    const after = await phone.capture({ points: 4 })
    await send(phone, [part, closing, after], await phone.upload('签名'))
    await test.run(site.lead.member, handInVisit, { id })
    expect((await detail()).conflictList).toMatchObject([{ state: 'open' }])
    await choose(part.id)
    await settle()
    expect(await sitePoints()).toEqual(['2.0'])
  })

  it('is known for one by the chain, whatever number it takes', async () => {
    const part = await phone.capture({ points: 2 })
    await send(phone, [part, await signed(phone, '签名')], await phone.upload('签名'))
    const { receipts } = await send(phone, [
      await phone.capture({ points: 4, seq: 1, prev: phone.packageHash }),
    ])
    expect(receipts[0]?.flags).toEqual(['fork', 'after_signature'])
    expect((await detail()).conflictList).toMatchObject([{ state: 'open' }])
  })

  it('is put to an officer even where it is the only one of its part', async () => {
    const closing = await signed(phone, '签名')
    const after = await phone.capture({ points: 3 })
    // The wrong way round: the part alone would count, the signature before it says otherwise.
    await send(phone, [after])
    expect(await detail()).toMatchObject({ conflictList: [] })
    await send(phone, [closing], await phone.upload('签名'))
    expect((await detail()).conflictList).toMatchObject([{ state: 'open', versions: [after.id] }])
  })
})
