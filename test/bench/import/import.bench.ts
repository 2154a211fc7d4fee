import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Bench, Row } from '../measure/row.ts'
import { ledgerFile } from './ledger-file.ts'

interface Step {
  seconds: number
  cpuSeconds: number
  databaseCpuSeconds: number
}

export interface ImportFigures {
  steps: Step[]
  idleMiB: number
  peakMiB: number
  counts: Record<string, number>
}

type Mode = 'read' | 'whole' | 'stopped'

/** Each in a process of its own, so that its memory is its own; the workbook is made before, elsewhere. */
function measure(mode: Mode, { postgresPid }: Bench, file: string): Promise<ImportFigures> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('./import-once.ts', import.meta.url))
    const folder = process.env.BENCH_PROFILE
    const execArgv = folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}/import-${mode}`] : []
    const child = fork(script, [mode, String(postgresPid), file], { execArgv })
    child.on('message', (message) => resolve(message as ImportFigures))
    child.on('exit', (code) => code && reject(new Error(`the measured process ended with ${code}`)))
  })
}

const sum = (steps: readonly Step[], key: keyof Step) => steps.reduce((total, step) => total + step[key], 0)
const shown = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([key, n]) => `${n} ${key}`)
    .join(', ')

/** A workbook of 3,000 households, 6,000 people and 9,000 relations, checked and stored. */
export async function run(bench: Bench): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'))
  const file = join(folder, 'ledger.xlsx')
  writeFileSync(file, await ledgerFile())
  try {
    return report(
      await measure('read', bench, file),
      await measure('whole', bench, file),
      await measure('stopped', bench, file),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(read: ImportFigures, whole: ImportFigures, stopped: ImportFigures): Row[] {
  const [check, store] = whole.steps as [Step, Step]
  const cpu = (steps: readonly Step[]) => sum(steps, 'cpuSeconds') + sum(steps, 'databaseCpuSeconds')
  const alone = sum(read.steps, 'cpuSeconds')
  const words = (step: Step) =>
    `${step.seconds.toFixed(1)} s, CPU ${step.cpuSeconds.toFixed(1)} + db ${step.databaseCpuSeconds.toFixed(1)} s`
  // On two cores with nothing else to do the process and its backend overlap; the larger half is what is waited for.
  const quiet = Math.max(sum(whole.steps, 'cpuSeconds'), cpu(whole.steps) / 2)
  return [
    {
      what: `checked and stored: ${shown(whole.counts)}`,
      figure: `check ${words(check)}; store ${words(store)}`,
      beside: `reading the workbook alone: CPU ${alone.toFixed(1)} s`,
      ratio: cpu(whole.steps) / alone,
      bound: '10 s on two cores: CPU <= 20 s, of the process <= 10 s',
      isMet: quiet <= 10,
    },
    {
      what: 'peak memory of the process',
      figure: `${Math.round(whole.peakMiB)} MiB`,
      beside: `idle with its code loaded ${Math.round(whole.idleMiB)} MiB, reading alone ${Math.round(read.peakMiB)} MiB`,
      bound: '< 300 MB',
      isMet: whole.peakMiB * 1.048_576 < 300,
    },
    {
      what: 'stopped in the middle of storing and taken up again',
      figure: shown(stopped.counts),
      beside: shown(whole.counts),
      bound: 'the same rows',
      isMet: shown(stopped.counts) === shown(whole.counts),
    },
  ]
}
