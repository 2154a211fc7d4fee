import { beforeEach, describe, expect, it } from 'vitest'

import { signed, takeAlong, type Device, type Inspector } from '../testing/site-bench.ts'
import { beginVisit, id, phone, site, test } from '../testing/visit-begun.ts'
import { decideSiteConflict } from './decide-conflict.ts'
import { getConflicts, getVisit } from './get-visit.ts'
import { handInVisit } from './hand-in-visit.ts'
import { listMyVisits } from './list-my-visits.ts'
import { receiveCaptures } from './receive-captures.ts'

beginVisit()
let tablet: Device
beforeEach(async () => {
  tablet = await takeAlong(test, site.second.member, id)
})

const keep = async (from: Device, points: number) =>
  test.run(from.member, receiveCaptures, { id, captures: [await from.capture({ points })] })
const mine = async ({ member }: Inspector) => {
  const [row] = (await test.run(member, listMyVisits, {})).rows
  return { captured: row?.captured, conflicts: row?.conflicts }
}
const handIn = async () => {
  await test.run(phone.member, receiveCaptures, {
    id,
    captures: [await signed(phone, '签名')],
    fileIds: await phone.upload('签名'),
  })
  await test.run(phone.member, handInVisit, { id })
}

describe('two inspectors look apart', () => {
  it('neither learns by counters what the other kept, however often a part is captured anew', async () => {
    await keep(phone, 3.5)
    expect(await mine(site.second)).toEqual({ captured: 0, conflicts: 0 })
    for (const points of [1, 2, 3, 3.5, 4]) {
      await keep(tablet, points)
      expect(await mine(site.second)).toEqual({ captured: 1, conflicts: 0 })
      expect(await mine(site.lead)).toEqual({ captured: 1, conflicts: 0 })
    }
    expect(await test.run(site.world.officer, getVisit, { id })).toMatchObject({ captured: 1, conflicts: 1 })
  })

  it('the lead is told of differing versions once the visit is handed in, and the other never', async () => {
    await keep(phone, 4)
    await keep(tablet, 2)
    const early = { code: 'illegal_move', details: { reason: 'site_visit_is_in_progress' } }
    await expect(test.run(site.lead.member, getConflicts, { id })).rejects.toMatchObject(early)
    const { conflictList, captures } = await test.run(site.world.officer, getVisit, { id })
    const decision = {
      id: conflictList[0]?.id ?? '',
      version: 1,
      captureId: captures[0]?.id ?? '',
      reason: '照片显示缺一块',
    }
    await expect(test.run(site.lead.member, decideSiteConflict, decision)).rejects.toMatchObject(early)
    await handIn()
    expect(await mine(site.lead)).toMatchObject({ conflicts: 1 })
    expect(await mine(site.second)).toMatchObject({ conflicts: 0 })
    // Nor does it show by what comes too late.
    await keep(tablet, 4)
    expect(await mine(site.second)).toMatchObject({ conflicts: 0 })
    expect((await test.run(site.lead.member, getConflicts, { id })).conflicts).toHaveLength(1)
  })
})
