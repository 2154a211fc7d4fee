import { AppError, newId, type FileTicket } from '@linli/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import { readPrints, type FilePrint } from './file-prints.ts'
import { fileAttachments, files } from './files.schema.ts'
import { listInherited, shareInherited, type InheritedFiles } from './inherited-files.ts'
import { listAttached, type AttachedFile } from './list-attached.ts'
import {
  endShares,
  openShared,
  readOpenings,
  shareFiles,
  type FileOpening,
  type Purpose,
} from './share-files.ts'

export interface FilesCapability {
  /** Gives the actor's own uploads to a record; doing it again changes nothing. At most 50 a record. */
  attach(
    fileIds: string | readonly string[],
    subject: string,
    subjectId: string,
    role?: string,
  ): Promise<void>
  /** Gives the files of records to other records of this tenant as well, whoever uploaded them; pairs of from and to. */
  carry(subject: string, pairs: readonly { from: string; to: string }[]): Promise<void>
  /** Takes files from a record; one that belongs to nothing any more is swept after a day. */
  detach(fileIds: string | readonly string[], subject: string, subjectId: string): Promise<void>
  list(subject: string, subjectId: string): Promise<AttachedFile[]>
  /** All files of many records, read by the thousand; records without any are left out. */
  listMany(subject: string, subjectIds: readonly string[]): Promise<Map<string, AttachedFile[]>>
  /** The same of this plugin's records that tenants above keep and this one inherits. The plugin names those it reads. */
  listInherited(subject: string, subjectIds: readonly string[]): Promise<Map<string, AttachedFile[]>>
  /** Throws `not_found` when one of them was not uploaded by the actor. */
  assertMine(fileIds: readonly string[]): Promise<void>
  /** By what files are known again; in an action, since what is not known yet is kept. */
  prints(fileIds: readonly string[]): Promise<Map<string, FilePrint>>
  /**
   * Lets another tenant open files of this plugin's records, for a purpose until the end of a day, a year at most. It
   * opens them one by one along the tie of the two (`exchange`); sharing again moves the day.
   */
  share(fileIds: readonly string[], to: Purpose & { tenantId: string; until: string }): Promise<void>
  /** The same for files of inherited records: they are opened where this tenant is named as who shares them. */
  shareInherited(files: InheritedFiles, to: Purpose & { tenantId: string; until: string }): Promise<void>
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

async function carryFiles(
  ctx: ActionCtx,
  subject: string,
  pairs: readonly { from: string; to: string }[],
): Promise<void> {
  if (pairs.length === 0) return
  const to = new Map(pairs.map((pair) => [pair.from, pair.to]))
  const rows = await ctx.tx
    .select({ fileId: fileAttachments.fileId, role: fileAttachments.role, from: fileAttachments.subjectId })
    .from(fileAttachments)
    .where(
      and(
        eq(fileAttachments.tenantId, ctx.tenant.id),
        eq(fileAttachments.subject, subject),
        inArray(fileAttachments.subjectId, [...to.keys()]),
      ),
    )
    .orderBy(fileAttachments.id)
  const carried = rows.flatMap(({ from, ...row }) => {
    const subjectId = to.get(from)
    return subjectId ? [{ ...row, id: newId(), subject, subjectId, attachedBy: ctx.actor.accountId }] : []
  })
  if (carried.length > 0) await ctx.tx.insert(fileAttachments).values(carried).onConflictDoNothing()
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
    carry: (subject, pairs) => carryFiles(ctx, subject, pairs),
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
    list: async (subject, subjectId) => (await listAttached(ctx, subject, [subjectId])).get(subjectId) ?? [],
    listMany: (subject, subjectIds) => listAttached(ctx, subject, subjectIds),
    listInherited: (subject, subjectIds) => listInherited(host, subject, subjectIds),
    assertMine: (fileIds) => assertMine(ctx, fileIds),
    prints: (fileIds) => readPrints(kernel, ctx, fileIds),
    share: (fileIds, to) => shareFiles(host, fileIds, to),
    shareInherited: (files, to) => shareInherited(host, files, to),
    endShares: (purpose) => endShares(host, purpose),
    openShared: (fileId, from) => openShared(host, fileId, from),
    openings: (purpose) => readOpenings(host, purpose),
  }
})
