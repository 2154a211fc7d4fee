import { AppError } from '@linli/contract'
import type { Objection } from '@linli/evaluation-contract/appraisal'
import { checkVersion } from '@linli/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { appraisalObjections, appraisalSubjects } from './appraisal.schema.ts'
import type { CycleRecord } from './cycle.sql.ts'
import { lockSheet } from './lock-sheet.ts'
import type { SubjectRecord } from './sheet.sql.ts'

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

export interface LockedObjection {
  objection: ObjectionRecord
  sheet: SubjectRecord
  cycle: CycleRecord
}

/** An open objection as a person saw it, locked after its sheet: no points are said for its sake meanwhile. */
export async function lockObjection(
  ctx: WriteCtx,
  { id, version }: { id: string; version: number },
): Promise<LockedObjection> {
  const own = and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.id, id))
  const [found] = await ctx.tx
    .select({ subjectId: appraisalObjections.subjectId })
    .from(appraisalObjections)
    .where(own)
  if (!found) throw new AppError('not_found')
  const locked = await lockSheet(ctx, found.subjectId)
  const [row] = await ctx.tx.select().from(appraisalObjections).where(own).for('update')
  if (!row) throw new AppError('not_found')
  if (row.version !== version) checkVersion(row, version, await readObjection(ctx, id))
  if (row.state !== 'filed')
    throw new AppError('illegal_move', { reason: `appraisal_objection_is_${row.state}` })
  return { objection: row, ...locked }
}
