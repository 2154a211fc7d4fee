import type { CellValue } from '../../../import/cell.rules.ts'
import { identityCheck } from '../../../import/values/identity.rules.ts'
import { parseSheet, records } from './ledger-case.ts'

/** Headings of a ledger as most estates keep it. */
export const head = [
  '楼栋',
  '单元',
  '房号',
  '建筑面积',
  '使用状态',
  '业主姓名',
  '联系电话',
  '证件号码',
  '产权份额',
  '租户姓名',
  '租户电话',
  '车位',
  '政治面貌',
  '备注',
]

export type Cells = Partial<
  Record<
    | 'building'
    | 'entrance'
    | 'room'
    | 'area'
    | 'use'
    | 'name'
    | 'phone'
    | 'id'
    | 'share'
    | 'tenant'
    | 'tenantPhone'
    | 'parking'
    | 'political'
    | 'note',
    CellValue
  >
>

/** A row under those headings; what is not said stands as in any other row. */
export const row = (cells: Cells): CellValue[] => {
  const all = {
    building: '1栋',
    entrance: '1',
    room: '101',
    area: 80,
    use: '自住',
    name: '张三',
    phone: '19900001000',
    id: '',
    share: '',
    tenant: '',
    tenantPhone: '',
    parking: '',
    political: '',
    note: '',
    ...cells,
  }
  return Object.values(all)
}

export const parse = (...rows: Cells[]) => parseSheet([head, ...rows.map(row)])

/** A valid number of a region that never was. */
export const id = (serial: number) => {
  const first = `99000019900101${String(serial).padStart(3, '0')}`
  return first + identityCheck(first)
}

/** The reasons of each row, errors first. */
export const reasons = (parsed: ReturnType<typeof parse>) =>
  records(parsed).map((one) => [...one.errors, ...one.warnings].map((issue) => issue.reason).join())
