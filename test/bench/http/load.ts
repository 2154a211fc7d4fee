import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import autocannon from 'autocannon'

import { cpuSecondsOf } from '../cpu-of.ts'

export interface Server {
  process: ChildProcess
  base: string
}

export async function startServer(file: string, env: Record<string, string>): Promise<Server> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
  return { process: child, base: `http://127.0.0.1:${port}` }
}

export interface Load {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Called for each request, so that keys differ. */
  request?: () => { headers?: Record<string, string>; body?: string }
  seconds?: number
}

export interface Measured {
  requestsPerSecond: number
  cpuMicrosPerRequest: number
  p99Ms: number
}

/** 64 connections for some seconds after a warm-up; CPU is the server's alone. Any answer but 2xx is an error. */
export async function measure(server: Server, load: Load): Promise<Measured> {
  await shoot(server, { ...load, seconds: 2 })
  const before = cpuSecondsOf(server.process.pid!)
  const result = await shoot(server, load)
  const cpu = cpuSecondsOf(server.process.pid!) - before
  const count = result['2xx']
  if (result.non2xx || result.errors || !count)
    throw new Error(`${load.path}: ${result.non2xx} answers were no success, ${result.errors} errors`)
  return {
    requestsPerSecond: count / result.duration,
    cpuMicrosPerRequest: (cpu / count) * 1e6,
    p99Ms: result.latency.p99,
  }
}

const shoot = (server: Server, { path, method = 'GET', headers = {}, request, seconds = 6 }: Load) =>
  autocannon({
    url: server.base + path,
    method,
    headers,
    connections: 64,
    duration: seconds,
    ...(request
      ? {
          requests: [
            {
              method,
              path,
              setupRequest: (each) => ({
                ...each,
                ...request(),
                headers: { ...each.headers, ...headers, ...request().headers },
              }),
            },
          ],
        }
      : {}),
  })
