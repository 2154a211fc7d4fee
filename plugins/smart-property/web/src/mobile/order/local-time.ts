import { useTimeWords } from '@linli/web-kit'
import { computed, type Ref } from 'vue'

import { instantOf, localOf } from '../../console/orders/panel/house-clock.ts'

/** The instant at which the clocks of the zone show this; empty for what is no time. */
export function instantAt(local: string, zone: string): string {
  const at = instantOf(local, zone)
  return Number.isNaN(at) ? '' : new Date(at).toISOString()
}

/** An instant (empty without one) as a field for date and time holds it, by the house's clocks. */
export function useLocalTime(instant: Ref<string>) {
  const { zone } = useTimeWords()
  return computed({
    get: () => (instant.value ? localOf(Date.parse(instant.value), zone()) : ''),
    set: (local) => (instant.value = instantAt(local, zone())),
  })
}
