import type { CheckReading, MetricWindow } from '@linli/contract'
import type { CheckProvider } from '@linli/kernel'
import type { OrderCheck } from '@linli/smart-property-contract'

import { labelRecords } from '../metrics/metric-labels.ts'
import { closedTogether, closedUnanswered, reopened } from './complaint-checks.sql.ts'
import type { Reader } from './findings.sql.ts'
import { fewRatings, ratingsOfOneAccount, ratingsOfOneRoom } from './rating-checks.sql.ts'

const ofOrders = (run: (ctx: Reader, window: MetricWindow) => Promise<CheckReading>): CheckProvider => ({
  run,
  label: async (ctx, rows) => {
    const labels = await labelRecords(
      ctx,
      rows.map(({ entity, entityId }) => ({ table: entity, id: entityId })),
    )
    return labels.map(({ id, number, title, path }) => ({ id, title: `${number} ${title}`, path }))
  },
})

/** What an evaluation may have looked for in this plugin's records, each by one statement. */
export const checkProviders: Record<OrderCheck, CheckProvider> = {
  'comp.closed_unanswered': ofOrders(closedUnanswered),
  'comp.reopened': ofOrders(reopened),
  'comp.closed_together': ofOrders(closedTogether),
  'rating.one_room': ofOrders(ratingsOfOneRoom),
  'rating.one_account': ofOrders(ratingsOfOneAccount),
  'rating.few_answers': ofOrders(fewRatings),
}
