import { en } from '@linli/evaluation-contract/words/en'

import { factWords } from './en-facts.ts'
import { nest } from './nest.ts'
import { rubricWords } from './en-rubrics.ts'
import { scoreWords } from './en-score.ts'
import { standingWords } from './en-standings.ts'

export const messages = {
  evaluation: { ...nest(en), ...factWords, ...rubricWords, ...scoreWords, ...standingWords },
}
