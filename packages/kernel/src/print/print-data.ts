import { localTimeAt } from '@linli/contract'

import type { Actor } from '../action/context.ts'
import { sentence } from '../http/messages.ts'
import { todayOf } from '../registry/registry-day.ts'
import type { PrintFrame } from './define-print.ts'
import { paperText } from './paper-text.rules.ts'
import type { PrintBlock, PrintDocument } from './print-document.ts'
import { trendScale } from './trend-scale.rules.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** Day and time as they stay true on paper: 2026-11-28 14:30. */
function stampOf({ now, tenant }: PrintFrame): string {
  const { hour, minute } = localTimeAt(now, tenant.timezone)
  return `${todayOf({ now, tenant })} ${pad(hour)}:${pad(minute)}`
}

/** A block as the template draws it: what it would have to work out itself stands beside it. */
function drawn(block: PrintBlock): object {
  switch (block.type) {
    case 'table':
      return { ...block, rows: [], cells: block.rows.flat() }
    case 'bars':
      return { ...block, max: Math.max(0, ...block.items.map((item) => item.value)) }
    case 'trend':
      return { ...block, scale: trendScale(block) }
    case 'heat':
      return {
        ...block,
        max: Math.max(0, ...block.rows.flatMap((row) => row.cells.map((cell) => cell.value ?? 0))),
      }
    case 'qr':
      return { type: block.type, caption: block.caption, isLarge: block.isLarge ?? false, code: block.text }
    default:
      return block
  }
}

/** What the fixed template is given: the document and its frame, every text cleaned, as JSON. */
export function printData(document: PrintDocument, frame: PrintFrame, { name, title }: Actor): string {
  const { locale, tenant } = frame
  const madeBy = title ? `${name} (${title})` : name
  return JSON.stringify(
    {
      title: document.title,
      subtitle: document.subtitle ?? null,
      isLandscape: document.orientation === 'landscape',
      lang: locale === 'zh-CN' ? 'zh' : 'en',
      tenant: tenant.name,
      made: sentence(locale, 'print.made', { at: stampOf(frame), by: madeBy }),
      page: sentence(locale, 'print.page', { page: '{page}', pages: '{pages}' }),
      date: sentence(locale, 'print.date'),
      blocks: document.blocks.map(drawn),
    },
    // What a code holds is read by a machine, to the last sign.
    (key, value: unknown) => (typeof value === 'string' && key !== 'code' ? paperText(value) : value),
  )
}
