import { AppError, newId } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { kernelSettings } from '../settings/kernel-settings.ts'
import { readSettings } from '../settings/read-settings.ts'
import { fileBlobs, files, fileUsage } from './files.schema.ts'
import { storedFile, toStoredFile } from './stored-file.ts'

/** Bytes that lie in the store already, under a key no row knows yet. */
export interface StoredBytes {
  blobId: string
  storageKey: string
  /** Bytes, without the thumbnails. */
  size: number
  type: string
  width?: number
  height?: number
  thumbs: number[]
  /** Of a picture: its 64 bits, and when it was taken by the camera's clock. */
  dhash?: string
  takenAt?: string | null
}

const megabyte = 1_048_576

async function takeQuota(ctx: ActionCtx, bytes: number) {
  const { fileQuotaMb } = await readSettings(ctx, 'kernel', kernelSettings)
  const [usage] = await ctx.tx
    .insert(fileUsage)
    .values({ id: ctx.tenant.id, bytes })
    .onConflictDoUpdate({
      target: [fileUsage.tenantId, fileUsage.id],
      set: { bytes: sql`${fileUsage.bytes} + ${bytes}`, updatedAt: sql`now()` },
    })
    .returning({ bytes: fileUsage.bytes })
  if (usage!.bytes > fileQuotaMb * megabyte)
    throw new AppError('limit_exceeded', { reason: 'file_quota_full', params: { limit: fileQuotaMb } })
}

/** What a run of the action did with the bytes; a replayed answer carries another file's id. */
export interface KeepOutcome {
  fileId: string
  /** False when the tenant had the same content already. */
  usesBytes: boolean
}

/**
 * The action that gives stored bytes a file of the actor's; content that the tenant has already is not kept
 * twice. One operation an upload, since where the bytes lie is no part of the input that the idempotency
 * key is bound to.
 */
export const keepFile = (stored: StoredBytes, report: (outcome: KeepOutcome) => void) =>
  defineAction({
    name: 'kernel.file.upload',
    can: 'member',
    input: z.object({ name: z.string().min(1).max(200), checksum: z.string().length(64) }),
    output: storedFile,
    async run(ctx, { name, checksum }) {
      const { blobId, storageKey, size, type, width = null, height = null, thumbs, dhash = null } = stored
      // The camera knows no zone: it is taken for the tenant's.
      const takenAt = stored.takenAt
        ? sql`${stored.takenAt}::timestamp at time zone ${ctx.tenant.timezone}`
        : null
      const [blob] = await ctx.tx
        .insert(fileBlobs)
        .values({ id: blobId, checksum, storageKey, type, size, width, height, thumbs, dhash, takenAt })
        .onConflictDoUpdate({
          target: [fileBlobs.tenantId, fileBlobs.checksum],
          set: {
            updatedAt: sql`now()`,
            dhash: sql`coalesce(${fileBlobs.dhash}, excluded.dhash)`,
            takenAt: sql`coalesce(${fileBlobs.takenAt}, excluded.taken_at)`,
          },
        })
        .returning({
          id: fileBlobs.id,
          type: fileBlobs.type,
          size: fileBlobs.size,
          width: fileBlobs.width,
          height: fileBlobs.height,
        })
      const usesBytes = blob!.id === blobId
      if (usesBytes) await takeQuota(ctx, stored.size)
      const id = newId()
      report({ fileId: id, usesBytes })
      await ctx.tx.insert(files).values({ id, blobId: blob!.id, name, uploadedBy: ctx.actor.accountId })
      ctx.audit({ subject: 'kernel.file', id, after: { name, type: blob!.type, size: blob!.size } })
      return toStoredFile({ ...blob!, id, name })
    },
  })
