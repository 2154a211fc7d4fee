import type { SheetFindingData } from './importer.ts'

const written =
  /(20\d{2})\s*(?:年|[-/.])\s*(1[0-2]|0?[1-9])(?:\s*(?:月|[-/.])\s*(3[01]|[12]\d|0?[1-9])(?!\d)\s*日?|\s*月)/

const pad = (value: number) => String(value).padStart(2, '0')

/**
 * The day a ledger speaks for, as its titles, notes or file name write it: 2026年10月31日, 2026.10.31, and
 * 2026年10月 as the last day of that month. Null when none is written or it lies in the future.
 */
export function ledgerDateOf(
  fileName: string,
  sheets: readonly Pick<SheetFindingData, 'layout'>[],
  today: string,
): string | null {
  const texts = sheets.flatMap(({ layout }) => (layout ? [...layout.titles, ...layout.notes] : []))
  for (const text of [...texts, fileName]) {
    const found = written.exec(text.normalize('NFKC'))
    if (!found) continue
    const [year, month] = [Number(found[1]), Number(found[2])]
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const day = found[3] ? Number(found[3]) : last
    if (day > last) continue
    const date = `${year}-${pad(month)}-${pad(day)}`
    // A month under way has come as far as today.
    if (date > today) return found[3] || `${year}-${pad(month)}` > today.slice(0, 7) ? null : today
    return date
  }
  return null
}
