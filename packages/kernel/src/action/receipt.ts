import { newId } from '@linli/contract'

import type { QueryClient, QueryConfig } from '../db/pool.ts'
import type { Actor, AuditEntry } from './context.ts'

export interface PendingEvent {
  name: string
  key: string
  payload: unknown
}

export interface Receipt {
  action: string
  actor: Actor
  requestId: string
  audit: readonly AuditEntry[]
  events: readonly PendingEvent[]
  idempotency?: { key: string; bodyHash: string; answer: unknown }
}

// One statement writes audit, outbox and the idempotency record, and leaves together with COMMIT. A key that
// another transaction has used violates its unique index, which takes the whole transaction back.
const text = `
with audited as (
  insert into kernel.audit_log (id, action, subject, subject_id, account_id, actor_name, actor_roles, before, after, reason, request_id)
  select e.id, $1, e.subject, e."subjectId", $2::uuid, $3, $4::text[], e.before, e.after, e.reason, $5
  from jsonb_to_recordset($6::jsonb) as e(id uuid, subject text, "subjectId" uuid, before jsonb, after jsonb, reason text)
), emitted as (
  insert into kernel.outbox (id, name, key, payload, account_id, request_id)
  select e.id, e.name, e.key, e.payload, $2::uuid, $5
  from jsonb_to_recordset($7::jsonb) as e(id uuid, name text, key text, payload jsonb)
)
insert into kernel.idempotency_keys (id, account_id, key, action, body_hash, status, answer)
select $8::uuid, $2::uuid, $9, $1, $10, 200, $11::jsonb where $9::text is not null`

/** The statement that writes the bookkeeping of one action. */
export function receiptStatement(receipt: Receipt): { config: QueryConfig; values: unknown[] } {
  const audit = receipt.audit.map((entry) => ({
    id: newId(),
    subject: entry.subject,
    subjectId: entry.id,
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? null,
  }))
  const events = receipt.events.map((event) => ({ id: newId(), ...event }))
  const { actor, idempotency } = receipt
  const values = [
    receipt.action,
    actor.accountId,
    actor.name,
    actor.roles,
    receipt.requestId,
    JSON.stringify(audit),
    JSON.stringify(events),
    newId(),
    idempotency?.key ?? null,
    idempotency?.bodyHash ?? null,
    idempotency ? JSON.stringify(idempotency.answer) : null,
  ]
  return { config: { text, name: '__receipt' }, values }
}

const storedText = 'select body_hash, answer from kernel.idempotency_keys where account_id = $1 and key = $2'

export async function findStoredAnswer(
  client: QueryClient,
  accountId: string,
  key: string,
): Promise<{ bodyHash: string; answer: unknown } | null> {
  const { rows } = await client.query({ text: storedText, name: '__stored_answer' }, [accountId, key])
  const row = rows[0] as { body_hash: string; answer: unknown } | undefined
  return row ? { bodyHash: row.body_hash, answer: row.answer } : null
}
