import type { Kernel } from '../kernel/kernel.ts'

const statements = [
  "delete from kernel.throttles where updated_at < now() - interval '2 days'",
  "delete from auth.verifications where expires_at < now() - interval '1 day'",
  'delete from auth.sessions where expires_at < now()',
  "delete from auth.known_devices where last_seen_at < now() - interval '1 year'",
  "delete from auth.account_keys where created_at < now() - interval '7 days'",
  'select kernel.prune_security_events()',
]

/** Clears away what accounts no longer need; run daily, by any number of processes. */
export async function pruneAccounts(kernel: Kernel): Promise<void> {
  for (const statement of statements) await kernel.database.pool.query(statement)
}
