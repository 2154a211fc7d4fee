import { rubricCard, rubricSubject, submitRubricInput } from '@linli/evaluation-contract'

import { defineAction } from '../kit.ts'
import { changeRubric, lockRubric } from './own-rubric.ts'
import { askForReview } from './review-task.ts'

/** Puts a draft before whoever freezes; it cannot be edited until it comes back. The step is this product's, not the standard's. */
export const submitRubric = defineAction({
  name: 'evaluation.rubric.submit',
  can: ['edit', rubricSubject],
  input: submitRubricInput,
  output: rubricCard,
  async run(ctx, { id, version }) {
    await lockRubric(ctx, { id, version }, 'draft')
    const after = await changeRubric(ctx, id, {
      state: 'review',
      reason: null,
      submittedBy: ctx.actor.accountId,
    })
    await askForReview(ctx, after)
    ctx.audit({ subject: rubricSubject, id, before: { state: 'draft' }, after: { state: 'review' } })
    return after
  },
})
