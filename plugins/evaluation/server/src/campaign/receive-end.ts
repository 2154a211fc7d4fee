import { campaignSubject } from '@linli/evaluation-contract'
import { applicationWithdrawn, grantEnded, mayMove } from '@linli/evaluation-contract/campaign'

import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { endPlaces } from '../panel/end-places.ts'
import { endVisits } from '../site/end-visits.ts'
import { appendEvent } from './append-event.ts'
import { assessmentOf, changeAssessment, dropDossier, type AssessmentRecord } from './own-assessment.ts'
import { dossierSweepTimer } from './sweep-dossiers.ts'

/** When the grant ended, if it had not before; the dossier goes with it. */
export async function endGrantOf(ctx: WriteCtx, { id, grantEndedAt }: AssessmentRecord) {
  if (grantEndedAt !== null) return {}
  await dropDossier(ctx, id)
  await ctx.timers.cancel(dossierSweepTimer, id)
  return { grantEndedAt: ctx.now.toISOString() }
}

/** An estate takes its application back. Its dossier is deleted; that it took part, and until when, stays. */
export const receiveWithdrawal = defineAction({
  name: 'evaluation.campaign.receive-withdrawal',
  can: ['manage', campaignSubject],
  input: applicationWithdrawn.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, reason, attempt = 1 } }) {
    assertSystem(ctx)
    const row = await assessmentOf(ctx, { id, from })
    if (!row) return refuseLetter(ctx, { subject: campaignSubject, id, from, why: 'anothers_application' })
    if (attempt !== row.attempt)
      return refuseLetter(ctx, { subject: campaignSubject, id, from, why: 'came_before' })
    if (!mayMove(row.state, 'withdrawn'))
      return refuseLetter(ctx, { subject: campaignSubject, id, from, why: `assessment_is_${row.state}` })
    await changeAssessment(ctx, id, {
      state: 'withdrawn',
      reason,
      ...(row.grantUntil === null ? {} : await endGrantOf(ctx, row)),
    })
    await endPlaces(ctx, id, reason)
    await endVisits(ctx, row, reason)
    ctx.audit({
      subject: campaignSubject,
      id: row.campaignId,
      before: { estate: row.estateName, assessment: row.state },
      after: { estate: row.estateName, assessment: 'withdrawn' },
      reason,
    })
    await appendEvent(ctx, {
      campaignId: row.campaignId,
      action: 'evaluation.campaign.receive-withdrawal',
      object: id,
      payload: { reason },
      actor: 'estate',
    })
    return { isTaken: true }
  },
})

/**
 * An estate ends the grant: its dossier is deleted at once, the points given until then stay. A dossier that was not
 * taken in by then never is.
 */
export const receiveGrantEnd = defineAction({
  name: 'evaluation.campaign.receive-grant-end',
  can: ['manage', campaignSubject],
  input: grantEnded.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, reason, attempt = 1 } }) {
    assertSystem(ctx)
    const row = await assessmentOf(ctx, { id, from })
    if (!row) return refuseLetter(ctx, { subject: campaignSubject, id, from, why: 'anothers_application' })
    const end = attempt === row.attempt ? await endGrantOf(ctx, row) : {}
    ctx.audit({
      subject: campaignSubject,
      id: row.campaignId,
      before: { estate: row.estateName, grantUntil: row.grantUntil },
      after: { estate: row.estateName, ...end },
      reason,
    })
    if (!end.grantEndedAt) return { isTaken: false }
    await changeAssessment(ctx, id, end)
    await appendEvent(ctx, {
      campaignId: row.campaignId,
      action: 'evaluation.campaign.receive-grant-end',
      object: id,
      payload: { reason },
      actor: 'estate',
    })
    return { isTaken: true }
  },
})
