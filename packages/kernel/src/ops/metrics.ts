import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

import type { Kernel } from '../kernel/kernel.ts'
import type { AppContext } from '../http/context.ts'
import type { Extension } from '../http/app.ts'

export interface Metrics {
  registry: Registry
  requests: Histogram<'method' | 'route' | 'status'>
  events: Counter<'outcome'>
}

/** Figures of this process for Prometheus: requests by route pattern (never by path, which holds ids), pool, event loop. */
export function createMetrics(kernel: Kernel): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'linli_' })
  const { pool } = kernel.database
  for (const [name, help, read] of [
    ['linli_db_connections', 'Open database connections', () => pool.totalCount],
    ['linli_db_idle_connections', 'Idle database connections', () => pool.idleCount],
    ['linli_db_waiting_requests', 'Requests waiting for a connection', () => pool.waitingCount],
  ] as const) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  }
  return {
    registry,
    requests: new Histogram({
      name: 'linli_http_request_seconds',
      help: 'Answer time',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    events: new Counter({
      name: 'linli_event_deliveries_total',
      help: 'Event deliveries by outcome',
      labelNames: ['outcome'],
      registers: [registry],
    }),
  }
}

/** `/metrics`, open on loopback, behind a bearer token otherwise. */
export const metricsExtension =
  (metrics: Metrics): Extension =>
  (kernel, app) => {
    app.get('/metrics', async (c: AppContext) => {
      const { LINLI_METRICS_TOKEN: token, HOST } = kernel.config
      const isLocal = HOST === '127.0.0.1' || HOST === '::1' || HOST === 'localhost'
      if (token ? c.req.header('authorization') !== `Bearer ${token}` : !isLocal)
        return c.text('forbidden', 403)
      return c.text(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType })
    })
  }
