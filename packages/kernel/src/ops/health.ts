import type { Extension } from '../http/app.ts'

export interface Readiness {
  isStopping: boolean
}

/** `/healthz`: the process lives. `/readyz`: it can serve, i.e. it is not stopping and the database answers. */
export const healthExtension =
  (readiness: Readiness): Extension =>
  (kernel, app) => {
    app.get('/healthz', (c) => c.json({ ok: true }))
    app.get('/readyz', async (c) => {
      if (readiness.isStopping) return c.json({ ok: false, why: 'stopping' }, 503)
      try {
        await kernel.database.pool.query('select 1')
        return c.json({ ok: true })
      } catch {
        return c.json({ ok: false, why: 'database' }, 503)
      }
    })
  }
