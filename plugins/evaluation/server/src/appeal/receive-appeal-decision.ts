import { applicationSubject } from '@linli/evaluation-contract'
import { appealDecided } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { filedAppeals } from '../application/application.schema.ts'
import { findApplication } from '../application/application.sql.ts'
import { campaignPath, estateRoles } from '../application/campaign-tasks.ts'
import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { wordAppealReason } from './appeal-words.ts'
import { findFiled, type FiledRecord } from './filed-appeal.sql.ts'

const isOpen = ({ state }: FiledRecord, to: string): boolean =>
  state === 'filed' || (state === 'admitted' && to !== 'admitted')

async function tellPeople(
  ctx: WriteCtx,
  { appeal, campaignId }: { appeal: FiledRecord; campaignId: string },
  { state, publicReason }: { state: 'refused' | 'decided'; publicReason: string },
): Promise<void> {
  const params = { part: appeal.part, reason: wordAppealReason(publicReason, 'zh-CN') ?? '' }
  await ctx.notify.send({
    to: { roles: estateRoles },
    kind: 'appeal.decided',
    title: { key: `appeal_${state}.title`, params },
    body: { key: `appeal_${state}.body`, params },
    path: campaignPath(ctx.tenant.id, campaignId),
  })
}

/** What the association made of an appeal. A decision is final: a later letter about it has no effect. */
export const receiveAppealDecision = defineAction({
  name: 'evaluation.application.receive-appeal-decision',
  can: ['apply', applicationSubject],
  input: appealDecided.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, state, points, publicReason } }) {
    assertSystem(ctx)
    const appeal = await findFiled(ctx, id)
    const application = appeal && (await findApplication(ctx, appeal.applicationId))
    const about = { subject: applicationSubject, id: application?.id ?? id, from }
    if (!appeal || application?.associationId !== from)
      return refuseLetter(ctx, { ...about, why: 'anothers_appeal' })
    if (!isOpen(appeal, state)) return refuseLetter(ctx, { ...about, why: `appeal_is_${appeal.state}` })
    await ctx.tx
      .update(filedAppeals)
      .set({
        state,
        points,
        publicReason: publicReason || null,
        decidedAt: state === 'admitted' ? null : ctx.now.toISOString(),
        version: sql`${filedAppeals.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(filedAppeals.tenantId, ctx.tenant.id), eq(filedAppeals.id, id)))
    ctx.audit({
      subject: applicationSubject,
      id: application.id,
      before: { appealedPart: appeal.part, appealState: appeal.state },
      after: { appealedPart: appeal.part, appealState: state, appealPoints: points },
      ...(publicReason ? { reason: publicReason } : {}),
    })
    if (state !== 'admitted')
      await tellPeople(ctx, { appeal, campaignId: application.campaignId }, { state, publicReason })
    return { isTaken: true }
  },
})
