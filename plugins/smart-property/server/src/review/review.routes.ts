import { defineRoutes } from '@linli/kernel'

import { getReview } from './get-review.ts'
import { giveOpinion } from './give-opinion.ts'
import { holdReview } from './hold-review.ts'
import { listHeldReviews, listPublishedReviews } from './list-reviews.ts'

export const reviewRoutes = defineRoutes((r) => {
  r.get('/reviews', getReview, 'A month in figures, with what was concluded')
  r.get('/reviews/held', listHeldReviews, 'Months of which a review was held')
  r.get('/reviews/published', listPublishedReviews, 'Reviews that residents may read')
  r.post('/reviews/{month}', holdReview, 'Say what the month showed and what will be done')
  r.post('/reviews/{month}/opinion', giveOpinion, 'The Party organisation’s opinion on a review')
})
