import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { getApplication } from '../application/list-applications.ts'
import { defineQuery } from '../kit.ts'
import { addScorer } from '../panel/add-scorer.ts'
import { drawCampaign } from '../panel/draw-campaign.ts'
import { campaignBench, campaignSteps, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { getDesk } from './get-desk.ts'
import { listDesk } from './list-desk.ts'
import { dossierReadings } from './reading.schema.ts'
import { tellReadings } from './tell-readings.ts'

let test: TestBench
let world: World
let steps: ReturnType<typeof campaignSteps>
let applicationId: string
let desks: { member: TestMember; id: string }[]

/** Who opened what, past every screen. */
const peek = defineQuery({
  name: 'evaluation.test.peek-readings',
  can: 'member',
  input: z.object({}),
  output: z.object({ readers: z.array(z.string()) }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute<{ reader: string }>(
      sql`select account_id as reader from ${dossierReadings}`,
    )
    return { readers: rows.map(({ reader }) => reader) }
  },
})

beforeAll(async () => {
  test = await campaignBench()
  steps = campaignSteps(test)
  test.setNow(firstDay)
  world = await test.mintWorld()
  const campaign = await steps.accepted(world)
  applicationId = (await steps.locked(world, campaign.id)).id
  desks = []
  for (const name of ['评委一', '评委二', '评委三']) {
    const member = await test.mintMember(world.association, ['expert'], { name })
    await test.run(world.officer, addScorer, { id: newId(), accountId: member.accountId })
    desks.push({ member, id: '' })
  }
  await test.run(world.officer, drawCampaign, { id: campaign.id, version: campaign.version })
  for (const desk of desks) desk.id = (await test.run(desk.member, listDesk, {})).rows[0]?.id ?? ''
})
afterAll(() => test.close())

const on = (day: string) => test.setNow(new Date(`${day}T04:00:00Z`))
const open = async (at: number) => {
  const desk = desks[at]!
  expect((await test.run(desk.member, getDesk, { id: desk.id })).hasDossier).toBe(true)
}
const tell = () => test.run(steps.system(world.association), tellReadings, { key: 'daily' })
const shown = async () => (await test.run(world.manager, getApplication, { id: applicationId })).readings

it('tells the estate each day that is over: how many people opened its dossier, and how often', async () => {
  on('2026-06-20')
  await open(0)
  await open(0)
  await open(1)
  expect(await tell()).toEqual({ told: 0, unreachable: 0 })
  on('2026-06-21')
  await open(2)
  expect(await tell()).toEqual({ told: 1, unreachable: 0 })
  await test.drain()
  expect(await shown()).toEqual([{ day: '2026-06-20', readers: 2, readings: 3 }])
  on('2026-06-23')
  expect(await tell()).toEqual({ told: 1, unreachable: 0 })
  expect(await tell()).toEqual({ told: 0, unreachable: 0 })
  await test.drain()
  expect(await shown()).toEqual([
    { day: '2026-06-21', readers: 1, readings: 1 },
    { day: '2026-06-20', readers: 2, readings: 3 },
  ])
})

it('tells nobody at the association who it was: each finds the own readings alone', async () => {
  const readersFor = async (who: TestMember) => (await test.run(who, peek, {})).readers
  expect(new Set(await readersFor(desks[0]!.member))).toEqual(new Set([desks[0]!.member.accountId]))
  expect(await readersFor(world.officer)).toEqual([])
  expect(await readersFor(world.chief)).toEqual([])
})

it('rings again the next day as long as a dossier is there', async () => {
  const { rows } = await test.admin.query<{ due: Date; fired: Date | null }>(
    "select due_at as due, fired_at as fired from kernel.timers where tenant_id = $1 and name = 'dossier-readings'",
    [world.association.id],
  )
  expect(rows).toMatchObject([{ fired: null }])
  expect(rows[0]!.due.getTime()).toBeGreaterThan(Date.parse('2026-06-23T04:00:00Z'))
})
