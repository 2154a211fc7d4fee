import { jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'

import { kernelTable } from '../db/kernel-table.ts'
import type { CalendarOverride } from './calendar-definition.rules.ts'

/** What a tenant says differently about a business calendar; estates start from what their group says. */
export const calendars = kernelTable(
  'calendars',
  {
    /** Which calendar: `office`, or `always` for emergencies. */
    calendarId: text().notNull(),
    override: jsonb().$type<CalendarOverride>().notNull(),
  },
  (table) => [uniqueIndex('calendars__calendar').on(table.tenantId, table.calendarId)],
  { kind: 'inherited' },
)
