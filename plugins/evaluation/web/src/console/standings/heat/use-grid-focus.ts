import { computed, nextTick, ref, type Ref } from 'vue'

import { moveInGrid, type GridPlace } from './heat.rules.ts'

/** The place that the element under an event stands for, by its `data-at`. */
export function placeOf(event: Event): GridPlace | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-at]') : null
  const [row, column] = cell?.getAttribute('data-at')?.split(':').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** One cell of a grid in the tab order, moved by keys (ARIA grid); `body` holds the cells. */
export function useGridFocus(body: Readonly<Ref<HTMLElement | null>>, last: Readonly<Ref<GridPlace>>) {
  const wanted = ref<GridPlace>({ row: 0, column: 0 })
  /** The first cell where the former one is gone. */
  const at = computed<GridPlace>(() => {
    const isGone = wanted.value.row > last.value.row || wanted.value.column > last.value.column
    return isGone ? { row: 0, column: 0 } : wanted.value
  })
  /** False for a key that leads nowhere. */
  function move(event: KeyboardEvent): boolean {
    const place = moveInGrid(event, at.value, last.value)
    if (!place) return false
    event.preventDefault()
    wanted.value = place
    void nextTick(() =>
      body.value?.querySelector<HTMLElement>(`[data-at='${place.row}:${place.column}']`)?.focus(),
    )
    return true
  }
  return { at, stand: (place: GridPlace) => (wanted.value = place), move }
}
