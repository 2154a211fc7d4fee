import type { Look, Tone } from '../look/look.ts'
import type { PlotOption } from './plot-option.ts'

/** What floats beside the pointer: a heading and a line for every number there. */
export interface Tip {
  title: string
  lines: { name: string; value: string; tone?: Tone }[]
  note?: string
}

/** A chart as it is drawn in one look. */
export interface ChartPlan {
  option: PlotOption
  heightPx: number
  /** Where the rows of a list lie, for what can be pressed above them. */
  rows?: { topPx: number; rowPx: number }
  /** Of a scale of colours: how much of the tone each step takes, least first. */
  shares?: number[]
  /** For the data item with this index. */
  tip(index: number): Tip | null
}

export type MakePlan = (look: Look) => ChartPlan

export interface LegendItem {
  text: string
  tone: Tone
  mark: 'bar' | 'hollow' | 'line' | 'dash' | 'target' | 'tick'
}

/** The numbers of a chart for those who would rather read. */
export interface NumberTable {
  rowTitle?: string
  columns: string[]
  rows: { key: string; name: string; cells: string[] }[]
}
