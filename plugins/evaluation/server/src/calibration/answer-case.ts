import { AppError, newId } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { answerCaseInput, answerCaseOutput } from '@linli/evaluation-contract/campaign'
import { sql } from 'drizzle-orm'

import { partOfPlace } from '../desk/part-hints.ts'
import { defineAction } from '../kit.ts'
import { campaignIndex } from '../panel/campaign-index.ts'
import { entryIssues } from '../score/opinion.rules.ts'
import { calibrationAnswers } from './calibration.schema.ts'
import { getMySitting, lockMySitting } from './my-sitting.ts'

/** Saves my points of one part of a case, as often as wanted until it is handed in; the audit entry holds no points. */
export const answerCase = defineAction({
  name: 'evaluation.calibration.answer',
  can: ['score', deskSubject],
  input: answerCaseInput,
  output: answerCaseOutput,
  async run(ctx, { id, part: partId, points, reason }) {
    const sitting = await lockMySitting(ctx, id)
    if (sitting.submittedAt !== null) throw new AppError('illegal_move', { reason: 'calibration_submitted' })
    const index = await campaignIndex(ctx, sitting.campaign)
    const part = partOfPlace(
      index,
      sitting.material.map((each) => each.part),
      partId,
    )
    const issues = entryIssues(index, part, { points, reason, levelId: null, judges: {} })
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    const accountId = ctx.actor.accountId ?? ''
    await ctx.tx
      .insert(calibrationAnswers)
      .values({ id: newId(), sittingId: id, accountId, part: part.id, points, reason })
      .onConflictDoUpdate({
        target: [calibrationAnswers.tenantId, calibrationAnswers.sittingId, calibrationAnswers.part],
        set: { points, reason, version: sql`${calibrationAnswers.version} + 1`, updatedAt: sql`now()` },
      })
    ctx.audit({ subject: deskSubject, id, after: { part: part.id } })
    const { answered, material } = await getMySitting(ctx, id)
    return { answered, parts: material.length }
  },
})
