import { AppError, newId, type FileTicket } from '@linli/contract'
import { and, desc, eq, inArray, isNull, like, lt, sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import type { CapabilityHost } from '../action/capabilities.ts'
import { fileOpenings, fileShares } from './file-shares.schema.ts'
import { ticketMinutes, writeTicket } from './file-ticket.ts'
import { fileAttachments } from './files.schema.ts'

/** A record that both sides call by one id, for which files are shared. */
export interface Purpose {
  subject: string
  id: string
}

export interface FileOpening {
  day: string
  openings: number
}

/** Rows a statement; a dossier may list more files than a statement takes values. */
const atOnce = 1_000

/** As long as any grant may last, and the day of grace that two calendars can differ by. */
const mostDays = 367

export function assertBounds(now: Date, until: string): void {
  const latest = new Date(now.getTime() + mostDays * 86_400_000).toISOString().slice(0, 10)
  const earliest = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)
  if (until < earliest || until > latest)
    throw new AppError('bad_input', { issues: [{ path: 'until', rule: 'invalid' }] })
}

/** Only what belongs to a record of the plugin: it gives away nothing of another's. */
async function assertOwnRecords(ctx: ActionCtx, pluginId: string, fileIds: readonly string[]) {
  const found = await ctx.tx
    .selectDistinct({ id: fileAttachments.fileId })
    .from(fileAttachments)
    .where(
      and(
        eq(fileAttachments.tenantId, ctx.tenant.id),
        sql`${fileAttachments.fileId} = any (${sql.param([...fileIds])}::uuid[])`,
        like(fileAttachments.subject, `${pluginId}.%`),
      ),
    )
  if (found.length !== fileIds.length) throw new AppError('not_found', { reason: 'file_not_of_record' })
}

export async function shareFiles(
  { ctx, pluginId }: CapabilityHost,
  fileIds: readonly string[],
  { tenantId, subject, id, until }: Purpose & { tenantId: string; until: string },
): Promise<void> {
  const ids = [...new Set(fileIds)]
  if (ids.length === 0) return
  assertBounds(ctx.now, until)
  await assertOwnRecords(ctx, pluginId, ids)
  const common = {
    receiverId: tenantId,
    pluginId,
    subject,
    subjectId: id,
    until,
    sharedBy: ctx.actor.accountId,
  }
  for (let from = 0; from < ids.length; from += atOnce)
    await insertShares(
      ctx,
      ids.slice(from, from + atOnce).map((fileId) => ({ ...common, id: newId(), fileId })),
    )
}

async function insertShares(ctx: ActionCtx, shares: (typeof fileShares.$inferInsert)[]): Promise<void> {
  await ctx.tx
    .insert(fileShares)
    .values(shares)
    .onConflictDoUpdate({
      target: [
        fileShares.tenantId,
        fileShares.fileId,
        fileShares.receiverId,
        fileShares.pluginId,
        fileShares.subject,
        fileShares.subjectId,
      ],
      set: {
        until: sql`excluded.until`,
        endedAt: null,
        belowId: null,
        version: sql`${fileShares.version} + 1`,
        updatedAt: sql`now()`,
      },
    })
}

export async function endShares({ ctx, pluginId }: CapabilityHost, { subject, id }: Purpose): Promise<void> {
  await ctx.tx
    .update(fileShares)
    .set({
      endedAt: ctx.now.toISOString(),
      version: sql`${fileShares.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      and(
        eq(fileShares.tenantId, ctx.tenant.id),
        eq(fileShares.pluginId, pluginId),
        eq(fileShares.subject, subject),
        eq(fileShares.subjectId, id),
        isNull(fileShares.endedAt),
      ),
    )
  await ctx.tx.execute(
    sql`select kernel.end_inherited_shares(${pluginId}, ${subject}, ${id}::uuid, ${ctx.now.toISOString()}::timestamptz)`,
  )
}

/** Counts the opening where the file lies and gives its reader a ticket for it; `not_found` whatever the reason. */
export async function openShared(
  { kernel, ctx, pluginId }: CapabilityHost,
  fileId: string,
  { tenantId: ownerId, subject, id }: Purpose & { tenantId: string },
): Promise<FileTicket> {
  const { accountId } = ctx.actor
  if (accountId === null) throw new AppError('not_found')
  const { rows } = await ctx.tx.execute<{ name: string; type: string; size: number; has_thumbs: boolean }>(
    sql`select * from kernel.open_shared_file(${ownerId}::uuid, ${fileId}::uuid, ${pluginId}, ${subject}, ${id}::uuid)`,
  )
  const [file] = rows
  if (!file) throw new AppError('not_found')
  const expiresAt = new Date(kernel.clock().getTime() + ticketMinutes * 60_000).toISOString()
  const ticket = writeTicket(kernel.config, {
    ownerId,
    fileId,
    pluginId,
    subject,
    subjectId: id,
    tenantId: ctx.tenant.id,
    accountId,
    until: expiresAt,
  })
  const path = `/api/t/${ctx.tenant.id}/shared-files/${fileId}`
  return {
    id: fileId,
    name: file.name,
    type: file.type,
    size: file.size,
    url: `${path}?ticket=${ticket}`,
    thumbUrl: file.has_thumbs ? `${path}/thumb?ticket=${ticket}` : null,
    expiresAt,
  }
}

/**
 * How often files were opened that this tenant, or an estate of this group, shares for a record; latest day first. A day
 * is told once it is over: whoever asks again and again would otherwise learn the minute.
 */
export async function readOpenings(
  { ctx }: CapabilityHost,
  { subject, id }: Purpose,
): Promise<FileOpening[]> {
  const { tenantId, openedOn } = fileOpenings
  return ctx.tx
    .select({ day: openedOn, openings: sql<number>`count(*)::int` })
    .from(fileOpenings)
    .where(
      and(
        inArray(tenantId, [...ctx.tenantIds]),
        eq(fileOpenings.subject, subject),
        eq(fileOpenings.subjectId, id),
        lt(openedOn, sql`kernel.today()`),
      ),
    )
    .groupBy(openedOn)
    .orderBy(desc(openedOn))
    .limit(100)
}
