import { api } from '@linli/web-kit'
import { computed, ref, shallowRef, watch } from 'vue'

export type Span = [from: string, to: string]
interface SpecialDay {
  date: string
  note?: string
  spans?: Span[]
}

export interface CalendarOverride {
  week?: Record<string, Span[]>
  closedDays?: SpecialDay[]
  openDays?: SpecialDay[]
}

export interface CalendarAnswer {
  definition: { week: Record<string, Span[]>; closedDays?: SpecialDay[]; openDays?: SpecialDay[] }
  levels: { tenantId: string; name: string; override: CalendarOverride }[]
  own: { version: number; override: CalendarOverride } | null
  holidayYears: number[]
}

export interface CalendarDay {
  date: string
  isWorking: boolean
  spans: Span[]
}

/** A year of the working calendar, and the estate's own departures from it. */
export function useCalendar() {
  const year = ref(new Date().getFullYear())
  const calendar = shallowRef<CalendarAnswer | null>(null)
  const days = shallowRef<CalendarDay[]>([])
  const error = shallowRef<unknown>(null)

  async function load(): Promise<void> {
    try {
      const [answer, list] = await Promise.all([
        api.get('/calendar'),
        api.get('/calendar/days', {
          query: { from: `${year.value}-01-01`, to: `${year.value}-12-31` },
        }),
      ])
      ;[calendar.value, days.value, error.value] = [answer, list.days, null]
    } catch (failure) {
      error.value = failure
    }
  }
  watch(year, load, { immediate: true })

  const own = computed<CalendarOverride>(() => calendar.value?.own?.override ?? {})
  /** Turns one day into the other kind, or takes that back. */
  async function setDay(date: string, kind: 'open' | 'closed' | 'usual', note: string): Promise<void> {
    const without = (list: SpecialDay[] | undefined) => (list ?? []).filter((day) => day.date !== date)
    const day = { date, ...(note ? { note } : {}) }
    const closedDays =
      kind === 'closed' ? [...without(own.value.closedDays), day] : without(own.value.closedDays)
    const openDays = kind === 'open' ? [...without(own.value.openDays), day] : without(own.value.openDays)
    await api.put('/calendar', {
      override: { ...own.value, closedDays, openDays },
      version: calendar.value?.own?.version ?? 0,
    })
    await load()
  }
  /** The estate's own weekly hours, or `null` to follow what holds above. */
  async function setWeek(week: Record<string, Span[]> | null): Promise<void> {
    const { week: _, ...rest } = own.value
    await api.put('/calendar', {
      override: { ...rest, ...(week ? { week } : {}) },
      version: calendar.value?.own?.version ?? 0,
    })
    await load()
  }
  return { year, calendar, days, error, own, load, setDay, setWeek }
}
