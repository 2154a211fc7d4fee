import { AppError, fileTicketSchema } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { evidenceFileInput } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { openEvidence } from '../application/dossier-files.ts'
import { holdsFile } from '../desk/dossier.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments } from '../panel/panel.schema.ts'
import { appeals } from '../publication/publication.schema.ts'

async function isInAppeal(ctx: Pick<ReadCtx, 'tx' | 'tenant'>, id: string, fileId: string): Promise<boolean> {
  const listed = JSON.stringify([{ files: [{ id: fileId }] }])
  const [row] = await ctx.tx
    .select({ id: appeals.id })
    .from(appeals)
    .where(
      and(
        eq(appeals.tenantId, ctx.tenant.id),
        eq(appeals.assessmentId, id),
        sql`${appeals.evidence} @> ${listed}::jsonb`,
      ),
    )
    .limit(1)
  return row !== undefined
}

/** Leave for an officer who scores nothing to open a file of an estate's dossier, or of what it objects with. */
export const openAssessmentFile = defineQuery({
  name: 'evaluation.campaign.open-file',
  can: ['read', panelSubject],
  input: evidenceFileInput,
  output: fileTicketSchema,
  async run(ctx, { id, fileId }) {
    await assertNoScorer(ctx)
    const [found] = await ctx.tx
      .select({ estateId: assessments.estateId })
      .from(assessments)
      .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, id)))
    const isListed =
      found && ((await holdsFile(ctx, { assessmentId: id, fileId })) || (await isInAppeal(ctx, id, fileId)))
    if (!isListed) throw new AppError('not_found')
    return openEvidence(ctx, { assessmentId: id, estateId: found.estateId, fileId })
  },
})
