import { newId } from '@linli/contract'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { phoneNumber, twoFactor } from 'better-auth/plugins'

import { toTx } from '../db/handle.ts'
import { localeOf } from '../http/messages.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { sendLoginCode } from '../notify/messengers.ts'
import { credentials, sessions, twoFactors, users, verifications } from './accounts.schema.ts'
import { authSecret } from './auth-secret.ts'
import { phoneOf, placeholderEmail, placeholderName } from './login-name.rules.ts'
import { hashPassword, isPasswordRight } from './password-hash.ts'
import { passwordLength } from './password-strength.ts'
import { withSealedSessions } from './sealed-sessions.ts'
import { codeSeconds, codeTries } from './throttle.rules.ts'

const day = 24 * 3600

/** A session lives so long after its last use; `kernel.authenticate` ends it 90 days after the login in any case. */
export const sessionSeconds = 14 * day

/** Set by us from the connection, never taken from the client. */
export const addressHeader = 'x-linli-address'

/** Codes by SMS, to log in and to set a new password. */
function phoneCodes(kernel: Kernel) {
  const send = (phone: string, code: string, request: Request | undefined) =>
    sendLoginCode(kernel, phone, code, localeOf(request?.headers.get('accept-language') ?? undefined))
  return phoneNumber({
    otpLength: 6,
    expiresIn: codeSeconds,
    allowedAttempts: codeTries,
    phoneNumberValidator: (phone) => phoneOf(phone) === phone,
    sendOTP: (data, ctx) => send(data.phoneNumber, data.code, ctx?.request),
    // Not waited for: the time of the answer would say whether the number has an account.
    sendPasswordResetOTP(data, ctx) {
      void send(data.phoneNumber, data.code, ctx?.request).catch((error: unknown) =>
        kernel.log.error({ err: error }, 'reset code not sent'),
      )
    },
    signUpOnVerification: { getTempEmail: () => placeholderEmail(newId()), getTempName: placeholderName },
  })
}

function createAuth(kernel: Kernel) {
  // Statements run as the login role, which alone may touch the schema `auth`; no scope role can.
  const database = toTx(kernel.database.pool)
  return betterAuth({
    appName: 'Linli 邻里',
    baseURL: kernel.config.publicUrl,
    basePath: '/api/auth',
    secret: authSecret(kernel.config),
    database: withSealedSessions(
      drizzleAdapter(database, {
        provider: 'pg',
        schema: {
          user: users,
          session: sessions,
          account: credentials,
          verification: verifications,
          twoFactor: twoFactors,
        },
      }),
    ),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPasswordRight(hash, password) },
    },
    session: { expiresIn: sessionSeconds, updateAge: day, freshAge: 0 },
    user: {
      additionalFields: {
        locale: { type: 'string', input: false, required: false, defaultValue: 'zh-CN' },
        textSize: { type: 'string', input: false, required: false, defaultValue: 'normal' },
        theme: { type: 'string', input: false, required: false, defaultValue: 'auto' },
      },
    },
    plugins: [
      phoneCodes(kernel),
      twoFactor({
        issuer: '邻里',
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
      }),
    ],
    advanced: {
      cookiePrefix: 'linli',
      useSecureCookies: kernel.config.publicUrl.startsWith('https://'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Origin and fetch metadata are checked once for everything under /api (http/app.ts).
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    // Ours are stricter, told in the user's language, and hold over processes (throttle.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level, message) => kernel.log[level]({ part: 'auth' }, message) },
  })
}

export type Auth = ReturnType<typeof createAuth>

const auths = new WeakMap<Kernel, Auth>()

/** The one better-auth of a process. */
export function authOf(kernel: Kernel): Auth {
  let auth = auths.get(kernel)
  if (!auth) auths.set(kernel, (auth = createAuth(kernel)))
  return auth
}
