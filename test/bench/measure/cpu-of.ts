import { readFileSync, readdirSync } from 'node:fs'

const ticksPerSecond = 100

const statOf = (pid: number | string) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')

/** CPU seconds (user and system) that a process has used so far, from the operating system's own account. */
export function cpuSecondsOf(pid: number): number {
  const fields = statOf(pid)
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** CPU seconds of a process, its living children and those that ended: a whole Postgres, by its postmaster. */
export function cpuSecondsOfFamily(pid: number): number {
  let ticks = 0
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const fields = statOf(entry)
      const isHead = Number(entry) === pid
      if (!isHead && Number(fields[1]) !== pid) continue
      // Of the head also what its ended children used.
      for (const index of isHead ? [11, 12, 13, 14] : [11, 12]) ticks += Number(fields[index])
    } catch {
      // It ended between the listing and the look.
    }
  }
  return ticks / ticksPerSecond
}

/** Peak resident memory of a process, MiB. */
export const peakMiBOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
