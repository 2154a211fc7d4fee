import { computed, type Ref } from 'vue'

import type { Outline, StandingList, Summary } from '../use-standings.ts'
import { useStandingWords } from '../use-standing-words.ts'
import { heatCells, heatRows, type GridPlace, type HeatColumn } from './heat.rules.ts'

export interface HeatGroup {
  id: string
  title: string
  columns: HeatColumn[]
}

interface Shown {
  list: StandingList
  summary: Summary
  outline: Outline
}

/** The estates shown as rows of cells under the rubric's groups and items, and what a place in them says. */
export function useHeat(shown: Readonly<Shown>, looked: Readonly<Ref<GridPlace | null>>) {
  const { word, said, number } = useStandingWords()
  const groups = computed<HeatGroup[]>(() =>
    shown.outline.groups.map((group) => ({
      id: group.id,
      title: said(group.title),
      columns: group.items.map(({ id, title, max }) => ({ id, title: said(title), max })),
    })),
  )
  const columns = computed(() => groups.value.flatMap((group) => group.columns))
  const rows = computed(() => heatRows(shown.list.rows.value, columns.value, shown.outline.rubricId))
  const isMixed = computed(() => rows.value.some(({ isSameRubric }) => !isSameRubric))
  const averages = computed(() => heatCells(columns.value, shown.summary.items, !isMixed.value))

  const reading = computed(() => {
    const row = looked.value && rows.value[looked.value.row]
    if (!looked.value || !row) return word('heat.hint')
    const at = looked.value.column - 1
    const [column, cell] = [columns.value[at], row.cells[at]]
    const { name, low, high } = row.estate
    if (!column) return word('heat.estate', { estate: name, low: number(low), high: number(high) })
    const place = { estate: name, item: column.title }
    if (!cell) return word('heat.missing', place)
    const points = number(cell.points)
    if (!row.isSameRubric) return word('heat.plainCell', { ...place, points })
    const average = number(averages.value[at]?.points ?? null)
    return word('heat.cell', { ...place, points, max: number(column.max), average })
  })
  return { groups, columns, rows, isMixed, averages, reading }
}
