import type { z } from 'zod'

import type { SessionRow } from '../action/caller.ts'
import type { Extension } from '../http/app.ts'
import { honoPath, idempotencyKeyOf, readJson } from '../http/bind-routes.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { clientAddress } from './client-address.ts'
import { onceByKey } from './once-by-key.ts'
import { parseBody } from './parse-body.ts'
import { findAccountSession, requireSession } from './session.ts'
import { assertTries } from './throttle.ts'

/** What a call outside the tenants works with. */
export interface AccountCtx<S extends SessionRow | null> {
  kernel: Kernel
  c: AppContext
  session: S
}

interface Spec<I extends z.ZodObject, O extends z.ZodType> {
  method: 'get' | 'post' | 'patch' | 'delete'
  /** OpenAPI form below `/api`: `/me/sessions/{id}`. */
  path: string
  summary: string
  input: I
  output: O
}

/** A call outside the tenants as the app and the API document see it. */
export interface AccountRoute extends Spec<z.ZodObject, z.ZodType> {
  access: 'account' | 'public'
  run(ctx: AccountCtx<SessionRow | null>, input: Record<string, unknown>): Promise<unknown>
}

/** A call for whoever is logged in. */
export const accountRoute = <I extends z.ZodObject, O extends z.ZodType>(
  spec: Spec<I, O> & { run(ctx: AccountCtx<SessionRow>, input: z.output<I>): Promise<z.input<O>> },
): AccountRoute => ({ ...spec, access: 'account' }) as unknown as AccountRoute

/** A call without a login; `session` is there when somebody is logged in all the same. Limited by address. */
export const publicRoute = <I extends z.ZodObject, O extends z.ZodType>(
  spec: Spec<I, O> & { run(ctx: AccountCtx<SessionRow | null>, input: z.output<I>): Promise<z.input<O>> },
): AccountRoute => ({ ...spec, access: 'public' }) as unknown as AccountRoute

const writeOf = (c: AppContext, { method, path }: AccountRoute) => ({
  name: `${method} ${path}`,
  key: idempotencyKeyOf(c),
})

/** Binds calls outside the tenants, with the same checks of input and output as operations have. */
export const mountAccountRoutes =
  (routes: readonly AccountRoute[]): Extension =>
  (kernel, app) => {
    for (const route of routes) {
      app.on(route.method.toUpperCase(), `/api${honoPath(route.path)}`, async (c) => {
        if (route.access === 'public')
          await assertTries(kernel, [['publicReads', clientAddress(c, kernel.config)]])
        const session =
          route.access === 'account' ? await requireSession(kernel, c) : await findAccountSession(kernel, c)
        const given = route.method === 'get' ? c.req.query() : await readJson(c)
        const input = parseBody(route.input, { ...given, ...(c.req.param() as Record<string, string>) })
        const work = async () => route.output.parse(await route.run({ kernel, c, session }, input)) as object
        const isWrite = route.method !== 'get' && session !== null && route.access === 'account'
        const answer = isWrite
          ? await onceByKey(kernel, { ...writeOf(c, route), accountId: session.account.id, input }, work)
          : await work()
        c.header('Cache-Control', 'private, no-store')
        return c.json(answer)
      })
    }
  }
