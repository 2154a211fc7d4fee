import { z } from 'zod'

import { millis, type Bench, type Row } from '../measure/row.ts'
import { versionOf, type CampaignWorld } from './campaign-world.ts'
import { inLanes, wordSpent } from './in-lanes.ts'
import { watchHolds } from './longest-hold.ts'
import { operationNamed } from './operation-named.ts'

const drawCampaign = operationNamed('evaluation.panel.draw')
const drawn = z.object({ assessments: z.int(), places: z.int() })
/** Above it, other requests to the same process wait long enough to be noticed. */
const boundHoldMs = 100

/** The draw as the association starts it: who scores what, written, told and put into the chain, in one transaction. */
export async function run(world: CampaignWorld, bench: Bench): Promise<Row[]> {
  const { test, officer, scorers, campaignId } = world
  const version = await versionOf(world)
  let answer: unknown
  const watch = watchHolds()
  const spent = await inLanes([campaignId], { ...bench, lanes: 1 }, async (id) => {
    answer = await test.run(officer, drawCampaign, { id, version })
  })
  const { cpuMs, wallMs } = watch.stop()
  const { assessments, places } = drawn.parse(answer)
  return [
    {
      what: `draw of ${assessments.toLocaleString('en')} estates x ${scorers.length} scorers, ${places.toLocaleString('en')} places`,
      figure: wordSpent(spent),
      beside: `event loop held at most ${millis(cpuMs)} of CPU (${millis(wallMs)} of waiting)`,
      bound: `held <= ${boundHoldMs} ms of CPU`,
      isMet: cpuMs <= boundHoldMs,
    },
  ]
}
