import { siteSubject } from '@linli/evaluation-contract'
import type { MediaReceipt, SignedCapture } from '@linli/evaluation-contract/site'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { readMedia } from './captures.sql.ts'
import { siteMedia } from './site.schema.ts'

/** Media of a batch in the order they are named, which is that of its uploads. */
const namedIn = (captures: readonly SignedCapture[]) =>
  captures.flatMap(({ id, media }) => media.map((each) => ({ captureId: id, ...each })))

/** Finds by the server's own hash which named media the uploads are, and keeps them with their captures. */
async function matchFiles(
  ctx: WriteCtx,
  captures: readonly SignedCapture[],
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = captures.map(({ id }) => id)
  for (const [fileId, sha256] of hashes) {
    const matched = await ctx.tx
      .update(siteMedia)
      .set({
        fileId,
        receivedAt: ctx.now.toISOString(),
        version: sql`${siteMedia.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(
        and(
          eq(siteMedia.tenantId, ctx.tenant.id),
          inArray(siteMedia.captureId, ids),
          eq(siteMedia.sha256, sha256),
          isNull(siteMedia.fileId),
        ),
      )
      .returning({ captureId: siteMedia.captureId })
    for (const { captureId } of matched) await ctx.files.attach(fileId, siteSubject, captureId)
  }
}

/**
 * Takes in the uploads of a batch and says of each medium whether the bytes that arrived are those that were signed for.
 * One that is not keeps its place open, with the hash the server counted, so that the device sends it again.
 */
export async function keepMedia(
  ctx: WriteCtx,
  captures: readonly SignedCapture[],
  fileIds: readonly string[],
): Promise<Map<string, MediaReceipt[]>> {
  const named = namedIn(captures)
  const hashes = new Map<string, string>()
  if (fileIds.length > 0) {
    await ctx.files.assertMine(fileIds)
    for (const [id, { sha256 }] of await ctx.files.prints(fileIds)) hashes.set(id, sha256)
    await matchFiles(ctx, captures, hashes)
  }
  const isPaired = fileIds.length === named.length
  const kept = new Map(
    (
      await readMedia(
        ctx,
        captures.map(({ id }) => id),
      )
    ).map((row) => [`${row.captureId} ${row.sha256}`, row]),
  )
  const receipts = named.map(({ captureId, sha256, kind }, at): [string, MediaReceipt] => {
    const row = kept.get(`${captureId} ${sha256}`)
    const arrived = isPaired ? (hashes.get(fileIds[at] ?? '') ?? null) : null
    return [
      captureId,
      row?.fileId
        ? { sha256, kind, fileId: row.fileId, serverSha256: sha256, receivedAt: row.receivedAt, isSame: true }
        : { sha256, kind, fileId: null, serverSha256: arrived, receivedAt: null, isSame: false },
    ]
  })
  const byCapture = Map.groupBy(receipts, ([captureId]) => captureId)
  return new Map([...byCapture].map(([id, rows]) => [id, rows.map(([, receipt]) => receipt)]))
}
