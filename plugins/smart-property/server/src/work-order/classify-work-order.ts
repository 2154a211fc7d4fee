import { classifyInput, workOrderRow, workOrderSubject, type Grade } from '@linli/smart-property-contract'

import { assertTakes, categoryByKey } from '../category/effective-categories.ts'
import { defineAction } from '../kit.ts'
import { clocksFor, termsFor, termsOf } from './deadlines.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { recomputedColumns } from './order-clock.rules.ts'
import type { OrderRecord } from './order-record.ts'

const isAhead = (now: Date, instant: string) => Date.parse(instant) > now.getTime()

const isSameCategory = (order: OrderRecord, key: string) => order.categoryKey === key

/**
 * Sets category and grade (clause 7.4.3.2). Limits are counted anew from when the clocks began; within its
 * category an order keeps the limits that held when it was opened, another category brings its own of today.
 */
export const classifyWorkOrder = defineAction({
  name: 'smart-property.work-order.classify',
  can: ['classify', workOrderSubject],
  input: classifyInput,
  output: workOrderRow,
  async run(ctx, { id, version, kind, categoryKey, grade, reason }) {
    const category = await categoryByKey(ctx, categoryKey)
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'classify', grade: grade as Grade },
      async change(order, settings) {
        assertTakes(category, kind ?? order.kind)
        const isSame = order.categoryKey === categoryKey && order.grade === grade
        const terms = isSameCategory(order, categoryKey)
          ? termsOf(order, category, settings)
          : termsFor(category, settings)
        const clocks = isSame
          ? {}
          : await clocksFor(ctx, terms, grade, {
              reportedAt: new Date(order.createdAt),
              solveFrom: new Date(order.solveStartedAt),
            })
        const timed = { ...order, terms, ...clocks }
        const waits =
          isSame || order.solveSpans.length === 0
            ? {}
            : recomputedColumns(await ctx.calendar.business(timed.clockCalendar), timed)
        // A deadline that lies ahead again is warned of again; one that has passed was said already.
        const { respondDueAt, solveDueAt } = { ...timed, ...waits }
        const stages = isSame
          ? {}
          : {
              ...(isAhead(ctx.now, respondDueAt) ? { respondStage: 0 } : {}),
              ...(isAhead(ctx.now, solveDueAt) ? { solveStage: 0 } : {}),
            }
        return {
          kind: kind ?? order.kind,
          categoryKey,
          categoryName: category.name,
          terms,
          ...clocks,
          ...waits,
          ...stages,
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
    return rowFor(ctx, after)
  },
})
