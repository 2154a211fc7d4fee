import { sayScoreInput, partOutput, scoreSubject } from '@linli/evaluation-contract'

import { defineAction } from '../kit.ts'
import { sayScore } from './say-score.ts'

/** 公司确认: the company's word on a declaration, by somebody other than who declared. */
export const confirmScore = defineAction({
  name: 'evaluation.score.confirm',
  can: ['confirm', scoreSubject],
  input: sayScoreInput,
  output: partOutput,
  run: (ctx, input) => sayScore(ctx, 'confirmed', input),
})
