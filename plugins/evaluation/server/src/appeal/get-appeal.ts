import { appealSubject } from '@linli/evaluation-contract'
import { appealCard, appealInput } from '@linli/evaluation-contract/campaign'

import { defineQuery } from '../kit.ts'
import { readAppealCard } from './appeal.sql.ts'

/** One appeal to the association, as a task or a link leads to it. */
export const getAppeal = defineQuery({
  name: 'evaluation.appeal.get',
  can: ['read', appealSubject],
  input: appealInput,
  output: appealCard,
  run: (ctx, { id }) => readAppealCard(ctx, id),
})
