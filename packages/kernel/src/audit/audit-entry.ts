import { idSchema } from '@linli/contract'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { sentence } from '../http/messages.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { lookFacts } from '../registry/reveal-numbers.ts'
import { auditLog } from './audit.schema.ts'
import { changesBetween } from './diff.rules.ts'
import { wordChange, type WordedChange } from './word-change.ts'

/** One thing that happened to a record: who, what, when, before and after, in words. */
export const auditEntry = z.object({
  id: idSchema,
  tenantId: idSchema,
  at: z.string(),
  /** What was done, as a sentence's predicate. */
  title: z.string(),
  action: z.string(),
  subject: z.string(),
  subjectId: idSchema.nullable(),
  actor: z.string(),
  accountId: idSchema.nullable(),
  /** The reason given. */
  text: z.string().nullable(),
  changes: z.array(
    z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
})

export const auditColumns = {
  id: auditLog.id,
  tenantId: auditLog.tenantId,
  at: auditLog.createdAt,
  action: auditLog.action,
  subject: auditLog.subject,
  subjectId: auditLog.subjectId,
  accountId: auditLog.accountId,
  actor: auditLog.actorName,
  before: auditLog.before,
  after: auditLog.after,
  reason: auditLog.reason,
}

interface AuditRow {
  id: string
  tenantId: string
  at: string
  action: string
  subject: string
  subjectId: string | null
  accountId: string | null
  actor: string
  before: unknown
  after: unknown
  reason: string | null
}

/** What an act leaves beside a record's columns: who, why and how much was looked at, never what was seen. */
const factsOfActs: Partial<Record<string, readonly string[]>> = { 'kernel.person': lookFacts }

/**
 * Whether the actor may see a field of such records. Who keeps the audit sees also records that no read
 * permission guards; where one does, it decides here as well. It knows columns only: facts of an act itself
 * are for all who see that there was one.
 */
function maySee(ctx: QueryCtx & { host: HostCapability }, subject: string, field: string): boolean {
  if (factsOfActs[subject]?.includes(field)) return true
  const { kernel, caller } = ctx.host
  const isGuarded = kernel.plugins.permissions(caller.plugins)[`${subject}.read`] !== undefined
  return !isGuarded || ctx.ability.can('read', subject, field)
}

const isFigure = ({ before, after }: WordedChange): boolean => /^[\d-]/.test(after ?? before ?? '')

export function wordEntry(
  ctx: QueryCtx & { host: HostCapability },
  { before, after, reason, ...row }: AuditRow,
): z.input<typeof auditEntry> {
  const { locale } = ctx.actor
  const reader = { locale, timeZone: ctx.tenant.timezone, now: ctx.now }
  return {
    ...row,
    title: sentence(locale, `action.${row.action}`, {}, row.action),
    text: reason,
    changes: changesBetween(before, after)
      .filter((change) => maySee(ctx, row.subject, change.path.split('.')[0]!))
      .map((change) => wordChange(row.subject, change, reader))
      // One linked record in place of another tells a reader nothing.
      .filter(({ before: was, after: is }) => was !== is)
      // Where room is for a few only, words say more than dates and numbers.
      .toSorted((a, b) => Number(isFigure(a)) - Number(isFigure(b))),
  }
}
