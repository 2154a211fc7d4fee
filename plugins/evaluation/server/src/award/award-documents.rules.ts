import type { Certificate, Entry, OwnResult } from '@linli/evaluation-contract/campaign'
import type { PrintBlock, PrintDocument, PrintFrame } from '@linli/kernel'

import { publicationWords } from '../publication/publication-words.ts'

type Frame = Pick<PrintFrame, 'locale' | 'tenant'>

/** The day in the tenant's zone, as a year, month and day. */
const dayOf = (at: string, { locale, tenant }: Frame): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: tenant.timezone }).format(new Date(at))

/** A certificate on paper: what was awarded, and the hash under which it was published. */
export function certificateDocument(answer: Certificate, frame: Frame): PrintDocument {
  const words = publicationWords[frame.locale]
  const award = answer.awardTitle[frame.locale]
  const { estate, company, total, campaignTitle, associationName, year, manifestHash } = answer
  return {
    title: words.certificate,
    subtitle: award,
    orientation: 'landscape',
    blocks: [
      { type: 'heading', text: words.awarded(estate, year, campaignTitle, award) },
      {
        type: 'facts',
        columns: 2,
        items: [
          { label: words.company, value: company ?? words.none },
          { label: words.total, value: String(total) },
          { label: words.association, value: associationName },
          { label: words.publishedAt, value: dayOf(answer.publishedAt, frame) },
        ],
      },
      { type: 'paragraph', isQuiet: true, text: `${words.hash}: ${manifestHash}` },
      { type: 'paragraph', isQuiet: true, text: words.policy },
      { type: 'signatures', labels: words.seal },
    ],
  }
}

type Head = Pick<
  Entry,
  'campaignTitle' | 'associationName' | 'year' | 'kind' | 'publishedAt' | 'manifestHash'
> &
  Pick<OwnResult, 'total' | 'rank' | 'groups' | 'groupTitles'> & { estate: string; awards: readonly string[] }

function headBlocks(head: Head, frame: Frame): PrintBlock[] {
  const words = publicationWords[frame.locale]
  return [
    {
      type: 'figures',
      items: [
        { label: words.total, value: String(head.total) },
        { label: words.rank, value: head.rank === null ? words.none : String(head.rank) },
      ],
    },
    {
      type: 'facts',
      columns: 2,
      items: [
        { label: words.campaign, value: head.campaignTitle },
        { label: words.kind, value: words.kinds[head.kind] },
        { label: words.association, value: head.associationName },
        { label: words.publishedAt, value: dayOf(head.publishedAt, frame) },
        { label: words.awards, value: head.awards.join('、') || words.none },
      ],
    },
    {
      type: 'table',
      title: words.groups,
      columns: [{ head: words.group }, { head: words.points, width: 'fit', align: 'right', isNumeric: true }],
      rows: Object.entries(head.groupTitles).map(([id, title]) => [
        title[frame.locale],
        String(head.groups[id] ?? 0),
      ]),
      empty: words.nothing,
    },
  ]
}

function sheet(head: Head, frame: Frame, parts: readonly PrintBlock[]): PrintDocument {
  const words = publicationWords[frame.locale]
  return {
    title: words.sheet,
    subtitle: words.subtitle(head.estate, head.year),
    blocks: [
      ...headBlocks(head, frame),
      ...parts,
      { type: 'paragraph', isQuiet: true, text: `${words.hash}: ${head.manifestHash}` },
      { type: 'paragraph', isQuiet: true, text: words.policy },
    ],
  }
}

/** The public entry of an estate on paper. */
export const entryDocument = (entry: Entry, frame: Frame): PrintDocument =>
  sheet({ ...entry, awards: entry.awards.map(({ title }) => title[frame.locale]) }, frame, [])

/** The estate's own result on paper, with what each part came to and what decided it. */
export function ownResultDocument(result: OwnResult, frame: Frame): PrintDocument {
  const { locale } = frame
  const words = publicationWords[locale]
  const parts: PrintBlock = {
    type: 'table',
    title: words.parts,
    columns: [
      { head: words.part, width: 3 },
      { head: words.points, width: 'fit', align: 'right', isNumeric: true },
      { head: words.layer, width: 'fit' },
      { head: words.reason, width: 2 },
    ],
    rows: Object.entries(result.parts).map(([id, { points, layer, reason }]) => [
      result.partTitles[id]?.[locale] ?? id,
      String(points),
      words.layers[layer],
      reason,
    ]),
    empty: words.nothing,
  }
  const awards = result.awards.map(({ title }) => title[locale])
  return sheet({ ...result, estate: result.estateName, awards }, frame, [parts])
}
