import type { TopicRow } from '@linli/smart-property-contract'

import type { topics } from './topic.schema.ts'

export type TopicRecord = typeof topics.$inferSelect
export type CountedTopic = TopicRecord & { orders: number; tasks: number; tasksDone: number }

/** A topic as a line of the list. */
export const toTopicRow = (topic: CountedTopic): TopicRow => ({
  id: topic.id,
  version: topic.version,
  title: topic.title,
  text: topic.text,
  cause: topic.cause,
  state: topic.state,
  categoryName: topic.categoryName,
  place: topic.place,
  orders: topic.orders,
  tasks: topic.tasks,
  tasksDone: topic.tasksDone,
  proposedAt: topic.createdAt,
  proposedByName: topic.proposedByName,
  decidedOn: topic.decidedOn,
})
