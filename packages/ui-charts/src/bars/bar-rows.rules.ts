import type { Look } from '../look/look.ts'
import { foldText, widestPx } from '../look/text-width.rules.ts'
import { baseOption, tooltipOption } from '../plot/base-option.rules.ts'

/** How rows of horizontal bars share their box: a column of names, or each name above its bar. */
export interface BarRows {
  isStacked: boolean
  names: string[]
  rowPx: number
  /** Above the first row, for the name that reaches over it. */
  topPx: number
  barPx: number
  /** From the middle of a row up to the upper edge of what is drawn there. */
  halfPx: number
  nameWidthPx: number
}

/** Bars keep at least this much of the width; else names go above them. */
const leastBarPx = 150
const nameGapPx = 4
export const barRadius = 3

/**
 * `figuresPx` is what the figures on the right take, `halfBars` how many bars' thickness is drawn above the
 * middle of a row.
 */
export function fitBarRows(
  names: readonly string[],
  figuresPx: number,
  halfBars: number,
  look: Look,
): BarRows {
  const barPx = Math.round(look.textPx * 0.75)
  const halfPx = Math.ceil(barPx * halfBars)
  const wanted = widestPx(names, look.textPx) + 14
  const isStacked = look.widthPx - figuresPx - wanted < Math.max(leastBarPx, look.widthPx * 0.3)
  if (!isStacked) {
    const rowPx = Math.round(look.textPx * 2.6)
    return { isStacked, names: [...names], rowPx, topPx: 0, barPx, halfPx, nameWidthPx: wanted }
  }
  const folded = names.map((name) => foldText(name, look.widthPx, look.textPx, 2))
  const lines = folded.some((name) => name.includes('\n')) ? 2 : 1
  const abovePx = halfPx + nameGapPx + Math.round(look.textPx * 1.3) * lines
  const rowPx = abovePx + halfPx + look.textPx
  const topPx = Math.max(0, Math.ceil(abovePx - rowPx / 2)) + nameGapPx
  return { isStacked, names: folded, rowPx, topPx, barPx, halfPx, nameWidthPx: 0 }
}

export const rowsHeightPx = (rows: BarRows): number => rows.topPx + rows.names.length * rows.rowPx

/** The axis of names, on the left or above each bar. */
function nameAxis(rows: BarRows, look: Look) {
  const label = {
    color: look.ink2,
    fontSize: look.textPx,
    lineHeight: Math.round(look.textPx * 1.3),
    interval: 0,
    align: 'left' as const,
  }
  return {
    type: 'category' as const,
    inverse: true,
    data: rows.names,
    axisTick: { show: false },
    axisLine: { show: false },
    z: 4,
    axisLabel: rows.isStacked
      ? {
          ...label,
          inside: true,
          margin: 0,
          verticalAlign: 'bottom' as const,
          padding: [0, 0, rows.halfPx + nameGapPx, 0],
        }
      : { ...label, margin: rows.nameWidthPx },
  }
}

/** Up to two figures on the right of each bar, each in a column of its own. */
export interface Figure {
  main: string
  side?: { text: string; colour: string }
}

const columnGapPx = 12

function figureColumns(figures: readonly Figure[], look: Look): { main: number; side: number } {
  const side = widestPx(
    figures.map((each) => each.side?.text ?? ''),
    look.textPx,
  )
  return {
    main:
      Math.ceil(
        widestPx(
          figures.map((each) => each.main),
          look.textPx,
        ),
      ) + columnGapPx,
    side: side > 0 ? Math.ceil(side) + columnGapPx : 0,
  }
}

function figuresWidthPx(figures: readonly Figure[], look: Look): number {
  const { main, side } = figureColumns(figures, look)
  return main + side
}

/** The axis of figures on the right edge. */
function figureAxis(figures: readonly Figure[], look: Look) {
  const { main, side } = figureColumns(figures, look)
  const base = { fontSize: look.textPx, align: 'right' as const }
  const colours = [...new Set(figures.flatMap((each) => (each.side ? [each.side.colour] : [])))]
  return {
    type: 'category' as const,
    position: 'right' as const,
    inverse: true,
    data: figures.map((each) => each.main),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      margin: main + side,
      align: 'right' as const,
      formatter: (_: string, index: number) => {
        const figure = figures[index]
        if (!figure) return ''
        const beside =
          side > 0 ? `{side${colours.indexOf(figure.side?.colour ?? '')}|${figure.side?.text ?? ''}}` : ''
        return `{main|${figure.main}}${beside}`
      },
      rich: {
        main: { ...base, width: main, color: look.ink, fontWeight: 500 },
        'side-1': { ...base, width: side },
        ...Object.fromEntries(
          colours.map((color, index) => [`side${index}`, { ...base, width: side, color }]),
        ),
      },
    },
  }
}

/** The hidden axis of lengths: from nothing to the longest, or to `max` where the end is known. */
export const lengthAxis = (values: readonly (number | null | undefined)[], max?: number) => ({
  type: 'value' as const,
  show: false,
  min: 0,
  max: max ?? (Math.max(0, ...values.map((value) => value ?? 0)) || 1),
})

interface BarRowsInput {
  /** From top to bottom, each with its figures. */
  names: readonly string[]
  figures: readonly Figure[]
  /** Every length that is drawn, and the end of all of them where it is known. */
  lengths: readonly (number | null | undefined)[]
  max?: number | undefined
  /** How many bars' thickness is drawn above the middle of a row. */
  halfBars: number
  pointer: 'shadow' | 'none'
}

/** What charts of named bars share: names, figures on the right, and the first bar of each row on its ground. */
export function barRowsOption(input: BarRowsInput, look: Look) {
  const figuresPx = figuresWidthPx(input.figures, look)
  const rows = fitBarRows(input.names, figuresPx, input.halfBars, look)
  return {
    rows,
    heightPx: rowsHeightPx(rows),
    option: {
      ...baseOption(look),
      tooltip: tooltipOption(look, 'axis', input.pointer),
      grid: {
        left: rows.nameWidthPx,
        right: figuresPx,
        top: rows.topPx,
        bottom: 0,
        outerBoundsMode: 'none' as const,
      },
      xAxis: lengthAxis(input.lengths, input.max),
      yAxis: [nameAxis(rows, look), figureAxis(input.figures, look)],
    },
    bar: {
      type: 'bar' as const,
      barWidth: rows.barPx,
      showBackground: true,
      backgroundStyle: { color: look.line2, borderRadius: barRadius },
      itemStyle: { borderRadius: barRadius },
      emphasis: { disabled: true },
    },
  }
}
