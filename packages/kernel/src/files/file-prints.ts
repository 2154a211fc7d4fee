import { buffer } from 'node:stream/consumers'

import { and, eq, inArray, isNull, sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { fileStoreOf } from './configured-store.ts'
import { thumbKey } from './file-store.ts'
import { fileBlobs, files } from './files.schema.ts'
import { hashImage } from './look-at-image.ts'

/** By what a file is known again. */
export interface FilePrint {
  /** Of the bytes as they were sent. */
  sha256: string
  /** Of a picture: 64 bits of what it looks like, 16 hex digits. */
  dhash: string | null
  /** Of a photo: when it was taken by the camera's clock, which anybody may set. */
  takenAt: string | null
}

interface Blob extends FilePrint {
  fileId: string
  blobId: string
  storageKey: string
  thumbs: number[]
}

/** Pictures stored before hashes were kept that one call looks at; the rest wait for the next. */
const mostAtOnce = 50

const readBlobs = (ctx: Pick<ActionCtx, 'tx' | 'tenant'>, fileIds: readonly string[]): Promise<Blob[]> =>
  ctx.tx
    .select({
      fileId: files.id,
      blobId: fileBlobs.id,
      storageKey: fileBlobs.storageKey,
      thumbs: fileBlobs.thumbs,
      sha256: fileBlobs.checksum,
      dhash: fileBlobs.dhash,
      takenAt: fileBlobs.takenAt,
    })
    .from(files)
    .innerJoin(fileBlobs, and(eq(fileBlobs.tenantId, files.tenantId), eq(fileBlobs.id, files.blobId)))
    .where(and(eq(files.tenantId, ctx.tenant.id), inArray(files.id, [...fileIds])))

/** The hash of a stored picture by its smallest thumbnail; null when it is not there any more. */
async function hashStored(
  kernel: Pick<Kernel, 'config'>,
  { storageKey, thumbs }: Blob,
): Promise<string | null> {
  const [width] = thumbs.toSorted((a, b) => a - b)
  if (width === undefined) return null
  try {
    return await hashImage(await buffer(await fileStoreOf(kernel).read(thumbKey(storageKey, width))))
  } catch {
    return null
  }
}

/** Prints of files of this tenant; a picture stored before hashes were kept is looked at now, and the hash kept. */
export async function readPrints(
  kernel: Pick<Kernel, 'config'>,
  ctx: Pick<ActionCtx, 'tx' | 'tenant'>,
  fileIds: readonly string[],
): Promise<Map<string, FilePrint>> {
  if (fileIds.length === 0) return new Map()
  const blobs = await readBlobs(ctx, fileIds)
  const unknown = blobs.filter(({ dhash, thumbs }) => dhash === null && thumbs.length > 0)
  for (const blob of unknown.slice(0, mostAtOnce)) {
    blob.dhash = await hashStored(kernel, blob)
    if (blob.dhash !== null)
      await ctx.tx
        .update(fileBlobs)
        .set({ dhash: blob.dhash, updatedAt: sql`${fileBlobs.updatedAt}` })
        .where(
          and(eq(fileBlobs.tenantId, ctx.tenant.id), eq(fileBlobs.id, blob.blobId), isNull(fileBlobs.dhash)),
        )
  }
  return new Map(blobs.map(({ fileId, sha256, dhash, takenAt }) => [fileId, { sha256, dhash, takenAt }]))
}
