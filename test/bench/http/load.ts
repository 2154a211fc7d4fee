import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import autocannon from 'autocannon'

import { cpuSecondsOf, cpuSecondsOfFamily } from '../measure/cpu-of.ts'

export interface Server {
  process: ChildProcess
  base: string
  stop(): Promise<void>
}

/** Starts a server that sends its port. `BENCH_PROFILE=<folder>` writes a CPU profile of each when it ends. */
export async function startServer(file: string, env: Record<string, string>): Promise<Server> {
  const folder = process.env.BENCH_PROFILE
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}/${file.replaceAll(/\W/g, '')}`] : [],
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
  return {
    process: child,
    base: `http://127.0.0.1:${port}`,
    async stop() {
      if (!child.connected) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

export interface Load {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Called for each request, so that keys differ. */
  request?: () => { headers?: Record<string, string>; body?: string }
  /** 64 when absent. */
  connections?: number
}

export interface Measured {
  requestsPerSecond: number
  /** Of the server's process. */
  cpu: number
  /** Of Postgres for the same requests. */
  databaseCpu: number
  p99Ms: number
}

interface Measurement {
  server: Server
  load: Load
  postgresPid: number
  /** Answers to wait for: a number, not a time, so that a busy machine measures warm code too. */
  amount: number
}

/** As many answers as asked; CPU seconds are per request. Any answer but 2xx is an error. */
export async function measure({ server, load, postgresPid, amount }: Measurement): Promise<Measured> {
  const read = () => [cpuSecondsOf(server.process.pid!), cpuSecondsOfFamily(postgresPid)] as const
  const before = read()
  const result = await shoot(server, load, amount)
  const after = read()
  const count = result['2xx']
  if (result.non2xx || result.errors || !count)
    throw new Error(
      `${load.path}: ${result.non2xx} answers were no success, ${result.errors} errors; one says ${await one(server, load)}`,
    )
  return {
    requestsPerSecond: count / result.duration,
    cpu: (after[0] - before[0]) / count,
    databaseCpu: (after[1] - before[1]) / count,
    p99Ms: result.latency.p99,
  }
}

async function one(server: Server, { path, method = 'GET', headers, request }: Load): Promise<string> {
  const made = request?.()
  const init = {
    method,
    headers: { ...headers, ...made?.headers },
    ...(made?.body ? { body: made.body } : {}),
  }
  return (await (await fetch(server.base + path, init)).text()).slice(0, 300)
}

const shoot = (
  server: Server,
  { path, method = 'GET', headers = {}, request, connections = 64 }: Load,
  amount: number,
) => {
  const base = { url: server.base + path, method, headers, connections, amount, timeout: 60 }
  if (!request) return autocannon(base)
  const fresh: autocannon.Request = {
    method,
    path,
    setupRequest(each) {
      const made = request()
      return { ...each, ...made, headers: { ...headers, ...made.headers } }
    },
  }
  return autocannon({ ...base, requests: [fresh] })
}
