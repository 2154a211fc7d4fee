import { newId } from '@linli/contract'
import { factSubject, scoreSubject } from '@linli/evaluation-contract'
import { and, eq, sql } from 'drizzle-orm'

import { evidence } from '../evidence/evidence.schema.ts'
import { chunksOf } from '../fact/chunks.rules.ts'
import { factClaims } from '../fact/fact.schema.ts'
import type { WriteCtx } from '../kit.ts'
import { evidencePrints, printProgress } from './flag.schema.ts'

type Ctx = Pick<WriteCtx, 'tx' | 'tenant' | 'files'>
type Owner = (typeof evidencePrints.owner.enumValues)[number]
interface Held {
  owner: Owner
  ownerId: string
  fileId: string
}

/** As many as the kernel looks at in one call, should it have to. */
const filesAtOnce = 50
/** Records whose files are listed together. */
const recordsAtOnce = 40
/** Records that one run looks at; older ones wait for the next. */
const mostCaughtUp = 2_000

async function write(ctx: Ctx, held: readonly Held[]): Promise<void> {
  for (const some of chunksOf(held, filesAtOnce)) {
    const prints = await ctx.files.prints(some.map(({ fileId }) => fileId))
    const rows = some.flatMap((file) => {
      const print = prints.get(file.fileId)
      return print ? [{ id: newId(), ...file, ...print }] : []
    })
    if (rows.length > 0) await ctx.tx.insert(evidencePrints).values(rows).onConflictDoNothing()
  }
}

/** Keeps by what the files of a piece of evidence or of a claim are known again; they are the record's already. */
export const keepPrints = (
  ctx: Ctx,
  { owner, ownerId, fileIds }: { owner: Owner; ownerId: string; fileIds: readonly string[] },
): Promise<void> =>
  write(
    ctx,
    [...new Set(fileIds)].map((fileId) => ({ owner, ownerId, fileId })),
  )

/** The same of many records at once. */
export const keepPrintsOf = (
  ctx: Ctx,
  owner: Owner,
  filesOf: ReadonlyMap<string, readonly { id: string }[]>,
): Promise<void> =>
  write(
    ctx,
    [...filesOf].flatMap(([ownerId, files]) => files.map(({ id: fileId }) => ({ owner, ownerId, fileId }))),
  )

const kinds = [
  { owner: 'evidence', subject: scoreSubject, table: sql`${evidence}` },
  { owner: 'claim', subject: factSubject, table: sql`${factClaims}` },
] as const

const [newest, oldest] = ['ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000000']

async function readProgress({ tx, tenant }: Ctx, owner: Owner): Promise<string> {
  const [row] = await tx
    .select({ beforeId: printProgress.beforeId })
    .from(printProgress)
    .where(and(eq(printProgress.tenantId, tenant.id), eq(printProgress.owner, owner)))
  return row?.beforeId ?? newest
}

const keepProgress = ({ tx }: Ctx, owner: Owner, beforeId: string): Promise<unknown> =>
  tx
    .insert(printProgress)
    .values({ id: newId(), owner, beforeId })
    .onConflictDoUpdate({
      target: [printProgress.tenantId, printProgress.owner],
      set: { beforeId, version: sql`${printProgress.version} + 1`, updatedAt: sql`now()` },
    })

async function unprinted(
  { tx, tenant }: Ctx,
  { owner, table }: (typeof kinds)[number],
  { before, most }: { before: string; most: number },
): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select r.id from ${table} r
    where r.tenant_id = ${tenant.id} and r.id < ${before}::uuid and not exists (select 1 from ${evidencePrints} p
      where p.tenant_id = r.tenant_id and p.owner = ${owner} and p.owner_id = r.id)
    order by r.id desc limit ${most}`)
  return rows.map(({ id }) => id)
}

/**
 * Catches up with records whose files were added before prints were kept, from the newest down, some a run; a record
 * without files is looked at once. What is added since brings its prints itself.
 */
export async function keepMissingPrints(ctx: Ctx, most = mostCaughtUp): Promise<void> {
  for (const kind of kinds) {
    const { owner, subject } = kind
    const before = await readProgress(ctx, owner)
    if (before === oldest) continue
    const ids = await unprinted(ctx, kind, { before, most })
    for (const some of chunksOf(ids, recordsAtOnce)) {
      const files = await ctx.files.listMany(subject, some)
      await write(
        ctx,
        [...files].flatMap(([ownerId, held]) => held.map(({ id }) => ({ owner, ownerId, fileId: id }))),
      )
    }
    await keepProgress(ctx, owner, ids.length < most ? oldest : (ids.at(-1) ?? oldest))
  }
}
