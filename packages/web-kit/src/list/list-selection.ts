import { ref, type Ref } from 'vue'

/** Marked rows by id, and the row the keyboard stands on. */
export function useListSelection<Row>(rows: Readonly<Ref<Row[]>>, idOf: (row: Row) => string) {
  const selected = ref(new Set<string>())
  const active = ref(-1)

  function toggle(id: string): void {
    const marked = new Set(selected.value)
    if (!marked.delete(id)) marked.add(id)
    selected.value = marked
  }

  function toggleAll(): void {
    const isAll = rows.value.length > 0 && selected.value.size === rows.value.length
    selected.value = isAll ? new Set() : new Set(rows.value.map(idOf))
  }

  function clear(): void {
    selected.value = new Set()
    active.value = -1
  }
  return { selected, active, toggle, toggleAll, clear }
}
