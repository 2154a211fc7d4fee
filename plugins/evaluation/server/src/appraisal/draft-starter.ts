import { rubricCard, rubricDoc, rubricSubject } from '@linli/evaluation-contract'
import { draftStarterInput, starters } from '@linli/evaluation-contract/appraisal'

import { defineAction } from '../kit.ts'
import { keepDraft } from '../rubric/draft-rubric.ts'

/** 从范本起草: our starter as a draft of the tenant's own, to be changed and frozen like any other rubric. */
export const draftStarter = defineAction({
  name: 'evaluation.rubric.draft-starter',
  can: ['edit', rubricSubject],
  input: draftStarterInput,
  output: rubricCard,
  run: (ctx, { id, starter, label }) =>
    keepDraft(ctx, { id, label, purpose: 'appraisal', doc: rubricDoc.parse(starters[starter]) }),
})
