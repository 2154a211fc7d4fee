import { definePrint } from '@linli/kernel'

import { getReview } from './get-review.ts'
import { reviewDocument } from './review-document.rules.ts'

/** 月度评审 to be signed and filed (clause 7.4.3.3). */
export const reviewPrint = definePrint({
  name: 'monthly-review',
  title: { 'zh-CN': '月度评审', en: 'Monthly review' },
  operation: getReview,
  document: reviewDocument,
})
