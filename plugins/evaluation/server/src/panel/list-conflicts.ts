import { panelSubject } from '@linli/evaluation-contract'
import { conflictsInput, conflictsOutput } from '@linli/evaluation-contract/campaign'

import { defineQuery } from '../kit.ts'
import { conflictsOf } from './conflict.sql.ts'
import { assertNoScorer } from './open-draw.ts'
import { getScorer } from './scorer.sql.ts'

/** Why a scorer does not judge some companies or estates, ended conflicts included; they name estates, so not for who scores. */
export const listConflicts = defineQuery({
  name: 'evaluation.scorer.conflicts',
  can: ['read', panelSubject],
  input: conflictsInput,
  output: conflictsOutput,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const [, rows] = await Promise.all([getScorer(ctx, id), conflictsOf(ctx, id)])
    return { rows }
  },
})
