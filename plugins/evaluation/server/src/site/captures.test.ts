import { idSchema, newId } from '@linli/contract'
import { signedCapture, verifyCapture, type SignedCapture } from '@linli/evaluation-contract/site'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { shaOf, signed, siteDays, takeAlong, type Device } from '../testing/site-bench.ts'
import { beginVisit, id, phone, site, test } from '../testing/visit-begun.ts'
import { cancelVisit } from './cancel-visit.ts'
import { readCaptures, signedOf } from './captures.sql.ts'
import { decideSiteConflict } from './decide-conflict.ts'
import { getConflicts, getVisit } from './get-visit.ts'
import { handInVisit } from './hand-in-visit.ts'
import { receiveCaptures } from './receive-captures.ts'
import { settleVisit } from './settle-visit.ts'
import { takePackage } from './take-package.ts'

const readSigned = defineQuery({
  name: 'evaluation.test.read-signed',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: z.object({ rows: z.array(signedCapture) }),
  run: async (ctx, { id: visitId }) => ({ rows: (await readCaptures(ctx, visitId)).map(signedOf) }),
})

beginVisit()

const send = (from: Device, captures: SignedCapture[], fileIds: string[] = []) =>
  test.run(from.member, receiveCaptures, { id, captures, fileIds })
const detail = () => test.run(site.world.officer, getVisit, { id })
const flagsNow = async () =>
  Object.fromEntries((await detail()).captures.map(({ id: capture, flags }) => [capture, flags]))
const rowsOf = async (table: string) =>
  (await test.admin.query(`select * from p_evaluation.${table} where visit_id = $1`, [id])).rows

describe('a batch', () => {
  it('sent again answers the same and keeps one capture each', async () => {
    const batch = [await phone.capture({ bytes: ['门头'] }), await signed(phone, '签名')]
    const files = await phone.upload('门头', '签名')
    const first = await send(phone, batch, files)
    test.setNow(new Date(siteDays.visit.getTime() + 3_600_000))
    const again = await send(phone, batch, files)
    expect(again.receipts).toEqual(first.receipts)
    expect(await rowsOf('site_captures')).toHaveLength(2)
    expect(await rowsOf('site_media')).toHaveLength(2)
  })

  it('that comes the wrong way round, or in pieces, is flagged only while something is missing', async () => {
    const [one, two, three] = [await phone.capture(), await phone.capture(), await phone.capture()]
    const { receipts } = await send(phone, [three, one])
    expect(receipts.map(({ flags }) => flags)).toEqual([['gap'], []])
    await send(phone, [two])
    expect(await flagsNow()).toEqual({ [one.id]: [], [two.id]: [], [three.id]: [] })
  })

  it('keeps what was signed by a phone whose clock is decades off, so that anybody can verify it', async () => {
    const capture = await phone.capture({
      points: 2.5,
      levelId: null,
      note: '  两边空格 ',
      clockOffsetMs: siteDays.visit.getTime(),
      bytes: ['甲', '乙'],
    })
    await send(phone, [capture])
    const { rows } = await test.run(site.world.officer, readSigned, { id })
    expect(rows).toEqual([capture])
    expect(await verifyCapture(rows[0]!, phone.publicKey)).toBe(true)
  })

  it.each<[string, (capture: SignedCapture) => SignedCapture]>([
    ['changed after it was signed', (capture) => ({ ...capture, points: 4 })],
    ['with the signature of another', (capture) => ({ ...capture, signature: 'a'.repeat(128) })],
  ])('%s is kept and flagged, and a person decides', async (_what, change) => {
    const capture = change(await phone.capture())
    const { receipts } = await send(phone, [capture])
    expect(receipts[0]?.flags).toEqual(['bad_signature'])
    expect((await detail()).conflictList).toMatchObject([
      { part: 'J3', state: 'open', versions: [capture.id] },
    ])
  })

  it('whose clock ran back is kept and flagged', async () => {
    const early = new Date(siteDays.visit.getTime() - 11 * 60_000).toISOString()
    const { receipts } = await send(phone, [
      await phone.capture(),
      await phone.capture({ capturedAt: early }),
    ])
    expect(receipts.map(({ flags }) => flags)).toEqual([[], ['clock_jump', 'before_package']])
  })

  it('that comes after the visit was called off is kept as late, and gives no points', async () => {
    await test.run(site.world.officer, cancelVisit, { id, version: 2, reason: '小区停水' })
    const { receipts } = await send(phone, [await phone.capture()])
    expect(receipts[0]?.flags).toEqual(['late'])
    expect(await detail()).toMatchObject({
      state: 'cancelled',
      conflictList: [],
      captures: [{ isLatest: false }],
    })
  })

  it.each<[string, (capture: SignedCapture) => object, string]>([
    ['of another visit', (capture) => ({ ...capture, visitId: newId() }), 'site_capture_of_another_visit'],
    ['of a part that is not looked at', (capture) => ({ ...capture, part: 'J1' }), 'site_part_unknown'],
    ['with points the rubric does not print', (capture) => ({ ...capture, points: 0.3 }), 'score_not_a_step'],
    [
      'of a device that took nothing',
      (capture) => ({ ...capture, deviceKey: 'f'.repeat(64) }),
      'site_device_unknown',
    ],
  ])('with a capture %s is refused', async (_what, change, rule) => {
    const capture = change(await phone.capture()) as SignedCapture
    await expect(send(phone, [capture])).rejects.toMatchObject({ details: { issues: [{ rule }] } })
    expect(await rowsOf('site_captures')).toEqual([])
  })

  it('is refused where a visit would keep more than is ever read of it', async () => {
    const first = await phone.capture()
    await send(phone, [first])
    await test.admin.query(
      `insert into p_evaluation.site_captures select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
       from p_evaluation.site_captures c cross join generate_series(2, 5000) where c.id = $1`,
      [first.id],
    )
    await expect(send(phone, [await phone.capture()])).rejects.toMatchObject({
      code: 'limit_exceeded',
      details: { reason: 'site_too_many_captures' },
    })
    expect((await send(phone, [first])).receipts).toHaveLength(1)
  })

  it('under the id of another capture is refused', async () => {
    const capture = await phone.capture()
    await send(phone, [capture])
    const other = { ...(await phone.capture()), id: capture.id }
    await expect(send(phone, [other])).rejects.toMatchObject({ details: { reason: 'site_capture_id_taken' } })
  })
})

