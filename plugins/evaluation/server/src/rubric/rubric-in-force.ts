import { AppError } from '@linli/contract'
import type { RubricCard } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, desc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { frozenDocument, openDocument } from './rubric-documents.ts'
import { rubricVersions } from './rubric.schema.ts'
import { readableWhere } from './rubric.sql.ts'

const columns = {
  tenantId: rubricVersions.tenantId,
  id: rubricVersions.id,
  key: rubricVersions.key,
  label: rubricVersions.label,
  purpose: rubricVersions.purpose,
  origin: rubricVersions.origin,
  state: rubricVersions.state,
  contentHash: rubricVersions.contentHash,
  structureHash: rubricVersions.structureHash,
  effectiveFrom: rubricVersions.effectiveFrom,
  effectiveTo: rubricVersions.effectiveTo,
}

type RubricRow = Pick<typeof rubricVersions.$inferSelect, keyof typeof columns>

/** A version with its document, indexed; read-only, as other requests may hold the same one. */
export interface RubricVersion extends Omit<RubricRow, 'tenantId'> {
  isInherited: boolean
  index: RubricIndex
}

type Ctx = Pick<ReadCtx, 'tenant' | 'tx'>

/**
 * The version that holds here on a day (YYYY-MM-DD): the nearest tenant's own before those above it, of several the
 * one that began last. Null when none does. One statement once its document was read by this process.
 */
export async function rubricInForce(
  ctx: Ctx,
  { purpose, day }: { purpose: RubricCard['purpose']; day: string },
): Promise<RubricVersion | null> {
  const nearest = [...ctx.tenant.lineage, ctx.tenant.id]
  const [row] = await ctx.tx
    .select(columns)
    .from(rubricVersions)
    .where(
      and(
        eq(rubricVersions.purpose, purpose),
        inArray(rubricVersions.state, ['frozen', 'retired']),
        lte(rubricVersions.effectiveFrom, day),
        or(isNull(rubricVersions.effectiveTo), gte(rubricVersions.effectiveTo, day)),
      ),
    )
    .orderBy(
      sql`array_position(${sql.param(nearest)}::uuid[], ${rubricVersions.tenantId}) desc`,
      desc(rubricVersions.effectiveFrom),
      desc(rubricVersions.id),
    )
    .limit(1)
  return row ? withDocument(ctx, row) : null
}

/** One version by id, its own or from above; `not_found` for any other, and for a draft of somebody above. */
export async function getRubricVersion(ctx: Ctx, id: string): Promise<RubricVersion> {
  const [row] = await ctx.tx
    .select(columns)
    .from(rubricVersions)
    .where(and(eq(rubricVersions.id, id), readableWhere(ctx)))
    .limit(1)
  if (!row) throw new AppError('not_found')
  return withDocument(ctx, row)
}

async function withDocument(ctx: Ctx, { tenantId, ...row }: RubricRow): Promise<RubricVersion> {
  const load = async () => {
    const [stored] = await ctx.tx
      .select({ doc: rubricVersions.doc })
      .from(rubricVersions)
      .where(and(eq(rubricVersions.tenantId, tenantId), eq(rubricVersions.id, row.id)))
    return stored?.doc
  }
  const index = row.contentHash ? await frozenDocument(row.contentHash, load) : await openOf(load)
  return { ...row, isInherited: tenantId !== ctx.tenant.id, index }
}

async function openOf(load: () => Promise<Parameters<typeof openDocument>[0] | undefined>) {
  const stored = await load()
  // Discarded between the two statements.
  if (!stored) throw new AppError('not_found')
  return openDocument(stored)
}
