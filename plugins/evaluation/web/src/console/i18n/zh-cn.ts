import { zhCn } from '@linli/evaluation-contract/words/zh-cn'

import { factWords } from './zh-cn-facts.ts'
import { nest } from './nest.ts'
import { rubricWords } from './zh-cn-rubrics.ts'
import { scoreWords } from './zh-cn-score.ts'
import { standingWords } from './zh-cn-standings.ts'

export const messages = {
  evaluation: { ...nest(zhCn), ...factWords, ...rubricWords, ...scoreWords, ...standingWords },
}
