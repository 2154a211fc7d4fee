import { AppError } from '@linli/contract'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { clientAddress } from './client-address.ts'
import { deviceOf, isKnownDevice, rememberDevice } from './known-device.ts'
import { recordSecurityEvent } from './security-events.ts'
import { forgetTries, returnTry, takeTry, waitParams } from './throttle.ts'
import type { LimitName } from './throttle.rules.ts'

/** Every failed login is answered this long after it came, so that its time says nothing about the account. */
const failureMs = 250

export interface LoginAttempt {
  /** The account's id, or the name that was tried when there is no such account. */
  subject: string
  accountId: string | null
  /** What was tried, for the security log. */
  way: 'password' | 'code' | 'second_factor' | 'current_password'
}

/**
 * Runs one try of proving who one is, under the limits of account and address. The try is taken before it
 * is made and given back when it was right. A locked door answers the same for names that nobody has.
 */
export async function guardAttempt<T>(
  kernel: Kernel,
  c: AppContext,
  attempt: LoginAttempt,
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = performance.now()
  const address = clientAddress(c, kernel.config)
  const account = await accountLimit(kernel, c, attempt)
  await assertOpen(kernel, c, attempt, [['address', address], account])
  try {
    const done = await work()
    await Promise.all([forgetTries(kernel, ...account), returnTry(kernel, 'address', address)])
    return done
  } catch (error) {
    if (error instanceof AppError && ['unauthenticated', 'bad_input'].includes(error.code)) {
      await recordSecurityEvent(kernel, c, {
        kind: failureKind[attempt.way],
        accountId: attempt.accountId,
        detail: { way: attempt.way },
      })
    } else {
      await Promise.all([returnTry(kernel, account[0], account[1]), returnTry(kernel, 'address', address)])
    }
    await untilMs(startedAt + failureMs)
    throw error
  }
}

const failureKind = {
  password: 'login_failed',
  code: 'code_failed',
  second_factor: 'second_factor_failed',
  current_password: 'login_failed',
} as const

/** A device where the account has logged in before counts by itself: strangers cannot lock its owner out. */
async function accountLimit(
  kernel: Kernel,
  c: AppContext,
  { accountId, subject }: LoginAttempt,
): Promise<[LimitName, string]> {
  const device = accountId ? deviceOf(kernel, c) : null
  if (accountId && device && (await isKnownDevice(kernel, accountId, device)))
    return ['knownDevice', `${subject}/${device}`]
  return ['account', subject]
}

async function assertOpen(
  kernel: Kernel,
  c: AppContext,
  attempt: LoginAttempt,
  tries: [LimitName, string][],
): Promise<void> {
  for (const [limit, subject] of tries) {
    const { waitSeconds, isNewLock } = await takeTry(kernel, limit, subject)
    if (waitSeconds === 0) continue
    if (isNewLock)
      await recordSecurityEvent(kernel, c, {
        kind: 'login_locked',
        accountId: attempt.accountId,
        detail: { limit, seconds: waitSeconds },
      })
    throw new AppError('locked_out', { params: waitParams(waitSeconds), retryAfterSeconds: waitSeconds })
  }
}

const untilMs = async (at: number) => {
  const left = at - performance.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}

/** What follows every login: the device is known from now on, and the log says from where it came. */
export async function finishLogin(
  kernel: Kernel,
  c: AppContext,
  accountId: string,
  way: LoginAttempt['way'],
): Promise<void> {
  const isNew = await rememberDevice(kernel, c, accountId)
  await recordSecurityEvent(kernel, c, {
    kind: isNew ? 'login_new_device' : 'login',
    accountId,
    detail: { way },
  })
}
