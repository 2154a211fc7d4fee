import type { ScoreOutput } from '@linli/evaluation-contract'
import type { PrintBlock, PrintColumn, PrintDocument, PrintFrame } from '@linli/kernel'

import { missingWords } from './missing-words.rules.ts'
import { printWords, type PrintWords } from './score-print.words.ts'

type Frame = Pick<PrintFrame, 'locale' | 'tenant'>
interface Sheet {
  score: ScoreOutput
  words: PrintWords
  locale: Frame['locale']
}

const numeric = (head: string): PrintColumn => ({ head, width: 'fit', align: 'right', isNumeric: true })
const shown = (points: number | null, words: PrintWords): string =>
  points === null ? words.none : String(points)

const figures = ({ score: { total }, words }: Sheet): PrintBlock => ({
  type: 'figures',
  items: [
    { label: words.certain, value: String(total.low), note: words.of(total.max) },
    { label: words.most, value: String(total.high) },
    { label: words.declared, value: shown(total.declared, words) },
    { label: words.confirmed, value: shown(total.confirmed, words) },
    { label: words.lastYear, value: shown(total.lastYear, words) },
  ],
})

const groupTable = ({ score, words, locale }: Sheet): PrintBlock => ({
  type: 'table',
  title: words.groups,
  columns: [{ head: words.group }, ...[words.max, words.certain, words.most, words.lastYear].map(numeric)],
  rows: score.groups.map(({ title, max, low, high, lastYear }) => [
    title[locale],
    String(max),
    String(low),
    String(high),
    shown(lastYear, words),
  ]),
  empty: words.nothing,
})

const itemTable = ({ score, words, locale }: Sheet): PrintBlock => ({
  type: 'table',
  title: words.items,
  columns: [
    { head: words.item, width: 2 },
    ...[words.max, words.certain, words.most, words.declared, words.confirmed].map(numeric),
    { head: words.missing, width: 3 },
  ],
  rows: score.groups.flatMap(({ items }) =>
    items.map((item) => [
      item.title[locale],
      String(item.max),
      String(item.low),
      String(item.high),
      shown(item.declared, words),
      shown(item.confirmed, words),
      missingWords(item.parts, locale) || words.complete,
    ]),
  ),
  empty: words.nothing,
})

function gates({ score, words, locale }: Sheet): PrintBlock[] {
  if (score.gates.length === 0) return []
  const verdict = (isPassed: boolean | null): string =>
    isPassed === null ? words.open : isPassed ? words.passed : words.failed
  return [
    { type: 'heading', text: words.gates },
    {
      type: 'facts',
      columns: 1,
      items: score.gates.map(({ text, isPassed }) => ({ label: verdict(isPassed), value: text[locale] })),
    },
  ]
}

/** The score sheet of an estate on paper: total, groups, items with what is missing, and whose rules these are. */
export function scoreDocument(score: ScoreOutput, { locale, tenant }: Frame): PrintDocument {
  const words = printWords[locale]
  const sheet = { score, words, locale }
  const { document, annex, label } = score.rubric
  return {
    title: words.title,
    subtitle: words.subtitle(tenant.name, score.year),
    orientation: 'landscape',
    blocks: [
      {
        type: 'paragraph',
        isQuiet: true,
        text: `${words.window(score.from, score.to)}　${words.rubric(document, annex, label)}`,
      },
      figures(sheet),
      { type: 'paragraph', isQuiet: true, text: words.policy },
      ...gates(sheet),
      groupTable(sheet),
      itemTable(sheet),
      { type: 'signatures', labels: words.signatures },
    ],
  }
}
