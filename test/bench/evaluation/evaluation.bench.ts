import type { Bench, Row } from '../measure/row.ts'
import * as liveScore from './live-score.ts'
import * as night from './night.ts'
import * as panel from './panel.ts'
import { groupOfEstates } from './seed-estates.ts'
import * as standings from './standings.ts'

/** `EVALUATION_BENCH_ESTATES=300` for a shorter run, `EVALUATION_BENCH_ONLY=group,panel` for some of it. */
const estates = Number(process.env.EVALUATION_BENCH_ESTATES ?? 3_000)
const ordersEach = 60

async function ofGroup(bench: Bench): Promise<Row[]> {
  const group = await groupOfEstates(estates, { orders: ordersEach })
  try {
    return [...(await night.run(group, bench)), ...(await liveScore.run(group, bench))]
  } finally {
    await group.test.close()
  }
}

const sections: Record<string, (bench: Bench) => Promise<Row[]>> = {
  group: ofGroup,
  standings: () => standings.run(Math.min(300, estates)),
  panel: (bench) => panel.run(estates, bench),
}

/** The evaluation at a large company's size, and an association's campaign at the same. */
export async function run(bench: Bench): Promise<Row[]> {
  const wanted = process.env.EVALUATION_BENCH_ONLY?.split(',')
  const rows: Row[] = []
  for (const [name, section] of Object.entries(sections))
    if (!wanted || wanted.includes(name)) rows.push(...(await section(bench)))
  return rows
}
