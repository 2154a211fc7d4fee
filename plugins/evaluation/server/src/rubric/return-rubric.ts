import { returnRubricInput, rubricCard, rubricSubject } from '@linli/evaluation-contract'

import { defineAction } from '../kit.ts'
import { changeRubric, lockRubric } from './own-rubric.ts'
import { endReview } from './review-task.ts'

/** Gives a version back to be edited, with what is to be changed; whoever submitted may take it back themselves. */
export const returnRubric = defineAction({
  name: 'evaluation.rubric.return',
  can: ['edit', rubricSubject],
  input: returnRubricInput,
  output: rubricCard,
  async run(ctx, { id, version, reason }) {
    await lockRubric(ctx, { id, version }, 'review')
    const after = await changeRubric(ctx, id, { state: 'draft', reason })
    await endReview(ctx, id)
    ctx.audit({ subject: rubricSubject, id, before: { state: 'review' }, after: { state: 'draft' }, reason })
    return after
  },
})
