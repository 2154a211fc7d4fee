import type { HeatmapSeriesOption } from 'echarts/charts'

import type { Look, Tone } from '../look/look.ts'
import { written, type NumberFormat } from '../look/number-format.ts'
import { inkShare } from '../look/ink-share.rules.ts'
import { foldText, widestPx } from '../look/text-width.rules.ts'
import { baseOption, tooltipOption } from '../plot/base-option.rules.ts'
import type { ChartPlan, NumberTable } from '../plot/chart-plan.ts'

export interface HeatInput {
  rows: string[]
  columns: string[]
  /** By row, then by column; `null` where nothing was measured. */
  values: (number | null)[][]
  /** What the numbers are; heads them beside the pointer. */
  valueTitle: string
  tone?: Tone
  /** Where the colours begin and end; the least (or 0) and the most when left out. */
  range?: [number, number]
  /** A further sentence beside the pointer. */
  note?: (row: number, column: number) => string | undefined
  rowTitle?: string
}

/**
 * How much of the tone each step lays over the ground. All but the last keep the page's ink readable, whatever
 * accent a tenant has; the last carries the ground's colour as text.
 */
export function heatShares(tone: Tone, look: Look): number[] {
  const most = inkShare(look.ink, look.surface, look.fills[tone])
  return [0.14, 0.4, 0.7, 1].map((part) => part * most).concat(1)
}

export function heatRange({ values, range }: HeatInput): [number, number] {
  if (range) return range
  const known = values.flat().filter((value) => value !== null)
  return [Math.min(0, ...known), Math.max(0, ...known)]
}

const lastStep = 4

/** 0 to 4, by equal parts of the range. */
export function heatStep(value: number, [low, high]: [number, number]): number {
  if (high <= low) return value > low ? lastStep : 0
  return Math.max(0, Math.min(lastStep, Math.floor(((value - low) / (high - low)) * (lastStep + 1))))
}

function fitCells(input: HeatInput, texts: string[], look: Look) {
  const nameWidth = Math.min(widestPx(input.rows, look.smallPx) + 12, look.widthPx * 0.34)
  const cellWidth = (look.widthPx - nameWidth) / Math.max(1, input.columns.length)
  const head = widestPx(input.columns, look.smallPx) + 8
  return {
    nameWidth,
    names: input.rows.map((name) => foldText(name, nameWidth - 10, look.smallPx, 2)),
    /** Every how-manieth column is named. */
    every: Math.max(1, Math.ceil(head / cellWidth)),
    hasTexts: widestPx(texts, look.smallPx) + 8 <= cellWidth,
    rowHeight: Math.round(look.smallPx * 2.4),
    headHeight: Math.round(look.smallPx * 2),
  }
}

interface Cell {
  row: number
  column: number
  text: string
  step: number
}

function knownCells(input: HeatInput, format: NumberFormat): Cell[] {
  const range = heatRange(input)
  return input.rows.flatMap((_, row) =>
    input.columns.flatMap((_, column) => {
      const value = input.values[row]?.[column]
      return value == null ? [] : [{ row, column, text: format(value), step: heatStep(value, range) }]
    }),
  )
}

function heatSeries(cells: readonly Cell[], hasTexts: boolean, look: Look): HeatmapSeriesOption {
  return {
    type: 'heatmap',
    data: cells.map(({ row, column, step }) => ({
      value: [column, row, step],
      label: { color: step === lastStep ? look.surface : look.ink },
    })),
    itemStyle: { borderColor: look.surface, borderWidth: 2, borderRadius: 5 },
    label: {
      show: hasTexts,
      opacity: 1,
      fontSize: look.smallPx,
      formatter: ({ dataIndex }) => cells[dataIndex]?.text ?? '',
    },
    emphasis: { itemStyle: { borderColor: look.ink, borderWidth: 1.5 } },
  }
}

/** Rows by columns, darker where there is more; the figure stands in its cell where there is room. */
export function heatPlan(input: HeatInput, look: Look, format: NumberFormat): ChartPlan {
  const cells = knownCells(input, format)
  const texts = cells.map((cell) => cell.text)
  const fit = fitCells(input, texts, look)
  const bare = { axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } }
  const tone = input.tone ?? 'accent'
  const shares = heatShares(tone, look)
  const label = { fontSize: look.smallPx, color: look.ink2 }
  return {
    heightPx: fit.headHeight + input.rows.length * fit.rowHeight,
    shares,
    option: {
      ...baseOption(look),
      tooltip: tooltipOption(look, 'item', 'none'),
      grid: { left: fit.nameWidth, right: 0, top: fit.headHeight, bottom: 0, outerBoundsMode: 'none' },
      xAxis: {
        ...bare,
        type: 'category',
        position: 'top',
        data: input.columns,
        axisLabel: { ...label, color: look.ink3, interval: fit.every - 1, margin: 6 },
      },
      yAxis: {
        ...bare,
        type: 'category',
        inverse: true,
        data: fit.names,
        axisLabel: { ...label, interval: 0, margin: 8, lineHeight: Math.round(look.smallPx * 1.15) },
      },
      visualMap: {
        type: 'piecewise',
        show: false,
        dimension: 2,
        pieces: shares.map((opacity, value) => ({ value, color: look.fills[tone], opacity })),
      },
      series: [heatSeries(cells, fit.hasTexts, look)],
    },
    tip(index) {
      const cell = cells[index]
      if (!cell) return null
      const note = input.note?.(cell.row, cell.column)
      return {
        title: `${input.rows[cell.row]} · ${input.columns[cell.column]}`,
        lines: [{ name: input.valueTitle, value: cell.text }],
        ...(note ? { note } : {}),
      }
    },
  }
}

export const heatTable = (input: HeatInput, format: NumberFormat): NumberTable => ({
  rowTitle: input.rowTitle,
  columns: input.columns,
  rows: input.rows.map((name, row) => ({
    key: String(row),
    name,
    cells: input.columns.map((_, column) => written(input.values[row]?.[column], format)),
  })),
})

export const isHeatEmpty = ({ values }: HeatInput): boolean => values.flat().every((value) => value === null)
