import { spawnSync } from 'node:child_process'

/** Processes of this one that make a print. */
export const printsUnderWay = () =>
  Number(spawnSync('pgrep', ['-c', '-P', String(process.pid), '-f', 'print-process']).stdout)
