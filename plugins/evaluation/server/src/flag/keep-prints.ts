import { newId } from '@linli/contract'
import { factSubject, scoreSubject } from '@linli/evaluation-contract'
import { sql, type SQL } from 'drizzle-orm'

import { evidence } from '../evidence/evidence.schema.ts'
import { chunksOf } from '../fact/chunks.rules.ts'
import { factClaims } from '../fact/fact.schema.ts'
import type { WriteCtx } from '../kit.ts'
import { evidencePrints } from './flag.schema.ts'

type Ctx = Pick<WriteCtx, 'tx' | 'tenant' | 'files'>
type Owner = (typeof evidencePrints.owner.enumValues)[number]
interface Held {
  owner: Owner
  ownerId: string
  fileId: string
}

/** As many as the kernel looks at in one call, should it have to. */
const filesAtOnce = 50
/** Of 50 files each at most, so that all of them are listed. */
const recordsAtOnce = 40
/** Records without prints that one run catches up with; the rest wait for the next. */
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

async function unprinted({ tx, tenant }: Ctx, owner: Owner, table: SQL): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select r.id from ${table} r
    where r.tenant_id = ${tenant.id} and not exists (select 1 from ${evidencePrints} p
      where p.tenant_id = r.tenant_id and p.owner = ${owner} and p.owner_id = r.id)
    order by r.id desc limit ${mostCaughtUp}`)
  return rows.map(({ id }) => id)
}

/** Catches up with records whose files were added before prints were kept. */
export async function keepMissingPrints(ctx: Ctx): Promise<void> {
  const kinds = [
    { owner: 'evidence', subject: scoreSubject, table: sql`${evidence}` },
    { owner: 'claim', subject: factSubject, table: sql`${factClaims}` },
  ] as const
  for (const { owner, subject, table } of kinds)
    for (const ids of chunksOf(await unprinted(ctx, owner, table), recordsAtOnce)) {
      const files = await ctx.files.listMany(subject, ids)
      await write(
        ctx,
        [...files].flatMap(([ownerId, some]) => some.map(({ id }) => ({ owner, ownerId, fileId: id }))),
      )
    }
}
