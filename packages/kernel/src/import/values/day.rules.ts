import { accept, cellText, type CellValue, isDateCell, type Outcome, refuse } from '../cell.rules.ts'

/** A calendar day as far as the ledger knew it: a month or year alone is kept as its first day. */
export interface LooseDay {
  day: string
  precision: 'day' | 'month' | 'year'
}

const firstYear = 1900
const lastYear = 2100
const serialOfFirstYear = 1
const serialOfLastYear = 73_415

const pad = (n: number) => String(n).padStart(2, '0')
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function build(
  year: number,
  month: number,
  day: number,
  precision: LooseDay['precision'],
  given: string,
): Outcome<LooseDay> {
  if (year < firstYear || year > lastYear) return refuse('date_out_of_range', { given })
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return refuse('date_impossible', { given })
  return accept({ day: `${year}-${pad(month)}-${pad(day)}`, precision })
}

/** Day of an Excel serial number in the 1900 system (45123 is 2023-07-16), or null outside 1900 to 2100. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < serialOfFirstYear || serial >= serialOfLastYear) return null
  // Excel counts a 29 February 1900 that never was, so serials below 60 are one day off.
  const days = Math.floor(serial) - (serial < 60 ? 25_568 : 25_569)
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}

// Two-digit years: ledgers speak of houses and births; 00 to 69 is this century.
const fullYear = (text: string) => {
  const year = Number(text)
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year
}

function ofNumber(value: number, given: string): Outcome<LooseDay> {
  if (Number.isInteger(value) && value >= firstYear && value <= lastYear)
    return build(value, 1, 1, 'year', given)
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231) {
    return build(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100, 'day', given)
  }
  if (Number.isInteger(value) && value >= 190_001 && value <= 210_012) {
    return build(Math.floor(value / 100), value % 100, 1, 'month', given)
  }
  // 2023.7 typed as a number is a month; serials that matter start after 1927.
  const day = value > 10_000 ? dayOfSerial(value) : null
  return day ? accept({ day, precision: 'day' }) : refuse('date_format', { given })
}

function ofParts(text: string, given: string): Outcome<LooseDay> | null {
  const full = /^(\d{4}|\d{2})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text)
  if (full) return build(fullYear(full[1]!), Number(full[2]), Number(full[3]), 'day', given)
  const month = /^(\d{4})\D(\d{1,2})\D?$/.exec(text)
  if (month) return build(Number(month[1]), Number(month[2]), 1, 'month', given)
  const year = /^(\d{4})年?$/.exec(text)
  if (year) return build(Number(year[1]), 1, 1, 'year', given)
  const western = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(text)
  if (!western) return null
  const [a, b, y] = [Number(western[1]), Number(western[2]), Number(western[3])]
  if (a <= 12 && b <= 12 && a !== b) return refuse('date_ambiguous', { given })
  return a > 12 ? build(y, b, a, 'day', given) : build(y, a, b, 'day', given)
}

/** Reads a day in the forms ledgers use: Excel day or serial, 2023.7.15, 2023年7月, 20230715, 23.7.15. */
export function normaliseDay(cell: CellValue): Outcome<LooseDay> {
  const given = cellText(cell).slice(0, 40)
  if (isDateCell(cell)) {
    const [y, m, d] = cell.date.slice(0, 10).split('-').map(Number)
    return y && m && d ? build(y, m, d, 'day', given) : refuse('date_format', { given })
  }
  if (typeof cell === 'number') return ofNumber(cell, given)
  if (typeof cell === 'boolean' || given === '') return refuse('date_format', { given })
  const text = given
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
    .replace(/\s+/g, '')
    .replace(/[年月]/g, '-')
    .replace(/日$/, '')
    .replace(/-$/, '')
  if (/^\d{4}$|^\d{6}$|^\d{8}$|^\d{5}(\.\d+)?$/.test(text)) return ofNumber(Number(text), given)
  return ofParts(text, given) ?? refuse('date_format', { given })
}

/** The day as far as it is known: 2023-07-15, 2023-07 or 2023. */
export function showDay(value: LooseDay): string {
  return value.precision === 'day'
    ? value.day
    : value.precision === 'month'
      ? value.day.slice(0, 7)
      : value.day.slice(0, 4)
}
