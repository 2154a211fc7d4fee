import { readFileSync } from 'node:fs'

import { households } from '../../packages/kernel/test-data/estate-model.ts'

export interface Ledger {
  name: string
  bytes: Uint8Array
}

/** The ledger as a company keeps it, wrong rows and all. */
export const companyLedger = (): Ledger => ({
  name: '景田花园台账.xlsx',
  bytes: readFileSync(
    new URL('../../packages/kernel/test-data/estate-ledger-jingtian.xlsx', import.meta.url),
  ),
})

/** A ledger of 3,000 households, a row an owner. */
export function largeLedger(): Ledger {
  const rows = [
    '楼栋,单元,楼层,房号,建筑面积,户型,使用状态,业主姓名,联系电话,证件号码,入伙日期,租户姓名,租户电话,车位,备注',
  ]
  for (const one of households(21, { buildings: 10, entrances: 3, floors: 25, perFloor: 4 })) {
    const { building, entrance, floor, room, area, plan, state, tenant, day, parking } = one
    for (const [i, { name, phone, id }] of one.owners.entries()) {
      const place = [`${building}栋`, `${entrance}单元`, floor, room, area, plan, state]
      const renting = [tenant?.name ?? '', tenant?.phone ?? '', i === 0 ? parking.join('、') : '']
      rows.push([...place, name, phone, id, day.join('.'), ...renting, i === 0 ? '' : '共有人'].join(','))
    }
  }
  return { name: '三千户台账.csv', bytes: Buffer.from(rows.join('\n')) }
}
