import { appraisalSubject } from '@linli/evaluation-contract'
import { cycleCard, moveCycleInput } from '@linli/evaluation-contract/appraisal'

import { defineAction } from '../kit.ts'
import { auditCycle, changeCycle, lockCycle } from './cycle.sql.ts'
import { readPersonFacts } from './person-facts.ts'
import { tellLeaders } from './tell.ts'

/** Ends the own layer: leaders and the people office judge from here on, with figures as they are now. */
export const reviewCycle = defineAction({
  name: 'evaluation.appraisal.review',
  can: ['manage', appraisalSubject],
  input: moveCycleInput,
  output: cycleCard,
  async run(ctx, { id, version }) {
    const before = await lockCycle(ctx, { id, version }, ['open'])
    await readPersonFacts(ctx, before)
    const after = await changeCycle(ctx, id, { state: 'reviewing' })
    ctx.audit({ subject: appraisalSubject, id, before: auditCycle(before), after: auditCycle(after) })
    await tellLeaders(ctx, after)
    return after
  },
})
