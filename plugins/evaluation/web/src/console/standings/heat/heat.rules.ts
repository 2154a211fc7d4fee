import type { StandingRow } from '@linli/evaluation-contract'

export interface HeatColumn {
  id: string
  title: string
  max: number
}

/** How much of an item an estate has: nothing, less than half, half, four fifths, everything. */
export const heatSteps = ['none', 'some', 'half', 'most', 'full'] as const
export type HeatStep = (typeof heatSteps)[number]

export function heatStep(points: number, max: number): HeatStep {
  if (points <= 0) return 'none'
  if (points >= max) return 'full'
  const share = points / max
  if (share >= 0.8) return 'most'
  return share >= 0.5 ? 'half' : 'some'
}

export interface HeatCell {
  points: number
  /** Null where the most is not known, since the estate is scored by another rubric than the columns. */
  step: HeatStep | null
}

/** One cell for each column; null where an estate's rubric has no such item. */
export const heatCells = (
  columns: readonly HeatColumn[],
  items: Readonly<Record<string, number>>,
  isSameRubric: boolean,
): (HeatCell | null)[] =>
  columns.map(({ id, max }) => {
    const points = items[id]
    if (points === undefined) return null
    return { points, step: isSameRubric ? heatStep(points, max) : null }
  })

export interface HeatRow {
  estate: StandingRow
  isSameRubric: boolean
  cells: (HeatCell | null)[]
}

export const heatRows = (
  estates: readonly StandingRow[],
  columns: readonly HeatColumn[],
  rubricId: string,
): HeatRow[] =>
  estates.map((estate) => {
    const isSameRubric = estate.rubricId === rubricId
    return { estate, isSameRubric, cells: heatCells(columns, estate.items, isSameRubric) }
  })

/** A place in the grid; column 0 is the estate's name. */
export interface GridPlace {
  row: number
  column: number
}

const pageRows = 10

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value))

/**
 * Where a key leads in a grid, as in the ARIA grid pattern: arrows by one, page keys by ten rows, Home and End within
 * the row, with Ctrl to the corners. Null for every other key.
 */
export function moveInGrid(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { row, column }: GridPlace,
  last: GridPlace,
): GridPlace | null {
  const moves = new Map<string, GridPlace>([
    ['ArrowUp', { row: row - 1, column }],
    ['ArrowDown', { row: row + 1, column }],
    ['ArrowLeft', { row, column: column - 1 }],
    ['ArrowRight', { row, column: column + 1 }],
    ['PageUp', { row: row - pageRows, column }],
    ['PageDown', { row: row + pageRows, column }],
    ['Home', { row: ctrlKey ? 0 : row, column: 0 }],
    ['End', { row: ctrlKey ? last.row : row, column: last.column }],
  ])
  const to = moves.get(key)
  return to ? { row: clamp(to.row, last.row), column: clamp(to.column, last.column) } : null
}
