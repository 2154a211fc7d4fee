import { spawnSync } from 'node:child_process'

/** The processes of this one that make a print, by their ids. */
export const printProcesses = (): number[] =>
  spawnSync('pgrep', ['-P', String(process.pid), '-f', 'print-process'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean)
    .map(Number)

export const printsUnderWay = (): number => printProcesses().length
