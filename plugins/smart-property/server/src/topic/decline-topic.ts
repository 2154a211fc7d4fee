import { declineTopicInput, topicDeclined, topicDetail, topicSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { decideTask } from './open-topic.ts'
import { saveTopic, todayOf } from './save-topic.ts'
import { topicDetailOf } from './topic-detail.ts'
import { topicEvent } from './topic-event.ts'
import { lockProposed, ordersOfTopic } from './topic.sql.ts'
import { writeOnTimelines } from './write-on-timelines.ts'

/** The branch does not take a topic up, and says why; its orders go on as they are. */
export const declineTopic = defineAction({
  name: 'smart-property.topic.decline',
  can: ['decide', topicSubject],
  input: declineTopicInput,
  output: topicDetail,
  async run(ctx, { id, version, reason }) {
    const topic = await lockProposed(ctx, { id, version })
    const orders = await ordersOfTopic(ctx, id)
    await Promise.all([
      saveTopic(ctx, id, {
        state: 'declined',
        decision: reason,
        decidedOn: todayOf(ctx),
        decidedByName: ctx.actor.name,
        endedAt: ctx.now.toISOString(),
      }),
      ctx.tasks.close(topicSubject, id, decideTask),
      writeOnTimelines(ctx, orders, [
        { kind: 'topic-declined', text: reason, detail: { topic: topic.title } },
      ]),
    ])
    ctx.emit(topicDeclined, id, topicEvent(topic, orders))
    ctx.audit({
      subject: topicSubject,
      id,
      before: { state: topic.state },
      after: { state: 'declined' },
      reason,
    })
    return topicDetailOf(ctx, id)
  },
})
