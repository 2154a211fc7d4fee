import { z } from 'zod'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { findAccount } from './account-lookup.ts'
import { forwardToAuth, type AuthAnswer } from './forward.ts'
import { forgetDevices } from './known-device.ts'
import { guardAttempt } from './login.ts'
import { parseBody } from './parse-body.ts'
import { assertStrongPassword } from './password-strength.ts'
import { phoneField } from './phone-field.ts'
import { recordSecurityEvent } from './security-events.ts'
import { requireSession } from './session.ts'

const password = z.string().min(1).max(256)

export const changeBody = z.object({ currentPassword: password, newPassword: password })
export const resetBody = z.object({
  phoneNumber: phoneField,
  otp: z.string().regex(/^\d{6}$/),
  newPassword: password,
})

/** Changes the password of who is logged in and ends all its other sessions. */
export async function changePassword(kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> {
  const { account } = await requireSession(kernel, c)
  const { currentPassword, newPassword } = parseBody(changeBody, raw)
  assertStrongPassword(newPassword, [account.name, account.phone_number ?? ''])
  const attempt = { subject: account.id, accountId: account.id, way: 'current_password' } as const
  await guardAttempt(kernel, c, attempt, () =>
    forwardToAuth(kernel, c, '/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
  )
  await recordSecurityEvent(kernel, c, { kind: 'password_set', accountId: account.id })
  return { status: true }
}

/** Sets a new password by a code sent to the phone; ends every session and forgets every device. */
export async function resetPassword(kernel: Kernel, c: AppContext, raw: unknown): Promise<AuthAnswer> {
  const { phoneNumber, otp, newPassword } = parseBody(resetBody, raw)
  assertStrongPassword(newPassword, [phoneNumber])
  const account = await findAccount(kernel, phoneNumber)
  const attempt = { subject: `code:${phoneNumber}`, accountId: account?.id ?? null, way: 'code' } as const
  await guardAttempt(kernel, c, attempt, () =>
    forwardToAuth(kernel, c, '/phone-number/reset-password', { phoneNumber, otp, newPassword }),
  )
  if (account) {
    await forgetDevices(kernel, account.id)
    await recordSecurityEvent(kernel, c, { kind: 'password_reset', accountId: account.id })
  }
  return { status: true }
}
