import Bowser from 'bowser'
import { z } from 'zod'

import type { SessionRow } from '../action/caller.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { recordSecurityEvent } from './security-events.ts'

export const sessionCard = z.object({
  id: z.guid(),
  isCurrent: z.boolean(),
  /** Such as `WeChat · Android`; empty when the browser does not say. */
  device: z.string(),
  address: z.string().nullable(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})

/** Browser and system out of a user agent, as people know them. */
export function deviceName(userAgent: string | null): string {
  if (!userAgent) return ''
  const { browser, os } = Bowser.parse(userAgent)
  return [browser.name, os.name].filter(Boolean).join(' · ')
}

interface Row {
  id: string
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
  expires_at: Date
}

/** The account's living sessions, the newest first. */
export async function listSessions(
  kernel: Kernel,
  account: SessionRow['account'],
): Promise<z.input<typeof sessionCard>[]> {
  const { rows } = await kernel.database.pool.query<Row>({
    name: '__my_sessions',
    text: 'select id, ip_address, user_agent, created_at, updated_at, expires_at from auth.sessions where user_id = $1 and expires_at > $2 order by updated_at desc, id limit 100',
    values: [account.id, kernel.clock().toISOString()],
  })
  return rows.map((row) => ({
    id: row.id,
    isCurrent: row.id === account.session_id,
    device: deviceName(row.user_agent),
    address: row.ip_address || null,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.updated_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }))
}

/** Ends one of the account's own sessions; `false` when there is none such. */
export async function endSession(
  kernel: Kernel,
  c: AppContext,
  accountId: string,
  sessionId: string,
): Promise<boolean> {
  const { rowCount } = await kernel.database.pool.query(
    'delete from auth.sessions where id = $1 and user_id = $2',
    [sessionId, accountId],
  )
  if (rowCount === 1) await recordSecurityEvent(kernel, c, { kind: 'session_ended', accountId })
  return rowCount === 1
}
