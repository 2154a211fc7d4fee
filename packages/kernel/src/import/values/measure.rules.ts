import { accept, cellText, type CellValue, isDateCell, type Outcome, refuse } from '../cell.rules.ts'

const areaUnit = /(平方米|平方公尺|平米|平方|平|m2|m\^2|sq\.?\s?m\.?|sqm|square met(?:er|re)s?)$/i

/** Reads a plain number; thousands separators are allowed, anything else refuses. */
export function readNumber(cell: CellValue): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return null
  const text = cellText(cell).replace(/\s/g, '')
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''))
  return /^[-+]?\d{1,12}(\.\d{1,12})?$/.test(text) ? Number(text) : null
}

/** Floor area in square metres to two decimals; must be above 0 and at most `limit`. */
export function normaliseArea(cell: CellValue, limit = 20_000): Outcome<number> {
  const given = cellText(cell).slice(0, 40)
  if (isDateCell(cell)) return refuse('cell_turned_date', { given })
  const value = readNumber(
    typeof cell === 'string' ? cellText(cell).replace(/^约/, '').replace(areaUnit, '') : cell,
  )
  if (value === null) return refuse('area_format', { given })
  if (value < 0) return refuse('area_negative', { given })
  const area = Math.round((value + Number.EPSILON) * 100) / 100
  if (area === 0) return refuse('area_zero', { given })
  return area > limit ? refuse('area_too_large', { given, limit }) : accept(area)
}

export const showArea = (area: number): string => area.toFixed(2)

/** A count such as the households of an estate: a whole number from 0 to `limit`. */
export function normaliseCount(cell: CellValue, limit = 1_000_000): Outcome<number> {
  const given = cellText(cell).slice(0, 40)
  const value = readNumber(typeof cell === 'string' ? cellText(cell).replace(/[户栋幢座人个套]$/, '') : cell)
  if (value === null || !Number.isInteger(value)) return refuse('count_format', { given })
  return value < 0 || value > limit ? refuse('count_out_of_range', { given, limit }) : accept(Math.abs(value))
}
