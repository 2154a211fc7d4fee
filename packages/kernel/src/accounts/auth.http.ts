import { AppError } from '@linli/contract'

import type { Extension } from '../http/app.ts'
import { readJson } from '../http/bind-routes.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import './accounts.messages.ts'
import { changePassword, resetPassword } from './change-password.ts'
import { sendLoginCode, sendResetCode, verifyCode } from './code-login.ts'
import type { AuthAnswer } from './forward.ts'
import { logInByPassword } from './password-login.ts'
import {
  makeBackupCodes,
  prepareSecondFactor,
  turnSecondFactorOff,
  verifyBackupCode,
  verifyTotp,
} from './second-factor.ts'
import { signOut, signOutElsewhere, signOutEverywhere } from './sign-out.ts'

type Step = (kernel: Kernel, c: AppContext, body: unknown) => Promise<AuthAnswer>

/** All that is open of better-auth, each step under our limits and in our log. What is not named here is not there. */
export const authSteps: Readonly<Record<string, Step>> = {
  '/sign-in/phone-number': logInByPassword,
  '/sign-in/email': logInByPassword,
  '/phone-number/send-otp': sendLoginCode,
  '/phone-number/verify': verifyCode,
  '/phone-number/request-password-reset': sendResetCode,
  '/phone-number/reset-password': resetPassword,
  '/change-password': changePassword,
  '/two-factor/enable': prepareSecondFactor,
  '/two-factor/disable': turnSecondFactorOff,
  '/two-factor/verify-totp': verifyTotp,
  '/two-factor/verify-backup-code': verifyBackupCode,
  '/two-factor/generate-backup-codes': makeBackupCodes,
  '/sign-out': signOut,
  '/revoke-sessions': signOutEverywhere,
  '/revoke-other-sessions': signOutElsewhere,
}

/** Mounts the login at `/api/auth/*`. */
export const authExtension: Extension = (kernel, app) => {
  app.post('/api/auth/*', async (c) => {
    const step = authSteps[c.req.path.slice('/api/auth'.length)]
    if (!step) throw new AppError('not_found')
    c.header('Cache-Control', 'no-store')
    return c.json(await step(kernel, c, await readJson(c)))
  })
}
