import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { assessmentFlagRow, decideFlagInput } from '@linli/evaluation-contract/flag'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { assessmentFlags } from '../flag/flag.schema.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { selectFlags, toAssessmentFlagRows, type AssessmentFlagRecord } from './assessment-flag-row.ts'

const ownFlag = ({ tenant }: Pick<WriteCtx, 'tenant'>, id: string) =>
  and(eq(assessmentFlags.tenantId, tenant.id), eq(assessmentFlags.id, id))

async function readOne(ctx: WriteCtx, id: string): Promise<AssessmentFlagRecord> {
  const [record] = await selectFlags(ctx).where(ownFlag(ctx, id))
  if (!record) throw new AppError('not_found')
  return record
}

async function toOne(ctx: WriteCtx, record: AssessmentFlagRecord) {
  const [row] = await toAssessmentFlagRows(ctx, [record])
  return row!
}

/**
 * 认定 or 排除 at the association, whatever the company said: its own rule, the standard has none. An upheld flag is shown
 * beside the part to who scores it and takes no points, and none of them decides it.
 */
export const decideAssessmentFlag = defineAction({
  name: 'evaluation.assessment-flag.decide',
  can: ['manage', campaignSubject],
  input: decideFlagInput,
  output: assessmentFlagRow,
  async run(ctx, { id, version, decision, reason }) {
    await assertNoScorer(ctx)
    await ctx.tx
      .select({ id: assessmentFlags.id })
      .from(assessmentFlags)
      .where(ownFlag(ctx, id))
      .for('update')
    const before = await readOne(ctx, id)
    if (before.version !== version) checkVersion(before, version, await toOne(ctx, before))
    if (before.state === decision) throw new AppError('illegal_move', { reason: `flag_is_${decision}` })
    await ctx.tx
      .update(assessmentFlags)
      .set({
        state: decision,
        reason,
        decidedByName: ctx.actor.name,
        decidedAt: ctx.now.toISOString(),
        version: sql`${assessmentFlags.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(ownFlag(ctx, id))
    ctx.audit({
      subject: campaignSubject,
      id: before.campaignId,
      before: { flagState: before.state },
      after: { estate: before.estateName, flag: before.title[ctx.actor.locale], flagState: decision },
      reason,
    })
    await appendEvent(ctx, {
      campaignId: before.campaignId,
      action: 'evaluation.assessment-flag.decide',
      object: before.assessmentId,
      payload: { flag: id, check: before.check, decision, reason },
    })
    return toOne(ctx, await readOne(ctx, id))
  },
})
