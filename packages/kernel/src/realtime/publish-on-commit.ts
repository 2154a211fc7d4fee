import { sql } from 'drizzle-orm'

import type { Tx } from '../db/handle.ts'
import { encodeLive, liveChannel } from './live-wire.rules.ts'
import type { LiveMessage } from './live.ts'

/** Tells streams once the transaction commits, and not at all when it does not. */
export async function publishOnCommit(tx: Tx, messages: readonly LiveMessage[]): Promise<void> {
  const payloads = encodeLive('', messages)
  if (payloads.length)
    await tx.execute(sql`select pg_notify(${liveChannel}, p) from unnest(${sql.param(payloads)}::text[]) p`)
}
