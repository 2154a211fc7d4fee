import { rm, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { and, eq, inArray, lt, notExists, sql } from 'drizzle-orm'
import { z } from 'zod'

import { runOperation } from '../action/run-operation.ts'
import { systemCaller } from '../action/caller.ts'
import type { ActionCtx } from '../action/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { fileStoreOf, stagingDirOf } from './configured-store.ts'
import { thumbKey } from './file-store.ts'
import { fileAttachments, fileBlobs, files, fileUsage } from './files.schema.ts'

/** An upload may wait this long for the form it belongs to. */
const waitHours = 24
const batchSize = 500

const cutoff = (now: Date) => new Date(now.getTime() - waitHours * 3_600_000).toISOString()

const isUnattached = (ctx: Pick<ActionCtx, 'tx'>) =>
  notExists(
    ctx.tx
      .select({ one: sql`1` })
      .from(fileAttachments)
      .where(and(eq(fileAttachments.tenantId, files.tenantId), eq(fileAttachments.fileId, files.id))),
  )
const isUnused = (ctx: Pick<ActionCtx, 'tx'>) =>
  notExists(
    ctx.tx
      .select({ one: sql`1` })
      .from(files)
      .where(and(eq(files.tenantId, fileBlobs.tenantId), eq(files.blobId, fileBlobs.id))),
  )

/** Whether there is anything to sweep, so that a quiet hour writes no audit row. */
const hasUnusedFiles = defineQuery({
  name: 'kernel.file.unused',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({ isAny: z.boolean() }),
  async run(ctx) {
    const before = cutoff(ctx.now)
    const [loose] = await ctx.tx
      .select({ id: files.id })
      .from(files)
      .where(and(eq(files.tenantId, ctx.tenant.id), lt(files.createdAt, before), isUnattached(ctx)))
      .limit(1)
    if (loose) return { isAny: true }
    const [unused] = await ctx.tx
      .select({ id: fileBlobs.id })
      .from(fileBlobs)
      .where(and(eq(fileBlobs.tenantId, ctx.tenant.id), lt(fileBlobs.updatedAt, before), isUnused(ctx)))
      .limit(1)
    return { isAny: unused !== undefined }
  },
})

/** Removes files that a day after their upload belong to nothing, and the rows of bytes nobody uses. */
const sweepFiles = defineAction({
  name: 'kernel.file.sweep',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({
    removed: z.array(z.object({ storageKey: z.string(), thumbs: z.array(z.int()) })),
    isMore: z.boolean(),
  }),
  async run(ctx) {
    const before = cutoff(ctx.now)
    // Locked first, then looked at again: somebody may be attaching one at this moment.
    const loose = await ctx.tx
      .select({ id: files.id })
      .from(files)
      .where(and(lt(files.createdAt, before), isUnattached(ctx)))
      .limit(batchSize)
      .for('update', { skipLocked: true })
    const looseIds = loose.map(({ id }) => id)
    const gone = looseIds.length
      ? await ctx.tx
          .delete(files)
          .where(and(inArray(files.id, looseIds), isUnattached(ctx)))
          .returning({ id: files.id })
      : []
    const unused = await ctx.tx
      .select({ id: fileBlobs.id })
      .from(fileBlobs)
      .where(and(lt(fileBlobs.updatedAt, before), isUnused(ctx)))
      .limit(batchSize)
      .for('update', { skipLocked: true })
    const unusedIds = unused.map(({ id }) => id)
    const removed = unusedIds.length
      ? await ctx.tx
          .delete(fileBlobs)
          .where(and(inArray(fileBlobs.id, unusedIds), isUnused(ctx)))
          .returning({ storageKey: fileBlobs.storageKey, thumbs: fileBlobs.thumbs, size: fileBlobs.size })
      : []
    const bytes = removed.reduce((sum, { size }) => sum + size, 0)
    if (bytes)
      await ctx.tx
        .update(fileUsage)
        .set({ bytes: sql`greatest(0, ${fileUsage.bytes} - ${bytes})`, updatedAt: sql`now()` })
        .where(eq(fileUsage.id, ctx.tenant.id))
    ctx.audit({ subject: 'kernel.file', id: null, after: { files: gone.length, bytes } })
    return { removed, isMore: looseIds.length === batchSize || unusedIds.length === batchSize }
  },
})

/** Removes the bytes only after the rows are gone for good: a row without bytes would be a lost file. */
export async function sweepFilesOf(kernel: Kernel, tenantId: string): Promise<void> {
  const caller = await systemCaller(kernel, tenantId, 'sweep:files')
  const store = fileStoreOf(kernel)
  for (let isMore = (await runOperation(kernel, caller, hasUnusedFiles, {})).isAny; isMore;) {
    const swept = await runOperation(kernel, caller, sweepFiles, {})
    for (const { storageKey, thumbs } of swept.removed) {
      await Promise.allSettled(
        [storageKey, ...thumbs.map((width) => thumbKey(storageKey, width))].map((key) => store.remove(key)),
      )
    }
    isMore = swept.isMore
  }
  await removeOrphans(kernel, tenantId)
}

const knownBlobs = defineQuery({
  name: 'kernel.file.known',
  can: ['manage', 'kernel.operation'],
  input: z.object({ ids: z.array(z.guid()).max(batchSize) }),
  output: z.object({ ids: z.array(z.guid()) }),
  run: async (ctx, { ids }) => ({
    ids: (
      await ctx.tx
        .select({ id: fileBlobs.id })
        .from(fileBlobs)
        .where(and(eq(fileBlobs.tenantId, ctx.tenant.id), inArray(fileBlobs.id, ids)))
    ).map(({ id }) => id),
  }),
})

/** Bytes that no row knows: a process died between storing them and its commit. */
async function removeOrphans(kernel: Kernel, tenantId: string): Promise<void> {
  const caller = await systemCaller(kernel, tenantId, 'sweep:orphans')
  const store = fileStoreOf(kernel)
  const flush = async (keys: string[]) => {
    const idOf = (key: string) => key.split('/').at(-1)!.slice(0, 36)
    const { ids } = await runOperation(kernel, caller, knownBlobs, { ids: [...new Set(keys.map(idOf))] })
    const known = new Set(ids)
    for (const key of keys) if (!known.has(idOf(key))) await store.remove(key)
  }
  let keys: string[] = []
  for await (const key of store.listOlderThan(tenantId, new Date(cutoff(kernel.clock())))) {
    if (keys.push(key) < batchSize) continue
    await flush(keys)
    keys = []
  }
  if (keys.length) await flush(keys)
}

/** Parts of uploads whose process died. */
export async function sweepStaging(kernel: Kernel): Promise<void> {
  const dir = stagingDirOf(kernel)
  const before = kernel.clock().getTime() - waitHours * 3_600_000
  for (const name of await readdir(dir).catch(() => [])) {
    const path = join(dir, name)
    const found = await stat(path).catch(() => null)
    if (found && found.mtimeMs < before) await rm(path, { force: true })
  }
}
