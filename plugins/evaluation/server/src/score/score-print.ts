import { definePrint } from '@linli/kernel'

import { getScore } from './get-score.ts'
import { scoreDocument } from './score-document.rules.ts'

/** 评价得分表 to be discussed, signed and filed. */
export const scorePrint = definePrint({
  name: 'score-sheet',
  title: { 'zh-CN': '评价得分表', en: 'Score sheet' },
  operation: getScore,
  document: scoreDocument,
})
