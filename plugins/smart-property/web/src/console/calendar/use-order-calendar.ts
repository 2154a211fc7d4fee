import type { AnswerIn } from '@linli/web-kit'
import { computed, ref, type Ref } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { useFollowed } from '../orders/use-followed.ts'
import { ordersApi } from '../orders/use-orders.ts'
import { monthWeeks } from './month-grid.rules.ts'

export type CalendarDay = AnswerIn<paths, '/work-orders/calendar', 'get'>['days'][number]

/** A month of due orders. */
export function useOrderCalendar(filters: Ref<Record<string, string>>, firstMonth: string) {
  const month = ref(firstMonth)
  const weeks = computed(() => monthWeeks(month.value))
  const query = computed(() => {
    const all = weeks.value.flat()
    return { ...filters.value, from: all[0], to: all.at(-1) }
  })
  const { answer, error, load } = useFollowed(query, (signal) =>
    ordersApi.get('/work-orders/calendar', { query: query.value, signal }),
  )
  const days = computed(() => answer.value && new Map(answer.value.days.map((day) => [day.day, day])))
  return { month, weeks, days, error, load }
}
