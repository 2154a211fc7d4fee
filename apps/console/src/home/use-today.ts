import { usePreferences, useTimeWords, type List } from '@linli/web-kit'
import { computed, type Ref } from 'vue'

import type { TaskRow } from './use-tasks.ts'

const soonMs = 2 * 3_600_000

/** What the head of the day says: greeting by the hour, the date, how much is late or soon due. */
export function useToday(list: List<TaskRow>, now: Readonly<Ref<number>>) {
  const { zone } = useTimeWords()
  const preferences = usePreferences()
  const hour = computed(() => Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone() }).format(now.value)))
  const due = computed(() => list.rows.value.flatMap((task) => (task.dueAt ? [new Date(task.dueAt).getTime()] : [])))
  return {
    greeting: computed(() => (hour.value < 5 ? 'night' : hour.value < 11 ? 'morning' : hour.value < 13 ? 'noon' : hour.value < 18 ? 'afternoon' : 'evening')),
    date: computed(() =>
      new Intl.DateTimeFormat(preferences.locale, { month: 'long', day: 'numeric', weekday: 'long', timeZone: zone() }).format(now.value),
    ),
    count: computed(() => list.total.value ?? list.rows.value.length),
    late: computed(() => due.value.filter((at) => at < now.value).length),
    soon: computed(() => due.value.filter((at) => at >= now.value && at - now.value <= soonMs).length),
  }
}
