import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { assessments, dossiers } from '../panel/panel.schema.ts'
import { dayIn } from '../rubric/days.rules.ts'

export const dossierSweepTimer = 'dossier-sweep'

/**
 * Deletes what estates handed over once its last day is over. Nobody could read it since midnight; this takes it off
 * the disk. Armed by each dossier for its own day, and one run takes all that are due.
 */
export const sweepDossiers = defineAction({
  name: 'evaluation.campaign.sweep-dossiers',
  can: ['manage', campaignSubject],
  input: z.object({ key: z.string(), payload: z.unknown().optional() }),
  output: z.object({ deleted: z.int() }),
  async run(ctx) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const gone = await ctx.tx
      .delete(dossiers)
      .where(
        and(
          eq(dossiers.tenantId, ctx.tenant.id),
          lt(dossiers.grantUntil, dayIn(ctx.tenant.timezone, ctx.now)),
        ),
      )
      .returning({ assessmentId: dossiers.assessmentId })
    const ids = gone.map(({ assessmentId }) => assessmentId)
    if (ids.length > 0)
      await ctx.tx
        .update(assessments)
        .set({
          grantEndedAt: ctx.now.toISOString(),
          version: sql`${assessments.version} + 1`,
          updatedAt: sql`now()`,
        })
        .where(
          and(
            eq(assessments.tenantId, ctx.tenant.id),
            inArray(assessments.id, ids),
            isNull(assessments.grantEndedAt),
          ),
        )
    ctx.audit({ subject: campaignSubject, id: null, after: { deletedDossiers: ids.length } })
    return { deleted: ids.length }
  },
})
