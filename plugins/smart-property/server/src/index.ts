import { fileURLToPath } from 'node:url'

import { definePlugin } from '@linli/kernel'
import { manifest, workOrderSubject } from '@linli/smart-property-contract'

import { categoryExport } from './category/category-export.ts'
import { categoryRoutes } from './category/category.routes.ts'
import { seedCategories } from './category/seed-categories.ts'
import './messages.ts'
import { alarmName } from './work-order/follow-up.ts'
import { publicWorkOrder } from './work-order/public-work-order.ts'
import { ringAlarm } from './work-order/ring-alarm.ts'
import { workOrderExport } from './work-order/work-order-export.ts'
import { workOrderRecord } from './work-order/work-order-record.ts'
import { workOrderSearch } from './work-order/work-order-search.ts'
import { workOrderRoutes } from './work-order/work-order.routes.ts'

/** The server part of 智慧物业. */
export const smartProperty = definePlugin({
  manifest,
  routes: [...workOrderRoutes, ...categoryRoutes],
  timers: { [alarmName]: ringAlarm },
  search: [workOrderSearch],
  exports: [workOrderExport, categoryExport],
  records: { [workOrderSubject]: workOrderRecord },
  publicViews: { [workOrderSubject]: publicWorkOrder },
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  onEnable: seedCategories,
})
