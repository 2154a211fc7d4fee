import { AppError } from '@linli/contract'
import { z } from 'zod'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { findAccount } from './account-lookup.ts'
import { forwardToAuth, type AuthAnswer } from './forward.ts'
import { finishLogin, guardAttempt } from './login.ts'
import { emailOf, phoneOf } from './login-name.rules.ts'
import { parseBody } from './parse-body.ts'
import { pretendToCheck } from './password-hash.ts'

export const passwordBody = z.object({
  phoneNumber: z.string().max(30).optional(),
  email: z.string().max(254).optional(),
  password: z.string().min(1).max(256),
  rememberMe: z.boolean().default(true),
})

/** Logs in by phone number or e-mail address and password; with a second factor the answer asks for it. */
export async function logInByPassword(kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> {
  const { password, rememberMe, ...names } = parseBody(passwordBody, raw)
  const phone = names.phoneNumber === undefined ? null : phoneOf(names.phoneNumber)
  const email = names.email === undefined ? null : emailOf(names.email)
  const loginName = phone ?? email
  if (!loginName)
    throw new AppError(
      'bad_input',
      names.email === undefined
        ? { reason: 'wrong_phone', issues: [{ path: 'phoneNumber', rule: 'wrong_phone' }] }
        : { reason: 'wrong_email', issues: [{ path: 'email', rule: 'wrong_email' }] },
    )

  const account = await findAccount(kernel, loginName)
  const attempt = {
    subject: account?.id ?? `name:${loginName}`,
    accountId: account?.id ?? null,
    way: 'password',
  } as const
  const answer = await guardAttempt(kernel, c, attempt, async () => {
    if (!account?.hasPassword) {
      await pretendToCheck(password)
      throw new AppError('unauthenticated', { reason: 'wrong_credentials' })
    }
    if (phone)
      return forwardToAuth(kernel, c, '/sign-in/phone-number', { phoneNumber: phone, password, rememberMe })
    return forwardToAuth(kernel, c, '/sign-in/email', { email, password, rememberMe })
  })
  if (account && !answer.twoFactorRedirect) await finishLogin(kernel, c, account.id, 'password')
  return answer
}
