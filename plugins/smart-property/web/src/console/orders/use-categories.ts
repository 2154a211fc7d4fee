import type { CategoryRow } from '@linli/smart-property-contract'
import { usePreferences } from '@linli/web-kit'
import { onMounted, shallowRef } from 'vue'

import { ordersApi } from './use-orders.ts'

/** Names of categories in the reader's language, and each with those below it behind it. */
export function useCategoryTree() {
  const preferences = usePreferences()
  const nameOf = (row: CategoryRow): string =>
    preferences.locale === 'en' && row.nameEn ? row.nameEn : row.name
  /** One whose parent is left out stands by itself. */
  const tree = (rows: readonly CategoryRow[]) => {
    const keys = new Set(rows.map((row) => row.key))
    const isTop = (row: CategoryRow) => !row.parentKey || !keys.has(row.parentKey)
    return rows
      .filter(isTop)
      .flatMap((top) => [top, ...rows.filter((row) => row.parentKey === top.key)])
      .map((row) => ({ value: row.key, label: nameOf(row), isUnder: !isTop(row) }))
  }
  return { nameOf, tree }
}

/** Categories in use, children after their parent, as options. */
export function useCategories() {
  const { nameOf, tree } = useCategoryTree()
  const rows = shallowRef<CategoryRow[]>([])
  onMounted(async () => {
    // Without them the server still classes by itself.
    rows.value = await ordersApi.get('/categories').then(
      (answer) => answer.rows,
      () => [],
    )
  })
  const optionsFor = (kind: string) => {
    const fit = rows.value.filter((row) => row.isActive && row.kinds.some((each) => each === kind))
    const parents = new Map(rows.value.map((row) => [row.key, nameOf(row)]))
    return fit.map((row) => ({
      value: row.key,
      label: row.parentKey ? `${parents.get(row.parentKey) ?? ''} / ${nameOf(row)}` : nameOf(row),
    }))
  }
  return { rows, nameOf, optionsFor, tree }
}
