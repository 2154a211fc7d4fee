import { AppError } from '@linli/contract'
import { rubricSubject, type RubricCard, type RubricState } from '@linli/evaluation-contract'
import { checkVersion } from '@linli/kernel'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { rubricVersions } from './rubric.schema.ts'
import { cardColumns, toCard } from './rubric.sql.ts'
import type { Tenure } from './succession.rules.ts'

const { tenantId, id: rowId } = rubricVersions
const ownRow = ({ tenant }: WriteCtx, id: string) => and(eq(tenantId, tenant.id), eq(rowId, id))

const moveReasons: Record<RubricState, string> = {
  draft: 'rubric_is_draft',
  review: 'rubric_is_in_review',
  frozen: 'rubric_is_frozen',
  retired: 'rubric_is_retired',
}

/**
 * The tenant's own version, locked, as a person saw it and in the state a step starts from. `not_found` for
 * another tenant's, that above included: it is kept there.
 */
export async function lockRubric(ctx: WriteCtx, seen: { id: string; version: number }, state: RubricState) {
  const [row] = await ctx.tx
    .select({
      ...cardColumns,
      doc: rubricVersions.doc,
      reason: rubricVersions.reason,
      submittedBy: rubricVersions.submittedBy,
    })
    .from(rubricVersions)
    .where(ownRow(ctx, seen.id))
    .for('update')
  if (!row) throw new AppError('not_found', { reason: 'rubric_kept_elsewhere' })
  const { doc, reason, submittedBy, ...card } = row
  checkVersion(row, seen.version, toCard(ctx, card))
  if (row.state !== state) throw new AppError('illegal_move', { reason: moveReasons[row.state] })
  return { card, doc, reason, submittedBy }
}

type Changes = Partial<typeof rubricVersions.$inferInsert>

/** Changes a locked version and answers it as a list shows it. */
export async function changeRubric(ctx: WriteCtx, id: string, changes: Changes): Promise<RubricCard> {
  const [after] = await ctx.tx
    .update(rubricVersions)
    .set({ ...changes, version: sql`${rubricVersions.version} + 1`, updatedAt: sql`now()` })
    .where(ownRow(ctx, id))
    .returning(cardColumns)
  if (!after) throw new AppError('not_found')
  return toCard(ctx, after)
}

/**
 * Freezing, retiring and taking in the standard go one after another in a tenant: each decides by the days of the
 * others. Taken before any row is locked, so that two of them never wait for each other.
 */
export const takeTurns = (ctx: WriteCtx) =>
  ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`rubrics ${ctx.tenant.id}`}, 0))`)

/** The other versions of a key and purpose that hold or held here. */
export async function readSisters(
  ctx: WriteCtx,
  { id, key, purpose }: Pick<RubricCard, 'id' | 'key' | 'purpose'>,
): Promise<Tenure[]> {
  const rows = await ctx.tx
    .select({
      id: rowId,
      label: rubricVersions.label,
      state: rubricVersions.state,
      effectiveFrom: rubricVersions.effectiveFrom,
      effectiveTo: rubricVersions.effectiveTo,
    })
    .from(rubricVersions)
    .where(
      and(
        eq(tenantId, ctx.tenant.id),
        eq(rubricVersions.key, key),
        eq(rubricVersions.purpose, purpose),
        ne(rowId, id),
      ),
    )
  return rows.flatMap((row) => toTenure(row) ?? [])
}

type Dated = Omit<Tenure, 'state' | 'effectiveFrom'> & { state: RubricState; effectiveFrom: string | null }

export const toTenure = ({ state, effectiveFrom, ...row }: Dated): Tenure | null =>
  (state === 'frozen' || state === 'retired') && effectiveFrom !== null
    ? { ...row, state, effectiveFrom }
    : null

/** Ends versions that a later one supersedes; each on the timeline of its own. */
export async function endTenures(
  ctx: WriteCtx,
  { ids, effectiveTo }: { ids: readonly string[]; effectiveTo: string },
): Promise<void> {
  if (ids.length === 0) return
  await ctx.tx
    .update(rubricVersions)
    .set({ effectiveTo, version: sql`${rubricVersions.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(tenantId, ctx.tenant.id), inArray(rowId, [...ids])))
  for (const id of ids) ctx.audit({ subject: rubricSubject, id, after: { effectiveTo } })
}

/** What an entry of the timeline says of a version. */
export const auditState = ({ key, label, state, maxTotal, effectiveFrom, effectiveTo }: RubricCard) => ({
  key,
  label,
  state,
  maxTotal,
  ...(effectiveFrom ? { effectiveFrom } : {}),
  ...(effectiveTo ? { effectiveTo } : {}),
})
