import { instantText } from '@linli/contract'

import { sentence, type Locale } from '../http/messages.ts'
import type { FieldChange } from './diff.rules.ts'

export interface WordedChange {
  label: string
  before: string | null
  after: string | null
}

export interface Reader {
  locale: Locale
  timeZone: string
  now: Date
}

const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text))
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const maxText = 200

/** The name of a field: the record's own word for it, else the general one; never its key. */
export function fieldLabel(locale: Locale, subject: string, path: string): string {
  const last = path.split('.').at(-1)!
  return (
    sentence(locale, `field.${subject}.${path}`, {}, '') ||
    sentence(locale, `field.${path}`, {}, '') ||
    sentence(locale, `field.${subject}.${last}`, {}, '') ||
    sentence(locale, `field.${last}`, {}, '') ||
    sentence(locale, 'field.other')
  )
}

/** A value of a field as a layman reads it; null when there is nothing to read. */
export function valueText(subject: string, path: string, value: unknown, reader: Reader): string | null {
  if (value === null || value === undefined || value === '') return null
  const named = typeof value === 'string' ? valueWord(reader.locale, subject, path, value) : ''
  if (named) return named
  if (typeof value === 'boolean') return sentence(reader.locale, value ? 'value.yes' : 'value.no')
  if (typeof value === 'string' && isInstant(value))
    return instantText(value, reader.now, { locale: reader.locale, timeZone: reader.timeZone })
  if (typeof value === 'string' && uuid.test(value)) return sentence(reader.locale, 'value.record')
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : shorten(
          value
            .map((each) => valueText(subject, path, each, reader) ?? '')
            .join(reader.locale === 'zh-CN' ? '、' : ', '),
        )
  if (typeof value !== 'object') return shorten(String(value))
  // A record inside a list, such as an extra closed day with its note: its values, one after the other.
  const parts = Object.entries(value).map(([key, each]) => valueText(subject, `${path}.${key}`, each, reader))
  return shorten(parts.filter(Boolean).join(' ')) || null
}

/** A value that is one of a few: the record's own word, else the word for fields of that name. */
function valueWord(locale: Locale, subject: string, path: string, value: string): string {
  const last = path.split('.').at(-1)!
  return (
    sentence(locale, `value.${subject}.${path}.${value}`, {}, '') ||
    sentence(locale, `value.${last}.${value}`, {}, '') ||
    // A figure has a name of its own, whoever publishes it.
    (last === 'metric' ? sentence(locale, `metric.${value}`, {}, '') : '')
  )
}

const shorten = (text: string) => (text.length > maxText ? `${text.slice(0, maxText)}…` : text)

/** A change as a layman reads it: the field's name, times on the estate's clock, yes and no, no raw ids. */
export const wordChange = (subject: string, change: FieldChange, reader: Reader): WordedChange => ({
  label: fieldLabel(reader.locale, subject, change.path),
  before: valueText(subject, change.path, change.before, reader),
  after: valueText(subject, change.path, change.after, reader),
})
