import type { Bench, Row } from '../measure/row.ts'
import { openCampaign } from './campaign-world.ts'
import * as desk from './desk.ts'
import * as draw from './draw.ts'
import * as ranking from './ranking.ts'

/** One campaign from the draw over a scorer's desk to the published ranking. */
export async function run(estates: number, bench: Bench): Promise<Row[]> {
  const world = await openCampaign({ estates, scorers: 60 })
  try {
    return [
      ...(await draw.run(world, bench)),
      ...(await desk.run(world, bench)),
      ...(await ranking.run(world, bench)),
    ]
  } finally {
    await world.test.close()
  }
}
