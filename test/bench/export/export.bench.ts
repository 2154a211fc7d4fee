import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Row } from '../measure/row.ts'

export interface ExportFigures {
  firstByteMs: number
  totalMs: number
  cpuSeconds: number
  queryCpuSeconds: number
  growthMiB: number
  bytes: number
}

/** Each size in a process of its own, so that the memory of one is not the memory of the other. */
function measure(rows: number, format: 'xlsx' | 'csv'): Promise<ExportFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./export-once.ts', import.meta.url)), [String(rows), format], {
      execArgv: ['--expose-gc'],
    })
    child.on('message', (message) => resolve(message as ExportFigures))
    child.on('exit', (code) => code && reject(new Error(`the measured process ended with ${code}`)))
  })
}

const ms = (value: number) => `${Math.round(value)} ms`

/** 100,000 rows of the units' list to a file: memory beside that of 20,000, CPU beside the query alone. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  for (const format of ['xlsx', 'csv'] as const) {
    const [small, large] = [await measure(20_000, format), await measure(100_000, format)]
    const growth = large.growthMiB / Math.max(1, small.growthMiB)
    rows.push(
      {
        what: `${format}: memory over idle, 100,000 rows`,
        figure: `${Math.round(large.growthMiB)} MiB`,
        beside: `20,000 rows ${Math.round(small.growthMiB)} MiB`,
        ratio: growth,
        bound: 'at most 1.5',
        isMet: growth <= 1.5,
      },
      {
        what: `${format}: first byte`,
        figure: ms(large.firstByteMs),
        beside: `whole file ${ms(large.totalMs)}, ${(large.bytes / 1e6).toFixed(1)} MB`,
        bound: 'within 1 s',
        isMet: large.firstByteMs <= 1_000,
      },
      {
        what: `${format}: CPU, 100,000 rows`,
        figure: `${large.cpuSeconds.toFixed(2)} s`,
        beside: `the list's pages alone ${large.queryCpuSeconds.toFixed(2)} s`,
        ratio: large.cpuSeconds / large.queryCpuSeconds,
        bound: 'stated',
        isMet: null,
      },
    )
  }
  return rows
}
