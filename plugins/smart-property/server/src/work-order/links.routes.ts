import { defineRoutes } from '@linli/kernel'

import { getSettlement } from './get-settlement.ts'
import { getShareSheet } from './get-share-sheet.ts'
import { linkWorkOrder } from './link-work-order.ts'
import { listLinkedOrders } from './list-linked.ts'
import { shareWorkOrder } from './share-work-order.ts'
import { unlinkWorkOrder } from './unlink-work-order.ts'
import { unshareWorkOrder } from './unshare-work-order.ts'

export const linkRoutes = defineRoutes((r) => {
  r.get('/links', listLinkedOrders, 'Orders that refer to a record')
  r.post('/work-orders/{id}/links', linkWorkOrder, 'Note that a record refers to it')
  r.delete('/work-orders/{id}/links/{linkId}', unlinkWorkOrder, 'Take a link back')
  r.post('/work-orders/{id}/share', shareWorkOrder, 'The short address that needs no login')
  r.delete('/work-orders/{id}/share', unshareWorkOrder, 'End the short address')
  r.get('/work-orders/{id}/share-sheet', getShareSheet, 'What the sheet for a notice board says')
  r.get('/work-orders/{id}/settlement', getSettlement, 'How a dispute was answered, as a document')
})
