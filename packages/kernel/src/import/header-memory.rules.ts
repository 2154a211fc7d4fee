import type { ColumnMapping } from './column-mapping.ts'
import type { SheetColumn } from './layout.rules.ts'
import { plainHeading } from './text-similarity.rules.ts'

/** What a user settled for a set of headings: heading to field, null for "leave out". */
export interface HeadingMemory {
  fingerprint: string
  choices: Record<string, string | null>
}

/** Name of a column that survives reordering: its plain heading, numbered when it occurs again. */
export function headingId(columns: readonly SheetColumn[], index: number): string {
  const plain = (column: SheetColumn) => column.segments.map(plainHeading).join('>')
  const at = columns.findIndex((column) => column.index === index)
  const column = columns[at]
  if (!column) return ''
  const earlier = columns.slice(0, at).filter((other) => plain(other) === plain(column)).length
  return earlier === 0 ? plain(column) : `${plain(column)}#${earlier + 1}`
}

// cyrb53 (public domain): the key only groups files with the same headings, nothing rests on its strength.
function hash53(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}

/** Same for all files with the same headings, whatever their order, title or rows. */
export function headerFingerprint(columns: readonly SheetColumn[]): string {
  const ids = columns.map((column) => headingId(columns, column.index)).sort()
  return hash53(ids.join('\n'))
}

/** What to keep so that the next file with these headings is mapped the same way. */
export function rememberMapping(
  columns: readonly SheetColumn[],
  mapping: readonly ColumnMapping[],
): HeadingMemory {
  const choices = Object.fromEntries(mapping.map((one) => [headingId(columns, one.column), one.field]))
  return { fingerprint: headerFingerprint(columns), choices }
}
