import { defineRoutes } from '@linli/kernel'

import { getBoard } from './get-board.ts'
import { listTransitions } from './list-transitions.ts'
import { orderCalendar } from './order-calendar.ts'
import { previewLimit } from './preview-limit.ts'

export const boardRoutes = defineRoutes((r) => {
  r.get('/work-orders/board', getBoard, 'Orders as columns of cards')
  r.get('/work-orders/calendar', orderCalendar, 'Days with what is due on them')
  r.get('/work-orders/transitions', listTransitions, 'States, moves and who may make them')
  r.get('/limits/preview', previewLimit, 'What a limit would mean here')
})
