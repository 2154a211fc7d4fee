import { getCookie } from 'hono/cookie'
import { z } from 'zod'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { forwardToAuth, type AuthAnswer } from './forward.ts'
import { finishLogin, guardAttempt } from './login.ts'
import { parseBody } from './parse-body.ts'
import { recordSecurityEvent, type SecurityEventKind } from './security-events.ts'
import { findAccountSession, requireSession } from './session.ts'

export const ownPasswordBody = z.object({ password: z.string().min(1).max(256) })
export const secondBody = z.object({
  code: z.string().trim().min(6).max(20),
  trustDevice: z.boolean().default(false),
})

/** Turning the second factor on or off and making backup codes all need the password again. */
const withPassword =
  (path: string, kind: SecurityEventKind | null) =>
  async (kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> => {
    const { account } = await requireSession(kernel, c)
    const body = parseBody(ownPasswordBody, raw)
    const attempt = { subject: account.id, accountId: account.id, way: 'current_password' } as const
    const answer = await guardAttempt(kernel, c, attempt, () => forwardToAuth(kernel, c, path, body))
    if (kind) await recordSecurityEvent(kernel, c, { kind, accountId: account.id })
    return answer
  }

/** Answers the secret for the app and the backup codes; it is on once the first code was right. */
export const prepareSecondFactor = withPassword('/two-factor/enable', null)
export const turnSecondFactorOff = withPassword('/two-factor/disable', 'second_factor_off')
export const makeBackupCodes = withPassword('/two-factor/generate-backup-codes', 'backup_codes_made')

/** The second step of a login, or the first code that turns the factor on. better-auth locks the account after ten wrong ones. */
const verify =
  (path: string) =>
  async (kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> => {
    const body = parseBody(secondBody, raw)
    const session = await findAccountSession(kernel, c)
    const subject =
      session?.account.id ??
      `step:${getCookie(c, 'linli.two_factor') ?? getCookie(c, '__Secure-linli.two_factor') ?? ''}`
    const attempt = { subject, accountId: session?.account.id ?? null, way: 'second_factor' } as const
    const answer = await guardAttempt(kernel, c, attempt, () => forwardToAuth(kernel, c, path, body))
    const accountId = answer.user?.id
    if (session && !session.account.two_factor_enabled)
      await recordSecurityEvent(kernel, c, { kind: 'second_factor_on', accountId: session.account.id })
    else if (!session && accountId) await finishLogin(kernel, c, accountId, 'second_factor')
    return answer
  }

export const verifyTotp = verify('/two-factor/verify-totp')
export const verifyBackupCode = verify('/two-factor/verify-backup-code')
