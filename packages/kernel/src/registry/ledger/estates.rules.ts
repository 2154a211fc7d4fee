import {
  accept,
  cellText,
  type CellValue,
  type Outcome,
  refuse,
  type SheetRow,
} from '../../import/cell.rules.ts'
import type { ColumnMapping } from '../../import/column-mapping.ts'
import type { SheetLayout } from '../../import/layout.rules.ts'
import { noiseOf } from '../../import/noise.rules.ts'
import { importReasons, type ReasonCatalogue } from '../../import/reasons.rules.ts'
import { type CellIssue, columnsByField, readRow } from '../../import/row-reader.rules.ts'
import { normaliseArea, normaliseCount, readNumber } from '../../import/values/measure.rules.ts'
import { normaliseNames } from '../../import/values/person-name.rules.ts'
import { normalisePhones } from '../../import/values/phone.rules.ts'
import type { NoiseRow } from './ledger-facts.rules.ts'

/** An estate that a group takes on. `key` (city and name) tells it from the group's others. */
export interface EstateFact {
  fact: 'estate'
  key: string
  name: string
  shortName: string
  city: string
  district?: string
  street?: string
  community?: string
  address?: string
  branch?: string
  areaM2?: number
  households?: number
  managerName?: string
  managerPhone?: string
}

export interface EstateRow {
  kind: 'record'
  row: number
  fact: EstateFact | null
  errors: CellIssue[]
  warnings: CellIssue[]
}

export interface EstatePlan {
  layout: SheetLayout
  mapping: ColumnMapping[]
}

const longestName = 80
const largestEstate = 20_000_000

/** Sentences of the estates import, the general ones included. */
export const estateReasons: ReasonCatalogue = {
  ...importReasons,
  estate_name_missing: { 'zh-CN': '缺少小区名称。', en: 'The estate name is missing.' },
  estate_city_missing: { 'zh-CN': '缺少城市。', en: 'The city is missing.' },
  estate_again: {
    'zh-CN': '小区“{name}”在第 {otherRow} 行已出现。',
    en: 'Estate "{name}" already stands in row {otherRow}.',
  },
  manager_mobile_needed: {
    'zh-CN': '项目经理要用手机号登录，“{phone}”不是手机号。',
    en: 'The manager logs in with a mobile number; "{phone}" is none.',
  },
}

function normaliseText(cell: CellValue): Outcome<string> {
  const text = cellText(cell).replace(/\s+/g, ' ')
  return text.length > longestName ? refuse('text_too_long', { limit: longestName }) : accept(text)
}

/** 深圳市 and 深圳 are the same city. */
export const cityKey = (text: string): string => text.replace(/\s+/g, '').replace(/(?<=.{2})市$/, '')

function normaliseEstateArea(cell: CellValue): Outcome<number> {
  const tenThousands = /^(\d+(?:\.\d+)?)\s*万\s*(?:平方米|平方|平米|平|m2|㎡)?$/.exec(cellText(cell))
  const value = tenThousands ? readNumber(tenThousands[1]!) : null
  return normaliseArea(value === null ? cell : value * 10_000, largestEstate)
}

function normaliseMobile(cell: CellValue): Outcome<string> {
  const phones = normalisePhones(cell)
  if (!phones.ok) return phones
  const mobile = phones.value.find((phone) => /^1[3-9]\d{9}$/.test(phone))
  return mobile ? accept(mobile) : refuse('manager_mobile_needed', { phone: phones.value[0]! })
}

function parseEstate(
  source: SheetRow,
  columns: ReturnType<typeof columnsByField>,
  seen: Map<string, number>,
): EstateRow {
  const reader = readRow(source, columns)
  const read = (field: string) => reader.read(field, normaliseText)
  const [name, city] = [read('name'), read('city')]
  if (!name) reader.error('name', 'estate_name_missing')
  if (!city) reader.error('city', 'estate_city_missing')
  const texts = Object.fromEntries(
    (['district', 'street', 'community', 'address', 'branch'] as const).flatMap((field) => {
      const text = read(field)
      return text ? [[field, text]] : []
    }),
  )
  const areaM2 = reader.read('areaM2', normaliseEstateArea)
  const households = reader.read('households', normaliseCount)
  const managerName = reader.read('managerName', normaliseNames)?.[0]
  const managerPhone = reader.read('managerPhone', normaliseMobile)
  const shortName = read('shortName') ?? name ?? ''
  const key = `${cityKey(city ?? '')}/${(name ?? '').replace(/\s+/g, '')}`
  const otherRow = seen.get(key)
  if (name && city && otherRow !== undefined) reader.error('name', 'estate_again', { name, otherRow })
  const isGood = reader.errors.length === 0
  if (isGood) seen.set(key, source.row)
  const fact: EstateFact = {
    fact: 'estate',
    key,
    name: name ?? '',
    shortName,
    city: cityKey(city ?? ''),
    ...texts,
    ...(areaM2 === undefined ? {} : { areaM2 }),
    ...(households === undefined ? {} : { households }),
    ...(managerName ? { managerName } : {}),
    ...(managerPhone ? { managerPhone } : {}),
  }
  return {
    kind: 'record',
    row: source.row,
    fact: isGood ? fact : null,
    errors: reader.errors,
    warnings: reader.warnings,
  }
}

/** Turns the rows of a mapped estates workbook into estates, one parsed row for each source row. */
export function* parseEstates(
  rows: Iterable<SheetRow>,
  plan: EstatePlan,
): Generator<EstateRow | NoiseRow, void, undefined> {
  const columns = columnsByField(plan.mapping)
  const seen = new Map<string, number>()
  for (const row of rows) {
    if (row.row < plan.layout.firstDataRow) continue
    const noise = noiseOf(row, plan.layout, plan.mapping)
    yield noise ? { kind: 'noise', row: row.row, noise } : parseEstate(row, columns, seen)
  }
}
