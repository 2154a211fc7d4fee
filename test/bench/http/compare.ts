import { median, micros, type Row } from '../measure/row.ts'
import { measure, type Load, type Measured, type Server } from './load.ts'

export interface Contender {
  name: string
  server: Server
  load: Load
}

export interface Pair {
  what: string
  ours: Contender
  other: Contender
  postgresPid: number
  rounds?: number
}

/** Enough that the code is compiled when it is measured. */
const warmUp = 3_000
const perRound = Number(process.env.BENCH_REQUESTS ?? 2_000)

/** Medians over rounds in which both take turns: the machine's speed drifts, the ratio of neighbours does not. */
export async function takeTurns({
  ours,
  other,
  postgresPid,
  rounds = Number(process.env.BENCH_ROUNDS ?? 5),
}: Pair) {
  const all: { ours: Measured; other: Measured }[] = []
  const once = ({ server, load }: Contender, amount: number) => measure({ server, load, postgresPid, amount })
  for (const { server, load } of [other, ours])
    await measure({ server, load: { ...load, connections: 8 }, postgresPid, amount: warmUp })
  for (let round = 0; round < rounds; round++)
    all.push({ other: await once(other, perRound), ours: await once(ours, perRound) })
  const of = (pick: (round: { ours: Measured; other: Measured }) => number) => median(all.map(pick))
  return {
    figure: describe(all.map((round) => round.ours)),
    beside: `${other.name}: ${describe(all.map((round) => round.other))}`,
    cpuRatio: of((round) => round.ours.cpu / round.other.cpu),
    wholeRatio: of(({ ours: a, other: b }) => (a.cpu + a.databaseCpu) / (b.cpu + b.databaseCpu)),
    speedRatio: of((round) => round.ours.requestsPerSecond / round.other.requestsPerSecond),
  }
}

const describe = (rounds: readonly Measured[]) =>
  `${micros(median(rounds.map((round) => round.cpu)))} + db ${micros(median(rounds.map((round) => round.databaseCpu)))}, ${Math.round(median(rounds.map((round) => round.requestsPerSecond)))}/s`

/** The server's CPU a request against another's; the database's own is shown beside it. */
export async function compareCpu(pair: Pair & { bound: number | null }): Promise<Row> {
  const { figure, beside, cpuRatio, wholeRatio } = await takeTurns(pair)
  return {
    what: pair.what,
    figure: `${figure} (with db ${wholeRatio.toFixed(2)}x)`,
    beside,
    ratio: cpuRatio,
    bound: pair.bound === null ? 'stated' : `<= ${pair.bound}x CPU`,
    isMet: pair.bound === null ? null : cpuRatio <= pair.bound,
  }
}
