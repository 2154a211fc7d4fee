import { appraisalSubject } from '@linli/evaluation-contract'
import {
  changeDaysInput,
  cycleCard,
  dayProblems,
  movedDayProblems,
} from '@linli/evaluation-contract/appraisal'

import { defineAction } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { refuse } from './cycle-rubric.ts'
import { auditCycle, changeCycle, lockCycle } from './cycle.sql.ts'

/** Gives steps that are not over more time. */
export const changeDays = defineAction({
  name: 'evaluation.appraisal.change-days',
  can: ['manage', appraisalSubject],
  input: changeDaysInput,
  output: cycleCard,
  async run(ctx, { id, version, ...days }) {
    const before = await lockCycle(ctx, { id, version }, ['open', 'reviewing', 'shown'])
    const problems = [
      ...movedDayProblems(before, days, dayIn(ctx.tenant.timezone, ctx.now)),
      ...dayProblems({ ...before, ...days }),
    ]
    if (problems.length > 0) refuse(problems)
    const after = await changeCycle(ctx, id, days)
    ctx.audit({ subject: appraisalSubject, id, before: auditCycle(before), after: auditCycle(after) })
    return after
  },
})
