import { appraisalSubject } from '@linli/evaluation-contract'
import { cancelCycleInput, cycleCard } from '@linli/evaluation-contract/appraisal'

import { defineAction } from '../kit.ts'
import { changeCycle, lockCycle } from './cycle.sql.ts'

/** Ends a cycle without a result; what was said in it stays with whom it concerns. */
export const cancelCycle = defineAction({
  name: 'evaluation.appraisal.cancel',
  can: ['manage', appraisalSubject],
  input: cancelCycleInput,
  output: cycleCard,
  async run(ctx, { id, version, reason }) {
    const before = await lockCycle(ctx, { id, version }, ['draft', 'open', 'reviewing'])
    const after = await changeCycle(ctx, id, { state: 'cancelled', reason })
    ctx.audit({
      subject: appraisalSubject,
      id,
      before: { state: before.state },
      after: { state: 'cancelled' },
      reason,
    })
    return after
  },
})
