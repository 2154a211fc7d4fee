import { defineRoutes } from '@linli/kernel'

import { followWorkOrder } from './follow-work-order.ts'
import { listFollowed } from './list-followed.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { suggestDuplicates } from './suggest-duplicates.ts'
import { unfollowWorkOrder } from './unfollow-work-order.ts'
import { unmergeWorkOrder } from './unmerge-work-order.ts'

/** Bound before the orders' own routes, whose `{id}` would match. */
export const followerRoutes = defineRoutes((r) => {
  r.get('/work-orders/duplicates', suggestDuplicates, 'Orders that may mean the same')
  r.get('/work-orders/followed', listFollowed, 'What I follow')
  r.post('/work-orders/{id}/follow', followWorkOrder, 'It concerns me as well')
  r.post('/work-orders/{id}/unfollow', unfollowWorkOrder, 'No longer follow it')
  r.post('/work-orders/{id}/merge', mergeWorkOrders, 'Put it into another that means the same')
  r.post('/work-orders/{id}/unmerge', unmergeWorkOrder, 'Take a merge back')
})
