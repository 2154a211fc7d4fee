import { inventIdNumber, inventName, inventPhone } from './invented-people.ts'
import type { Random } from './random.ts'

export interface LedgerShape {
  buildings: number
  entrances: number
  floors: number
  roomsPerFloor: number
  /** Where its phone numbers begin. */
  phonesFrom: number
}

const headings =
  '序号,楼栋,单元,楼层,房号,建筑面积,户型,使用状态,业主姓名,联系电话,证件号码,入伙日期,产权份额,租户姓名,租户电话,车位,政治面貌,备注'

function placesOf({ buildings, entrances, floors, roomsPerFloor }: LedgerShape): string[][] {
  const perEntrance = floors * roomsPerFloor
  return Array.from({ length: buildings * entrances * perEntrance }, (_, index) => {
    const entrance = Math.floor(index / perEntrance)
    const floor = Math.floor((index % perEntrance) / roomsPerFloor) + 1
    const room = (index % roomsPerFloor) + 1
    return [
      `${Math.floor(entrance / entrances) + 1}栋`,
      `${(entrance % entrances) + 1}单元`,
      String(floor),
      `${floor}${String(room).padStart(2, '0')}`,
    ]
  })
}

/** A ledger of an invented estate as CSV, to go in through the same import as everybody's. */
export function inventLedger(random: Random, shape: LedgerShape): string {
  let serial = shape.phonesFrom
  let spaces = 0
  const lines = [headings]
  for (const place of placesOf(shape)) {
    const use = random.pick(['自住', '自住', '自住', '出租', '空置'])
    const area = (random.int(5200, 14800) / 100).toFixed(2)
    const layout = random.pick(['一房', '两房一厅', '三房两厅', '四房两厅'])
    const moved = `${random.int(2009, 2025)}/${random.int(1, 12)}/${random.int(1, 28)}`
    const tenant = use === '出租' ? [inventName(random), inventPhone(serial++)] : ['', '']
    const parking = random.chance(0.4) ? `B1-${String(++spaces).padStart(4, '0')}` : ''
    const status = random.chance(0.09) ? '中共党员' : ''
    const owners = random.chance(0.12) ? 2 : 1
    for (let owner = 0; owner < owners; owner++) {
      const person = [inventName(random), inventPhone(serial), inventIdNumber(random, serial++)]
      const isFirst = owner === 0
      lines.push(
        [
          lines.length,
          ...place,
          area,
          layout,
          use,
          ...person,
          moved,
          owners === 2 ? '1/2' : '',
          ...tenant,
          isFirst ? parking : '',
          status,
          isFirst ? '' : '共有人',
        ].join(','),
      )
    }
  }
  return `\uFEFF${lines.join('\n')}\n`
}
