import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { cycleCard, moveCycleInput } from '@linli/evaluation-contract/appraisal'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import { refuse, rubricHashOf } from './cycle-rubric.ts'
import { auditCycle, changeCycle, lockCycle } from './cycle.sql.ts'
import { readPersonFacts } from './person-facts.ts'
import { tellPersons } from './tell.ts'

/** Opens a cycle: rubric, period and rules are fixed, figures of people are read, and everybody in it is told. */
export const openCycle = defineAction({
  name: 'evaluation.appraisal.open',
  can: ['manage', appraisalSubject],
  input: moveCycleInput,
  output: cycleCard,
  async run(ctx, { id, version }) {
    const before = await lockCycle(ctx, { id, version }, ['draft'])
    if (before.selfBy < dayIn(ctx.tenant.timezone, ctx.now))
      refuse([{ path: 'selfBy', rule: 'appraisal_day_is_over' }])
    const rubricHash = await rubricHashOf(ctx, before)
    const [count] = await ctx.tx
      .select({ sheets: sql<number>`count(*)::int` })
      .from(appraisalSubjects)
      .where(and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.cycleId, id)))
    if (!count?.sheets) throw new AppError('illegal_move', { reason: 'appraisal_without_subjects' })
    await readPersonFacts(ctx, before)
    const after = await changeCycle(ctx, id, { state: 'open', rubricHash })
    ctx.audit({ subject: appraisalSubject, id, before: auditCycle(before), after: auditCycle(after) })
    await tellPersons(ctx, after, { what: 'opened' })
    return after
  },
})
