import { evaluation } from '@linli/evaluation-server'
import { pluginKit } from '@linli/kernel'
import { runOperation, systemCaller } from '@linli/kernel/boot'
import type { TestTenant } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { z } from 'zod'

import type { Bench, Row } from '../measure/row.ts'
import { inLanes, wordSpent, type Spent } from './in-lanes.ts'
import { operationNamed } from './operation-named.ts'
import { year, type Group } from './seed-estates.ts'

const refreshDaily = operationNamed('evaluation.fact.refresh-daily')
const keepDay = operationNamed('evaluation.score.keep-day')
const boundSeconds = 60
const keys = Object.keys(smartProperty.metrics ?? {})
const cpuOf = ({ cpu, databaseCpu }: Spent) => cpu + databaseCpu

/** The providers' statements and nothing else: what no night can do without. */
const readMetrics = pluginKit(evaluation.manifest).defineQuery({
  name: 'evaluation.bench.read-metrics',
  can: 'member',
  input: z.object({}),
  output: z.object({ read: z.int() }),
  async run(ctx) {
    const window = { from: `${year}-01-01`, to: `${year}-12-31` }
    for (const key of keys) await ctx.metrics.read(key, window)
    return { read: keys.length }
  },
})

/** What the night does in one estate: its facts and checks at the alarm, then the day's score. */
export async function nightOf({ test: { kernel } }: Group, { id }: TestTenant): Promise<void> {
  await runOperation(kernel, await systemCaller(kernel, id, 'bench'), refreshDaily, { key: 'daily' })
  await runOperation(kernel, await systemCaller(kernel, id, 'bench'), keepDay, { year })
}

/** All estates of a group scored in one night, eight side by side, beside the reading of their figures alone. */
export async function run(group: Group, { postgresPid }: Bench): Promise<Row[]> {
  const { estates, test } = group
  const lanes = { postgresPid }
  const first = await inLanes(estates, lanes, (estate) => nightOf(group, estate))
  await test.admin.query(
    'vacuum analyze p_evaluation.facts, p_evaluation.fact_sources, p_evaluation.score_days',
  )
  const later = await inLanes(estates, lanes, (estate) => nightOf(group, estate))
  const alone = await inLanes(estates, lanes, async ({ id }) =>
    runOperation(test.kernel, await systemCaller(test.kernel, id, 'bench'), readMetrics, {}),
  )
  // A smaller run is held to its share; others on the machine lengthen the wall time, not the CPU time.
  const bound = (boundSeconds * estates.length) / 3_000
  const row = (what: string, spent: Spent): Row => ({
    what,
    figure: wordSpent(spent),
    beside: `the ${keys.length} figures' own queries: ${wordSpent(alone)}`,
    ratio: cpuOf(spent) / cpuOf(alone),
    bound: `<= ${bound} s on two cores: ${2 * bound} s CPU`,
    isMet: cpuOf(spent) <= 2 * bound,
  })
  const all = `scoring ${estates.length.toLocaleString('en')} estates x 73 parts`
  return [row(`${all}, a night with nothing new`, later), row(`${all}, everything new`, first)]
}
