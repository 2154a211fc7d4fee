import type { WorkOrderDetail, WorkOrderStep } from '@linli/smart-property-contract'
import type { TimelineEntry } from '@linli/web-kit'

import { timelineOf } from '../order-words.ts'
import { stepDetails, type Telling } from './step-details.ts'

type Told = Pick<WorkOrderDetail, 'steps' | 'settlement'>

/** What stands above the timeline is not said again in it: the report's words and photos, and the terms of a settlement. */
function unsaid(step: WorkOrderStep, { settlement }: Told): WorkOrderStep {
  if (step.kind === 'reported') return { ...step, text: '', photos: [] }
  const isTerms = (step.kind === 'settle' || step.kind === 'refer') && step.text === settlement?.terms
  return isTerms ? { ...step, text: '' } : step
}

/** The one timeline of an order as staff read it, newest first, everything in words. */
export const panelTimeline = (order: Told, telling: Telling): TimelineEntry[] =>
  timelineOf(
    order.steps.map((step) => unsaid(step, order)),
    telling.t,
    (step) => stepDetails(step, telling),
  )
