import { AppError } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import {
  distanceOver,
  maxRounds,
  submitCaseInput,
  submitCaseOutput,
  type Gate,
} from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { readGate } from './assert-calibrated.ts'
import { askForDecision } from './calibration-task.ts'
import { calibrationAnswers, calibrationReferences, calibrationSittings } from './calibration.schema.ts'
import { isMySitting, lockMySitting, readSittingPage, type MySitting } from './my-sitting.ts'
import { openRound } from './sitting.sql.ts'

function assertAnswered({ material, answered, submittedAt }: MySitting): void {
  if (submittedAt !== null) throw new AppError('illegal_move', { reason: 'calibration_submitted' })
  const left = material.length - answered
  if (left > 0)
    throw new AppError('illegal_move', { reason: 'calibration_parts_left', params: { count: left } })
}

const set = (ctx: WriteCtx, id: string, values: Partial<typeof calibrationSittings.$inferInsert>) =>
  ctx.tx
    .update(calibrationSittings)
    .set({ ...values, version: sql`${calibrationSittings.version} + 1`, updatedAt: sql`now()` })
    .where(and(isMySitting(ctx), eq(calibrationSittings.id, id)))

/** How far each part lies from its reference. Read after the case is handed in: before, the database shows the scorer none. */
const measure = (ctx: WriteCtx, { id, caseId }: MySitting) =>
  ctx.tx
    .select({ given: calibrationAnswers.points, reference: calibrationReferences.points })
    .from(calibrationAnswers)
    .innerJoin(
      calibrationReferences,
      and(
        eq(calibrationReferences.tenantId, calibrationAnswers.tenantId),
        eq(calibrationReferences.caseId, caseId),
        eq(calibrationReferences.part, calibrationAnswers.part),
      ),
    )
    .where(and(eq(calibrationAnswers.tenantId, ctx.tenant.id), eq(calibrationAnswers.sittingId, id)))

/** After a try that failed the next one begins with other cases; without any, or after the last, the secretary decides. */
async function goOn(ctx: WriteCtx, { campaign, scorerId }: MySitting): Promise<Gate | null> {
  const gate = await readGate(ctx, campaign, scorerId)
  if (gate?.state !== 'failed') return gate
  const next = gate.round + 1
  const opened = next <= maxRounds ? await openRound(ctx, campaign, scorerId, next) : new Map()
  if (opened.size > 0) return readGate(ctx, campaign, scorerId)
  await askForDecision(ctx, campaign)
  return gate
}

/** Hands in a case. From then on reference and why are shown, and with the last case of a try it is decided. */
export const submitCase = defineAction({
  name: 'evaluation.calibration.submit',
  can: ['score', deskSubject],
  input: submitCaseInput,
  output: submitCaseOutput,
  async run(ctx, { id }) {
    const sitting = await lockMySitting(ctx, id)
    assertAnswered(sitting)
    await set(ctx, id, { submittedAt: ctx.now.toISOString() })
    const pairs = await measure(ctx, sitting)
    await set(ctx, id, { answered: pairs.length, distance: distanceOver(pairs) })
    const gate = sitting.kind === 'gate' ? await goOn(ctx, sitting) : null
    ctx.audit({ subject: deskSubject, id, after: { calibration: sitting.kind, round: sitting.round } })
    return { page: await readSittingPage(ctx, id), gate }
  },
})
