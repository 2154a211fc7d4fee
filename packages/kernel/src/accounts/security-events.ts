import { newId } from '@linli/contract'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { clientAddress } from './client-address.ts'

export const securityEventKinds = [
  'login',
  'login_new_device',
  'login_failed',
  'login_locked',
  'logout',
  'logout_everywhere',
  'session_ended',
  'code_sent',
  'code_failed',
  'password_set',
  'password_reset',
  'second_factor_on',
  'second_factor_off',
  'second_factor_failed',
  'backup_codes_made',
  'phone_changed',
  'profile_changed',
  'account_made',
] as const
export type SecurityEventKind = (typeof securityEventKinds)[number]

export interface SecurityEvent {
  kind: SecurityEventKind
  accountId: string | null
  detail?: Record<string, unknown>
}

/** Adds to the account's security log; `c` gives address and browser. */
export async function recordSecurityEvent(
  kernel: Kernel,
  c: AppContext | null,
  event: SecurityEvent,
): Promise<void> {
  const address = c ? clientAddress(c, kernel.config) : null
  const userAgent = c?.req.header('user-agent')?.slice(0, 300) ?? null
  await kernel.database.pool.query({
    name: '__security_event',
    text: 'insert into auth.security_events (id, user_id, kind, address, user_agent, detail, occurred_at) values ($1, $2, $3, $4, $5, $6, $7)',
    values: [
      newId(),
      event.accountId,
      event.kind,
      address,
      userAgent,
      JSON.stringify(event.detail ?? {}),
      kernel.clock().toISOString(),
    ],
  })
}
