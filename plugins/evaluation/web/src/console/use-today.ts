import { useTimeWords } from '@linli/web-kit'
import { computed } from 'vue'

/** Today in the calendar of the tenant on screen, YYYY-MM-DD; moves on at midnight. */
export function useToday() {
  const { now, zone } = useTimeWords()
  return computed(() => new Intl.DateTimeFormat('sv-SE', { timeZone: zone() }).format(now.value))
}
