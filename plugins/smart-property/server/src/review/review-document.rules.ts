import type { PrintBlock, PrintColumn, PrintDocument, PrintFrame } from '@linli/kernel'
import { word, type Review, type ReviewFigures } from '@linli/smart-property-contract'

import { dayIn } from './review-month.rules.ts'
import { printWords, type PrintWords } from './review-print.words.ts'

type Frame = Pick<PrintFrame, 'locale' | 'tenant'>

const percent = (share: number) => `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`
const orNone = <T>(words: PrintWords, value: T | null, of: (value: T) => string) =>
  value === null ? words.none : of(value)

/** Each figure in words; a share as a percentage, working minutes as hours and minutes. */
function wording(
  words: PrintWords,
): Record<keyof Omit<ReviewFigures, 'ratings'>, (of: ReviewFigures) => string> {
  const share = (value: number | null) => orNone(words, value, percent)
  const time = (value: number | null) =>
    orNone(words, value, (minutes) => {
      const whole = Math.round(minutes)
      return words.hours(Math.floor(whole / 60), whole % 60)
    })
  return {
    reported: (of) => String(of.reported),
    closed: (of) => String(of.closed),
    open: (of) => String(of.open),
    overdueOpen: (of) => String(of.overdueOpen),
    onTimeRate: (of) => share(of.onTimeRate),
    respondOnTimeRate: (of) => share(of.respondOnTimeRate),
    respondMedian: (of) => time(of.respondMedian),
    solveMedian: (of) => time(of.solveMedian),
    reopenRate: (of) => share(of.reopenRate),
    callBackRate: (of) => share(of.callBackRate),
    satisfaction: (of) => orNone(words, of.satisfaction, (value) => words.rating(value.toFixed(1))),
    unanswered: (of) => String(of.unanswered),
  }
}

const rows = [
  ['reported', 'closed', 'onTimeRate', 'satisfaction', 'reopenRate', 'callBackRate'],
  ['open', 'overdueOpen', 'unanswered', 'respondOnTimeRate', 'respondMedian', 'solveMedian'],
] as const

function tiles({ figures, before }: Review, words: PrintWords): PrintBlock[] {
  const say = wording(words)
  return rows.map((keys) => ({
    type: 'figures',
    items: keys.map((key) => ({
      label: words[key],
      value: say[key](figures),
      note: words.before(say[key](before)),
      ...(key === 'overdueOpen' && figures.overdueOpen > 0 ? { tone: 'warn' as const } : {}),
    })),
  }))
}

function trends({ trend }: Review, words: PrintWords): PrintBlock[] {
  const labels = trend.map(({ month }) => month.slice(2))
  const series = (name: string, values: (number | null)[]) => ({ name, values })
  const shares = trend.map(({ onTimeRate }) => (onTimeRate === null ? null : onTimeRate * 100))
  return [
    { type: 'heading', text: words.trend },
    {
      type: 'trend',
      title: words.share,
      labels,
      from: 0,
      to: 100,
      unit: '%',
      series: [series(words.onTimeRate, shares)],
    },
    {
      type: 'trend',
      title: words.amounts,
      labels,
      series: [
        series(
          words.reported,
          trend.map(({ reported }) => reported),
        ),
        series(
          words.closed,
          trend.map(({ closed }) => closed),
        ),
      ],
    },
  ]
}

const number = (head: string): PrintColumn => ({ head, align: 'right', isNumeric: true })
const shareOf = (words: PrintWords, value: number | null) => orNone(words, value, percent)
const ratingOf = (words: PrintWords, value: number | null) => orNone(words, value, (mean) => mean.toFixed(1))

/** A table whose first column names and whose others count. */
const table = (
  words: PrintWords,
  title: string,
  [first, ...others]: readonly [string, ...string[]],
  tableRows: readonly (readonly string[])[],
): PrintBlock => ({
  type: 'table',
  title,
  columns: [{ head: first, width: 2 }, ...others.map(number)],
  rows: tableRows,
  empty: words.nothing,
})

