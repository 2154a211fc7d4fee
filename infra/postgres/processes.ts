import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

/** The command line of a process, or '' when it is gone. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ps(['-o', 'command=', '-p', String(pid)]).trim()
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** The ids of the direct children of a process. */
export function childrenOf(pid: number): number[] {
  return processTable().flatMap(([child, parent]) => (parent === pid ? [child] : []))
}

/** Sends a signal and does not mind when the process is gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Waits until none of the processes is left; false when the time in ms is over first. */
export async function untilGone(pids: number[], timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs
  while (pids.some(isAlive)) {
    if (performance.now() > deadline) return false
    await new Promise((done) => setTimeout(done, 15))
  }
  return true
}

function processTable(): [pid: number, parent: number][] {
  if (process.platform === 'linux') {
    return readdirSync('/proc').flatMap((entry) => {
      const fields = statFields(entry)
      return fields ? [[Number(entry), Number(fields[1])] as [number, number]] : []
    })
  }
  return ps(['-axo', 'pid=,ppid='])
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
}

/** Dead with all its threads: while one of them is still ending, the ports and files of all are held. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  const fields = statFields(String(pid))
  return fields?.[0] === 'Z' && Number(fields[17]) <= 1
}

/** The fields of /proc/<pid>/stat after the command, which itself may hold spaces and brackets. */
function statFields(pid: string): string[] | undefined {
  if (!/^\d+$/.test(pid)) return undefined
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function ps(args: string[]): string {
  return spawnSync('ps', args, { encoding: 'utf8' }).stdout ?? ''
}
