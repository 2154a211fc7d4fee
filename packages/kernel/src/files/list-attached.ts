import { and, asc, eq, inArray, sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { fileAttachments, fileBlobs, files } from './files.schema.ts'
import { toStoredFile, type StoredFile } from './stored-file.ts'

export interface AttachedFile extends StoredFile {
  /** What it is to the record; empty when the record has only one kind. */
  role: string
  attachedAt: string
}

type Row = Omit<AttachedFile, keyof StoredFile> & Parameters<typeof toStoredFile>[0] & { subjectId: string }

/** Rows a statement; one that comes back full is followed by another. */
const atOnce = 2_000

export function byRecord(rows: readonly Row[]): Map<string, AttachedFile[]> {
  const lists = new Map<string, AttachedFile[]>()
  for (const row of rows) {
    const list = lists.get(row.subjectId) ?? []
    list.push({ ...toStoredFile(row), role: row.role, attachedAt: row.attachedAt })
    lists.set(row.subjectId, list)
  }
  return lists
}

const readPage = (
  { tx, tenantIds }: Pick<ActionCtx, 'tx' | 'tenantIds'>,
  { subject, subjectIds, after }: { subject: string; subjectIds: readonly string[]; after: string },
) =>
  tx
    .select({
      attachmentId: fileAttachments.id,
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
        inArray(fileAttachments.tenantId, [...tenantIds]),
        eq(fileAttachments.subject, subject),
        sql`${fileAttachments.subjectId} = any (${sql.param([...subjectIds])}::uuid[])`,
        sql`${fileAttachments.id} > ${after}::uuid`,
      ),
    )
    .orderBy(asc(fileAttachments.id))
    .limit(atOnce)

/** Every file of some records of the scope, in the order in which they were attached. */
export async function listAttached(
  ctx: Pick<ActionCtx, 'tx' | 'tenantIds'>,
  subject: string,
  subjectIds: readonly string[],
): Promise<Map<string, AttachedFile[]>> {
  const rows: Awaited<ReturnType<typeof readPage>> = []
  let after = '00000000-0000-0000-0000-000000000000'
  let isMore = subjectIds.length > 0
  while (isMore) {
    const page = await readPage(ctx, { subject, subjectIds, after })
    rows.push(...page)
    isMore = page.length === atOnce
    after = page.at(-1)?.attachmentId ?? after
  }
  return byRecord(rows)
}
