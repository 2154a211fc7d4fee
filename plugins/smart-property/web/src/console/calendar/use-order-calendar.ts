import { useChanged, type AnswerIn } from '@linli/web-kit'
import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { orderSubject, ordersApi } from '../orders/use-orders.ts'
import { monthWeeks } from './month-grid.rules.ts'

export type CalendarDay = AnswerIn<paths, '/work-orders/calendar', 'get'>['days'][number]

const settleMs = 400

/** A month of due orders; follows the server quietly. */
export function useOrderCalendar(filters: Ref<Record<string, string>>, firstMonth: string) {
  const month = ref(firstMonth)
  const days = shallowRef<Map<string, CalendarDay> | null>(null)
  const error = shallowRef<unknown>(null)
  const weeks = computed(() => monthWeeks(month.value))
  let running: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    const all = weeks.value.flat()
    try {
      const answer = await ordersApi.get('/work-orders/calendar', {
        query: { ...filters.value, from: all[0], to: all.at(-1) },
        signal: mine.signal,
      })
      if (running !== mine) return
      days.value = new Map(answer.days.map((day) => [day.day, day]))
      error.value = null
    } catch (failure) {
      if (running === mine) error.value = failure
    }
  }
  watch([month, filters], load, { immediate: true })
  useChanged(orderSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { month, weeks, days, error, load }
}
