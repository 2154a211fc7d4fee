import { getTopicInput, topicDetail, topicSubject } from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { topicDetailOf } from './topic-detail.ts'

/** One topic with its orders, the decision and who has to do what. */
export const getTopic = defineQuery({
  name: 'smart-property.topic.get',
  can: ['read', topicSubject],
  input: getTopicInput,
  output: topicDetail,
  run: (ctx, { id }) => topicDetailOf(ctx, id),
})
