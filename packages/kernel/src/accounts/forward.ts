import { AppError } from '@linli/contract'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { addressHeader, authOf } from './auth.ts'
import { authErrorOf } from './auth-problem.rules.ts'
import { clientAddress } from './client-address.ts'

export interface AuthAnswer {
  user?: { id: string; name: string; twoFactorEnabled?: boolean }
  twoFactorRedirect?: boolean
  [key: string]: unknown
}

/** The headers better-auth may see: the client's, but for the address, which is the connection's. */
export function authHeaders(kernel: Kernel, c: AppContext): Headers {
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  headers.delete('content-encoding')
  headers.set('content-type', 'application/json')
  headers.set(addressHeader, clientAddress(c, kernel.config))
  return headers
}

/**
 * Asks better-auth with a body of our choosing and passes its cookies on. Its errors become ours; the
 * session token leaves in the httpOnly cookie alone, never in a body that a script can read.
 */
export async function forwardToAuth(
  kernel: Kernel,
  c: AppContext,
  path: string,
  body: Record<string, unknown>,
): Promise<AuthAnswer> {
  const request = new Request(new URL(`/api/auth${path}`, kernel.config.publicUrl), {
    method: 'POST',
    headers: authHeaders(kernel, c),
    body: JSON.stringify(body),
  })
  const response = await authOf(kernel).handler(request)
  for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  const answer = await readAnswer(response)
  if (!response.ok)
    throw authErrorOf(response.status, typeof answer.code === 'string' ? answer.code : undefined)
  const { token: _token, ...shown } = answer
  return shown
}

async function readAnswer(response: Response): Promise<AuthAnswer> {
  const text = await response.text()
  try {
    const parsed: unknown = text === '' ? {} : JSON.parse(text)
    return parsed && typeof parsed === 'object' ? (parsed as AuthAnswer) : {}
  } catch {
    throw new AppError('internal')
  }
}
