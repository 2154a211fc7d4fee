import type { Page } from '@linli/contract'
import { z } from 'zod'

import type { Kernel } from '../kernel/kernel.ts'
import { deviceName } from './my-sessions.ts'
import { securityEventKinds } from './security-events.ts'

export const securityEventCard = z.object({
  id: z.guid(),
  kind: z.enum(securityEventKinds),
  occurredAt: z.iso.datetime(),
  address: z.string().nullable(),
  device: z.string(),
})

interface Row {
  id: string
  kind: (typeof securityEventKinds)[number]
  occurred_at: Date
  address: string | null
  user_agent: string | null
}

/** The account's own security log; the cursor is the id of the last row seen. */
export async function listSecurityEvents(
  kernel: Kernel,
  accountId: string,
  limit: number,
  before?: string,
): Promise<Page<z.input<typeof securityEventCard>>> {
  const { rows } = await kernel.database.pool.query<Row>({
    name: '__my_security_events',
    text: `select id, kind, occurred_at, address, user_agent from auth.security_events
      where user_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    values: [accountId, before ?? null, limit + 1],
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => ({
      id: row.id,
      kind: row.kind,
      occurredAt: row.occurred_at.toISOString(),
      address: row.address,
      device: deviceName(row.user_agent),
    })),
    ...(rows.length > limit && last ? { next: last.id } : {}),
  }
}
