import type { MetricType } from '@linli/contract'

/** Guards that leave a row out of a figure, each named where a figure is drilled down to its rows. */
export const metricGuards = [
  'outside-window',
  'withdrawn',
  'merged',
  'reopened',
  'not-reopened',
  'bulk-closed',
  'unanswered',
  'late',
  'not-called-back',
  'not-answered',
  'still-running',
] as const
export type MetricGuard = (typeof metricGuards)[number]

const metric = (key: string, unit: MetricType['unit'], guard: string, clause: string): MetricType => ({
  key,
  unit,
  guard,
  clause,
})

/** What the rubric asks of complaints, disputes and requests, by its own keys. */
export const metrics = {
  'comp.system_doc': metric(
    'comp.system_doc',
    'boolean',
    'A document in force on the last day of the window',
    '7.4.3.1',
  ),
  'comp.on_time_rate': metric(
    'comp.on_time_rate',
    'ratio',
    'Overdue open complaints stay in the denominator; reopened, bulk-closed and unanswered ones are not on time',
    '7.4.3.2',
  ),
  'comp.callback_rate': metric(
    'comp.callback_rate',
    'ratio',
    'Confirmed by the reporter or called back by somebody other than the fixer',
    '7.4.3.2',
  ),
  'comp.reopen_rate': metric(
    'comp.reopen_rate',
    'ratio',
    'Every complaint reopened at least once counts',
    '7.4.3.2',
  ),
  'comp.channels_active': metric(
    'comp.channels_active',
    'count',
    'A channel counts when it took in a complaint that was answered',
    '7.4.3.1',
  ),
  'plat.reply_within_sla': metric(
    'plat.reply_within_sla',
    'ratio',
    'Messages from the app; one that waits past its limit stays in the denominator',
    '7.2.2.2',
  ),
  'need.responded_rate': metric(
    'need.responded_rate',
    'ratio',
    'Suggestions and requests answered with a decision; closed without an answer is not',
    '7.2.2.4',
  ),
  'joint.disputes_over_sla': metric(
    'joint.disputes_over_sla',
    'count',
    'Open past the limit on the last day of the window; paused time does not count',
    '6.1.3.b',
  ),
} as const satisfies Record<string, MetricType>
export type OrderMetric = keyof typeof metrics
