import type { List } from '@linli/web-kit'
import { computed } from 'vue'

/**
 * A list whose year is the page's: it narrows what is asked for, but is no filter of the list's own, so it is neither
 * kept under a name nor cleared. `resting` are the filters that the list is opened with.
 */
export function keepYear<Row>(list: List<Row>, resting: Readonly<Record<string, string>> = {}): List<Row> {
  const filters = computed(() => {
    const { year: _, ...rest } = list.filters.value
    return rest
  })
  function applyFilters(next: Record<string, string>): void {
    const { year } = list.filters.value
    list.applyFilters({ ...(year ? { year } : {}), ...next })
  }
  return {
    ...list,
    filters,
    isFiltered: computed(() =>
      Object.entries(filters.value).some(([name, value]) => name !== 'sort' && resting[name] !== value),
    ),
    applyFilters,
    clearFilters: () => applyFilters(resting),
  }
}
