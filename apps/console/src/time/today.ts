import { useTimeWords } from '@linli/web-kit'
import { computed, type ComputedRef } from 'vue'

/** Today on the tenant's own calendar, `2026-11-24`. */
export function useToday(): ComputedRef<string> {
  const { now, zone } = useTimeWords()
  return computed(() => new Intl.DateTimeFormat('en-CA', { timeZone: zone() }).format(now.value))
}

/** The day that lies some days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