const byKindAndCategory = (
  { kinds, categories }: Review,
  words: PrintWords,
  { locale }: Frame,
): PrintBlock[] => [
  table(
    words,
    words.byKind,
    [words.kind, words.orders, words.onTimeRate],
    kinds.map(({ kind, orders, onTimeRate }) => [
      word(locale, `kind.${kind}`),
      String(orders),
      shareOf(words, onTimeRate),
    ]),
  ),
  table(
    words,
    words.byCategory,
    [words.category, words.orders, words.lastMonth, words.reopened],
    categories.map(({ name, orders, before, reopened }) => [name, ...[orders, before, reopened].map(String)]),
  ),
]

const byStaff = ({ staff }: Review, words: PrintWords): PrintBlock =>
  table(
    words,
    words.byStaff,
    [words.staff, words.answered, words.onTimeRate, words.satisfaction],
    staff.map(({ name, answered, onTimeRate, satisfaction }) => [
      name,
      String(answered),
      shareOf(words, onTimeRate),
      ratingOf(words, satisfaction),
    ]),
  )

function byEstate({ estates }: Review, words: PrintWords): PrintBlock[] {
  if (estates.length === 0) return []
  return [
    table(
      words,
      words.byEstate,
      [words.estate, words.reported, words.closed, words.overdueOpen, words.onTimeRate, words.satisfaction],
      estates.map((estate) => [
        estate.name,
        ...[estate.reported, estate.closed, estate.overdueOpen].map(String),
        shareOf(words, estate.onTimeRate),
        ratingOf(words, estate.satisfaction),
      ]),
    ),
  ]
}

/** Buildings down, categories across; what the print cannot hold is left to the screen. */
function heat({ buildings }: Review, words: PrintWords): PrintBlock[] {
  if (buildings.length === 0) return []
  const columns = new Map(buildings.map(({ categoryKey, categoryName }) => [categoryKey, categoryName]))
  const byBuilding = Map.groupBy(buildings, ({ id }) => id)
  return [
    {
      type: 'heat',
      title: words.byBuilding,
      columns: [...columns.values()],
      rows: [...byBuilding].slice(0, 100).map(([id, cells]) => ({
        label: id === null ? words.elsewhere : cells[0]!.name,
        cells: [...columns.keys()].map((key) => {
          const orders = cells.find((cell) => cell.categoryKey === key)?.orders ?? null
          return { value: orders, text: orders === null ? '' : String(orders) }
        }),
      })),
    },
  ]
}

const paragraphs = (text: string): PrintBlock[] =>
  text
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', text: line }))

function conclusions({ record }: Review, words: PrintWords, { tenant }: Frame): PrintBlock[] {
  const quiet = (text: string): PrintBlock => ({ type: 'paragraph', text, isQuiet: true })
  const part = (heading: string, text: string | null | undefined): PrintBlock[] => [
    { type: 'heading', text: heading },
    ...(text ? paragraphs(text) : [quiet(words.unsaid)]),
  ]
  return [
    ...part(words.findings, record?.findings),
    ...part(words.measures, record?.measures),
    ...(record
      ? [quiet(words.held(record.reviewedByName, dayIn(tenant.timezone, new Date(record.reviewedAt))))]
      : []),
    ...part(words.opinion, record?.branchOpinion),
    ...(record?.branchByName ? [quiet(record.branchByName)] : []),
    { type: 'signatures', labels: [words.manager, words.branch] },
  ]
}

/** The review on paper: figures first, where they come from, what was concluded, and lines to sign on. */
export function reviewDocument(review: Review, frame: Frame): PrintDocument {
  const words = printWords[frame.locale]
  // All of a company has figures; conclusions are each estate's own.
  const isOfEstate = frame.tenant.kind === 'estate' || review.estate !== null
  return {
    title: words.title,
    subtitle: `${review.estate?.name ?? frame.tenant.name} ${words.of(review.month)}`,
    blocks: [
      { type: 'heading', text: words.figures },
      ...tiles(review, words),
      { type: 'paragraph', text: words.basis, isQuiet: true },
      ...trends(review, words),
      ...byKindAndCategory(review, words, frame),
      ...heat(review, words),
      byStaff(review, words),
      ...byEstate(review, words),
      ...(isOfEstate ? conclusions(review, words, frame) : []),
    ],
  }
}
