import { AppError } from '@linli/contract'
import { getCookie } from 'hono/cookie'

import { abilityFrom } from '../ability/ability.ts'
import type { Caller, SessionRow } from '../action/caller.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { readMarker, viewAsCookie } from './view-as-marker.ts'
import { rulesInView } from './view-as.rules.ts'

/** The same caller through the eyes of a role: its rules alone, none that the caller lacks, and no writes. */
function asRole(
  kernel: Kernel,
  caller: Caller,
  session: SessionRow,
  view: NonNullable<Caller['viewAs']>,
): Caller {
  const rules = rulesInView(
    {
      role: view.role,
      accountId: session.account.id,
      permissions: kernel.plugins.permissions(caller.plugins),
      overrides: session.grants ?? [],
    },
    caller.rules,
  )
  return {
    ...caller,
    actor: { ...caller.actor, roles: [view.role], personId: null },
    rules,
    ability: abilityFrom(rules),
    viewAs: view,
  }
}

/**
 * The caller of a request, narrowed while its session looks as a role. Then every write is refused here
 * already, whatever route it takes; the one way out is to stop looking.
 */
export function narrowedCaller(kernel: Kernel, c: AppContext, session: SessionRow, caller: Caller): Caller {
  const view = readMarker(kernel.config, getCookie(c, viewAsCookie), {
    tenantId: caller.tenant.id,
    sessionId: session.account.session_id,
    now: kernel.clock(),
  })
  if (!view) return caller
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
  const isEnd = c.req.method === 'DELETE' && c.req.path === `/api/t/${caller.tenant.id}/view-as`
  if (!isRead && !isEnd) throw new AppError('forbidden', { reason: 'view_as_only_reads' })
  return asRole(kernel, caller, session, view)
}
