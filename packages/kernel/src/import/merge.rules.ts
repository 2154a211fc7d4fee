import type { CellValue, SheetRow } from './cell.rules.ts'

/** A merged range, counted from 0, ends included. */
export interface MergedRange {
  startRow: number
  startCol: number
  endRow: number
  endCol: number
}

const reference = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** Reads A1:R1; null for anything else. */
export function parseRange(text: string): MergedRange | null {
  const parts = reference.exec(text)
  if (!parts) return null
  return {
    startCol: columnIndex(parts[1]!),
    startRow: Number(parts[2]) - 1,
    endCol: columnIndex(parts[3]!),
    endRow: Number(parts[4]) - 1,
  }
}

/**
 * Fills merged ranges with the value of their first cell while rows stream past in order.
 * `widest` bounds what a range over a whole row can cost.
 */
export function mergeFiller(ranges: readonly MergedRange[], widest: number): (row: SheetRow) => SheetRow {
  const waiting = [...ranges].sort((a, b) => a.startRow - b.startRow)
  let next = 0
  let active: { range: MergedRange; value: CellValue }[] = []
  return (row) => {
    const at = row.row - 1
    active = active.filter((one) => one.range.endRow >= at)
    while (next < waiting.length && waiting[next]!.startRow <= at) {
      const range = waiting[next++]!
      if (range.endRow < at) continue
      const value = range.startRow === at ? (row.cells[range.startCol] ?? null) : null
      active.push({ range, value })
    }
    if (active.length === 0) return row
    const cells = [...row.cells]
    for (const { range, value } of active) {
      if (value === null) continue
      for (let column = range.startCol; column <= Math.min(range.endCol, widest - 1); column++) {
        while (cells.length <= column) cells.push(null)
        if (cells[column] === null || cells[column] === '') cells[column] = value
      }
    }
    return { row: row.row, cells }
  }
}
