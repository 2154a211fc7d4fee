import {
  classifyInput,
  settingsSchema,
  workOrderRow,
  workOrderSubject,
  type Grade,
  type Settings,
} from '@linli/smart-property-contract'
import type { z } from 'zod'

import { assertTakes, categoryByKey, type Category } from '../category/effective-categories.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { isPlaced, proposeForSimilar } from '../topic/propose-by-rule.ts'
import { clocksFor, termsFor, termsOf } from './deadlines.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { recomputedColumns } from './order-clock.rules.ts'
import type { ClockTerms, OrderChanges, OrderRecord } from './order-record.ts'

type Wanted = z.output<typeof classifyInput>

/** Both clocks anew from when they began, with the pauses there were. */
async function clocksAnew(
  ctx: WriteCtx,
  order: OrderRecord,
  terms: ClockTerms,
  grade: number,
): Promise<OrderChanges> {
  const clocks = await clocksFor(ctx, terms, grade, {
    reportedAt: new Date(order.createdAt),
    solveFrom: new Date(order.solveStartedAt),
  })
  const calendar = await ctx.calendar.business(clocks.clockCalendar)
  const timed = { ...clocks, ...recomputedColumns(calendar, { ...order, terms, ...clocks }) }
  // A deadline that lies ahead again is warned of again; one that has passed was said already.
  const isAhead = (instant: string) => Date.parse(instant) > ctx.now.getTime()
  return {
    ...timed,
    ...(isAhead(timed.respondDueAt) ? { respondStage: 0 } : {}),
    ...(isAhead(timed.solveDueAt) ? { solveStage: 0 } : {}),
  }
}

/** Within its category an order keeps the terms that held when it was opened; another one brings its own of today. */
const termsIn = (
  order: OrderRecord,
  category: Pick<Category, 'key' | 'limits'>,
  settings: Settings,
): ClockTerms =>
  order.categoryKey === category.key ? termsOf(order, category, settings) : termsFor(category, settings)

export async function classify(
  ctx: WriteCtx,
  { id, version, kind, categoryKey, grade, reason }: Wanted,
): Promise<OrderRecord> {
  const category = await categoryByKey(ctx, categoryKey)
  let isAnother = false
  const after = await moveOrder(ctx, {
    id,
    version,
    command: { move: 'classify', grade: grade as Grade },
    async change(order, settings) {
      assertTakes(category, kind ?? order.kind)
      isAnother = order.categoryKey !== categoryKey
      const terms = termsIn(order, category, settings)
      const isSame = order.categoryKey === categoryKey && order.grade === grade
      return {
        kind: kind ?? order.kind,
        categoryKey,
        categoryName: category.name,
        terms,
        ...(isSame ? {} : await clocksAnew(ctx, order, terms, grade)),
      }
    },
    step: (order) => ({
      text: reason,
      detail: {
        gradeBefore: order.grade,
        gradeAfter: grade,
        categoryBefore: order.categoryName,
        categoryAfter: category.name,
        kindBefore: order.kind,
        kindAfter: kind ?? order.kind,
      },
    }),
  })
  // What came in as something else may be the one that makes its like no accident.
  if (isAnother && isPlaced(after)) await proposeForSimilar(ctx, after, await ctx.settings.of(settingsSchema))
  return after
}

/** Sets category and grade (clause 7.4.3.2). Limits are counted anew from when the clocks began. */
export const classifyWorkOrder = defineAction({
  name: 'smart-property.work-order.classify',
  can: ['classify', workOrderSubject],
  input: classifyInput,
  output: workOrderRow,
  run: async (ctx, input) => rowFor(ctx, await classify(ctx, input)),
})
