import {
  cellText,
  isBlank,
  type CellValue,
  type ReasonParams,
  type SheetRow,
} from '../../import/cell.rules.ts'
import type { ColumnMapping } from '../../import/column-mapping.ts'
import type { SheetLayout } from '../../import/layout.rules.ts'
import { noiseOf } from '../../import/noise.rules.ts'
import { columnsByField } from '../../import/row-reader.rules.ts'
import { commonPrefix } from './address.rules.ts'
import { commonBuildingWord, normaliseBuilding, plainKey } from './building.rules.ts'
import type { PlaceHabits } from './ledger-place.rules.ts'

export type SheetRole = 'ledger' | 'parking' | 'other'

/** All that parsing a sheet needs besides its rows. JSON-serialisable: settled at preview, used by the job. */
export interface LedgerPlan {
  role: Exclude<SheetRole, 'other'>
  sheet: string
  layout: SheetLayout
  mapping: ColumnMapping[]
  habits: PlaceHabits
  /** Someone attested that the people agreed to their political status being kept. */
  hasPoliticalConsent: boolean
}

export interface SheetFinding {
  sheet: string
  layout: SheetLayout | null
  mapping: ColumnMapping[]
}

/** Is the sheet a ledger of units, a list of parking spaces, or neither (cover, summary)? */
export function sheetRole({ sheet, layout, mapping }: SheetFinding): SheetRole {
  if (!layout) return 'other'
  const has = (field: string) => mapping.some((one) => one.field === field && one.confidence >= 0.6)
  const isPlaced = has('room') || has('address')
  if (has('parking') && (/车位|停车|parking/i.test(sheet) || !isPlaced)) return 'parking'
  return isPlaced && (has('ownerName') || has('tenantName') || has('area')) ? 'ledger' : 'other'
}

/** What the mapping still lacks before rows can be read, as reasons for the mapping screen. */
export function checkLedgerMapping(
  role: LedgerPlan['role'],
  mapping: readonly ColumnMapping[],
  sheet = '',
): { reason: string; params: ReasonParams }[] {
  const has = (field: string) => mapping.some((one) => one.field === field)
  const missing: string[] = []
  if (role === 'parking' && !has('parking')) missing.push('parking')
  if (role === 'ledger' && !has('address') && !has('room')) missing.push('room')
  if (role === 'ledger' && !has('address') && has('room') && !has('building') && !buildingOfSheet(sheet))
    missing.push('building')
  return missing.map((field) => ({ reason: 'mapping_missing', params: { field } }))
}

function buildingOfSheet(sheet: string): string | null {
  return /(栋|幢|座|号楼)$/.test(cellText(sheet)) && normaliseBuilding(sheet).ok ? sheet : null
}

const leastBlankShare = 0.3

/** Learns the habits of a ledger from its rows (the first few hundred do) and settles how to read it. */
export function planLedger(
  found: SheetFinding & { layout: SheetLayout },
  sample: readonly SheetRow[],
  options: { role?: LedgerPlan['role']; hasPoliticalConsent?: boolean; estateName?: string } = {},
): LedgerPlan {
  const { sheet, layout, mapping } = found
  const columns = columnsByField(mapping)
  const rows = sample.filter(
    (row) => row.row >= layout.firstDataRow && noiseOf(row, layout, mapping) === null,
  )
  const values = (field: string): CellValue[] => {
    const column = columns.get(field)?.[0]?.column
    return column === undefined ? [] : rows.map((row) => row.cells[column] ?? null)
  }
  const buildings = values('building')
  const rooms = values('room')
  const blank = buildings.filter((cell, i) => isBlank(cell) && !isBlank(rooms[i])).length
  const hasBuilding = columns.has('building') || columns.has('address')
  const role = options.role ?? (sheetRole(found) === 'parking' ? 'parking' : 'ledger')
  return {
    role,
    sheet,
    layout,
    mapping: [...mapping],
    habits: {
      buildingWord: commonBuildingWord(buildings.length > 0 ? buildings : values('address')),
      // A short file of corrected rows may not show what all addresses begin with; the estate's name does.
      addressPrefix: commonPrefix(values('address')) || plainKey(options.estateName ?? ''),
      fillsDown:
        buildings.some((cell) => !isBlank(cell)) && blank / Math.max(1, buildings.length) >= leastBlankShare,
      sheetBuilding: hasBuilding ? null : buildingOfSheet(sheet),
    },
    hasPoliticalConsent: options.hasPoliticalConsent ?? false,
  }
}
