import { sayScoreInput, partOutput, scoreSubject } from '@linli/evaluation-contract'

import { defineAction } from '../kit.ts'
import { sayScore } from './say-score.ts'

/** 自评: what the estate, or the company for its own parts, holds a part to be worth. */
export const declareScore = defineAction({
  name: 'evaluation.score.declare',
  can: ['declare', scoreSubject],
  input: sayScoreInput,
  output: partOutput,
  run: (ctx, input) => sayScore(ctx, 'declared', input),
})
