import { AppError } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { CapabilityHost } from '../action/capabilities.ts'
import { byRecord, type AttachedFile } from './list-attached.ts'
import { assertBounds, type Purpose } from './share-files.ts'

/** Files by the inherited records that they belong to. */
export interface InheritedFiles {
  subject: string
  subjectIds: readonly string[]
  fileIds: readonly string[]
}

interface Listed {
  subject_id: string
  role: string
  attached_at: string
  id: string
  name: string
  type: string
  size: number
  width: number | null
  height: number | null
  [column: string]: unknown
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`

export async function listInherited(
  { ctx, pluginId }: CapabilityHost,
  subject: string,
  subjectIds: readonly string[],
): Promise<Map<string, AttachedFile[]>> {
  if (subjectIds.length === 0) return new Map()
  const { rows } = await ctx.tx.execute<Listed>(
    sql`select * from kernel.inherited_files(${pluginId}, ${subject}, ${uuids(subjectIds)})`,
  )
  return byRecord(
    rows.map(({ subject_id: subjectId, attached_at: attachedAt, ...row }) => ({
      ...row,
      subjectId,
      attachedAt: new Date(attachedAt).toISOString(),
    })),
  )
}

/** `not_found` when one of the files is of none of the records, or the records are not of a tenant above. */
export async function shareInherited(
  { ctx, pluginId }: CapabilityHost,
  { subject, subjectIds, fileIds }: InheritedFiles,
  to: Purpose & { tenantId: string; until: string },
): Promise<void> {
  const wanted = [...new Set(fileIds)]
  if (wanted.length === 0) return
  assertBounds(ctx.now, to.until)
  const { rows } = await ctx.tx.execute<{ shared: number }>(
    sql`select kernel.share_inherited(${pluginId}, ${subject}, ${uuids(subjectIds)}, ${uuids(wanted)}, ${to.tenantId}::uuid,
      ${to.subject}, ${to.id}::uuid, ${to.until}::date) as shared`,
  )
  if (rows[0]?.shared !== wanted.length) throw new AppError('not_found', { reason: 'file_not_of_record' })
}
