import { registerCapability } from '../action/capabilities.ts'
import { readHandle } from '../db/handle.ts'
import {
  addWorkingTime,
  isWorking,
  nextWorkingStart,
  workingMinutesBetween,
  type BusinessCalendar,
} from './business-calendar.rules.ts'
import { readCalendar, type CalendarId } from './read-calendar.ts'

export interface CalendarCapability {
  /** The calendar itself, for rules that compute with it (clocks). `always` counts every minute. */
  business(id?: CalendarId): Promise<BusinessCalendar>
  /** When so many working minutes have passed since `start`. */
  dueAt(start: Date, minutes: number, id?: CalendarId): Promise<Date>
  workingMinutesBetween(from: Date, to: Date, id?: CalendarId): Promise<number>
  isWorking(at: Date, id?: CalendarId): Promise<boolean>
  nextWorkingStart(at: Date, id?: CalendarId): Promise<Date>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    calendar: CalendarCapability
  }
}

registerCapability('calendar', ({ kernel, ctx }) => {
  const read = new Map<CalendarId, Promise<BusinessCalendar>>()
  // A group's scope sees its estates' rows and not its own, so its own calendar is read as itself.
  const tx = () =>
    ctx.scope === 'tenant'
      ? ctx.tx
      : readHandle(kernel.database, {
          kind: 'tenant',
          tenantId: ctx.tenant.id,
          lineage: ctx.tenant.lineage,
          accountId: ctx.actor.accountId,
        })
  const business = (id: CalendarId = 'office') => {
    const known = read.get(id) ?? readCalendar({ tx: tx(), tenant: ctx.tenant }, id)
    read.set(id, known)
    return known
  }
  return {
    business,
    dueAt: async (start, minutes, id) => addWorkingTime(await business(id), start, minutes),
    workingMinutesBetween: async (from, to, id) => workingMinutesBetween(await business(id), from, to),
    isWorking: async (at, id) => isWorking(await business(id), at),
    nextWorkingStart: async (at, id) => nextWorkingStart(await business(id), at),
  }
})
