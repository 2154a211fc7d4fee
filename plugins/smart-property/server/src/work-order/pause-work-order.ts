import { AppError } from '@linli/contract'
import { pauseInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { isPauseTooLong, pauseColumns } from './order-clock.rules.ts'

/** Stops the solution clock for a stated reason until a stated time; it then goes on by itself. */
export const pauseWorkOrder = defineAction({
  name: 'smart-property.work-order.pause',
  can: ['pause', workOrderSubject],
  input: pauseInput,
  output: workOrderRow,
  async run(ctx, { id, version, reason, resumeAt, text }) {
    const until = new Date(resumeAt)
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'pause' },
      async change(order, settings) {
        if (isPauseTooLong(ctx.now, until, settings))
          throw new AppError('bad_input', {
            issues: [{ path: 'resumeAt', rule: 'pause_too_long', params: { days: settings.pauseMaxDays } }],
          })
        const calendar = await ctx.calendar.business(order.clockCalendar)
        return pauseColumns(calendar, order, { now: ctx.now, reason, resumeAt: until })
      },
      step: { text, detail: { pauseReason: reason, resumeAt: until.toISOString() } },
    })
    return rowFor(ctx, after)
  },
})
