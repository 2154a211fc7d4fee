import type { TopicRecord } from './topic-row.ts'

/** What other plugins are told of a topic: no personal data. */
export const topicEvent = (
  topic: Pick<TopicRecord, 'id' | 'cause' | 'categoryKey' | 'buildingId'>,
  orders: readonly { id: string }[],
) => ({
  id: topic.id,
  cause: topic.cause,
  categoryKey: topic.categoryKey,
  buildingId: topic.buildingId,
  orderIds: orders.map(({ id }) => id),
})
