import type { TestTenant } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { factBench, factRubric, type FactBench } from '../testing/fact-bench.ts'
import { freeze } from '../testing/score-bench.ts'
import type { World } from '../testing/test-bench.ts'
import { nextRefreshAt } from './refresh-time.rules.ts'
import { armRefresh, refreshDaily, refreshOnPluginChange, refreshTimer } from './refresh-timer.ts'

let test: FactBench
let world: World
const june = new Date('2026-06-15T02:00:00Z')

beforeAll(async () => {
  test = await factBench()
})
beforeEach(async () => {
  test.setNow(june)
  world = await test.mintWorld()
  await freeze(test, world.group, factRubric(), { from: '2025-01-01' })
  test.windows.length = 0
})
afterAll(() => test.close())

const system = (tenant: TestTenant) => ({ ...world.manager, caller: () => test.asSystem(tenant) })
const ring = (tenant: TestTenant) => test.run(system(tenant), refreshDaily, { key: 'daily' })

const alarms = async (tenant: TestTenant) =>
  (
    await test.admin.query<{ due: Date }>(
      "select due_at as due from kernel.timers where tenant_id = $1 and plugin_id = 'evaluation' and name = $2",
      [tenant.id, refreshTimer],
    )
  ).rows.map(({ due }) => due.toISOString())

const arm = defineAction({
  name: 'evaluation.fact.arm',
  can: 'member',
  input: z.object({}),
  output: z.object({}),
  async run(ctx) {
    await armRefresh(ctx)
    ctx.audit({ subject: 'evaluation.fact', id: null })
    return {}
  },
})

const nextIn = (tenant: TestTenant) =>
  nextRefreshAt(june, { id: tenant.id, timezone: 'Asia/Shanghai' }, 3).toISOString()

it('reads the year at the hour of the settings and arms the next day, once however often it rings', async () => {
  test.tell(world.estate, 'act.count', { value: 3, sources: [] })
  expect(await ring(world.estate)).toEqual({ changed: 2 })
  expect(await ring(world.estate)).toEqual({ changed: 0 })
  expect(await alarms(world.estate)).toEqual([nextIn(world.estate)])
  expect(nextIn(world.estate)).toMatch(/^2026-06-15T19:/)
})

it('in the first week of a year also reads the last days of the one before', async () => {
  const yearsOn = async (day: string) => {
    test.setNow(new Date(`${day}T02:00:00Z`))
    test.windows.length = 0
    await ring(world.estate)
    return [...new Set(test.windows.map(({ from }) => from))]
  }
  expect(await yearsOn('2026-01-01')).toEqual(['2025-01-01', '2026-01-01'])
  expect(await yearsOn('2026-01-07')).toEqual(['2025-01-01', '2026-01-01'])
  expect(await yearsOn('2026-01-08')).toEqual(['2026-01-01'])
})

it('goes on while no rubric holds', async () => {
  const lone = await test.mintTenant({ kind: 'estate' })
  await test.admin.query(
    "update p_evaluation.rubric_versions set effective_to = '2025-12-31' where tenant_id = $1",
    [lone.id],
  )
  expect(await ring(lone)).toEqual({ changed: 0 })
  expect(await alarms(lone)).toHaveLength(1)
})

it('is armed where the plugin is enabled, save in an association, which has no facts of its own', async () => {
  await test.run(system(world.group), arm, {})
  await test.run(system(world.association), arm, {})
  expect(await alarms(world.group)).toEqual([nextIn(world.group)])
  expect(await alarms(world.association)).toEqual([])
})

it('rings at once when a plugin came or went', async () => {
  await test.run(system(world.estate), arm, {})
  const { action, toInput } = refreshOnPluginChange
  const payload = { pluginId: 'ledger', version: '1.2.0', isEnabled: true }
  await test.run(system(world.estate), action, toInput({ payload }))
  expect(await alarms(world.estate)).toEqual([june.toISOString()])
})

it('is the system’s alone', async () => {
  for (const who of [world.manager, world.resident])
    await expect(test.run(who, refreshDaily, { key: 'daily' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(
    test.run(world.manager, refreshOnPluginChange.action, { pluginId: 'ledger' }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
