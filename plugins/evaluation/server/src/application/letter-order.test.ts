import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { cancelCampaign } from '../campaign/cancel-campaign.ts'
import { inviteCompanies } from '../campaign/invite-companies.ts'
import { listAssessments } from '../campaign/list-assessments.ts'
import { receiveDossier } from '../campaign/receive-dossier.ts'
import { receiveGrantEnd } from '../campaign/receive-end.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { apply } from './apply.ts'
import { listReceived } from './list-received.ts'
import { lockApplication } from './lock-application.ts'
import { endGrant, withdrawApplication } from './withdraw-application.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>
beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
})
beforeEach(async () => {
  test.setNow(firstDay)
  world = await test.mintWorld()
})
afterAll(() => test.close())

const grantUntil = '2027-05-31'
const rowThere = async (campaignId: string) =>
  (await test.run(world.officer, listAssessments, { id: campaignId })).rows[0]
const dossiersThere = async (id: string) =>
  (await test.admin.query('select 1 from p_evaluation.dossiers where assessment_id = $1', [id])).rowCount
const lock = async ({ id, version }: { id: string; version: number }) => {
  const reviewer = await test.join(world.head, world.estate, [])
  return test.run(reviewer, lockApplication, { id, version, grantUntil })
}
/** The first delivery of a letter fails as often as the table refuses it; what is tried again is due at once. */
const held = async (table: string, work: () => Promise<unknown>) => {
  await test.admin.query(`alter table p_evaluation.${table} add constraint held check (false) not valid`)
  await work()
  await test.drain()
  await test.admin.query(`alter table p_evaluation.${table} drop constraint held`)
  await test.admin.query("update kernel.deliveries set next_at = now() where state = 'pending'")
  await test.drain()
}

describe('letters about one application', () => {
  it('keep their order: a grant that was ended is no grant, though the dossier came late', async () => {
    const { id: campaignId } = await steps.accepted(world)
    const applied = await steps.applied(world, campaignId)
    await steps.declared(world)
    await held('dossiers', async () => {
      const { id, version } = await lock(applied)
      await test.run(world.manager, endGrant, { id, version, reason: '不再提供' })
    })
    expect(await rowThere(campaignId)).toMatchObject({ state: 'locked', grantEndedAt: expect.any(String) })
    expect(await dossiersThere(applied.id)).toBe(0)
  })

  it('keep their order: a dossier is that of its own application, though it came late', async () => {
    const { id: campaignId } = await steps.accepted(world)
    const applied = await steps.applied(world, campaignId)
    await steps.declared(world)
    await held('dossiers', async () => {
      const { id, version } = await lock(applied)
      const withdrawn = await test.run(world.manager, withdrawApplication, {
        id,
        version,
        reason: '先补材料',
      })
      await test.run(world.manager, apply, { campaignId, id, version: withdrawn.version })
    })
    expect(await rowThere(campaignId)).toMatchObject({ state: 'accepted', dossierHash: null })
    expect(await dossiersThere(applied.id)).toBe(0)
  })

  it('arrive as they were written, however quickly one follows the other', async () => {
    const { id: campaignId } = await steps.accepted(world)
    const applied = await steps.applied(world, campaignId)
    const { id } = applied
    let { version } = applied
    for (let round = 0; round < 8; round++) {
      ;({ version } = await test.run(world.manager, withdrawApplication, { id, version, reason: '先补材料' }))
      await test.run(world.manager, apply, { campaignId, id, version })
      await test.drain()
      ;({ version } = await steps.reload(world.manager, id))
      expect(await rowThere(campaignId)).toMatchObject({ state: 'accepted' })
    }
  })

  it('of an earlier application, or after the end of the grant, bring no dossier', async () => {
    const { id: campaignId } = await steps.accepted(world)
    const applied = await steps.applied(world, campaignId)
    await steps.declared(world)
    const locked = await lock(applied)
    const { rows } = await test.admin.query<{ payload: { body: object } }>(
      "select payload from kernel.outbox where tenant_id = $1 and name = 'evaluation.dossier.handed@1'",
      [world.association.id],
    )
    const letter = (change: object) =>
      ({ ...rows[0]!.payload, body: { ...rows[0]!.payload.body, ...change } }) as never
    const bring = (change: object) =>
      test.run(steps.system(world.association), receiveDossier, letter(change))
    expect(await bring({ attempt: 2 })).toEqual({ isTaken: false })
    const end = { id: locked.id, reason: '不再提供', attempt: 1 }
    const from = { from: world.estate.id, fromName: '某小区', fromLineage: [] }
    expect(await test.run(steps.system(world.association), receiveGrantEnd, { ...from, body: end })).toEqual({
      isTaken: true,
    })
    expect(await bring({})).toEqual({ isTaken: false })
    expect(await dossiersThere(locked.id)).toBe(0)
  })
})

it('a campaign that was cancelled right after its invitation is cancelled at the company', async () => {
  const { id, version } = await steps.opened(world)
  await held('received_campaigns', async () => {
    await test.run(world.officer, inviteCompanies, { id, companyIds: [world.group.id] })
    await test.run(world.officer, cancelCampaign, { id, version, reason: '今年不评' })
  })
  expect((await test.run(world.operator, listReceived, {})).rows).toMatchObject([{ id, state: 'cancelled' }])
})
