import { AppError, newId, type FileTicket } from '@linli/contract'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import { readPrints, type FilePrint } from './file-prints.ts'
import { fileAttachments, fileBlobs, files } from './files.schema.ts'
import {
  endShares,
  openShared,
  readOpenings,
  shareFiles,
  type FileOpening,
  type Purpose,
} from './share-files.ts'
import { toStoredFile, type StoredFile } from './stored-file.ts'

export interface AttachedFile extends StoredFile {
  /** What it is to the record; empty when the record has only one kind. */
  role: string
  attachedAt: string
}

export interface FilesCapability {
  /** Gives the actor's own uploads to a record; doing it again changes nothing. At most 50 a record. */
  attach(
    fileIds: string | readonly string[],
    subject: string,
    subjectId: string,
    role?: string,
  ): Promise<void>
  /** Takes files from a record; one that belongs to nothing any more is swept after a day. */
  detach(fileIds: string | readonly string[], subject: string, subjectId: string): Promise<void>
  list(subject: string, subjectId: string): Promise<AttachedFile[]>
  /** Files of many records in one query; records without any are left out. */
  listMany(subject: string, subjectIds: readonly string[]): Promise<Map<string, AttachedFile[]>>
  /** Throws `not_found` when one of them was not uploaded by the actor. */
  assertMine(fileIds: readonly string[]): Promise<void>
  /** By what files are known again; in an action, since what is not known yet is kept. */
  prints(fileIds: readonly string[]): Promise<Map<string, FilePrint>>
  /**
   * Lets another tenant open files of this plugin's records, for a purpose until the end of a day, a year at most. It
   * opens them one by one along the tie of the two (`exchange`); sharing again moves the day.
   */
  share(fileIds: readonly string[], to: Purpose & { tenantId: string; until: string }): Promise<void>
  /** From now on nobody opens what was shared for it. */
  endShares(purpose: Purpose): Promise<void>
  /**
   * Leave for the actor to open a file that a tenant shares for a purpose; counted there. Whether the actor may is for
   * the plugin to decide before. `not_found` for a share that is not there, ended, over, or for somebody else.
   */
  openShared(fileId: string, from: Purpose & { tenantId: string }): Promise<FileTicket>
  /** How often, a day, the receiver opened what is shared from here for a purpose; the latest day first. */
  openings(purpose: Purpose): Promise<FileOpening[]>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    files: FilesCapability
  }
}

const maxPerRecord = 50
const listOf = (ids: string | readonly string[]): string[] => [
  ...new Set(typeof ids === 'string' ? [ids] : ids),
]

async function assertMine(ctx: ActionCtx, fileIds: readonly string[]) {
  if (fileIds.length === 0) return
  const isSystem = ctx.actor.kind === 'system' && ctx.actor.accountId === null
  const own = isSystem ? undefined : eq(files.uploadedBy, ctx.actor.accountId ?? '')
  const found = await ctx.tx
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.tenantId, ctx.tenant.id), inArray(files.id, [...fileIds]), own))
    .for('key share')
  if (found.length !== new Set(fileIds).size) throw new AppError('not_found', { reason: 'file_not_yours' })
}

async function listMany(ctx: ActionCtx, subject: string, subjectIds: readonly string[]) {
  const byRecord = new Map<string, AttachedFile[]>()
  if (subjectIds.length === 0) return byRecord
  const rows = await ctx.tx
    .select({
      subjectId: fileAttachments.subjectId,
      role: fileAttachments.role,
      attachedAt: fileAttachments.createdAt,
      id: files.id,
      name: files.name,
      type: fileBlobs.type,
      size: fileBlobs.size,
      width: fileBlobs.width,
      height: fileBlobs.height,
    })
    .from(fileAttachments)
    .innerJoin(files, and(eq(files.tenantId, fileAttachments.tenantId), eq(files.id, fileAttachments.fileId)))
    .innerJoin(fileBlobs, and(eq(fileBlobs.tenantId, files.tenantId), eq(fileBlobs.id, files.blobId)))
    .where(
      and(
        inArray(fileAttachments.tenantId, [...ctx.tenantIds]),
        eq(fileAttachments.subject, subject),
        inArray(fileAttachments.subjectId, [...subjectIds]),
      ),
    )
    .orderBy(asc(fileAttachments.id))
    .limit(2_000)
  for (const row of rows) {
    const list = byRecord.get(row.subjectId) ?? []
    list.push({ ...toStoredFile(row), role: row.role, attachedAt: row.attachedAt })
    byRecord.set(row.subjectId, list)
  }
  return byRecord
}

registerCapability('files', (host) => {
  const { kernel, ctx } = host
  return {
    async attach(fileIds, subject, subjectId, role = '') {
      const ids = listOf(fileIds)
      if (ids.length === 0) return
      await assertMine(ctx, ids)
      const rows = ids.map((fileId) => ({
        id: newId(),
        fileId,
        subject,
        subjectId,
        role,
        attachedBy: ctx.actor.accountId,
      }))
      await ctx.tx.insert(fileAttachments).values(rows).onConflictDoNothing()
      const [count] = await ctx.tx
        .select({ n: sql<number>`count(*)::int` })
        .from(fileAttachments)
        .where(and(eq(fileAttachments.subject, subject), eq(fileAttachments.subjectId, subjectId)))
      if (count!.n > maxPerRecord)
        throw new AppError('limit_exceeded', { reason: 'too_many_files', params: { limit: maxPerRecord } })
    },
    async detach(fileIds, subject, subjectId) {
      await ctx.tx
        .delete(fileAttachments)
        .where(
          and(
            inArray(fileAttachments.fileId, listOf(fileIds)),
            eq(fileAttachments.subject, subject),
            eq(fileAttachments.subjectId, subjectId),
          ),
        )
    },
    list: async (subject, subjectId) => (await listMany(ctx, subject, [subjectId])).get(subjectId) ?? [],
    listMany: (subject, subjectIds) => listMany(ctx, subject, subjectIds),
    assertMine: (fileIds) => assertMine(ctx, fileIds),
    prints: (fileIds) => readPrints(kernel, ctx, fileIds),
    share: (fileIds, to) => shareFiles(host, fileIds, to),
    endShares: (purpose) => endShares(host, purpose),
    openShared: (fileId, from) => openShared(host, fileId, from),
    openings: (purpose) => readOpenings(host, purpose),
  }
})
