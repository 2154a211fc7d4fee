import { cpuSecondsOfFamily } from '../measure/cpu-of.ts'

export interface Spent {
  wall: number
  /** CPU seconds of this process, and of Postgres. */
  cpu: number
  databaseCpu: number
}

/** Does the work for each of `all`, `lanes` side by side; what it took, in seconds. */
export async function inLanes<T>(
  all: readonly T[],
  { lanes = 8, postgresPid }: { lanes?: number; postgresPid: number },
  work: (each: T) => Promise<unknown>,
): Promise<Spent> {
  const started = performance.now()
  const [process0, db0] = [process.cpuUsage(), cpuSecondsOfFamily(postgresPid)]
  const waiting = all.values()
  const lane = async () => {
    for (const each of waiting) await work(each)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const { user, system } = process.cpuUsage(process0)
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    databaseCpu: cpuSecondsOfFamily(postgresPid) - db0,
  }
}

export const wordSpent = ({ wall, cpu, databaseCpu }: Spent): string =>
  `${wall.toFixed(1)} s (CPU ${cpu.toFixed(1)} s + db ${databaseCpu.toFixed(1)} s)`
