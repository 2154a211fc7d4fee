import type { Look, Tone } from '../look/look.ts'
import { written, type NumberFormat } from '../look/number-format.ts'
import type { ChartPlan, LegendItem, NumberTable } from '../plot/chart-plan.ts'
import { barRadius, barRowsOption, type Figure } from './bar-rows.rules.ts'

export interface BarRow {
  key: string
  name: string
  value: number
  second?: number | null
}

export interface BarListInput {
  rows: BarRow[]
  valueTitle: string
  /** With it a thinner bar below each first one, e.g. how many of them are late. */
  secondTitle?: string
  tone?: Tone
  secondTone?: Tone
  rowTitle?: string
}

/** The longest first; equal ones as they came. */
export const rankedRows = (rows: readonly BarRow[]): BarRow[] => rows.toSorted((a, b) => b.value - a.value)

const hasSecond = ({ secondTitle, rows }: BarListInput): boolean =>
  Boolean(secondTitle) && rows.some((row) => row.second != null)

/** Thickness of the second bar and of the gap before it, in first bars. */
const secondShare = 0.4
const barGap = 0.25

/** Ranked bars with their figures on the right. */
export function barListPlan(input: BarListInput, look: Look, format: NumberFormat): ChartPlan {
  const ranked = rankedRows(input.rows)
  const isDouble = hasSecond(input)
  const [tone, secondTone] = [input.tone ?? 'accent', input.secondTone ?? 'civic']
  const figures = ranked.map((row): Figure => ({
    main: format(row.value),
    ...(isDouble && row.second != null
      ? { side: { text: format(row.second), colour: row.second === 0 ? look.ink3 : look.inks[secondTone] } }
      : {}),
  }))
  const { rows, heightPx, option, bar } = barRowsOption(
    {
      names: ranked.map((row) => row.name),
      figures,
      lengths: ranked.flatMap((row) => [row.value, isDouble ? row.second : 0]),
      halfBars: isDouble ? (1 + barGap + secondShare) / 2 : 0.5,
      pointer: 'none',
    },
    look,
  )
  const itemStyle = (each: Tone) => ({ color: look.fills[each], borderRadius: barRadius })
  const gap = { barGap: `${barGap * 100}%` }
  const second = {
    ...bar,
    ...gap,
    showBackground: false,
    data: ranked.map((row) => row.second ?? null),
    barWidth: Math.round(rows.barPx * secondShare),
    itemStyle: itemStyle(secondTone),
  }
  return {
    heightPx,
    rows: { topPx: rows.isStacked ? 2 : 0, rowPx: rows.rowPx },
    option: {
      ...option,
      series: [
        { ...bar, ...gap, data: ranked.map((row) => row.value), itemStyle: itemStyle(tone) },
        ...(isDouble ? [second] : []),
      ],
    },
    tip(index) {
      const row = ranked[index]
      if (!row) return null
      const first = { name: input.valueTitle, value: format(row.value), tone }
      const second = { name: input.secondTitle ?? '', value: written(row.second, format), tone: secondTone }
      return { title: row.name, lines: isDouble ? [first, second] : [first] }
    },
  }
}

/** Only where two bars have to be told apart. */
export const barListLegend = (input: BarListInput): LegendItem[] =>
  hasSecond(input)
    ? [
        { text: input.valueTitle, tone: input.tone ?? 'accent', mark: 'bar' },
        { text: input.secondTitle ?? '', tone: input.secondTone ?? 'civic', mark: 'bar' },
      ]
    : []

export function barListTable(input: BarListInput, format: NumberFormat): NumberTable {
  const isDouble = hasSecond(input)
  return {
    rowTitle: input.rowTitle,
    columns: [input.valueTitle, ...(isDouble ? [input.secondTitle ?? ''] : [])],
    rows: rankedRows(input.rows).map((row) => ({
      key: row.key,
      name: row.name,
      cells: [format(row.value), ...(isDouble ? [written(row.second, format)] : [])],
    })),
  }
}
