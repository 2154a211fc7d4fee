import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { forwardToAuth, type AuthAnswer } from './forward.ts'
import { forgetDevices } from './known-device.ts'
import { recordSecurityEvent } from './security-events.ts'
import { findAccountSession, requireSession } from './session.ts'

/** Ends this session; harmless when there is none. */
export async function signOut(kernel: Kernel, c: AppContext): Promise<AuthAnswer> {
  const session = await findAccountSession(kernel, c)
  const answer = await forwardToAuth(kernel, c, '/sign-out', {})
  if (session) await recordSecurityEvent(kernel, c, { kind: 'logout', accountId: session.account.id })
  return answer
}

/** Ends every session of the account, this one too, and forgets its devices. */
export async function signOutEverywhere(kernel: Kernel, c: AppContext): Promise<AuthAnswer> {
  const { account } = await requireSession(kernel, c)
  await forwardToAuth(kernel, c, '/revoke-sessions', {})
  await forwardToAuth(kernel, c, '/sign-out', {})
  await forgetDevices(kernel, account.id)
  await recordSecurityEvent(kernel, c, { kind: 'logout_everywhere', accountId: account.id })
  return { status: true }
}

/** Ends every other session of the account. */
export async function signOutElsewhere(kernel: Kernel, c: AppContext): Promise<AuthAnswer> {
  const { account } = await requireSession(kernel, c)
  await forwardToAuth(kernel, c, '/revoke-other-sessions', {})
  await recordSecurityEvent(kernel, c, {
    kind: 'logout_everywhere',
    accountId: account.id,
    detail: { others: true },
  })
  return { status: true }
}
