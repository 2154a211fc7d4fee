import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { ActionCtx, AuditEntry, Tenant } from '../action/context.ts'
import { auditLog } from '../audit/audit.schema.ts'
import { outbox } from '../outbox/outbox.schema.ts'
import type { HostCapability } from '../plugins/host.capability.ts'

type HostCtx = ActionCtx & { host: HostCapability }

const enter = (ctx: ActionCtx, { id, lineage }: Pick<Tenant, 'id' | 'lineage'>) =>
  ctx.tx.execute(
    sql`select set_config('app.tenant_id', ${id}, true), set_config('app.lineage', ${`{${lineage.join(',')}}`}, true)`,
  )

interface Step {
  action: string
  tenant: Tenant
}

/**
 * Runs part of an action inside a tenant below, in the same transaction. Of one that it has just made: either there
 * is a tenant with its plugins and administrator, or there is none. What it audits and emits is that tenant's.
 */
export async function stepInto<T>(
  ctx: HostCtx,
  { action, tenant }: Step,
  work: (inner: HostCtx) => Promise<T>,
): Promise<T> {
  const audit: AuditEntry[] = []
  const events: (typeof outbox.$inferInsert)[] = []
  const common = { accountId: ctx.actor.accountId, requestId: ctx.requestId }
  const inner = Object.create(ctx, {
    tenant: { value: tenant },
    tenantIds: { value: [tenant.id] },
    host: { value: { ...ctx.host, caller: { ...ctx.host.caller, tenant, plugins: {} } } },
    audit: { value: (entry: AuditEntry) => void audit.push(entry) },
    emit: {
      value: ((event, key, payload) =>
        void events.push({
          id: newId(),
          name: event.name,
          key,
          payload: event.schema.parse(payload),
          ...common,
        })) satisfies ActionCtx['emit'],
    },
  }) as HostCtx
  await enter(ctx, tenant)
  const result = await work(inner)
  const rows = audit.map(({ subject, id, before = null, after = null, reason = null }) => ({
    id: newId(),
    action,
    subject,
    subjectId: id,
    before,
    after,
    reason,
    actorName: ctx.actor.name,
    actorRoles: [...ctx.actor.roles],
    ...common,
  }))
  if (rows.length) await ctx.tx.insert(auditLog).values(rows)
  if (events.length) await ctx.tx.insert(outbox).values(events)
  await enter(ctx, ctx.tenant)
  return result
}
