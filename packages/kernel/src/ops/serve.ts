import type { Server } from 'node:http'

import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

import type { AppEnv } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Readiness } from './health.ts'

export interface Serving {
  port: number
  /** Says no to readiness first, finishes the requests under way, then closes; at most 25 seconds. */
  stop(): Promise<void>
}

/** Listens; resolves when the port is bound. */
export function listen(kernel: Kernel, app: Hono<AppEnv>, readiness: Readiness): Promise<Serving> {
  const { HOST, PORT } = kernel.config
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: HOST,
        port: PORT,
        serverOptions: { requestTimeout: 60_000, headersTimeout: 15_000, maxHeaderSize: 16_384 },
      },
      (address) => resolve({ port: address.port, stop: () => drain(kernel, server as Server, readiness) }),
    )
    server.once('error', reject)
  })
}

async function drain(kernel: Kernel, server: Server, readiness: Readiness) {
  readiness.isStopping = true
  await kernel.live.close()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const limit = setTimeout(() => server.closeAllConnections(), 25_000)
  await closed
  clearTimeout(limit)
}
