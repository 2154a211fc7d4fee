import { AppError } from '@linli/contract'
import { z } from 'zod'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { findAccount, type FoundAccount } from './account-lookup.ts'
import { authOf } from './auth.ts'
import { authErrorOf } from './auth-problem.rules.ts'
import { clientAddress } from './client-address.ts'
import { forwardToAuth, type AuthAnswer } from './forward.ts'
import { finishLogin, guardAttempt } from './login.ts'
import { parseBody } from './parse-body.ts'
import { phoneField } from './phone-field.ts'
import { recordSecurityEvent } from './security-events.ts'
import { requireSession } from './session.ts'
import { assertTries, returnTry } from './throttle.ts'

const codeField = z
  .string()
  .trim()
  .regex(/^\d{6}$/)

/** 60 seconds between two codes, five a day for a number, whether or not an account has it. */
async function sendCode(kernel: Kernel, c: AppContext, path: string, phone: string): Promise<AuthAnswer> {
  await assertTries(kernel, [
    ['codeGap', phone],
    ['codesAPhone', phone],
    ['codesAnAddress', clientAddress(c, kernel.config)],
  ])
  try {
    const answer = await forwardToAuth(kernel, c, path, { phoneNumber: phone })
    const account = await findAccount(kernel, phone)
    await recordSecurityEvent(kernel, c, {
      kind: 'code_sent',
      accountId: account?.id ?? null,
      detail: { tail: phone.slice(-4) },
    })
    return answer
  } catch (error) {
    await Promise.all([returnTry(kernel, 'codeGap', phone), returnTry(kernel, 'codesAPhone', phone)])
    throw error
  }
}

export const phoneBody = z.object({ phoneNumber: phoneField })
export const verifyBody = z.object({
  phoneNumber: phoneField,
  code: codeField,
  updatePhoneNumber: z.boolean().default(false),
})

export async function sendLoginCode(kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> {
  const { phoneNumber } = parseBody(phoneBody, raw)
  return sendCode(kernel, c, '/phone-number/send-otp', phoneNumber)
}

export async function sendResetCode(kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> {
  const { phoneNumber } = parseBody(phoneBody, raw)
  return sendCode(kernel, c, '/phone-number/request-password-reset', phoneNumber)
}

/** Logs in by a code, making the account when the number has none, or gives a logged-in account this number. */
export async function verifyCode(kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> {
  const { phoneNumber, code, updatePhoneNumber } = parseBody(verifyBody, raw)
  if (updatePhoneNumber) return changePhone(kernel, c, phoneNumber, code)
  const account = await findAccount(kernel, phoneNumber)
  const answer = await guardAttempt(kernel, c, attemptOf(phoneNumber, account), async () => {
    if (!account?.hasSecondFactor)
      return forwardToAuth(kernel, c, '/phone-number/verify', { phoneNumber, code })
    // better-auth asks for the second factor after a password only; a code alone must not get around it.
    await consumeCode(kernel, phoneNumber, code)
    throw new AppError('forbidden', { reason: 'second_factor_needs_password' })
  })
  const accountId = answer.user?.id
  if (accountId) {
    if (!account) await welcome(kernel, c, accountId)
    await finishLogin(kernel, c, accountId, 'code')
  }
  return answer
}

const attemptOf = (phone: string, account: FoundAccount | null) =>
  ({ subject: `code:${phone}`, accountId: account?.id ?? null, way: 'code' }) as const

async function changePhone(
  kernel: Kernel,
  c: AppContext,
  phoneNumber: string,
  code: string,
): Promise<AuthAnswer> {
  const { account } = await requireSession(kernel, c)
  const attempt = { subject: `code:${phoneNumber}`, accountId: account.id, way: 'code' } as const
  const answer = await guardAttempt(kernel, c, attempt, () =>
    forwardToAuth(kernel, c, '/phone-number/verify', { phoneNumber, code, updatePhoneNumber: true }),
  )
  await recordSecurityEvent(kernel, c, {
    kind: 'phone_changed',
    accountId: account.id,
    detail: { tail: phoneNumber.slice(-4) },
  })
  return answer
}

/** Uses a code up without logging anybody in. */
async function consumeCode(kernel: Kernel, phoneNumber: string, code: string): Promise<void> {
  try {
    await authOf(kernel).api.consumePhoneNumberOTP({ body: { phoneNumber, code } })
  } catch (error) {
    const { statusCode = 400, body } = error as { statusCode?: number; body?: { code?: string } }
    throw authErrorOf(statusCode, body?.code)
  }
}

async function welcome(kernel: Kernel, c: AppContext, accountId: string): Promise<void> {
  await kernel.database.pool.query('update auth.users set locale = $2 where id = $1', [
    accountId,
    c.get('locale'),
  ])
  await recordSecurityEvent(kernel, c, { kind: 'account_made', accountId, detail: { way: 'code' } })
}
