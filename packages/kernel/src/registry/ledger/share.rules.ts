import {
  accept,
  cellText,
  type CellValue,
  isDateCell,
  type Outcome,
  refuse,
} from '../../import/cell.rules.ts'
import { digitise } from '../../import/values/chinese-number.rules.ts'

/** Part of the ownership as a reduced fraction; `joint` is 共同共有, ownership without parts. */
export type Share = { kind: 'fraction'; numerator: number; denominator: number } | { kind: 'joint' }

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

function fraction(numerator: number, denominator: number, given: string): Outcome<Share> {
  if (denominator === 0 || numerator <= 0 || numerator > denominator)
    return refuse('share_out_of_range', { given })
  const divisor = gcd(numerator, denominator)
  return accept({ kind: 'fraction', numerator: numerator / divisor, denominator: denominator / divisor })
}

const scale = 1_000_000
const ofDecimal = (value: number, given: string) => fraction(Math.round(value * scale), scale, given)

/** Reads 1/2, 50%, 0.5, 二分之一, 全部, 共同共有; a whole number from 2 to 100 is a percentage. */
export function normaliseShare(cell: CellValue): Outcome<Share> {
  const given = cellText(cell).slice(0, 40)
  if (isDateCell(cell)) {
    // Excel turns a typed 1/2 into 2 January of the year of typing.
    const [, month, day] = cell.date.slice(0, 10).split('-').map(Number)
    const read = fraction(month ?? 0, day ?? 0, given)
    return read.ok
      ? { ...read, warning: { key: 'share_was_date', params: { given, share: `${month}/${day}` } } }
      : read
  }
  const text = digitise(
    given
      .replace(/\s/g, '')
      .replace(/[⁄∕]/g, '/')
      .replace(/^(各|占|份额|产权)+/, ''),
  )
  if (/共同共有|共同$|^joint/i.test(text)) return accept({ kind: 'joint' })
  if (/^(全部|单独所有|独有|完全|whole|full|sole)$/i.test(text)) return fraction(1, 1, given)
  if (/^(一半|1半)$/.test(text)) return fraction(1, 2, given)
  const parts = /^(\d{1,6})\/(\d{1,6})$/.exec(text)
  if (parts) return fraction(Number(parts[1]), Number(parts[2]), given)
  const spoken = /^(\d{1,4})分之(\d{1,4})$/.exec(text)
  if (spoken) return fraction(Number(spoken[2]), Number(spoken[1]), given)
  const percent = /^(\d{1,3}(?:\.\d{1,4})?)%$/.exec(text)
  if (percent) return ofDecimal(Number(percent[1]) / 100, given)
  if (!/^-?\d{1,3}(\.\d{1,6})?$/.test(text)) return refuse('share_format', { given })
  const value = Number(text)
  return Number.isInteger(value) && value > 1 && value <= 100
    ? fraction(value, 100, given)
    : ofDecimal(value, given)
}

/** The shares of several owners in one cell, in order. */
export function normaliseShares(cell: CellValue): Outcome<Share[]> {
  const shares: Share[] = []
  const parts =
    typeof cell === 'string'
      ? cellText(cell)
          .split(/[、,;|\n]/)
          .filter((part) => part.trim() !== '')
      : [cell]
  let warning: { key: string; params?: Record<string, string | number> } | undefined
  for (const part of parts.length > 0 ? parts : [cell]) {
    const one = normaliseShare(part)
    if (!one.ok) return one
    warning ??= one.warning
    shares.push(one.value)
  }
  return warning ? { ok: true, value: shares, warning } : accept(shares)
}

export const showShare = (share: Share): string =>
  share.kind === 'joint' ? '共同共有' : `${share.numerator}/${share.denominator}`
export const shareAsNumber = (share: Share): number =>
  share.kind === 'joint' ? 0 : share.numerator / share.denominator
