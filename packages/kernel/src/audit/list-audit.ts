import { AppError, idSchema, page, pageQuery } from '@linli/contract'
import { and, desc, eq, gte, inArray, isNotNull, lt, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { keyset } from '../list/keyset.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { canReadRecord } from '../records/can-read-record.ts'
import { auditColumns, auditEntry, wordEntry } from './audit-entry.ts'
import { auditLog } from './audit.schema.ts'

const pagingOf = (cursor: string | undefined, limit: number, filters: unknown) =>
  keyset({
    sorts: { id: { column: auditLog.id, type: 'uuid', of: (row: { id: string }) => row.id } },
    sort: '-id',
    id: auditLog.id,
    idOf: (row: { id: string }) => row.id,
    cursor,
    limit,
    filters,
  })

async function readPage(
  ctx: QueryCtx & { host: HostCapability },
  where: SQL | undefined,
  paging: ReturnType<typeof pagingOf>,
) {
  const rows = await ctx.tx
    .select(auditColumns)
    .from(auditLog)
    .where(and(where, paging.where))
    .orderBy(desc(auditLog.id))
    .limit(paging.limit)
  const answer = paging.page(rows)
  return { ...answer, rows: answer.rows.map((row) => wordEntry(ctx, row)) }
}

/** Everything that was written here, newest first, in words; in a group, in its estates. */
export const listAudit = defineQuery({
  name: 'kernel.audit.list',
  can: ['read', 'kernel.audit'],
  scopes: ['tenant', 'group'],
  input: z.object({
    ...pageQuery,
    subject: z.string().max(80).optional(),
    subjectId: idSchema.optional(),
    account: idSchema.optional(),
    action: z.string().max(120).optional(),
    from: z.iso.datetime({ offset: true }).optional(),
    to: z.iso.datetime({ offset: true }).optional(),
    /** Only what people did, without what the platform did by itself. */
    byPeople: z.stringbool().default(false),
  }),
  output: page(auditEntry),
  run(ctx, { limit, cursor, subject, subjectId, account, action, from, to, byPeople }) {
    const where = and(
      inArray(auditLog.tenantId, [...ctx.tenantIds]),
      subject ? eq(auditLog.subject, subject) : undefined,
      subjectId ? eq(auditLog.subjectId, subjectId) : undefined,
      account ? eq(auditLog.accountId, account) : undefined,
      byPeople ? isNotNull(auditLog.accountId) : undefined,
      action ? eq(auditLog.action, action) : undefined,
      from ? gte(auditLog.createdAt, from) : undefined,
      to ? lt(auditLog.createdAt, to) : undefined,
    )
    return readPage(
      ctx,
      where,
      pagingOf(cursor, limit, { subject, subjectId, account, action, from, to, byPeople }),
    )
  },
})

/** One record's history, for whoever may read the record. */
export const getTimeline = defineQuery({
  name: 'kernel.timeline.get',
  can: 'member',
  input: z.object({ ...pageQuery, subject: z.string().min(1).max(80), id: idSchema }),
  output: page(auditEntry),
  async run(ctx, { limit, cursor, subject, id }) {
    if (!(await canReadRecord(ctx.host, ctx, subject, id))) throw new AppError('not_found')
    return readPage(
      ctx,
      and(eq(auditLog.tenantId, ctx.tenant.id), eq(auditLog.subject, subject), eq(auditLog.subjectId, id)),
      pagingOf(cursor, limit, { subject, id }),
    )
  },
})
