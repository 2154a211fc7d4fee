import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

import { calendarIds } from './read-calendar.ts'

/**
 * Another calendar may hold in the tenant that hears it. `tenantId` is whose word changed: its own, or that of one
 * above, which each tenant below hears in its own outbox.
 */
export const calendarChanged = defineEvent(
  'kernel.calendar.changed@1',
  z.object({ calendarId: z.enum(calendarIds), tenantId: idSchema }),
)
