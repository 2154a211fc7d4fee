import { deskSubject } from '@linli/evaluation-contract'
import { and, eq, inArray } from 'drizzle-orm'
import { AppError } from '@linli/contract'
import { z } from 'zod'

import { campaigns } from '../campaign/campaign.schema.ts'
import { defineAction } from '../kit.ts'
import { assignmentHolders, assignments, assessments, discrepancies } from './panel.schema.ts'
import { deskPath } from './tell-scorers.ts'
import { placeOfHolder, assessmentOfPlace, campaignOfAssessment } from './panel-joins.sql.ts'

/** Rings at once, as the system: a scorer who submits may not know who the other one is. */
export const tellDiscrepanciesTimer = 'tell-discrepancies'

/** Tells the two scorers of an assessment that their scores lie too far apart on some parts. */
export const tellDiscrepancies = defineAction({
  name: 'evaluation.desk.tell-discrepancies',
  can: ['score', deskSubject],
  input: z.object({ key: z.guid(), payload: z.unknown().optional() }),
  output: z.object({ told: z.int() }),
  async run(ctx, { key: assessmentId }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const open = await ctx.tx
      .select({ id: discrepancies.id })
      .from(discrepancies)
      .where(and(eq(discrepancies.assessmentId, assessmentId), eq(discrepancies.state, 'open')))
    const holders = await ctx.tx
      .select({
        accountId: assignmentHolders.accountId,
        title: campaigns.title,
        code: assessments.blindCode,
      })
      .from(assignmentHolders)
      .innerJoin(assignments, placeOfHolder)
      .innerJoin(assessments, assessmentOfPlace)
      .innerJoin(campaigns, campaignOfAssessment)
      .where(
        and(
          eq(assignmentHolders.tenantId, ctx.tenant.id),
          eq(assignmentHolders.assessmentId, assessmentId),
          eq(assignments.state, 'submitted'),
          inArray(assignments.role, ['first', 'second', 'confirm']),
        ),
      )
    const [about] = holders
    const accountIds = open.length > 0 ? holders.map(({ accountId }) => accountId) : []
    if (about && accountIds.length > 0) {
      const params = { title: about.title, code: about.code, count: open.length }
      await ctx.notify.send({
        to: { accountIds },
        kind: 'desk.discrepancy',
        title: { key: 'desk_discrepancy.title', params },
        body: { key: 'desk_discrepancy.body', params },
        path: deskPath(ctx.tenant.id),
        channels: ['wechat'],
      })
    }
    ctx.audit({ subject: deskSubject, id: assessmentId, after: { told: accountIds.length } })
    return { told: accountIds.length }
  },
})
