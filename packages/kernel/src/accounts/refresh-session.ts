import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { authHeaders } from './forward.ts'
import { authOf } from './auth.ts'

/** Moves the end of a session on when it was used, at most once a day, and its cookie with it. */
export async function refreshSession(kernel: Kernel, c: AppContext): Promise<void> {
  const { headers } = await authOf(kernel).api.getSession({
    headers: authHeaders(kernel, c),
    returnHeaders: true,
  })
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
