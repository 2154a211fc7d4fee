import { classifyInput, workOrderRow, workOrderSubject, type Grade } from '@linli/smart-property-contract'

import { assertTakes, categoryByKey, limitFor } from '../category/effective-categories.ts'
import { defineAction } from '../kit.ts'
import { respondClock, solveClock } from './deadlines.ts'
import { moveOrder, rowFor } from './move-order.ts'

const isAhead = (now: Date, instant: string) => Date.parse(instant) > now.getTime()

/** Sets category and grade. Limits are counted anew from when the clocks began (clause 7.4.3.2). */
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
        const limit = limitFor(category, grade, settings.limits)
        const [respond, solve] = await Promise.all([
          respondClock(ctx, new Date(order.createdAt), limit, settings),
          solveClock(ctx, new Date(order.solveStartedAt), limit, settings),
        ])
        // A deadline that lies ahead again is warned of again; one that has passed was said already.
        const stages = {
          ...(isAhead(ctx.now, respond.respondDueAt) ? { respondStage: 0 } : {}),
          ...(isAhead(ctx.now, solve.solveDueAt) ? { solveStage: 0 } : {}),
        }
        return {
          kind: kind ?? order.kind,
          categoryKey,
          categoryName: category.name,
          ...respond,
          ...solve,
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
