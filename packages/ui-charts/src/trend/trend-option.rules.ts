import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts'

import type { Look, Tone } from '../look/look.ts'
import { written, type NumberFormat } from '../look/number-format.ts'
import { textWidthPx } from '../look/text-width.rules.ts'
import { baseOption, tooltipOption } from '../plot/base-option.rules.ts'
import type { ChartPlan, LegendItem, NumberTable } from '../plot/chart-plan.ts'

export interface TrendSeries {
  name: string
  /** One for each label; `null` where nothing was measured. */
  values: (number | null)[]
  kind?: 'line' | 'bar'
  axis?: 'first' | 'second'
  /** Without one the house's colours follow each other. */
  tone?: Tone
}

export interface TrendAxis {
  title?: string
  format?: NumberFormat
  /** Lines may begin near their least value, bars never: a bar's length is its number. */
  isZoomed?: boolean
  max?: number
}

export interface TrendInput {
  labels: string[]
  series: TrendSeries[]
  firstAxis?: TrendAxis
  secondAxis?: TrendAxis
  /** A dashed line on the first axis. */
  target?: { name: string; value: number }
  /** Heads the labels in the table of numbers. */
  rowTitle?: string
}

const turn: Tone[] = ['accent', 'sky', 'amber', 'civic', 'grey']
const symbols = ['circle', 'rect', 'triangle', 'diamond']
/** Points that stand closer carry no marks. */
const leastMarkGapPx = 14

type Drawn = Required<TrendSeries> & {
  /** Second, fourth … of their kind are told apart by their form too, not by colour alone. */
  isOther: boolean
  at: number
}

function drawnSeries({ series }: TrendInput): Drawn[] {
  const seen = { line: 0, bar: 0 }
  return series.map((each, index) => {
    const kind = each.kind ?? 'line'
    const at = seen[kind]++
    const tone = each.tone ?? turn[index % turn.length] ?? 'accent'
    return { ...each, kind, tone, axis: each.axis ?? 'first', at, isOther: at % 2 === 1 }
  })
}

const formatOf = (input: TrendInput, axis: 'first' | 'second', format: NumberFormat): NumberFormat =>
  (axis === 'first' ? input.firstAxis : input.secondAxis)?.format ?? format

/** Every number at a label, the target last. */
const numbersAt = (input: TrendInput, index: number, format: NumberFormat): string[] => [
  ...input.series.map((each) => written(each.values[index], formatOf(input, each.axis ?? 'first', format))),
  ...(input.target ? [formatOf(input, 'first', format)(input.target.value)] : []),
]

function valueAxis(input: TrendInput, side: 'first' | 'second', look: Look, format: NumberFormat) {
  const axis = side === 'first' ? input.firstAxis : input.secondAxis
  const own = drawnSeries(input).filter((each) => each.axis === side)
  const values = own.flatMap((each) => each.values).filter((value) => value !== null)
  return {
    type: 'value' as const,
    show: own.length > 0,
    position: side === 'first' ? ('left' as const) : ('right' as const),
    splitNumber: 4,
    alignTicks: side === 'second',
    minInterval: values.every(Number.isInteger) ? 1 : 0,
    scale: Boolean(axis?.isZoomed) && own.every((each) => each.kind === 'line'),
    // A share that ends at 100% begins at nothing, however the marks of both sides are made to meet.
    ...(axis?.max === undefined ? {} : { min: 0, max: axis.max }),
    axisLabel: { color: look.ink3, fontSize: look.smallPx, formatter: formatOf(input, side, format) },
    splitLine: { show: side === 'first', lineStyle: { color: look.line2 } },
  }
}

function barOption(each: Drawn, look: Look): BarSeriesOption {
  const fill = look.fills[each.tone]
  return {
    type: 'bar',
    name: each.name,
    yAxisIndex: each.axis === 'first' ? 0 : 1,
    data: each.values,
    barMaxWidth: 26,
    barGap: '15%',
    itemStyle: each.isOther
      ? {
          color: look.surface,
          borderColor: fill,
          borderWidth: 1.5,
          borderRadius: [3, 3, 0, 0],
        }
      : { color: fill, borderRadius: [3, 3, 0, 0] },
    emphasis: { disabled: true },
  }
}

