import { barRowsOption, type Figure } from '../bars/bar-rows.rules.ts'
import type { Look, Tone } from '../look/look.ts'
import { written, type NumberFormat } from '../look/number-format.ts'
import type { ChartPlan, LegendItem, NumberTable } from '../plot/chart-plan.ts'

export interface GapRow {
  key: string
  name: string
  value: number | null
  target: number | null
}

export interface GapInput {
  rows: GapRow[]
  titles: { value: string; target: string; gap: string; met: string; missed: string }
  /** A time to answer or a share of complaints: below the target is met. */
  isSmallBetter?: boolean
  /** Where the bars end, e.g. 100 for a share; the most of values and targets when left out. */
  max?: number
  rowTitle?: string
}

/** Value less target; `null` where either is missing. */
export const gapOf = ({ value, target }: GapRow): number | null =>
  value === null || target === null ? null : value - target

const isMissed = (gap: number | null, isSmallBetter = false): boolean =>
  gap !== null && (isSmallBetter ? gap > 0 : gap < 0)

/** The widest miss first; rows that cannot be compared last. */
export function gapRows({ rows, isSmallBetter }: GapInput): GapRow[] {
  const rank = (row: GapRow): number => {
    const gap = gapOf(row)
    if (gap === null) return Number.POSITIVE_INFINITY
    return isSmallBetter ? -gap : gap
  }
  return rows.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    return left === right ? 0 : left - right
  })
}

/** With its sign, so that the miss is read and not only seen as a colour. */
export function gapText(gap: number | null, format: NumberFormat): string {
  if (gap === null) return written(gap, format)
  const size = format(Math.abs(gap))
  if (gap === 0) return size
  return `${gap > 0 ? '+' : '−'}${size}`
}

const metTone: Tone = 'accent'
const missedTone: Tone = 'amber'

/** Height of the target's tick, in bars. */
const tickBars = 1.8

/** Value against target for many rows: a bar for the value, a tick for the target, figure and gap on the right. */
export function gapPlan(input: GapInput, look: Look, format: NumberFormat): ChartPlan {
  const sorted = gapRows(input)
  const toneOf = (row: GapRow): Tone => (isMissed(gapOf(row), input.isSmallBetter) ? missedTone : metTone)
  const { rows, heightPx, option, bar } = barRowsOption(
    {
      names: sorted.map((row) => row.name),
      figures: sorted.map((row): Figure => ({
        main: written(row.value, format),
        side: { text: gapText(gapOf(row), format), colour: look.inks[toneOf(row)] },
      })),
      lengths: sorted.flatMap((row) => [row.value, row.target]),
      max: input.max,
      halfBars: tickBars / 2,
      pointer: 'shadow',
    },
    look,
  )
  return {
    heightPx,
    option: {
      ...option,
      series: [
        {
          ...bar,
          data: sorted.map((row) => ({ value: row.value, itemStyle: { color: look.fills[toneOf(row)] } })),
        },
        {
          type: 'scatter',
          data: sorted.map((row, index) => [row.target, index]),
          symbol: 'rect',
          symbolSize: [4, rows.barPx * tickBars],
          symbolKeepAspect: false,
          itemStyle: { color: look.ink, opacity: 1, borderColor: look.surface, borderWidth: 1 },
          silent: true,
          z: 5,
        },
      ],
    },
    tip(index) {
      const row = sorted[index]
      if (!row) return null
      const { titles } = input
      return {
        title: row.name,
        lines: [
          { name: titles.value, value: written(row.value, format), tone: toneOf(row) },
          { name: titles.target, value: written(row.target, format) },
          { name: titles.gap, value: gapText(gapOf(row), format) },
        ],
      }
    },
  }
}

export const gapLegend = ({ titles }: GapInput): LegendItem[] => [
  { text: titles.met, tone: metTone, mark: 'bar' },
  { text: titles.missed, tone: missedTone, mark: 'bar' },
  { text: titles.target, tone: 'grey', mark: 'tick' },
]

export const gapTable = (input: GapInput, format: NumberFormat): NumberTable => ({
  rowTitle: input.rowTitle,
  columns: [input.titles.value, input.titles.target, input.titles.gap],
  rows: gapRows(input).map((row) => ({
    key: row.key,
    name: row.name,
    cells: [written(row.value, format), written(row.target, format), gapText(gapOf(row), format)],
  })),
})

export const isGapEmpty = ({ rows }: GapInput): boolean => rows.every((row) => row.value === null)
