import { AppError } from '@linli/contract'
import { appraisalClosed, appraisalSubject } from '@linli/evaluation-contract'
import { cycleCard, moveCycleInput } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { appraisalObjections } from './appraisal.schema.ts'
import { auditCycle, changeCycle, lockCycle, type CycleRecord } from './cycle.sql.ts'

async function assertNoObjection(ctx: WriteCtx, { id, objectBy }: CycleRecord): Promise<void> {
  if (dayIn(ctx.tenant.timezone, ctx.now) <= objectBy)
    throw new AppError('illegal_move', { reason: 'appraisal_objections_possible', params: { objectBy } })
  const [open] = await ctx.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(appraisalObjections)
    .where(
      and(
        eq(appraisalObjections.tenantId, ctx.tenant.id),
        eq(appraisalObjections.cycleId, id),
        eq(appraisalObjections.state, 'filed'),
      ),
    )
  if (open?.count)
    throw new AppError('illegal_move', {
      reason: 'appraisal_objections_open',
      params: { count: open.count },
    })
}

/** Ends a cycle once nobody can object any more and every objection has its answer. Honours follow. */
export const closeCycle = defineAction({
  name: 'evaluation.appraisal.close',
  can: ['manage', appraisalSubject],
  input: moveCycleInput,
  output: cycleCard,
  async run(ctx, { id, version }) {
    const before = await lockCycle(ctx, { id, version }, ['shown'])
    await assertNoObjection(ctx, before)
    const after = await changeCycle(ctx, id, { state: 'closed' })
    ctx.audit({ subject: appraisalSubject, id, before: auditCycle(before), after: auditCycle(after) })
    ctx.emit(appraisalClosed, id, {
      id,
      title: after.title,
      subjectKind: after.subjectKind,
      subjects: after.counts.settled ?? 0,
    })
    return after
  },
})
