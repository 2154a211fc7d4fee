import { accept, type CellValue, isDateCell, type Outcome, refuse } from '../../import/cell.rules.ts'
import { plainKey, settled } from './building.rules.ts'

/** An entrance (单元, 梯) of a building. */
export interface EntranceName {
  key: string
  display: string
}

const strip = (text: string) =>
  text
    .replace(/^(UNIT|ENTRANCE|STAIR)\.?(?=.)/, '')
    .replace(/^第(?=.)/, '')
    .replace(/(?<=.)(单元|梯口|梯|门|U|号|#)+$/, '')
    .replace(/^0+(?=\d)/, '')

/** Brings 1单元, 1, 一单元, 1梯, Unit 1 to one key. */
export function normaliseEntrance(cell: CellValue): Outcome<EntranceName> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  const text = plainKey(cell)
  const key = settled(text, strip)
  if (key === '' || key.length > 10 || !/[\p{L}\p{N}]/u.test(key))
    return refuse('entrance_format', { given: text.slice(0, 40) })
  const display = /[0-9A-Z甲乙丙丁东南西北]$/.test(key) ? `${key}单元` : key
  return accept({ key, display: settled(display, strip) === key ? display : key })
}
