import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { commandOf, isAlive, signal, untilGone } from '../postgres/processes.ts'
import { dataPath } from './paths.ts'
import { Halt, say } from './say.ts'

interface RunLock {
  launcher: number
  children: number[]
  url: string
}

const file = () => dataPath('run.json')

/**
 * Claims the data folder for this launcher. A living launcher keeps it; what a killed one left running is
 * told to finish and waited for.
 */
export async function claimRun(): Promise<void> {
  const before = readLock()
  if (before && before.launcher !== process.pid && isOurs(before.launcher)) {
    const where = before.url || `PID ${before.launcher}`
    throw new Halt(`Linli 已在运行：${where}`, `Linli runs already: ${where}`)
  }
  const left = before?.children.filter(isOurs) ?? []
  if (left.length > 0) {
    say('上次启动被中断，正在收尾', 'finishing what a killed start left running')
    for (const pid of left) signal(pid, 'SIGTERM')
    if (!(await untilGone(left, 20_000))) for (const pid of left) signal(pid, 'SIGKILL')
  }
  noteRun([], '')
}

/** Notes what runs, for a next start to find when this one is killed. */
export function noteRun(children: number[], url: string): void {
  writeFileSync(file(), JSON.stringify({ launcher: process.pid, children, url } satisfies RunLock))
}

/** Gives the data folder back. */
export function releaseRun(): void {
  if (readLock()?.launcher === process.pid) rmSync(file(), { force: true })
}

function readLock(): RunLock | undefined {
  if (!existsSync(file())) return undefined
  try {
    return JSON.parse(readFileSync(file(), 'utf8')) as RunLock
  } catch {
    return undefined
  }
}

/** A process id may have passed to a stranger since; ours run a file of the checkout. */
function isOurs(pid: number): boolean {
  return isAlive(pid) && /infra\/bootstrap\/|apps\/api\/src\/|vite/.test(commandOf(pid))
}
