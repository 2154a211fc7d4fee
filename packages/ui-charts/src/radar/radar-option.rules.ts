import type { Look, Tone } from '../look/look.ts'
import { written, type NumberFormat } from '../look/number-format.ts'
import { foldText, widestPx } from '../look/text-width.rules.ts'
import { baseOption, tooltipOption } from '../plot/base-option.rules.ts'
import type { ChartPlan, LegendItem, NumberTable } from '../plot/chart-plan.ts'
import type { PlotOption } from '../plot/plot-option.ts'

export interface RadarAxis {
  key: string
  name: string
  /** The rim; each axis is drawn as a share of its own. */
  max: number
}

export type RadarForm = 'area' | 'line' | 'dash'

export interface RadarSeries {
  name: string
  /** One for each axis; `null` where nothing was measured. */
  values: (number | null)[]
  /** Without one: an area, then a line, then a dashed one. */
  form?: RadarForm
  tone?: Tone
}

export interface RadarInput {
  /** Three at least; clockwise from the top. */
  axes: RadarAxis[]
  /** The first one's numbers stand below the names of the axes. */
  series: RadarSeries[]
  /** Heads the names in the table of numbers. */
  rowTitle?: string
  /** Heads the greatest values in the table of numbers. */
  maxTitle?: string
}

type Drawn = Required<RadarSeries>

const forms: RadarForm[] = ['area', 'line', 'dash']
const turn: Tone[] = ['accent', 'sky', 'grey']
const lines = 3
const gapPx = 8
const [leastRadiusPx, mostRadiusPx] = [56, 132]
/** Of the width, for the names on one side. */
const nameShare = 0.24

const isMeasured = ({ values }: RadarSeries): boolean => values.some((value) => value !== null)

/** Series without a number are not drawn, nor named: last year's before there was one. */
function drawnSeries({ series }: RadarInput): Drawn[] {
  return series.filter(isMeasured).map((each, at) => ({
    ...each,
    form: each.form ?? forms[at % forms.length] ?? 'line',
    tone: each.tone ?? turn[at % turn.length] ?? 'grey',
  }))
}

/** Names folded to the room beside the drawing, each with its first number, and the room that is left for it. */
function layout(input: RadarInput, look: Look, format: NumberFormat) {
  const [first] = drawnSeries(input)
  const figures = input.axes.map(({ max }, at) => `${written(first?.values[at], format)} / ${format(max)}`)
  const widest = widestPx([...input.axes.map(({ name }) => name), ...figures], look.smallPx)
  const room = Math.max(look.widthPx * nameShare, widestPx(figures, look.smallPx))
  const namePx = Math.ceil(Math.min(widest, room))
  const names = input.axes.map(
    ({ name }, at) => `${foldText(name, namePx, look.smallPx, lines)}\n${figures[at]}`,
  )
  const tallest = Math.max(1, ...names.map((name) => name.split('\n').length))
  const free = (look.widthPx - 2 * (namePx + gapPx)) / 2
  const radiusPx = Math.round(Math.min(mostRadiusPx, Math.max(leastRadiusPx, free)))
  return { names, radiusPx, labelPx: Math.ceil(tallest * look.smallPx * 1.35) + gapPx }
}

/** What is unknown lies in the middle; the table and the card say that it is unknown. */
function polygon({ name, values, form, tone }: Drawn, look: Look) {
  const fill = look.fills[tone]
  return {
    name,
    value: values.map((value) => value ?? 0),
    symbol: form === 'area' ? 'circle' : 'none',
    symbolSize: 5,
    itemStyle: { color: fill },
    lineStyle: { color: fill, width: 2, type: form === 'dash' ? ('dashed' as const) : ('solid' as const) },
    areaStyle: { color: fill, opacity: form === 'area' ? 0.18 : 0 },
  }
}

/** Several values of one thing on axes of different length, each as a share of the most that axis can reach. */
export function radarPlan(input: RadarInput, look: Look, format: NumberFormat): ChartPlan {
  const drawn = drawnSeries(input)
  const { names, radiusPx, labelPx } = layout(input, look, format)
  const heightPx = 2 * (radiusPx + labelPx)
  const radar: PlotOption['radar'] = {
    indicator: input.axes.map(({ max }, at) => ({ name: names[at] ?? '', min: 0, max: max > 0 ? max : 1 })),
    center: ['50%', '50%'],
    radius: radiusPx,
    axisNameGap: gapPx,
    splitNumber: 4,
    axisName: { color: look.ink2, fontSize: look.smallPx, lineHeight: look.smallPx * 1.35 },
    axisLine: { lineStyle: { color: look.line2 } },
    splitLine: { lineStyle: { color: look.line } },
    splitArea: { show: false },
  }
  return {
    heightPx,
    option: {
      ...baseOption(look),
      tooltip: tooltipOption(look, 'item', 'none'),
      radar,
      series: [
        { type: 'radar', emphasis: { disabled: true }, data: drawn.map((each) => polygon(each, look)) },
      ],
    },
    tip: (index) => {
      const each = drawn[index]
      if (!each) return null
      return {
        title: each.name,
        lines: input.axes.map(({ name, max }, at) => ({
          name,
          value: `${written(each.values[at], format)} / ${format(max)}`,
        })),
      }
    },
  }
}

export function radarLegend(input: RadarInput): LegendItem[] {
  const marks = { area: 'bar', line: 'line', dash: 'dash' } as const
  return drawnSeries(input).map(({ name, tone, form }) => ({ text: name, tone, mark: marks[form] }))
}

/** A row for every axis, a column for every series and one for the most there is. */
export function radarTable(input: RadarInput, format: NumberFormat): NumberTable {
  const drawn = drawnSeries(input)
  return {
    rowTitle: input.rowTitle,
    columns: [...drawn.map(({ name }) => name), ...(input.maxTitle ? [input.maxTitle] : [])],
    rows: input.axes.map(({ key, name, max }, at) => ({
      key,
      name,
      cells: [
        ...drawn.map(({ values }) => written(values[at], format)),
        ...(input.maxTitle ? [format(max)] : []),
      ],
    })),
  }
}

/** Two axes make no surface. */
export const isRadarEmpty = ({ axes, series }: RadarInput): boolean =>
  axes.length < 3 || !series.some(isMeasured)
