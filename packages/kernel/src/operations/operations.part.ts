import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { listDeliveries, replayDeliveries } from './dead-letters.ts'
import { operationExports } from './operations.exports.ts'
import { cancelJob, getJob, listJobs, retryJob } from './job-list.ts'

addMessages({
  'zh-CN': {
    'action.kernel.delivery.replay': '重新投递事件',
    'action.kernel.job.cancel': '取消任务',
    'action.kernel.job.retry': '重新执行失败的任务',
  },
  en: {
    'action.kernel.delivery.replay': 'Replayed events',
    'action.kernel.job.cancel': 'Cancelled a job',
    'action.kernel.job.retry': 'Tried a failed job again',
  },
})

export const operationsPart: KernelPart = {
  exports: operationExports,
  routes: defineRoutes((r) => {
    r.get('/operations/deliveries', listDeliveries, 'Events by delivery state; dead letters by default')
    r.post('/operations/deliveries/replay', replayDeliveries, 'Replay dead letters')
    r.get('/jobs', listJobs, 'Long work with its progress')
    r.get('/jobs/{id}', getJob, 'One job')
    r.post('/jobs/{id}/cancel', cancelJob, 'Cancel a job')
    r.post('/jobs/{id}/retry', retryJob, 'Try a failed job again')
  }),
}
