import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const programs = {
  /** What is really run. */
  product: fileURLToPath(new URL('../../apps/api/src/main.ts', import.meta.url)),
  /** The same with the counting plugin beside the product's own. */
  tally: fileURLToPath(new URL('./tally-process.ts', import.meta.url)),
}

export interface ApiProcess {
  url: string
  pid: number
  /** Everything it has logged, newest last. */
  log: readonly string[]
  isAlive(): boolean
  signal(name: NodeJS.Signals): void
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
}

export interface ApiOptions {
  program: keyof typeof programs
  role: 'all' | 'web' | 'worker'
  env: Record<string, string>
  /** Modules loaded before the program. */
  preload?: readonly string[]
}

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Starts a real process; resolves when it listens. One that ends before rejects with what it said. */
export async function startApiProcess({ program, role, env, preload = [] }: ApiOptions): Promise<ApiProcess> {
  const child = spawn(
    process.execPath,
    [...preload.flatMap((file) => ['--import', file]), programs[program]],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: `${root}node_modules/.cache/linli/node`,
        PORT: '0',
        LINLI_ROLE: role,
        LINLI_LOG_LEVEL: 'info',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  running.add(child)
  const log: string[] = []
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('exit', (code, signal) => {
      running.delete(child)
      resolve(code ?? signal ?? 1)
    }),
  )
  child.stderr.on('data', (chunk) => log.push(String(chunk)))
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      log.push(line)
      const listening = /"port":(\d+).*"msg":"listening"/.exec(line)
      if (listening) resolve(Number(listening[1]))
    })
    void ended.then((code) => reject(new Error(`${role} ended with ${code}:\n${log.slice(-20).join('\n')}`)))
  })
  const isAlive = () => child.exitCode === null && child.signalCode === null
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    log,
    ended,
    isAlive,
    signal: (name) => void child.kill(name),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
