import { AppError } from '@linli/contract'
import { deleteCookie, setCookie } from 'hono/cookie'

import { runOperation } from '../action/run-operation.ts'
import type { Extension } from '../http/app.ts'
import { readJson } from '../http/bind-routes.ts'
import { startViewAs } from './view-as.ts'
import { viewAsCookie, viewAsMinutes, writeMarker } from './view-as-marker.ts'

/** Looking as a role: a cookie of this tenant's path, so that links, streams and exports are seen through it too. */
export const viewAsExtension: Extension = (kernel, app) => {
  const isSecure = kernel.config.publicUrl.startsWith('https://')
  const cookie = (tenantId: string) =>
    ({ path: `/api/t/${tenantId}`, httpOnly: true, sameSite: 'Strict', secure: isSecure }) as const

  app.post('/api/t/:tenant/view-as', async (c) => {
    const caller = c.get('caller')
    const idempotencyKey = c.req.header('idempotency-key')
    if (!idempotencyKey) throw new AppError('idempotency_key_required')
    const { role, until } = await runOperation(kernel, caller, startViewAs, await readJson(c), {
      idempotencyKey,
    })
    const value = writeMarker(kernel.config, {
      tenantId: caller.tenant.id,
      sessionId: c.get('sessionId'),
      role,
      until,
    })
    setCookie(c, viewAsCookie, value, { ...cookie(caller.tenant.id), maxAge: viewAsMinutes * 60 })
    return c.json({ role, until })
  })

  app.delete('/api/t/:tenant/view-as', (c) => {
    deleteCookie(c, viewAsCookie, cookie(c.get('caller').tenant.id))
    return c.json({ status: true })
  })
}
