import type { PrintBlock, PrintDocument } from './print-document.ts'

/** What one print may hold; more is for a workbook. */
export const printBounds = { blocks: 500, rows: 5_000, cells: 20_000, signs: 2_000_000 } as const

export interface PrintExcess {
  what: keyof typeof printBounds
  max: number
}

/** Rows and columns of a block, one of each for what has none. */
function extentOf(block: PrintBlock): [rows: number, columns: number] {
  switch (block.type) {
    case 'table':
    case 'heat':
      return [block.rows.length, block.columns.length]
    case 'trend':
      return [block.labels.length, block.series.length]
    case 'facts':
    case 'figures':
    case 'bars':
      return [block.items.length, 1]
    default:
      return [1, 1]
  }
}

/** The first bound that a document exceeds, null when it fits. */
export function excessOf(document: PrintDocument): PrintExcess | null {
  const extents = document.blocks.map(extentOf)
  const size: Record<keyof typeof printBounds, number> = {
    blocks: document.blocks.length,
    rows: extents.reduce((sum, [rows]) => sum + rows, 0),
    cells: extents.reduce((sum, [rows, columns]) => sum + rows * columns, 0),
    signs: JSON.stringify(document).length,
  }
  for (const what of ['blocks', 'rows', 'cells', 'signs'] as const)
    if (size[what] > printBounds[what]) return { what, max: printBounds[what] }
  return null
}
