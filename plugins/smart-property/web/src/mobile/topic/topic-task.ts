import type { TopicDetail } from '@linli/smart-property-contract'

export type TopicTask = TopicDetail['taskRows'][number]
/** What came of a task fits on a timeline: as many characters as the server takes. */
export const mostOfResult = 500
