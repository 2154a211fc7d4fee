import { AppError } from '@linli/contract'
import { appraisalSubject, type Words } from '@linli/evaluation-contract'
import type { CycleCard, CycleState, SheetState } from '@linli/evaluation-contract/appraisal'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { rubricVersions } from '../rubric/rubric.schema.ts'
import { appraisalCycles, appraisalObjections, appraisalSubjects } from './appraisal.schema.ts'
import { sheetWhere } from './sheet.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'ability'>
type Counts = Partial<Record<SheetState, number>>

/** Of the sheets that the reader may see: what a colleague's page counts is the own sheet alone. */
const countsFor = (ctx: Ctx) => sql<Counts>`(select coalesce(jsonb_object_agg(c.state, c.sheets), '{}') from (
  select ${appraisalSubjects.state} as state, count(*)::int as sheets from ${appraisalSubjects}
  where ${and(
    eq(appraisalSubjects.tenantId, appraisalCycles.tenantId),
    eq(appraisalSubjects.cycleId, appraisalCycles.id),
    sheetWhere(ctx),
  )} group by 1) c)`

const openObjectionsFor = (ctx: Ctx) => sql<number>`(select count(*)::int from ${appraisalObjections}
  join ${appraisalSubjects} on ${and(
    eq(appraisalSubjects.tenantId, appraisalObjections.tenantId),
    eq(appraisalSubjects.id, appraisalObjections.subjectId),
  )} where ${and(
    eq(appraisalObjections.tenantId, appraisalCycles.tenantId),
    eq(appraisalObjections.cycleId, appraisalCycles.id),
    eq(appraisalObjections.state, 'filed'),
    sheetWhere(ctx),
  )})`

const cardColumns = (ctx: Ctx) => ({
  id: appraisalCycles.id,
  version: appraisalCycles.version,
  updatedAt: appraisalCycles.updatedAt,
  title: appraisalCycles.title,
  subjectKind: appraisalCycles.subjectKind,
  state: appraisalCycles.state,
  periodFrom: appraisalCycles.periodFrom,
  periodTo: appraisalCycles.periodTo,
  selfBy: appraisalCycles.selfBy,
  reviewBy: appraisalCycles.reviewBy,
  objectBy: appraisalCycles.objectBy,
  rubricTitle: sql<Words>`${rubricVersions.doc}->'title'`,
  rubricLabel: rubricVersions.label,
  counts: countsFor(ctx),
})

/** The rubric may be the company's, so its tenant is not the cycle's. */
const ofRubric = eq(rubricVersions.id, appraisalCycles.rubricId)
const ownCycle = ({ tenant }: Pick<ReadCtx, 'tenant'>, id: string): SQL | undefined =>
  and(eq(appraisalCycles.tenantId, tenant.id), eq(appraisalCycles.id, id))

/** A draft is the people office's alone. */
export const visibleCycles = ({ ability }: Pick<ReadCtx, 'ability'>): SQL | undefined =>
  ability.can('manage', appraisalSubject) ? undefined : sql`${appraisalCycles.state} <> 'draft'`

export const selectCards = (ctx: Ctx) =>
  ctx.tx.select(cardColumns(ctx)).from(appraisalCycles).innerJoin(rubricVersions, ofRubric)

export async function readCard(ctx: Ctx, id: string): Promise<CycleCard> {
  const [card] = await selectCards(ctx).where(ownCycle(ctx, id))
  if (!card) throw new AppError('not_found')
  return card
}

export async function readCycle(ctx: Ctx, id: string) {
  const [row] = await ctx.tx
    .select({
      ...cardColumns(ctx),
      goals: appraisalCycles.goals,
      policies: appraisalCycles.policies,
      rubricId: appraisalCycles.rubricId,
      rubricHash: appraisalCycles.rubricHash,
      reason: appraisalCycles.reason,
      openObjections: openObjectionsFor(ctx),
    })
    .from(appraisalCycles)
    .innerJoin(rubricVersions, ofRubric)
    .where(and(ownCycle(ctx, id), visibleCycles(ctx)))
  if (!row) throw new AppError('not_found')
  return row
}

export type CycleRecord = typeof appraisalCycles.$inferSelect

/** The row alone, null when this tenant has none; locked where its state decides what may be written. */
export async function findCycle(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  id: string,
  strength: 'update' | 'share' = 'update',
): Promise<CycleRecord | null> {
  const [row] = await ctx.tx.select().from(appraisalCycles).where(ownCycle(ctx, id)).for(strength)
  return row ?? null
}

/** A cycle that the reader may know of; `not_found` for a draft, unless the reader makes it. */
export async function getCycleRecord(ctx: Ctx, id: string): Promise<CycleRecord> {
  const [row] = await ctx.tx
    .select()
    .from(appraisalCycles)
    .where(and(ownCycle(ctx, id), visibleCycles(ctx)))
  if (!row) throw new AppError('not_found')
  return row
}

/** The cycle as a person saw it, locked, in one of the states a step starts from. */
export async function lockCycle(
  ctx: WriteCtx,
  seen: { id: string; version: number },
  states: readonly CycleState[],
): Promise<CycleRecord> {
  const row = await findCycle(ctx, seen.id)
  if (!row) throw new AppError('not_found')
  if (row.version !== seen.version) checkVersion(row, seen.version, await readCard(ctx, seen.id))
  assertState(row, states)
  return row
}

export function assertState({ state }: Pick<CycleRecord, 'state'>, states: readonly CycleState[]): void {
  if (!states.includes(state)) throw new AppError('illegal_move', { reason: `appraisal_cycle_is_${state}` })
}

/** Changes a locked cycle and answers its card. */
export async function changeCycle(
  ctx: WriteCtx,
  id: string,
  changes: Partial<typeof appraisalCycles.$inferInsert>,
): Promise<CycleCard> {
  await ctx.tx
    .update(appraisalCycles)
    .set({ ...changes, version: sql`${appraisalCycles.version} + 1`, updatedAt: sql`now()` })
    .where(ownCycle(ctx, id))
  return readCard(ctx, id)
}

/** What an entry of the timeline says of a cycle. */
export const auditCycle = ({
  title,
  state,
  periodFrom,
  periodTo,
  selfBy,
  reviewBy,
  objectBy,
}: Pick<CycleCard, 'title' | 'state' | 'periodFrom' | 'periodTo' | 'selfBy' | 'reviewBy' | 'objectBy'>) => ({
  title,
  state,
  periodFrom,
  periodTo,
  selfBy,
  reviewBy,
  objectBy,
})