function lineOption(each: Drawn, look: Look, marks: boolean): LineSeriesOption {
  const fill = look.fills[each.tone]
  return {
    type: 'line',
    name: each.name,
    yAxisIndex: each.axis === 'first' ? 0 : 1,
    data: each.values,
    showSymbol: marks,
    showAllSymbol: true,
    symbol: symbols[each.at % symbols.length],
    symbolSize: 7,
    lineStyle: { color: fill, width: 2, type: each.isOther ? 'dashed' : 'solid' },
    itemStyle: { color: fill },
    emphasis: { disabled: true },
    z: 3,
  }
}

/** Drawn across the whole width by its mark; the unseen values make the axis reach it. */
function targetOption(input: TrendInput, look: Look): LineSeriesOption[] {
  const { target } = input
  if (!target) return []
  return [
    {
      type: 'line',
      name: target.name,
      data: input.labels.map(() => target.value),
      symbol: 'none',
      lineStyle: { opacity: 0 },
      emphasis: { disabled: true },
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        label: { show: false },
        lineStyle: { color: look.ink2, width: 1.5, type: [2, 4], cap: 'round' },
        data: [{ yAxis: target.value }],
      },
    },
  ]
}

/** The last label is wider than its band where there are many; it needs room beside the drawing. */
function endPx(input: TrendInput, look: Look): number {
  if (input.series.some((each) => each.axis === 'second')) return 0
  const band = look.widthPx / input.labels.length
  return Math.max(4, Math.ceil((textWidthPx(input.labels.at(-1) ?? '', look.smallPx) - band) / 2))
}

/** A trend over labels: lines and bars, a second axis where a series asks for it, and the target. */
export function trendPlan(input: TrendInput, look: Look, format: NumberFormat): ChartPlan {
  const drawn = drawnSeries(input)
  const marks = look.widthPx / input.labels.length >= leastMarkGapPx
  return {
    heightPx: Math.round(200 + look.smallPx * 5),
    option: {
      ...baseOption(look),
      tooltip: tooltipOption(look, 'axis', drawn.some((each) => each.kind === 'bar') ? 'shadow' : 'line'),
      grid: {
        left: 0,
        right: endPx(input, look),
        top: 10,
        bottom: 0,
        outerBoundsMode: 'same',
        outerBoundsContain: 'all',
      },
      xAxis: {
        type: 'category',
        data: input.labels,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: look.line } },
        axisLabel: { color: look.ink3, fontSize: look.smallPx, hideOverlap: true },
      },
      yAxis: [valueAxis(input, 'first', look, format), valueAxis(input, 'second', look, format)],
      series: [
        ...drawn.map((each) => (each.kind === 'bar' ? barOption(each, look) : lineOption(each, look, marks))),
        ...targetOption(input, look),
      ],
    },
    tip: (index) => {
      const numbers = numbersAt(input, index, format)
      const marks = [...drawn, ...(input.target ? [{ name: input.target.name, tone: 'grey' as const }] : [])]
      return {
        title: input.labels[index] ?? '',
        lines: marks.map(({ name, tone }, at) => ({ name, value: numbers[at] ?? '', tone })),
      }
    },
  }
}

/** What the marks mean; nothing where a single series needs no telling apart. */
export function trendLegend(input: TrendInput): LegendItem[] {
  const items = drawnSeries(input).map(({ name, tone, kind, isOther }): LegendItem => {
    const marks = kind === 'bar' ? (['bar', 'hollow'] as const) : (['line', 'dash'] as const)
    return { text: name, tone, mark: marks[isOther ? 1 : 0] }
  })
  if (input.target) items.push({ text: input.target.name, tone: 'grey', mark: 'target' })
  return items.length > 1 ? items : []
}

/** A row for every label, a column for every series and one for the target. */
export function trendTable(input: TrendInput, format: NumberFormat): NumberTable {
  const { target } = input
  return {
    rowTitle: input.rowTitle,
    columns: [...input.series.map((each) => each.name), ...(target ? [target.name] : [])],
    rows: input.labels.map((name, index) => ({
      key: String(index),
      name,
      cells: numbersAt(input, index, format),
    })),
  }
}

export const isTrendEmpty = ({ labels, series }: TrendInput): boolean =>
  labels.length === 0 || series.every((each) => each.values.every((value) => value === null))
