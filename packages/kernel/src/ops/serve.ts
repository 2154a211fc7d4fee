import type { Server } from 'node:http'

import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

import type { AppEnv } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Readiness } from './health.ts'

export interface Serving {
  port: number
  /**
   * Says no to readiness first and serves on for `LINLI_SHUTDOWN_DELAY_MS`, until a balancer has seen it; then
   * takes no new connection and finishes the requests under way, for at most 20 seconds.
   */
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
  await new Promise((resolve) => setTimeout(resolve, kernel.config.LINLI_SHUTDOWN_DELAY_MS))
  await kernel.live.close()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A kept connection closes with its last answer, not when its client tires of it.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const limit = setTimeout(() => server.closeAllConnections(), 20_000)
  await closed
  clearInterval(idle)
  clearTimeout(limit)
}
