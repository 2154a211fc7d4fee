import { AppError } from '@linli/contract'
import { sheetSubject } from '@linli/evaluation-contract'
import { objectionCard, withdrawObjectionInput } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { appraisalObjections } from './appraisal.schema.ts'
import { answerTask } from './file-objection.ts'
import { lockObjection, readObjection } from './objection.sql.ts'

/** Takes back an objection that has no answer yet; whoever filed it may. */
export const withdrawObjection = defineAction({
  name: 'evaluation.appraisal.withdraw-objection',
  can: ['own', sheetSubject],
  input: withdrawObjectionInput,
  output: objectionCard,
  async run(ctx, { id, version }) {
    const { objection } = await lockObjection(ctx, { id, version })
    const { subjectId, filedBy } = objection
    if (filedBy !== ctx.actor.accountId) throw new AppError('forbidden', { reason: 'appraisal_not_yours' })
    await ctx.tx
      .update(appraisalObjections)
      .set({
        state: 'withdrawn',
        version: sql`${appraisalObjections.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(appraisalObjections.tenantId, ctx.tenant.id), eq(appraisalObjections.id, id)))
    await ctx.tasks.close(sheetSubject, subjectId, answerTask)
    ctx.audit({
      subject: sheetSubject,
      id: subjectId,
      before: { objection: 'filed' },
      after: { objection: 'withdrawn' },
    })
    return readObjection(ctx, id)
  },
})
