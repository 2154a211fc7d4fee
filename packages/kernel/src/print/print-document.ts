/** What a figure or state says beside its words. */
export type PrintTone = 'plain' | 'good' | 'warn'

export interface PrintColumn {
  head: string
  /** Share of the free width, 1 when absent; `fit` is as wide as what is in it. */
  width?: number | 'fit'
  /** Left when absent, right for numbers. */
  align?: 'left' | 'center' | 'right'
  /** Figures of one width, so that they stand below one another. */
  isNumeric?: boolean
}

/** Label and value, two pairs a line unless said otherwise. */
export interface PrintFacts {
  type: 'facts'
  items: readonly { label: string; value: string }[]
  columns?: 1 | 2 | 3
}

/** Figures to be seen first, at most six a line. */
export interface PrintFigures {
  type: 'figures'
  items: readonly { label: string; value: string; note?: string; tone?: PrintTone }[]
}

/** Breaks over pages with its head repeated. Each row has as many cells as there are columns. */
export interface PrintTable {
  type: 'table'
  title?: string
  columns: readonly PrintColumn[]
  rows: readonly (readonly string[])[]
  /** What stands there without rows. */
  empty: string
}

/** Values are not negative; the longest bar is the largest value. */
export interface PrintBars {
  type: 'bars'
  title?: string
  items: readonly { label: string; value: number; text: string }[]
}

/** Lines over labels that follow one another; null is a gap. */
export interface PrintTrend {
  type: 'trend'
  title?: string
  labels: readonly string[]
  series: readonly { name: string; values: readonly (number | null)[] }[]
  /** Where the axis begins and ends; from 0 to above the largest value when absent. */
  from?: number
  to?: number
  unit?: string
}

/** Darker is more; null is empty. Values are not negative. */
export interface PrintHeat {
  type: 'heat'
  title?: string
  columns: readonly string[]
  rows: readonly { label: string; cells: readonly { value: number | null; text: string }[] }[]
}

export type PrintBlock =
  | PrintFacts
  | PrintFigures
  | PrintTable
  | PrintBars
  | PrintTrend
  | PrintHeat
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string; isQuiet?: boolean }
  /** A QR code that holds `text`, with what it is for beside it; a large one is read from across a lift. */
  | { type: 'qr'; text: string; caption: string; isLarge?: boolean }
  /** One line to sign on for each label, with room for the date. */
  | { type: 'signatures'; labels: readonly string[] }
  | { type: 'page-break' }

/**
 * What is on the paper, in words ready for its reader. Only the engine knows how it is set: every text is
 * taken as it stands and none is ever read as markup.
 */
export interface PrintDocument {
  title: string
  subtitle?: string
  /** A4; portrait when absent. */
  orientation?: 'portrait' | 'landscape'
  blocks: readonly PrintBlock[]
}
