import type { CellValue, MergeRange } from 'hucre/xlsx'
import { expectation, households, type Household, type Person } from './estate-model.ts'
import { dotted, spoil, western, workbook } from './ledger-writing.ts'

/** Owners joined by 、 in one cell, their phones, documents and shares joined as well. */
export async function joinedOwners() {
  const all = households(11, { buildings: 3, entrances: 1, floors: 16, perFloor: 4 })
  const rows = all.map((one): CellValue[] => [
    `${one.building}幢`,
    one.room,
    one.area,
    one.owners.map((p) => p.name).join('、'),
    one.owners.map((p) => p.phone).join('、'),
    one.owners.map((p) => p.id).join('、'),
    one.owners.length > 1 ? '50%、50%' : '',
    one.state,
    dotted(one.day),
    one.parking.join('，') || '无',
    [one.isMember ? '党员' : '群众', ...one.owners.slice(1).map(() => '群众')].join('、'),
  ])
  const { badRows, isGood } = spoil(rows, 4, [
    [7, 2, '约一百', 'area'],
    [31, 4, '1990000123', 'phone'],
    [60, 5, '990000199901011233', 'id checksum'],
    [101, 8, '2019.2.30', 'date'],
  ])
  const heading =
    '幢号|室号|产权面积|产权人|联系方式|身份证号|占比|居住情况|收房时间|车位编号|政治面貌'.split('|')
  const sheet = {
    name: '业主信息',
    rows: [
      ['丽湖苑业主信息登记表'],
      ['更新日期：2026年8月', null, '单位：平方米'],
      heading,
      ...rows,
      [null, null, null, '合计', `${all.length}户`],
      ['填表人：', null, null, '审核人：'],
    ],
  }
  await workbook('ledger-joined-owners', [sheet], {
    estate: '丽湖苑',
    noise: 2,
    ...expectation(all.filter(isGood), rows.length, badRows),
    tenants: 0,
  })
}

function firstLine(one: Household): CellValue[] {
  const [owner] = one.owners
  const tenant = [one.tenant?.name ?? null, one.tenant?.phone ?? null]
  return [
    Number(one.room),
    owner!.name,
    Number(owner!.phone),
    owner!.id,
    ...tenant,
    one.area,
    western(one.day),
    null,
  ]
}

const nextLine = ({ name, phone, id }: Person): CellValue[] => [
  null,
  name,
  Number(phone),
  id,
  null,
  null,
  null,
  null,
  '共有人',
]

/** 座 and 梯 under two heading rows with groups; building, room and area merged over co-owners' rows. */
export async function groupedHeadings() {
  const all = households(12, { buildings: 2, entrances: 2, floors: 11, perFloor: 4 })
  const rows: CellValue[][] = [
    ['翠竹园住户资料一览表'],
    ['座别', '梯', '房间号', '业主资料', null, null, '租客', null, '房产', null, '备注'],
    [null, null, null, '姓名', '手机', '身份证', '姓名', '联系方式', '建筑面积（M²）', '交付时间', null],
  ]
  const range = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  })
  const merges: MergeRange[] = [
    range(0, 0, 0, 10),
    ...[0, 1, 2, 10].map((c) => range(1, c, 2, c)),
    range(1, 3, 1, 5),
    range(1, 6, 1, 7),
    range(1, 8, 1, 9),
  ]
  const blocks = new Map<string, [number, number]>()
  for (const one of all) {
    const at = rows.length
    for (const [i, owner] of one.owners.entries()) {
      const block = `${one.building}/${one.entrance}`
      const first = blocks.get(block)?.[0] ?? rows.length
      blocks.set(block, [first, rows.length])
      const place =
        first === rows.length ? [`${'AB'[one.building - 1]}座`, `${one.entrance}梯`] : [null, null]
      rows.push([...place, ...(i === 0 ? firstLine(one) : nextLine(owner))])
    }
    if (one.owners.length > 1)
      for (const c of [2, 6, 7, 8, 9]) merges.push(range(at, c, at + one.owners.length - 1, c))
  }
  for (const [first, last] of blocks.values())
    if (last > first) for (const c of [0, 1]) merges.push(range(first, c, last, c))
  const records = rows.length - 3
  const expected = expectation(all, records, [])
  await workbook('ledger-grouped-headings', [{ name: 'Sheet1', rows, merges }], {
    estate: '翠竹园',
    noise: 0,
    ...expected,
    parking: 0,
    partyMembers: 0,
  })
}

/** 是否党员 instead of a status; the building stands only in its first row; headings again on each page. */
export async function membersByYes() {
  const all = households(13, { buildings: 4, entrances: 1, floors: 12, perFloor: 4 })
  const heading =
    '楼号|门牌号|户主|电话1|电话2|证件号|面积|是否党员|入住状态|收楼日期|租客姓名|租客电话|停车位'.split('|')
  const rows: CellValue[][] = [heading]
  let noise = 0
  let last = 0
  for (const [i, one] of all.entries()) {
    if (i > 0 && i % 50 === 0) noise = rows.push([...heading]) ? noise + 1 : noise
    const [owner] = one.owners
    rows.push([
      one.building === last ? null : `第${'一二三四'[one.building - 1]}幢`,
      `${one.room}室`,
      owner!.name,
      `${owner!.phone.slice(0, 3)} ${owner!.phone.slice(3, 7)} ${owner!.phone.slice(7)}`,
      i % 9 === 0 ? '0755-83221234' : null,
      owner!.id.toLowerCase(),
      `${one.area}㎡`,
      one.isMember ? '是' : '否',
      one.state === '自住' ? '入住' : one.state,
      `${one.day[0]}年${one.day[1]}月${one.day[2]}日`,
      one.tenant?.name ?? '/',
      one.tenant?.phone ?? '/',
      one.parking.join('/'),
    ])
    last = one.building
    if (all[i + 1]?.building !== one.building)
      noise = rows.push(['小计', `${one.building}幢`, null, null, null, null, 4800]) ? noise + 1 : noise
  }
  const single = all.map((one) => ({ ...one, owners: one.owners.slice(0, 1) }))
  await workbook('ledger-members-by-yes', [{ name: '台账', rows }], {
    estate: '东方雅居',
    noise,
    ...expectation(single, all.length, []),
  })
}
