import { computed, ref, type Ref } from 'vue'

import type { ListColumn } from './list-column.ts'

const keyOf = (list: string) => `linli.columns.${list}`

function read(list: string): string[] | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(list)) ?? 'null') as string[] | null
  } catch {
    return null
  }
}

/** Which columns a person wants to see in a list, on this device. */
export function useColumns(list: string, columns: Ref<ListColumn[]>, isNarrow: () => boolean) {
  const chosen = ref(read(list))
  const shown = computed(() =>
    columns.value.filter(
      (column) =>
        column.isPrimary ||
        (chosen.value
          ? chosen.value.includes(column.key)
          : !column.isExtra && !(column.isRoomy && isNarrow())),
    ),
  )
  function toggle(key: string): void {
    const now = shown.value.map((column) => column.key)
    chosen.value = now.includes(key) ? now.filter((each) => each !== key) : [...now, key]
    localStorage.setItem(keyOf(list), JSON.stringify(chosen.value))
  }
  return { shown, toggle }
}
