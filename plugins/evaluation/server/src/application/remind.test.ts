import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { campaignBench, campaignSteps, dates, firstDay } from '../testing/campaign-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { remind } from './remind.ts'

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

const ring = async (
  tenant: World['estate'],
  campaignId: string,
  stage: 'applyBy' | 'lockBy',
  lastDay = dates[stage],
) => {
  const payload = { campaignId, stage, lastDay }
  return (await test.run(steps.system(tenant), remind, { key: `${campaignId}:${stage}:7`, payload })).reached
}

describe('reminders', () => {
  it('are armed for the mornings 7 and 2 days before each stage ends', async () => {
    const { id } = await steps.accepted(world)
    const { rows } = await test.admin.query<{ key: string; due_at: Date }>(
      "select key, due_at from kernel.timers where tenant_id = $1 and name = 'campaign-reminder' and key like $2",
      [world.estate.id, `${id}%`],
    )
    const days = Object.fromEntries(
      rows.map(({ key, due_at }) => [key.slice(id.length + 1), due_at.toISOString().slice(0, 13)]),
    )
    expect(days).toEqual({
      'applyBy:7': '2026-07-03T01',
      'applyBy:2': '2026-07-08T01',
      'lockBy:7': '2026-07-24T01',
      'lockBy:2': '2026-07-29T01',
    })
  })

  it('go to those who may still act', async () => {
    const { id } = await steps.invited(world)
    expect(await ring(world.group, id, 'applyBy')).toBe(2)
    expect(await ring(world.estate, id, 'applyBy')).toBe(0)
  })

  it('go to an estate until it has applied, and again until it has handed over', async () => {
    const { id } = await steps.accepted(world)
    expect(await ring(world.group, id, 'applyBy')).toBe(0)
    expect(await ring(world.estate, id, 'applyBy')).toBe(2)
    await steps.applied(world, id)
    expect(await ring(world.estate, id, 'applyBy')).toBe(0)
    expect(await ring(world.estate, id, 'lockBy')).toBe(2)
    expect(await ring(world.sister, id, 'lockBy')).toBe(0)
  })

  it('stay silent about a day that is over, should they come late', async () => {
    const { id } = await steps.accepted(world)
    test.setNow(new Date('2026-07-10T16:00:00Z'))
    expect(await ring(world.estate, id, 'applyBy')).toBe(0)
    test.setNow(new Date('2026-07-10T15:59:00Z'))
    expect(await ring(world.estate, id, 'applyBy')).toBe(2)
  })

  it('stay silent when the day has moved since, and twice for one person never', async () => {
    const { id } = await steps.accepted(world)
    expect(await ring(world.estate, id, 'applyBy', '2026-07-09')).toBe(0)
    expect(await ring(world.estate, id, 'applyBy')).toBe(2)
    expect(await ring(world.estate, id, 'applyBy')).toBe(0)
  })
})
