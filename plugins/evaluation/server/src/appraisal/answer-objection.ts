import { AppError } from '@linli/contract'
import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import { answerObjectionInput, answerRefusalOf, objectionCard } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { appraisalObjections } from './appraisal.schema.ts'
import { answerTask } from './file-objection.ts'
import { lockObjection, readObjection } from './objection.sql.ts'
import { standpointOf } from './standpoint.ts'
import { tellOfSheet } from './tell.ts'

/** Answers an objection in words; points that change are said before, in the final layer of the sheet. */
export const answerObjection = defineAction({
  name: 'evaluation.appraisal.answer-objection',
  can: ['manage', appraisalSubject],
  input: answerObjectionInput,
  output: objectionCard,
  async run(ctx, { id, version, answer }) {
    const { sheet, cycle } = await lockObjection(ctx, { id, version })
    const refusal = answerRefusalOf(await standpointOf(ctx, sheet, cycle))
    if (refusal) throw new AppError('illegal_move', { reason: refusal })
    await ctx.tx
      .update(appraisalObjections)
      .set({
        state: 'answered',
        answer,
        answeredByName: ctx.actor.name,
        answeredAt: ctx.now.toISOString(),
        version: sql`${appraisalObjections.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.id, id)))
    await ctx.tasks.close(sheetSubject, sheet.id, answerTask)
    ctx.audit({
      subject: sheetSubject,
      id: sheet.id,
      before: { objection: 'filed' },
      after: { objection: 'answered' },
    })
    await tellOfSheet(ctx, cycle, { what: 'answered', id: sheet.id, accountIds: sheet.persons })
    return readObjection(ctx, id)
  },
})
