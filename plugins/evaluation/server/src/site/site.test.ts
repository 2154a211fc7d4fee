import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { getReadiness } from '../publication/get-readiness.ts'
import {
  mintSite,
  plannedVisit,
  shaOf,
  signed,
  siteDays,
  takeAlong,
  type SiteWorld,
} from '../testing/site-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { cancelVisit } from './cancel-visit.ts'
import { getVisit } from './get-visit.ts'
import { handInVisit } from './hand-in-visit.ts'
import { listMyVisits } from './list-my-visits.ts'
import { receiveCaptures } from './receive-captures.ts'
import { settleVisit } from './settle-visit.ts'

let test: TestBench
let site: SiteWorld
beforeAll(async () => {
  test = await testBench()
})
beforeEach(async () => {
  site = await mintSite(test)
})
afterAll(() => test.close())

const readiness = () => test.run(site.world.officer, getReadiness, { id: site.campaign.id })
const blockers = async () => (await readiness()).blocked.map(({ blocker }) => blocker)
const sitePoints = async () =>
  (
    await test.admin.query<{ part: string; points: string; reason: string }>(
      "select part, points, reason from p_evaluation.layer_scores where assessment_id = $1 and layer = 'site'",
      [site.assessmentId],
    )
  ).rows
const eventsOf = async () =>
  (
    await test.admin.query<{ action: string }>(
      'select action from p_evaluation.campaign_events where campaign_id = $1 order by seq',
      [site.campaign.id],
    )
  ).rows.map(({ action }) => action.replace('evaluation.site.', ''))

describe('a visit from plan to points', () => {
  it('is taken, captured with a picture, signed, handed in and settled, and the estate may be published', async () => {
    expect(await blockers()).toEqual(['parts_missing'])
    const id = await plannedVisit(test, site)
    expect(await blockers()).toEqual(['site_visit_open'])
    const { rows } = await test.run(site.lead.member, listMyVisits, {})
    expect(rows).toMatchObject([
      { id, estateName: '云栖里', state: 'planned', isLead: true, parts: 1, captured: 0 },
    ])

    test.setNow(siteDays.visit)
    const phone = await takeAlong(test, site.lead.member, id)
    const part = await phone.capture({ points: 3.5, note: '展板完整', bytes: ['门头'] })
    const name = await signed(phone, '签名')
    const answer = await test.run(site.lead.member, receiveCaptures, {
      id,
      captures: [part, name],
      fileIds: await phone.upload('门头', '签名'),
    })
    expect(answer.receipts).toMatchObject([
      {
        id: part.id,
        flags: [],
        media: [{ sha256: shaOf('门头'), serverSha256: shaOf('门头'), isSame: true }],
      },
      { id: name.id, flags: [], media: [{ kind: 'signature', isSame: true }] },
    ])
    expect(await test.run(site.lead.member, handInVisit, { id })).toMatchObject({ state: 'handed_in' })

    const detail = await test.run(site.world.officer, getVisit, { id })
    expect(detail).toMatchObject({ state: 'handed_in', captured: 1, mediaMissing: 0, conflictList: [] })
    expect(detail.captures).toMatchObject([
      { id: part.id, points: 3.5, inspector: '核查组长', isLatest: true, hasPlace: true },
      { id: name.id, kind: 'signature' },
    ])
    await test.run(site.world.officer, settleVisit, { id, version: detail.version })
    expect(await sitePoints()).toEqual([{ part: 'J3', points: '3.5', reason: '展板完整' }])
    expect(await readiness()).toMatchObject({ estates: 1, ready: 1, blocked: [] })
    expect(await eventsOf()).toEqual(['plan', 'take', 'hand-in', 'settle'])
  })

  it('is among an inspector’s own, however many there were before', async () => {
    const id = await plannedVisit(test, site)
    const { accountId, tenantId } = site.lead.member
    await test.admin.query(
      `with earlier as (
         insert into p_evaluation.site_visits select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
           'state', 'settled', 'day', v.day - n))).* from p_evaluation.site_visits v, generate_series(1, 205) n
         where v.id = $1 returning id)
       insert into p_evaluation.site_inspectors (tenant_id, id, visit_id, scorer_id, account_id, is_lead)
       select $2, gen_random_uuid(), id, $3, $4, true from earlier`,
      [id, tenantId, site.lead.scorerId, accountId],
    )
    const { rows } = await test.run(site.lead.member, listMyVisits, {})
    expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted())
    expect(rows.at(-1)).toMatchObject({ id })
  })

  it('may be called off with a reason: then the part counts as the scorers left it', async () => {
    const id = await plannedVisit(test, site)
    await test.run(site.world.officer, cancelVisit, { id, version: 1, reason: '台风停工，改看材料' })
    expect(await readiness()).toMatchObject({ ready: 1, blocked: [] })
    expect(await sitePoints()).toEqual([])
  })
})

describe('handing in', () => {
  it('waits for every part, a signature and every picture', async () => {
    const id = await plannedVisit(test, site)
    test.setNow(siteDays.visit)
    const phone = await takeAlong(test, site.lead.member, id)
    const handIn = () => test.run(site.lead.member, handInVisit, { id })
    await expect(handIn()).rejects.toMatchObject({ details: { reason: 'site_parts_missing' } })
    const send = (captures: Awaited<ReturnType<typeof phone.capture>>[], fileIds: string[] = []) =>
      test.run(site.lead.member, receiveCaptures, { id, captures, fileIds })
    const part = await phone.capture({ bytes: ['远景'] })
    await send([part])
    await expect(handIn()).rejects.toMatchObject({ details: { reason: 'site_signature_missing' } })
    await send([await phone.capture({ kind: 'refusal', part: null, points: null, note: '负责人外出' })])
    await expect(handIn()).rejects.toMatchObject({
      details: { reason: 'site_media_missing', params: { count: 1 } },
    })
    await send([part], await phone.upload('远景'))
    const first = await handIn()
    expect(first.state).toBe('handed_in')
    test.setNow(new Date(siteDays.visit.getTime() + 60_000))
    expect(await handIn()).toEqual(first)
  })
})
