import { randomUUID } from 'node:crypto'

import { AppError, idSchema } from '@linli/contract'
import { Hono } from 'hono'
import { routePath } from 'hono/route'

import { callerOf, findSession } from '../action/caller.ts'
import { sessionTokenFrom } from '../accounts/session-token.ts'
import { translateDatabaseError } from '../db/database-error.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { authSecret } from '../accounts/auth-secret.ts'
import { narrowedCaller } from '../members/view-as-caller.ts'
import { mountExports } from '../export/export.http.ts'
import { mountPrints } from '../print/print.http.ts'
import { bindRoutes } from './bind-routes.ts'
import type { AppContext, AppEnv } from './context.ts'
import { localeOf } from './messages.ts'
import { mountPlugins } from './mount-plugins.ts'
import { toProblem } from './problem.ts'
import { createRateLimiter } from './rate-limit.ts'
import { privateHeaders, secureHeaders } from './secure-headers.ts'

/** What a feature adds to the app beside operations: streams, uploads, pages. */
export type Extension = (kernel: Kernel, app: Hono<AppEnv>) => void

/** Everything HTTP: requests in, operations out, problems worded. `extensions` mount before the API's end. */
export function createApp(kernel: Kernel, extensions: readonly Extension[] = []): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError((error, c) => answerError(kernel, error, c))
  app.use(async (c, next) => {
    const given = c.req.header('x-request-id')
    c.set('requestId', given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID())
    c.set('locale', localeOf(c.req.header('accept-language')))
    const started = performance.now()
    await next()
    if (!c.get('isDressed')) c.header('X-Request-Id', c.get('requestId'))
    observe(kernel, c, performance.now() - started)
  })
  app.use('/api/*', async (c, next) => {
    await next()
    if (c.get('isDressed')) return
    for (const [name, value] of Object.entries(secureHeaders)) c.res.headers.set(name, value)
  })
  app.use('/api/*', requireSameOrigin(kernel))

  const limiter = createRateLimiter(kernel.config.LINLI_ACCOUNT_REQUESTS_PER_MINUTE)
  app.use('/api/t/:tenant/*', async (c, next) => {
    await authenticate(kernel, c)
    limiter.take(c.get('caller'))
    for (const [name, value] of Object.entries(privateHeaders)) c.header(name, value)
    await next()
  })
  // Before the routes: `/units/export` is no unit of that id.
  mountExports(kernel, app)
  mountPrints(kernel, app)
  bindRoutes(kernel, app, kernel.plugins.kernel.routes, '/api/t/:tenant')
  mountPlugins(kernel, app)
  for (const extend of extensions) extend(kernel, app)
  app.all('/api/*', () => {
    throw new AppError('not_found')
  })
  return app
}

/** One line and one figure a request; the route's pattern, never its ids or query. */
function observe(kernel: Kernel, c: AppContext, ms: number) {
  if (!c.req.path.startsWith('/api/')) return
  const caller = c.get('caller') as { tenant?: { id: string } } | undefined
  const fields = {
    requestId: c.get('requestId'),
    tenantId: caller?.tenant?.id,
    method: c.req.method,
    route: c.get('pattern') ?? routePath(c),
    status: c.res.status,
    ms: Math.round(ms),
  }
  kernel.observeRequest(fields)
  if (ms > 1_000) kernel.log.warn(fields, 'slow request')
  else kernel.log.debug(fields, 'request')
}

async function authenticate(kernel: Kernel, c: AppContext) {
  const token = sessionTokenFrom(c.req.header('cookie'), authSecret(kernel.config))
  if (!token) throw new AppError('unauthenticated')
  const tenantId = c.req.param('tenant') ?? ''
  const isId = idSchema.safeParse(tenantId).success
  let session
  try {
    session = await findSession(kernel, token, isId ? tenantId : null)
  } catch (error) {
    throw translateDatabaseError(error)
  }
  if (!session) throw new AppError('unauthenticated')
  c.set('sessionToken', token)
  if (!c.req.header('accept-language')) c.set('locale', session.account.locale)
  c.set('sessionId', session.account.session_id)
  c.set('caller', narrowedCaller(kernel, c, session, callerOf(kernel, session, c.get('requestId'))))
}

/** Writes carry a cookie, so they must come from our own pages: fetch metadata, else Origin, decide. */
function requireSameOrigin(kernel: Kernel) {
  const ownOrigin = new URL(kernel.config.publicUrl).origin
  return async (c: AppContext, next: () => Promise<void>) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) {
      const site = c.req.header('sec-fetch-site')
      const origin = c.req.header('origin')
      const isForeign = site
        ? !['same-origin', 'none'].includes(site)
        : origin !== undefined && origin !== ownOrigin && new URL(c.req.url).origin !== origin
      if (isForeign) throw new AppError('forbidden', { reason: 'foreign_origin' })
    }
    await next()
  }
}

const isLarge = (c: AppContext) =>
  Number(c.req.header('content-length') ?? 0) > 65_536 || c.req.header('transfer-encoding') !== undefined

function answerError(kernel: Kernel, raw: unknown, c: AppContext) {
  const error = translateDatabaseError(raw)
  const requestId = c.get('requestId')
  const { problem, retryAfterSeconds } = toProblem(error, requestId, c.get('locale'))
  if (problem.status >= 500) {
    const caller = c.get('caller') as { tenant?: { id: string } } | undefined
    const fields = { err: raw, requestId, tenantId: caller?.tenant?.id, path: c.req.path, code: problem.code }
    // A closed tab cuts off what it sent or waited for; a fault of ours stays one, whoever still waits for it.
    if (problem.code === 'unavailable' && c.req.raw.signal.aborted) kernel.log.info(fields, 'reader left')
    else kernel.log.error(fields, 'request failed')
  }
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'X-Request-Id': requestId,
  }
  if (retryAfterSeconds) headers['Retry-After'] = String(retryAfterSeconds)
  // The rest of an upload is not read any more, so its connection can carry no other request.
  if (isLarge(c)) headers['Connection'] = 'close'
  return c.body(JSON.stringify(problem), problem.status as 400, headers)
}
