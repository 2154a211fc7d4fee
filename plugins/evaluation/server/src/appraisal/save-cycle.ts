import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { cycleCard, saveCycleInput } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import { rubricHashOf } from './cycle-rubric.ts'
import { auditCycle, changeCycle, lockCycle, type CycleRecord } from './cycle.sql.ts'

/** Staff do not become teams: who is in the cycle is taken out first. */
async function assertKind(ctx: WriteCtx, { id, subjectKind }: CycleRecord, wanted: string): Promise<void> {
  if (subjectKind === wanted) return
  const [row] = await ctx.tx
    .select({ one: sql`1` })
    .from(appraisalSubjects)
    .where(and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.cycleId, id)))
    .limit(1)
  if (row) throw new AppError('illegal_move', { reason: 'appraisal_has_subjects' })
}

/** Changes a cycle that nobody was told of yet. */
export const saveCycle = defineAction({
  name: 'evaluation.appraisal.save',
  can: ['manage', appraisalSubject],
  input: saveCycleInput,
  output: cycleCard,
  async run(ctx, { id, version, ...fields }) {
    const before = await lockCycle(ctx, { id, version }, ['draft'])
    await assertKind(ctx, before, fields.subjectKind)
    const rubricHash = await rubricHashOf(ctx, fields)
    const after = await changeCycle(ctx, id, { ...fields, rubricHash })
    ctx.audit({ subject: appraisalSubject, id, before: auditCycle(before), after: auditCycle(after) })
    return after
  },
})
