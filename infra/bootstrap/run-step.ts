import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import { setPriority } from 'node:os'
import { dirname } from 'node:path'
import { signal as signalProcess } from '../postgres/processes.ts'
import { nodeSettings, dataPath, root } from './paths.ts'
import { Halt } from './say.ts'

interface Step {
  /** Name of the log under `.linli/logs`, and of the step in an error sentence. */
  name: string
  args: string[]
  env?: Record<string, string>
  onLine?: (line: string) => void
  /** How far it gives way to what runs beside it, 0 to 19. */
  niceness?: number
  /** Ends the program when the person stops us. */
  signal: AbortSignal
}

/** Runs one program of the checkout under our Node to its end; the last lines of a failed one are shown. */
export async function runStep({ name, args, env, onLine, niceness = 0, signal }: Step): Promise<void> {
  signal.throwIfAborted()
  const log = dataPath('logs', `${name}.log`)
  mkdirSync(dirname(log), { recursive: true })
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...nodeSettings, ...process.env, ...env },
    // A group of its own: some programs do not pass a signal on to what they started.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whoever it starts inherits it.
  if (niceness && child.pid) setPriority(child.pid, niceness)
  const abort = () => {
    const group = -(child.pid ?? 0)
    signalProcess(group, 'SIGTERM')
    setTimeout(() => signalProcess(group, 'SIGKILL'), 3_000).unref()
  }
  signal.addEventListener('abort', abort)
  const last: string[] = []
  const take = (chunk: Buffer) => {
    appendFileSync(log, chunk)
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      last.push(line)
      if (last.length > 25) last.shift()
      onLine?.(line)
    }
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const code = await new Promise((done) => child.once('close', done))
  signal.removeEventListener('abort', abort)
  signal.throwIfAborted()
  if (code === 0) return
  console.error(last.join('\n'))
  throw new Halt(`步骤“${name}”失败，完整日志：${log}`, `The step "${name}" failed; full log: ${log}`)
}
