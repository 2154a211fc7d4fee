import { fileURLToPath } from 'node:url'

import { calendarChanged, definePlugin } from '@linli/kernel'
import { manifest, publicationSubject, workOrderSubject } from '@linli/smart-property-contract'

import { templateExport } from './answer-template/template-export.ts'
import { templateRoutes } from './answer-template/template.routes.ts'
import { boardRoutes } from './board/board.routes.ts'
import { categoryExport } from './category/category-export.ts'
import { categoryRoutes } from './category/category.routes.ts'
import { seedDefaults } from './category/seed-defaults.ts'
import { checkProviders } from './checks/check-providers.ts'
import './messages-answers.ts'
import './messages-links.ts'
import './messages-publications.ts'
import './messages.ts'
import './messages-life.ts'
import './messages-followers.ts'
import './messages-topics.ts'
import './messages-review.ts'
import { priceExport } from './price/price-export.ts'
import { priceRoutes } from './price/price.routes.ts'
import { publicationExport } from './publication/publication-export.ts'
import { publicationRecord } from './publication/publication-record.ts'
import { publicationRoutes } from './publication/publication.routes.ts'
import { topicExport } from './topic/topic-export.ts'
import { topicRoutes } from './topic/topic.routes.ts'
import { metricProviders } from './metrics/metric-providers.ts'
import { metricRoutes } from './metrics/metric.routes.ts'
import { personMetrics } from './metrics/person-metrics.ts'
import { reviewPrint } from './review/review-print.ts'
import { reviewRoutes } from './review/review.routes.ts'
import { rulebookRoutes } from './rulebook/rulebook.routes.ts'
import { assignNewOrder, assignTimer } from './work-order/auto-assign-work-order.ts'
import { batchRoutes } from './work-order/batch.routes.ts'
import { alarmName } from './work-order/follow-up.ts'
import { followCalendar, followCalendarTimer } from './work-order/follow-calendar.ts'
import { followerRoutes } from './work-order/followers.routes.ts'
import { linkRoutes } from './work-order/links.routes.ts'
import { settlementPrint, shareSheetPrint } from './work-order/prints.ts'
import { publicWorkOrder } from './work-order/public-work-order.ts'
import { ringAlarm } from './work-order/ring-alarm.ts'
import { workOrderExport } from './work-order/work-order-export.ts'
import { workOrderRecord } from './work-order/work-order-record.ts'
import { workOrderSearch } from './work-order/work-order-search.ts'
import { workOrderRoutes } from './work-order/work-order.routes.ts'

/** The server part of 智慧物业. */
export const smartProperty = definePlugin({
  manifest,
  routes: [
    ...boardRoutes,
    ...followerRoutes,
    ...workOrderRoutes,
    ...topicRoutes,
    ...categoryRoutes,
    ...reviewRoutes,
    ...rulebookRoutes,
    ...metricRoutes,
    ...templateRoutes,
    ...priceRoutes,
    ...linkRoutes,
    ...batchRoutes,
    ...publicationRoutes,
  ],
  subscribers: [
    {
      name: 'follow-calendar',
      event: calendarChanged,
      action: followCalendar,
      toInput: ({ id, payload }) => ({ key: id, payload: { ...(payload as object), after: null } }),
    },
  ],
  timers: {
    [alarmName]: ringAlarm,
    [assignTimer]: assignNewOrder,
    [followCalendarTimer]: followCalendar,
  },
  metrics: metricProviders,
  checks: checkProviders,
  personMetrics,
  search: [workOrderSearch],
  exports: [workOrderExport, categoryExport, topicExport, templateExport, priceExport, publicationExport],
  prints: [shareSheetPrint, settlementPrint, reviewPrint],
  records: { [workOrderSubject]: workOrderRecord, [publicationSubject]: publicationRecord },
  publicViews: { [workOrderSubject]: publicWorkOrder },
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  onEnable: seedDefaults,
})
