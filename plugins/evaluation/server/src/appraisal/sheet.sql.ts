import { AppError } from '@linli/contract'
import { sheetSubject } from '@linli/evaluation-contract'
import { isResultOut, type CycleState, type SubjectRow } from '@linli/evaluation-contract/appraisal'
import { abilityWhere, checkVersion } from '@linli/kernel'
import { and, eq, exists, inArray, notExists, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { appraisalObjections, appraisalOpinions, appraisalSubjects } from './appraisal.schema.ts'
import type { SaidRow } from './sheet-output.rules.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

const columns = {
  kind: appraisalSubjects.kind,
  /** Whom a sheet is about, and who leads them. */
  readers: (account: unknown): SQL =>
    sql`(${String(account)}::uuid = any(${appraisalSubjects.persons}) or ${appraisalSubjects.leaderId} = ${String(account)}::uuid)`,
}

/** The sheets that the reader may see, by permission; the database narrows the same rows again (migrations/0008). */
export function sheetWhere({ ability }: Pick<ReadCtx, 'ability'>): SQL | undefined {
  const all = ['read', 'own', 'teams'].map((verb) => abilityWhere(ability, verb, sheetSubject, columns))
  return all.includes(undefined) ? undefined : or(...all)
}

const hasObjection = (ctx: Ctx) =>
  sql<boolean>`${exists(
    ctx.tx
      .select({ one: sql`1` })
      .from(appraisalObjections)
      .where(
        and(
          eq(appraisalObjections.tenantId, appraisalSubjects.tenantId),
          eq(appraisalObjections.subjectId, appraisalSubjects.id),
          eq(appraisalObjections.state, 'filed'),
        ),
      ),
  )}`

export const subjectColumns = (ctx: Ctx) => ({
  id: appraisalSubjects.id,
  cycleId: appraisalSubjects.cycleId,
  version: appraisalSubjects.version,
  kind: appraisalSubjects.kind,
  name: appraisalSubjects.name,
  place: appraisalSubjects.place,
  members: appraisalSubjects.members,
  leaderName: appraisalSubjects.leaderName,
  state: appraisalSubjects.state,
  total: appraisalSubjects.total,
  hasObjection: hasObjection(ctx),
})

interface StoredRow extends Omit<SubjectRow, 'memberNames'> {
  members: readonly { name: string }[]
}

/** A row as a list shows it; a total that is not out stays where it is. */
export const toSubjectRow = ({ members, total, ...row }: StoredRow, cycleState: CycleState): SubjectRow => ({
  ...row,
  memberNames: members.map(({ name }) => name),
  total: isResultOut(cycleState) ? total : null,
})

export type SubjectRecord = typeof appraisalSubjects.$inferSelect

const ownSheet = (ctx: Pick<ReadCtx, 'tenant' | 'ability'>, id: string) =>
  and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.id, id), sheetWhere(ctx))

/** A sheet that the reader may see; `not_found` for any other, so that nobody learns that it is there. */
export async function getSheetRecord(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'ability'>,
  id: string,
): Promise<SubjectRecord> {
  const [row] = await ctx.tx.select().from(appraisalSubjects).where(ownSheet(ctx, id))
  if (!row) throw new AppError('not_found')
  return row
}

/** The same, locked; its cycle is locked before it (lock-sheet.ts). */
export async function lockSheetRow(ctx: WriteCtx, id: string, seen?: number): Promise<SubjectRecord> {
  const [row] = await ctx.tx.select().from(appraisalSubjects).where(ownSheet(ctx, id)).for('update')
  if (!row) throw new AppError('not_found')
  if (seen !== undefined) checkVersion(row, seen, { id: row.id, version: row.version, state: row.state })
  return row
}

export async function changeSheet(
  ctx: WriteCtx,
  id: string,
  changes: Partial<typeof appraisalSubjects.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .update(appraisalSubjects)
    .set({ ...changes, version: sql`${appraisalSubjects.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.id, id)))
}

const newer = alias(appraisalOpinions, 'newer')

/** Opinions that no other took the place of, of one cycle or of some sheets; those alone that the reader may see. */
export const currentSaid = (
  ctx: Ctx,
  { cycleId, subjectIds }: { cycleId: string; subjectIds?: readonly string[] },
): Promise<SaidRow[]> =>
  ctx.tx
    .select({
      id: appraisalOpinions.id,
      subjectId: appraisalOpinions.subjectId,
      part: appraisalOpinions.part,
      layer: appraisalOpinions.layer,
      points: appraisalOpinions.points,
      judges: appraisalOpinions.judges,
      levelId: appraisalOpinions.levelId,
      reason: appraisalOpinions.reason,
      authorName: appraisalOpinions.authorName,
      createdAt: appraisalOpinions.createdAt,
    })
    .from(appraisalOpinions)
    .where(
      and(
        eq(appraisalOpinions.tenantId, ctx.tenant.id),
        eq(appraisalOpinions.cycleId, cycleId),
        subjectIds ? inArray(appraisalOpinions.subjectId, [...subjectIds]) : undefined,
        notExists(
          ctx.tx
            .select({ one: sql`1` })
            .from(newer)
            .where(
              and(
                eq(newer.tenantId, appraisalOpinions.tenantId),
                eq(newer.subjectId, appraisalOpinions.subjectId),
                eq(newer.part, appraisalOpinions.part),
                eq(newer.layer, appraisalOpinions.layer),
                eq(newer.supersedesId, appraisalOpinions.id),
              ),
            ),
        ),
      ),
    )
