import { AppError } from '@linli/contract'

import { findSession, type SessionRow } from '../action/caller.ts'
import { translateDatabaseError } from '../db/database-error.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { authSecret } from './auth-secret.ts'
import { sessionTokenFrom } from './session-token.ts'

/** Who is logged in, outside any tenant; null when nobody is. */
export async function findAccountSession(kernel: Kernel, c: AppContext): Promise<SessionRow | null> {
  const token = sessionTokenFrom(c.req.header('cookie'), authSecret(kernel.config))
  if (!token) return null
  try {
    const session = await findSession(kernel, token, null)
    if (session && !c.req.header('accept-language')) c.set('locale', session.account.locale)
    return session
  } catch (error) {
    throw translateDatabaseError(error)
  }
}

export async function requireSession(kernel: Kernel, c: AppContext): Promise<SessionRow> {
  const session = await findAccountSession(kernel, c)
  if (!session) throw new AppError('unauthenticated')
  return session
}
