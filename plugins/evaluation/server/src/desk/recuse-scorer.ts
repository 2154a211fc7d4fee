import { AppError, newId } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { recuseInput, recuseOutput } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assignments, scorerConflicts } from '../panel/panel.schema.ts'
import { askForRedraw } from '../panel/redraw-task.ts'
import { endScoring } from '../panel/tell-scorers.ts'
import { lockMyPlace, type MyPlace } from './my-place.ts'

async function giveUp(ctx: WriteCtx, id: string, reason: string): Promise<number> {
  const [after] = await ctx.tx
    .update(assignments)
    .set({ state: 'recused', reason, version: sql`${assignments.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.id, id)))
    .returning({ version: assignments.version })
  return after?.version ?? 0
}

/** The same parts again for somebody else; what was scored so far stays with the place that was given up. */
const vacate = (ctx: WriteCtx, { assignment, assessment, campaign }: MyPlace) =>
  ctx.tx.insert(assignments).values({
    id: newId(),
    campaignId: campaign.id,
    assessmentId: assessment.id,
    role: assignment.role,
    parts: assignment.parts,
  })

/** A scorer who should not judge this estate says so; the place is drawn again and the conflict kept for later draws. */
export const recuseScorer = defineAction({
  name: 'evaluation.desk.recuse',
  can: ['score', deskSubject],
  input: recuseInput,
  output: recuseOutput,
  async run(ctx, { id, version, kind, reason }) {
    const place = await lockMyPlace(ctx, { id, version })
    const { assignment, assessment, campaign, scorerId } = place
    if (assignment.state !== 'offered' && assignment.state !== 'in_progress')
      throw new AppError('illegal_move', { reason: 'place_submitted' })
    const nextVersion = await giveUp(ctx, id, reason)
    await ctx.tx.insert(scorerConflicts).values({
      id: newId(),
      scorerId,
      companyId: assessment.companyId,
      estateId: assessment.estateId,
      label: assessment.companyName,
      kind,
      isDetected: false,
      note: reason,
    })
    await vacate(ctx, place)
    await askForRedraw(ctx, campaign)
    await endScoring(ctx, [scorerId])
    ctx.audit({
      subject: deskSubject,
      id,
      before: { state: assignment.state },
      after: { state: 'recused', conflictKind: kind },
      reason,
    })
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.desk.recuse',
      object: id,
      actor: 'scorer',
      payload: { assignment: id, kind, reason },
    })
    return { state: 'recused' as const, version: nextVersion }
  },
})
