import { fieldLabel, valueText, type Reader } from '../audit/word-change.ts'
import type { GrantableTable } from '../db/tenant-table.ts'
import { sentence, type Locale } from '../http/messages.ts'

const camelCase = (column: string) =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A column of a granted table in the reader's words. */
export const columnTitle = (locale: Locale, resource: string, column: string): string =>
  fieldLabel(locale, resource, camelCase(column))

/** The name of a granted kind of records; one whose plugin is gone is told by its key. */
export const resourceTitle = (tables: readonly GrantableTable[], resource: string, locale: Locale): string =>
  tables.find((table) => table.resource === resource)?.title[locale] ?? resource

/** What a figure counts; a plugin says it in its own words (`metric.<key>`). */
export const metricTitle = (locale: Locale, metric: string): string =>
  sentence(locale, `metric.${metric}`, {}, metric)

/** A granted row's value: numbers stay numbers, what is kept as a key is read as a word. */
export function readableValue(resource: string, column: string, value: unknown, reader: Reader) {
  return typeof value === 'number' ? value : valueText(resource, camelCase(column), value, reader)
}
