import { usePreferences, useTimeWords } from '@linli/web-kit'
import { computed } from 'vue'

/** What the head of the day says: greeting by the hour where the estate is, and the date. */
export function useToday() {
  const { now, zone } = useTimeWords()
  const preferences = usePreferences()
  const hour = computed(() =>
    Number(
      new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone() }).format(
        now.value,
      ),
    ),
  )
  return {
    greeting: computed(() =>
      hour.value < 5
        ? 'night'
        : hour.value < 11
          ? 'morning'
          : hour.value < 13
            ? 'noon'
            : hour.value < 18
              ? 'afternoon'
              : 'evening',
    ),
    date: computed(() =>
      new Intl.DateTimeFormat(preferences.locale, {
        month: 'long',
        day: 'numeric',
        weekday: 'long',
        timeZone: zone(),
      }).format(now.value),
    ),
  }
}
