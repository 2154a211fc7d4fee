import { defineRoutes } from '@linli/kernel'

import { decideTopic } from './decide-topic.ts'
import { declineTopic } from './decline-topic.ts'
import { finishTopicTask } from './finish-topic-task.ts'
import { getTopic } from './get-topic.ts'
import { listTopics } from './list-topics.ts'
import { proposeTopic } from './propose-topic.ts'

export const topicRoutes = defineRoutes((r) => {
  r.get('/topics', listTopics, 'Topics of the Party branch')
  r.post('/topics', proposeTopic, 'Put orders before the Party branch')
  r.get('/topics/{id}', getTopic, 'One topic with its orders, decision and tasks')
  r.post('/topics/{id}/decline', declineTopic, 'The branch does not take it up')
  r.post('/topics/{id}/decide', decideTopic, 'Record the decision and who does what')
  r.post('/topics/{id}/tasks/{taskId}/finish', finishTopicTask, 'Say what came of a task')
})
