import { idSchema } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { scorerCard } from '@linli/evaluation-contract/campaign'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { getScorer } from './scorer.sql.ts'

/** One scorer of the association, wherever the list has got to. */
export const getScorerCard = defineQuery({
  name: 'evaluation.scorer.get',
  can: ['read', panelSubject],
  input: z.object({ id: idSchema }),
  output: scorerCard,
  run: (ctx, { id }) => getScorer(ctx, id),
})