describe('media', () => {
  it('that arrive as other bytes keep their place open, with the hash that was counted', async () => {
    const capture = await phone.capture({ bytes: ['门头'] })
    const { receipts } = await send(phone, [capture], await phone.upload('压坏的门头'))
    expect(receipts[0]?.media).toMatchObject([
      { sha256: shaOf('门头'), serverSha256: shaOf('压坏的门头'), fileId: null, isSame: false },
    ])
    const again = await send(phone, [capture], await phone.upload('门头'))
    expect(again.receipts[0]?.media).toMatchObject([{ isSame: true }])
  })

  it('named by two captures are kept with both', async () => {
    const captures = [await phone.capture({ bytes: ['全景'] }), await phone.capture({ bytes: ['全景'] })]
    const { receipts } = await send(phone, captures, await phone.upload('全景', '全景'))
    expect(receipts.flatMap(({ media }) => media.map(({ isSame }) => isSame))).toEqual([true, true])
    const { rows } = await test.admin.query(
      "select distinct subject_id from kernel.file_attachments where subject = 'evaluation.site' and tenant_id = $1",
      [site.world.association.id],
    )
    expect(rows).toHaveLength(2)
  })

  it('of somebody else are not taken', async () => {
    const foreign = await takeAlong(test, site.second.member, id)
    const capture = await phone.capture({ bytes: ['门头'] })
    await expect(send(phone, [capture], await foreign.upload('门头'))).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('two devices', () => {
  const twoVersions = async () => {
    const tablet = await takeAlong(test, site.second.member, id)
    const mine = await phone.capture({ points: 4, note: '齐全' })
    const theirs = await tablet.capture({ points: 2, note: '缺一块' })
    await send(phone, [mine])
    await send(tablet, [theirs])
    return { tablet, mine, theirs }
  }
  const openConflict = async () => (await detail()).conflictList[0]!

  it('with other points keep both, and the lead chooses one before anything is settled', async () => {
    const { mine, theirs } = await twoVersions()
    await send(phone, [await signed(phone, '签名')], await phone.upload('签名'))
    await test.run(site.lead.member, handInVisit, { id })
    const settle = async () =>
      test.run(site.world.officer, settleVisit, { id, version: (await detail()).version })
    await expect(settle()).rejects.toMatchObject({ details: { reason: 'site_conflicts_open' } })
    const conflict = await openConflict()
    expect(new Set(conflict.versions)).toEqual(new Set([mine.id, theirs.id]))
    expect((await test.run(site.lead.member, getConflicts, { id })).captures).toHaveLength(2)
    const decision = {
      id: conflict.id,
      version: conflict.version,
      captureId: theirs.id,
      reason: '照片显示缺一块',
    }
    await test.run(site.lead.member, decideSiteConflict, decision)
    await settle()
    const { rows } = await test.admin.query(
      "select points, author_id from p_evaluation.layer_scores where assessment_id = $1 and layer = 'site'",
      [site.assessmentId],
    )
    expect(rows).toEqual([{ points: '2.0', author_id: site.second.member.accountId }])
    expect((await detail()).captures).toHaveLength(3)
  })

  it('that arrive at the same moment are both kept, and open one conflict', async () => {
    const tablet = await takeAlong(test, site.second.member, id)
    const [mine, theirs] = [await phone.capture({ points: 4 }), await tablet.capture({ points: 2 })]
    await Promise.all([send(phone, [mine]), send(tablet, [theirs]), send(phone, [mine])])
    expect(await rowsOf('site_captures')).toHaveLength(2)
    expect((await detail()).conflictList).toMatchObject([{ state: 'open', version: 1 }])
  })

  it('that come to agree close it by themselves; another version after a decision opens it again', async () => {
    const { tablet, mine } = await twoVersions()
    await send(tablet, [await tablet.capture({ points: 4 })])
    expect(await openConflict()).toMatchObject({ state: 'agreed' })
    await send(tablet, [await tablet.capture({ points: 3 })])
    const { id: conflictId, version } = await openConflict()
    await test.run(site.world.officer, decideSiteConflict, {
      id: conflictId,
      version,
      captureId: mine.id,
      reason: '以组长为准',
    })
    await send(tablet, [await tablet.capture({ points: 3.5 })])
    expect(await openConflict()).toMatchObject({ state: 'open', chosenId: null })
  })

  it('are decided by nobody but the lead and the officer', async () => {
    const { mine } = await twoVersions()
    const { id: conflictId, version } = await openConflict()
    const decision = { id: conflictId, version, captureId: mine.id, reason: '自己定' }
    await expect(test.run(site.second.member, decideSiteConflict, decision)).rejects.toMatchObject({
      details: { reason: 'site_lead_decides' },
    })
    await expect(test.run(site.scored.member, decideSiteConflict, decision)).rejects.toMatchObject({
      code: 'not_found',
    })
    // An officer who inspects is an inspector: neither reads what the other found nor picks the own version.
    await test.admin.query(
      "update kernel.memberships set roles = '{expert,association-officer}' where account_id = $1",
      [site.second.member.accountId],
    )
    const { member } = site.second
    const refused = { code: 'forbidden', details: { reason: 'site_lead_decides' } }
    await expect(test.run(member, decideSiteConflict, decision)).rejects.toMatchObject(refused)
    await expect(test.run(member, getConflicts, { id })).rejects.toMatchObject(refused)
    await expect(test.run(member, getVisit, { id })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      test.run(site.world.officer, decideSiteConflict, { ...decision, captureId: newId() }),
    ).rejects.toMatchObject({ details: { issues: [{ rule: 'site_no_such_version' }] } })
  })
})

describe('a package', () => {
  it('taken again answers the same, and another’s key is refused', async () => {
    const said = { id, packageHash: phone.packageHash, publicKey: phone.publicKey }
    const { takenAt } = await test.run(site.lead.member, takePackage, said)
    test.setNow(new Date(siteDays.visit.getTime() + 60_000))
    expect(await test.run(site.lead.member, takePackage, said)).toMatchObject({ takenAt })
    await expect(test.run(site.second.member, takePackage, said)).rejects.toMatchObject({
      details: { reason: 'site_device_of_another' },
    })
    expect(await rowsOf('site_devices')).toHaveLength(1)
  })

  it('of one’s own making is refused', async () => {
    await expect(
      test.run(site.second.member, takePackage, {
        id,
        packageHash: 'e'.repeat(64),
        publicKey: `04${'1'.repeat(128)}`,
      }),
    ).rejects.toMatchObject({ details: { reason: 'site_package_changed' } })
  })
})
