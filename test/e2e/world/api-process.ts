import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')

export type Environment = Record<string, string>

export interface ApiProcess {
  url: string
  close(): Promise<void>
}

const withCache = (env: Environment) => ({
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/linli/node'),
  ...process.env,
  ...env,
})

/** Brings an empty database to the present schema, as `npm start` does. */
export async function migrate(env: Environment): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'apps/api/src/migrate.ts')], {
    cwd: root,
    env: withCache(env),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the migration ended with ${code}`)
}

/** Starts the real API and waits until it is ready; it ends when this process does. */
export async function startApi(env: Environment, port: number, logFile: string): Promise<ApiProcess> {
  const log = openSync(logFile, 'a')
  const url = `http://127.0.0.1:${port}`
  const args = [
    '--import',
    join(root, 'infra/bootstrap/follow-parent.ts'),
    join(root, 'apps/api/src/main.ts'),
  ]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: withCache({ ...env, PORT: String(port), HOST: '127.0.0.1', LINLI_PUBLIC_URL: url }),
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  await untilReady(child, url, logFile)
  return { url, close: () => end(child) }
}

async function untilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`the API did not get ready\n${readFileSync(logFile, 'utf8').slice(-3_000)}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(timer)
}
