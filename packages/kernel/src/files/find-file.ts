import { AppError, idSchema } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { canReadRecord } from '../records/can-read-record.ts'
import { fileBlobs, files } from './files.schema.ts'

/** Records that every member may look at (the estate's own logo). */
const openSubjects = new Set(['kernel.tenant'])

const maxAttachmentsAsked = 20

const attachmentsOfFile = sql<
  { subject: string; id: string }[]
>`coalesce((select json_agg(json_build_object('subject', a.subject, 'id', a.subject_id))
  from (select subject, subject_id from kernel.file_attachments a where a.tenant_id = ${files.tenantId} and a.file_id = ${files.id} limit ${sql.raw(String(maxAttachmentsAsked))}) a), '[]'::json)`

/**
 * Where a file's bytes lie, for whoever may read it: the uploader, and whoever may read a record that it is
 * attached to. Anybody else gets `not_found`, as for a file that does not exist.
 */
export const findFile = defineQuery({
  name: 'kernel.file.find',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: z.object({
    id: idSchema,
    name: z.string(),
    type: z.string(),
    size: z.int(),
    checksum: z.string(),
    storageKey: z.string(),
    thumbs: z.array(z.int()),
  }),
  async run(ctx, { id }) {
    const [file] = await ctx.tx
      .select({
        id: files.id,
        name: files.name,
        uploadedBy: files.uploadedBy,
        type: fileBlobs.type,
        size: fileBlobs.size,
        checksum: fileBlobs.checksum,
        storageKey: fileBlobs.storageKey,
        thumbs: fileBlobs.thumbs,
        attachments: attachmentsOfFile,
      })
      .from(files)
      .innerJoin(fileBlobs, and(eq(fileBlobs.tenantId, files.tenantId), eq(fileBlobs.id, files.blobId)))
      .where(and(eq(files.tenantId, ctx.tenant.id), eq(files.id, id)))
    if (!file) throw new AppError('not_found')
    const isOwn =
      ctx.actor.kind === 'system' || (file.uploadedBy !== null && file.uploadedBy === ctx.actor.accountId)
    if (isOwn) return file
    for (const { subject, id: subjectId } of file.attachments) {
      if (openSubjects.has(subject) || (await canReadRecord(ctx.host, ctx, subject, subjectId))) return file
    }
    throw new AppError('not_found')
  },
})
