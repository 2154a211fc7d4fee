import { AppError } from '@linli/contract'
import type { Objection } from '@linli/evaluation-contract/appraisal'
import { checkVersion } from '@linli/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { appraisalObjections, appraisalSubjects } from './appraisal.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>

const columnsFor = ({ actor }: Pick<ReadCtx, 'actor'>) => ({
  id: appraisalObjections.id,
  subjectId: appraisalObjections.subjectId,
  subjectName: appraisalSubjects.name,
  part: appraisalObjections.part,
  grounds: appraisalObjections.grounds,
  state: appraisalObjections.state,
  filedByName: appraisalObjections.filedByName,
  filedAt: appraisalObjections.filedAt,
  answer: appraisalObjections.answer,
  answeredByName: appraisalObjections.answeredByName,
  answeredAt: appraisalObjections.answeredAt,
  version: appraisalObjections.version,
  isMine: sql<boolean>`${appraisalObjections.filedBy} is not distinct from ${actor.accountId}::uuid`,
})

export const selectObjections = (ctx: Pick<ReadCtx, 'tx' | 'actor'>) =>
  ctx.tx
    .select(columnsFor(ctx))
    .from(appraisalObjections)
    .innerJoin(
      appraisalSubjects,
      and(
        eq(appraisalSubjects.tenantId, appraisalObjections.tenantId),
        eq(appraisalSubjects.id, appraisalObjections.subjectId),
      ),
    )

/** Objections to one sheet, the newest first. */
export const objectionsOf = (ctx: Ctx, subjectId: string): Promise<Objection[]> =>
  selectObjections(ctx)
    .where(and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.subjectId, subjectId)))
    .orderBy(desc(appraisalObjections.filedAt), desc(appraisalObjections.id))

export async function readObjection(ctx: Ctx, id: string): Promise<Objection> {
  const [row] = await selectObjections(ctx).where(
    and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.id, id)),
  )
  if (!row) throw new AppError('not_found')
  return row
}

export type ObjectionRecord = typeof appraisalObjections.$inferSelect

/** An open objection as a person saw it, locked. */
export async function lockObjection(
  ctx: WriteCtx,
  { id, version }: { id: string; version: number },
): Promise<ObjectionRecord> {
  const [row] = await ctx.tx
    .select()
    .from(appraisalObjections)
    .where(and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.id, id)))
    .for('update')
  if (!row) throw new AppError('not_found')
  if (row.version !== version) checkVersion(row, version, await readObjection(ctx, id))
  if (row.state !== 'filed')
    throw new AppError('illegal_move', { reason: `appraisal_objection_is_${row.state}` })
  return row
}
