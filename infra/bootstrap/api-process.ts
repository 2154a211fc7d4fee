import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { nodeSettings, dataPath, root } from './paths.ts'
import { Halt, say } from './say.ts'

export interface Api {
  pid: number
  stop(): Promise<void>
}

interface ApiOptions {
  port: number
  env: Record<string, string>
  isWatched: boolean
  signal: AbortSignal
  onRestart: (pid: number) => void
  onGiveUp: () => void
}

const maxRestartsPerMinute = 5

/** Starts the API, waits until it is usable, and starts it again when it dies unasked. */
export async function startApi(options: ApiOptions): Promise<Api> {
  const logFile = dataPath('logs', 'api.log')
  let isStopping = false
  let restarts: number[] = []
  let child = launch(options, logFile)
  const watch = () =>
    child.once('exit', (code, name) => {
      if (isStopping) return
      const now = performance.now()
      restarts = [...restarts.filter((at) => now - at < 60_000), now]
      if (restarts.length > maxRestartsPerMinute) return options.onGiveUp()
      say(
        `API 意外退出（${name ?? code}），正在重启`,
        `the API ended unasked (${name ?? code}): starting it again`,
      )
      child = launch(options, logFile)
      options.onRestart(child.pid ?? 0)
      watch()
    })
  try {
    await untilReady(child, options, logFile)
  } catch (error) {
    await stopChild(child, 5_000)
    throw error
  }
  watch()
  return {
    get pid() {
      return child.pid ?? 0
    },
    async stop() {
      isStopping = true
      await stopChild(child, 30_000)
    },
  }
}

/** Asks a child to finish, and ends it when it takes longer than the given time. */
export async function stopChild(child: ChildProcess, timeoutMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  await gone
  clearTimeout(timer)
}

function launch({ env, isWatched }: ApiOptions, logFile: string): ChildProcess {
  // A file, not a pipe: the API must be able to finish its work when the launcher has been killed.
  const log = openSync(logFile, 'a')
  const watchArgs = isWatched ? ['--watch', '--watch-preserve-output'] : []
  const args = [
    ...watchArgs,
    '--import',
    join(root, 'infra/bootstrap/follow-parent.ts'),
    join(root, 'apps/api/src/main.ts'),
  ]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...nodeSettings, ...process.env, ...env },
    // A group of its own: Ctrl-C reaches the launcher only, which stops the API before the database.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

async function untilReady(child: ChildProcess, { port, signal }: ApiOptions, logFile: string): Promise<void> {
  const from = statSync(logFile).size
  const deadline = performance.now() + 60_000
  while (true) {
    signal.throwIfAborted()
    if (child.exitCode !== null || child.signalCode !== null) {
      console.error(readFileSync(logFile, 'utf8').slice(from).trim().split('\n').slice(-15).join('\n'))
      throw new Halt(`API 无法启动，完整日志：${logFile}`, `The API does not start; full log: ${logFile}`)
    }
    if (await answers(port)) return
    if (performance.now() > deadline) {
      throw new Halt(
        `API 一分钟内没有就绪，日志：${logFile}`,
        `The API was not ready within a minute; log: ${logFile}`,
      )
    }
    await new Promise((done) => setTimeout(done, 60))
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}
