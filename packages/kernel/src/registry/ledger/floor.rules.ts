import { accept, type CellValue, isDateCell, type Outcome, refuse } from '../../import/cell.rules.ts'
import { plainKey } from './building.rules.ts'

/** A floor: `level` sorts (cellars below 0), `label` is what the lift shows (12A is level 13). */
export interface Floor {
  level: number
  label: string
}

const deepest = -9
const highest = 200

/** Reads 1, 1F, 一楼, 首层, -1, B1, 负一层, 12A. */
export function normaliseFloor(cell: CellValue): Outcome<Floor> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  const given = plainKey(cell).slice(0, 40)
  const text = given
    .replace(/^第/, '')
    .replace(/^(首|底)[层楼]?$/, '1')
    .replace(/(层|楼|F|\/F|FLOOR)$/, '')
    .replace(/^(FLOOR|LEVEL|L)(?=\d)/, '')
  const cellar = /^(?:-|负|地下|B)0?([1-9])$/.exec(text)
  if (cellar) return accept({ level: -Number(cellar[1]), label: `B${cellar[1]}` })
  const lettered = /^(\d{1,3})A$/.exec(text)
  if (lettered) return accept({ level: Number(lettered[1]) + 1, label: text.replace(/^0+(?=\d)/, '') })
  if (!/^-?\d{1,3}$/.test(text)) return refuse('floor_format', { given })
  const level = Number(text)
  if (level === 0 || level < deepest || level > highest) return refuse('floor_out_of_range', { given })
  return accept({ level, label: String(level) })
}

/** The floor that a room number tells (1204 is floor 12), or null when it tells none. */
export function floorOfRoom(room: string): Floor | null {
  const shape = /^(\d{1,2})(\d{2})[A-Z]?$/.exec(room)
  const level = shape ? Number(shape[1]) : 0
  return level > 0 ? { level, label: String(level) } : null
}
