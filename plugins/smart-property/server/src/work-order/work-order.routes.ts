import { defineRoutes } from '@linli/kernel'

import { acknowledgeWorkOrder } from './acknowledge-work-order.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { cancelWorkOrder } from './cancel-work-order.ts'
import { claimWorkOrder } from './claim-work-order.ts'
import { classifyWorkOrder } from './classify-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { autoAssignWorkOrder } from './auto-assign-work-order.ts'
import { badgeWorkOrders, countWorkOrders } from './count-work-orders.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listDueWorkOrders } from './list-due-work-orders.ts'
import { listMyWorkOrders } from './list-my-work-orders.ts'
import { listWorkOrders } from './list-work-orders.ts'
import { mediateWorkOrder } from './mediate-work-order.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { pauseWorkOrder } from './pause-work-order.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { resumeWorkOrder } from './resume-work-order.ts'
import { revealContact } from './reveal-contact.ts'
import { referWorkOrder, settleWorkOrder } from './settle-work-order.ts'
import { planRisk, raiseRisk, standDownRisk } from './stability-risk.ts'
import { colleagues, staffLoad } from './staff-load.ts'
import { startWorkOrder } from './start-work-order.ts'
import { transferWorkOrder } from './transfer-work-order.ts'
import { workOrderStats } from './work-order-stats.ts'

export const workOrderRoutes = defineRoutes((r) => {
  r.get('/work-orders', listWorkOrders, 'Work orders by filters')
  r.post('/work-orders', reportWorkOrder, 'Report a repair, complaint, dispute, suggestion or finding')
  r.get('/work-orders/counts', countWorkOrders, 'Numbers of the list’s chips')
  r.get('/work-orders/badge', badgeWorkOrders, 'Number beside the menu entry')
  r.get('/work-orders/stats', workOrderStats, 'Figures of the home page')
  r.get('/work-orders/due', listDueWorkOrders, 'What is due next')
  r.get('/work-orders/mine', listMyWorkOrders, 'What I reported')
  r.get('/work-orders/load', staffLoad, 'Open orders by member of staff')
  r.get('/work-orders/colleagues', colleagues, 'Members of staff an order may be passed on to')
  r.get('/work-orders/{id}', getWorkOrder, 'One order with its timeline and what I may do')
  r.post('/work-orders/{id}/classify', classifyWorkOrder, 'Set category and grade')
  r.post('/work-orders/{id}/assign', assignWorkOrder, 'Give it to a member of staff')
  r.post('/work-orders/{id}/claim', claimWorkOrder, 'Take it')
  r.post('/work-orders/{id}/transfer', transferWorkOrder, 'Pass it on with a reason')
  r.post('/work-orders/{id}/start', startWorkOrder, 'Begin')
  r.post('/work-orders/{id}/auto-assign', autoAssignWorkOrder, 'Give it to whoever holds the fewest')
  r.post('/work-orders/{id}/pause', pauseWorkOrder, 'Stop the solution clock with a reason, until a time')
  r.post('/work-orders/{id}/resume', resumeWorkOrder, 'Let the solution clock go on')
  r.post('/work-orders/{id}/mediations', mediateWorkOrder, 'Record a session of mediation')
  r.post('/work-orders/{id}/settle', settleWorkOrder, 'Record the agreement of both sides')
  r.post('/work-orders/{id}/refer', referWorkOrder, 'Hand a dispute to a competent body')
  r.post('/work-orders/{id}/acknowledge', acknowledgeWorkOrder, 'Answer for an escalation')
  r.post('/work-orders/{id}/risk', raiseRisk, 'Report a risk to stability')
  r.post('/work-orders/{id}/risk/plan', planRisk, 'What Party branch and community agreed to do')
  r.post('/work-orders/{id}/risk/stand-down', standDownRisk, 'The risk is over')
  r.post('/work-orders/{id}/notes', noteWorkOrder, 'Add words and photos')
  r.post('/work-orders/{id}/answer', answerWorkOrder, 'Say what was done')
  r.post('/work-orders/{id}/confirm', confirmWorkOrder, 'The reporter says whether it is solved')
  r.post('/work-orders/{id}/call-backs', callBackWorkOrder, 'Record a call-back')
  r.post('/work-orders/{id}/close', closeWorkOrder, 'Close with a reason')
  r.post('/work-orders/{id}/reopen', reopenWorkOrder, 'Open it again')
  r.post('/work-orders/{id}/cancel', cancelWorkOrder, 'The reporter withdraws it')
  r.post('/work-orders/{id}/reveal', revealContact, 'The reporter’s contact, for a stated purpose')
})
