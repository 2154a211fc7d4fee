import type { CategoryRow } from '@linli/smart-property-contract'
import { usePreferences } from '@linli/web-kit'
import { computed, onMounted, shallowRef } from 'vue'

import { ordersApi } from './use-orders.ts'

/** Categories in use, children after their parent, as options. */
export function useCategories() {
  const preferences = usePreferences()
  const rows = shallowRef<CategoryRow[]>([])
  onMounted(async () => {
    // Without them the server still classes by itself.
    rows.value = await ordersApi.get('/categories').then(
      (answer) => answer.rows,
      () => [],
    )
  })
  const nameOf = (row: CategoryRow): string =>
    preferences.locale === 'en' && row.nameEn ? row.nameEn : row.name
  const optionsFor = (kind: string) => {
    const fit = rows.value.filter((row) => row.isActive && row.kinds.some((each) => each === kind))
    const parents = new Map(rows.value.map((row) => [row.key, nameOf(row)]))
    return fit.map((row) => ({
      value: row.key,
      label: row.parentKey ? `${parents.get(row.parentKey) ?? ''} / ${nameOf(row)}` : nameOf(row),
    }))
  }
  return { rows, nameOf, optionsFor, isReady: computed(() => rows.value.length > 0) }
}
