import type { CellValue } from './cell.rules.ts'
import type { FieldSet, Locale } from './field.rules.ts'
import type { MarkedSheet } from './wrong-rows.rules.ts'

export interface TemplateText {
  title: string
  note: string
  example: string
}

/**
 * The empty workbook that a set of fields asks for: title, how to fill it, headings, a note under each
 * heading and two example rows that the import leaves out.
 */
export function templateSheet(set: FieldSet, text: TemplateText, locale: Locale): MarkedSheet {
  const fields = set.fields.filter((field) => field.template)
  const serial = locale === 'en' ? 'No.' : '序号'
  const notesLead = locale === 'en' ? 'Note:' : '说明：'
  const rows: CellValue[][] = [
    [text.title],
    [text.note],
    [serial, ...fields.map((field) => field.label[locale])],
    [notesLead, ...fields.map((field) => field.template!.note[locale])],
    ...[0, 1].map((i) => [
      `${text.example}${i + 1}`,
      ...fields.map((field) => field.template!.examples[i as 0 | 1]),
    ]),
  ]
  const widths = [8, ...fields.map((field) => field.template!.width ?? 14)]
  return { name: text.title, rows, marks: [], headingRow: 2, frozenRows: 4, widths }
}
