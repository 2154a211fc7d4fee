import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { getCookie, setCookie } from 'hono/cookie'

import type { AppContext } from '../http/context.ts'
import { deriveKey } from '../kernel/config.ts'
import type { Kernel } from '../kernel/kernel.ts'

const yearSeconds = 365 * 24 * 3600

const isSecure = (kernel: Kernel) => kernel.config.publicUrl.startsWith('https://')
const cookieName = (kernel: Kernel) => `${isSecure(kernel) ? '__Secure-' : ''}linli.device`

const sign = (kernel: Kernel, device: string) =>
  createHmac('sha256', deriveKey(kernel.config.LINLI_SECRET, 'known devices')).update(device).digest()

const hashOf = (device: string) => createHash('sha256').update(device).digest('base64url')

/** The device of a request by its signed cookie, hashed; null for one we do not know. */
export function deviceOf(kernel: Kernel, c: AppContext): string | null {
  const [device = '', signature = ''] = (getCookie(c, cookieName(kernel)) ?? '').split('.')
  if (device === '') return null
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(kernel, device)
  return given.length === expected.length && timingSafeEqual(given, expected) ? hashOf(device) : null
}

export async function isKnownDevice(kernel: Kernel, accountId: string, deviceHash: string): Promise<boolean> {
  const { rowCount } = await kernel.database.pool.query(
    'select 1 from auth.known_devices where user_id = $1 and device_hash = $2',
    [accountId, deviceHash],
  )
  return rowCount === 1
}

/** Remembers the device for the account after a login; answers whether it was new. */
export async function rememberDevice(kernel: Kernel, c: AppContext, accountId: string): Promise<boolean> {
  let hash = deviceOf(kernel, c)
  if (!hash) {
    const device = randomBytes(24).toString('base64url')
    hash = hashOf(device)
    const value = `${device}.${sign(kernel, device).toString('base64url')}`
    setCookie(c, cookieName(kernel), value, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure(kernel),
      path: '/api/auth',
      maxAge: yearSeconds,
    })
  }
  const { rows } = await kernel.database.pool.query<{ is_new: boolean }>(
    `insert into auth.known_devices (user_id, device_hash, last_seen_at) values ($1, $2, $3)
     on conflict (user_id, device_hash) do update set last_seen_at = excluded.last_seen_at returning (xmax = 0) as is_new`,
    [accountId, hash, kernel.clock().toISOString()],
  )
  return rows[0]?.is_new ?? true
}

/** After a reset or a sign-out everywhere no device is known any more. */
export async function forgetDevices(kernel: Kernel, accountId: string): Promise<void> {
  await kernel.database.pool.query('delete from auth.known_devices where user_id = $1', [accountId])
}
