import type { CellValue } from 'hucre/xlsx'
import { expectation, type Household, households } from './estate-model.ts'
import { dashed, json, type Sheet, spoil, western, workbook, write } from './ledger-writing.ts'

/** Code units of GB18030's two-byte plane, for writing what the platform can only read. */
function encodeGb(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return new Uint8Array(
    [...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char)!)),
  )
}

/** Cover, summary and a parking list of its own around the ledger; the ledger once more as a GB18030 CSV. */
export async function severalSheets() {
  const all = households(14, { buildings: 2, entrances: 2, floors: 10, perFloor: 4 })
  const heading = '栋|单元|房号|建筑面积|业主名称|联系电话|证件号码|使用情况|租户|租户联系电话'.split('|')
  const rows = all.map((one): CellValue[] => [
    `${one.building}#`,
    `${one.entrance}`,
    one.room,
    one.area,
    one.owners.map((p) => p.name).join('/'),
    one.owners.map((p) => p.phone).join(';'),
    one.owners.map((p) => p.id).join('/'),
    one.state,
    one.tenant?.name ?? null,
    one.tenant?.phone ?? null,
  ])
  const parked = all.filter((one) => one.parking.length > 0)
  const sheets: Sheet[] = [
    { name: '封面', rows: [[null], ['金沙湾花园'], ['业主及车位台账'], ['二〇二六年九月']] },
    {
      name: '汇总',
      rows: [
        ['楼栋', '户数', '已入住'],
        ['1栋', 80, 61],
        ['2栋', 80, 58],
        ['合计', 160, 119],
      ],
    },
    { name: '业主台账', rows: [heading, ...rows] },
    {
      name: '车位台账',
      rows: [
        ['序号', '车位号', '业主姓名', '联系电话', '对应房屋'],
        ...parked.map((one, i): CellValue[] => [
          i + 1,
          one.parking.join('、'),
          one.owners[0]!.name,
          one.owners[0]!.phone,
          `${one.building}-${one.entrance}-${one.room}`,
        ]),
      ],
    },
  ]
  const expected = expectation(all, rows.length, [])
  await workbook('ledger-several-sheets', sheets, {
    estate: '金沙湾花园',
    noise: 0,
    ...expected,
    partyMembers: 0,
    parkingRows: parked.length,
  })
  const csv = [heading, ...rows]
    .map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(','))
    .join('\r\n')
  write('ledger-gb18030.csv', encodeGb(`${csv}\r\n`))
  json('ledger-gb18030', { estate: '金沙湾花园', noise: 0, ...expected, parking: 0, partyMembers: 0 })
}

/** One column for the whole address, written in three ways by three clerks. */
export async function combinedAddress() {
  const all = households(15, { buildings: 3, entrances: 2, floors: 7, perFloor: 4 })
  const address = (one: Household, i: number) =>
    [
      `海悦府${one.building}栋${one.entrance}单元${one.room}`,
      `海悦府${one.building}号楼${one.entrance}单元${one.floor}层${one.room}室`,
      `海悦府 ${one.building}栋 ${one.entrance}-${one.room}`,
    ][i % 3]!
  const rows = all.map((one, i): CellValue[] => [
    i + 1,
    address(one, i),
    one.owners[0]!.name,
    one.owners[0]!.phone,
    one.owners[0]!.id,
    one.area,
    one.plan,
    dashed(one.day),
    one.owners[1] ? `配偶：${one.owners[1].name}` : '',
    one.tenant ? `${one.tenant.name} ${one.tenant.phone}` : '',
  ])
  const { badRows, isGood } = spoil(rows, 3, [
    [10, 1, '海悦府三期', 'address'],
    [20, 5, 0, 'area'],
    [50, 4, '9900001999010', 'id length'],
  ])
  const good = all.filter(isGood).map((one) => ({ ...one, owners: one.owners.slice(0, 1) }))
  const heading = '序号|房屋地址|业主|手机号码|身份证号码|建筑面积|房型|交房日期|家庭成员|紧急联系人'.split(
    '|',
  )
  const expected = expectation(good, rows.length, badRows)
  await workbook(
    'ledger-combined-address',
    [{ name: '登记表', rows: [['海悦府住户登记'], heading, ...rows] }],
    {
      estate: '海悦府',
      noise: 0,
      ...expected,
      tenants: 0,
      parking: 0,
      partyMembers: 0,
      family: all.filter((one, i) => isGood(one, i) && one.owners[1]).length,
      emergency: all.filter((one, i) => isGood(one, i) && one.tenant).length,
    },
  )
}

/** English headings, as an international managing agent keeps them. */
export async function englishHeadings() {
  const all = households(16, { buildings: 3, entrances: 1, floors: 15, perFloor: 4 }, 'latin')
  const heading =
    'No.|Tower|Level|Flat|Gross area (sqm)|Owner name|Mobile phone|ID card no.|Share|Status|Handover|Tenant name|Tenant mobile|Parking bay|Party member|Remarks'.split(
      '|',
    )
  const rows: CellValue[][] = []
  for (const one of all)
    for (const [i, owner] of one.owners.entries())
      rows.push([
        rows.length + 1,
        `Tower ${one.building}`,
        `${one.floor}/F`,
        one.room,
        one.area,
        owner.name,
        `+86 ${owner.phone}`,
        owner.id,
        one.owners.length > 1 ? '50%' : '',
        { 自住: 'Owner occupied', 出租: 'Leased', 空置: 'Vacant' }[one.state],
        western(one.day),
        i === 0 ? (one.tenant?.name ?? 'N/A') : '',
        i === 0 ? (one.tenant?.phone ?? 'N/A') : '',
        i === 0 ? one.parking.join(', ') : '',
        i === 0 && one.isMember ? 'Yes' : 'No',
        i === 0 ? '' : 'Co-owner',
      ])
  await workbook(
    'ledger-english',
    [
      {
        name: 'Ownership register',
        rows: [
          ['Harbour View - ownership register'],
          [],
          heading,
          ...rows,
          ['Total', null, null, all.length],
        ],
      },
    ],
    {
      estate: 'Harbour View',
      noise: 1,
      ...expectation(all, rows.length, []),
    },
  )
}
