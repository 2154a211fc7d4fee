import { idSchema, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { workOrderFilters } from './inputs.ts'
import { workOrderRow } from './outputs.ts'
import { boardColumns } from './states.ts'

const { view: _view, state: _state, ...filters } = workOrderFilters.shape
/** At most `limit` cards a column, the most urgent first; `closed` shows the last seven days. */
export const boardInput = z.object({ ...filters, limit: pageQuery.limit.default(20) })
export const boardOutput = z.object({
  columns: z.array(
    z.object({ key: z.enum(boardColumns), count: z.int(), late: z.int(), rows: z.array(workOrderRow) }),
  ),
})

const maxCalendarDays = 42
/** Days with what is due on them; at most 42 days, a month as it is shown. */
export const orderCalendarInput = z
  .object({ ...filters, from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'ends_before_it_begins' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < maxCalendarDays * 86_400_000, {
    path: ['to'],
    message: 'more_than_six_weeks',
  })
export const orderCalendarOutput = z.object({
  days: z.array(
    z.object({
      day: z.iso.date(),
      isWorkingDay: z.boolean(),
      reported: z.int(),
      closed: z.int(),
      due: z.int(),
      late: z.int(),
      /** The most urgent few of what is due. */
      orders: z.array(
        z.object({
          id: idSchema,
          title: z.string(),
          grade: z.int(),
          dueAt: z.string(),
          assigneeName: z.string().nullable(),
          isLate: z.boolean(),
        }),
      ),
    }),
  ),
})

/** What a limit means on the calendar of this place, before it is saved. */
export const limitPreviewInput = z.object({
  respondMinutes: z.coerce.number().int().min(1).max(525_600),
  solveMinutes: z.coerce.number().int().min(1).max(525_600),
  isAroundTheClock: z.enum(['true', 'false']).default('false'),
})
export const limitPreviewOutput = z.object({
  warnAtShare: z.number(),
  samples: z.array(
    z.object({
      /** Now, an ordinary morning, an evening, a Friday evening, the eve of the next holiday. */
      key: z.enum(['now', 'morning', 'evening', 'weekend', 'holiday']),
      reportedAt: z.string(),
      respondBy: z.string(),
      warnAt: z.string(),
      solveBy: z.string(),
    }),
  ),
})
