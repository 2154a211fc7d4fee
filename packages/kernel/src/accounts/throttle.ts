import { createHash } from 'node:crypto'

import { AppError } from '@linli/contract'

import type { Kernel } from '../kernel/kernel.ts'
import { limits, maxLockSeconds, type Limit, type LimitName } from './throttle.rules.ts'

// A try is taken before it is made, in one statement, so that 64 at once do not get past the limit together.
const takeText = `
insert into kernel.throttles as t (key, taken, window_ends_at, updated_at)
values ($1, 1, $2::timestamptz + make_interval(secs => $4), $2)
on conflict (key) do update set
  taken = case
    when t.locked_until > $2 then t.taken
    when t.window_ends_at <= $2 or t.locked_until is not null then 1
    when t.taken >= $3 then t.taken
    else t.taken + 1 end,
  strikes = case
    when t.updated_at < $2::timestamptz - interval '24 hours' then 0
    when t.locked_until is null and t.window_ends_at > $2 and t.taken >= $3 then t.strikes + 1
    else t.strikes end,
  window_ends_at = case
    when t.locked_until > $2 then t.window_ends_at
    when t.window_ends_at <= $2 or t.locked_until is not null then $2::timestamptz + make_interval(secs => $4)
    else t.window_ends_at end,
  locked_until = case
    when t.locked_until > $2 then t.locked_until
    when t.locked_until is null and t.window_ends_at > $2 and t.taken >= $3 then
      case when $5::integer is null then t.window_ends_at
        else $2::timestamptz + make_interval(secs => least($5 * power(2, least(t.strikes, 10)), $6)) end
    else null end,
  updated_at = case when t.locked_until > $2 then t.updated_at else $2 end
returning extract(epoch from locked_until - $2)::float8 as locked_seconds, updated_at = $2 as is_new`

/** Names in keys are hashed: the table says nothing about who tried. */
export const throttleKey = (limit: LimitName, subject: string): string =>
  `${limit}:${createHash('sha256').update(subject).digest('base64url').slice(0, 22)}`

export interface Taken {
  /** Seconds until the next try is allowed; 0 when this one is. */
  waitSeconds: number
  /** Whether this try was the one that closed the door. */
  isNewLock: boolean
}

/** Takes one try, or says how long to wait. */
export async function takeTry(kernel: Kernel, limit: LimitName, subject: string): Promise<Taken> {
  const { tries, windowSeconds, lockSeconds }: Limit = limits[limit]
  const { rows } = await kernel.database.pool.query<{ locked_seconds: number | null; is_new: boolean }>({
    name: '__take_try',
    text: takeText,
    values: [
      throttleKey(limit, subject),
      kernel.clock().toISOString(),
      tries,
      windowSeconds,
      lockSeconds ?? null,
      maxLockSeconds,
    ],
  })
  const waitSeconds = Math.ceil(rows[0]?.locked_seconds ?? 0)
  return { waitSeconds, isNewLock: waitSeconds > 0 && rows[0]?.is_new === true }
}

/** Gives back a try that did not fail. */
export async function returnTry(kernel: Kernel, limit: LimitName, subject: string): Promise<void> {
  await kernel.database.pool.query(
    'update kernel.throttles set taken = greatest(taken - 1, 0) where key = $1',
    [throttleKey(limit, subject)],
  )
}

/** Forgets the tries of a subject, once it has shown who it is. */
export async function forgetTries(kernel: Kernel, limit: LimitName, subject: string): Promise<void> {
  await kernel.database.pool.query('delete from kernel.throttles where key = $1', [
    throttleKey(limit, subject),
  ])
}

/** Takes one try of each or refuses with the longest wait. */
export async function assertTries(
  kernel: Kernel,
  tries: readonly (readonly [LimitName, string])[],
): Promise<void> {
  for (const [limit, subject] of tries) {
    const { waitSeconds } = await takeTry(kernel, limit, subject)
    if (waitSeconds > 0)
      throw new AppError('rate_limited', {
        reason: 'wait',
        params: waitParams(waitSeconds),
        retryAfterSeconds: waitSeconds,
      })
  }
}

/** `{ minutes, seconds }` for the sentences that tell people how long to wait. */
export const waitParams = (seconds: number): { minutes: number; seconds: number } => ({
  minutes: Math.ceil(seconds / 60),
  seconds,
})
