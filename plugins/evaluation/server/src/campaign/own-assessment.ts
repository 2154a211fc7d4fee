import { and, eq, sql } from 'drizzle-orm'

import { dropPhotos } from '../assessment-flag/take-flags.ts'
import type { WriteCtx } from '../kit.ts'
import { assessments, dossiers } from '../panel/panel.schema.ts'

export type AssessmentRecord = typeof assessments.$inferSelect

const ownRow = ({ tenant }: Pick<WriteCtx, 'tenant'>, id: string) =>
  and(eq(assessments.tenantId, tenant.id), eq(assessments.id, id))

/** The assessment a letter is about, locked, if it is the sender's own. */
export async function assessmentOf(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  { id, from }: { id: string; from: string },
): Promise<AssessmentRecord | null> {
  const [row] = await ctx.tx.select().from(assessments).where(ownRow(ctx, id)).for('update')
  return row && row.estateId === from ? row : null
}

export async function changeAssessment(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  id: string,
  changes: Partial<typeof assessments.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .update(assessments)
    .set({ ...changes, version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(ownRow(ctx, id))
}

/** Deletes what an estate handed over; its points stay. */
export async function dropDossier(ctx: Pick<WriteCtx, 'tx' | 'tenant'>, id: string): Promise<void> {
  await ctx.tx
    .delete(dossiers)
    .where(and(eq(dossiers.tenantId, ctx.tenant.id), eq(dossiers.assessmentId, id)))
  await dropPhotos(ctx, id)
}
