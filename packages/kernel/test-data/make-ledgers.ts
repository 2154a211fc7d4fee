/**
 * Writes the test ledgers beside this file, each with its expectation: `node test-data/make-ledgers.ts`.
 * Every company keeps its ledger in its own way; each function below is one company.
 */
import { writeFileSync } from 'node:fs'
import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx'
import { type Expectation, expectation, type Household, households } from './estate-model.ts'

const here = new URL('.', import.meta.url)
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(new URL(name, here), bytes)
const json = (name: string, value: unknown) => write(`${name}.expect.json`, `${JSON.stringify(value, null, 1)}\n`)
const two = (n: number) => String(n).padStart(2, '0')
const dotted = ([y, m, d]: Household['day']) => `${y}.${m}.${d}`
const dashed = ([y, m, d]: Household['day']) => `${y}-${two(m)}-${two(d)}`
const western = ([y, m, d]: Household['day']) => new Date(Date.UTC(y, m - 1, d))

interface Sheet {
  name: string
  rows: CellValue[][]
  merges?: MergeRange[]
}

async function workbook(name: string, sheets: Sheet[], expected: Expectation & Record<string, unknown>) {
  write(`${name}.xlsx`, await writeXlsx({ sheets }))
  json(name, expected)
}

/** Breaks one cell of some rows; `rows` still has one row a household, `at` is the row of the first one. */
function spoil(rows: CellValue[][], at: number, faults: readonly [index: number, column: number, value: CellValue, why: string][]) {
  for (const [index, column, value] of faults) rows[index]![column] = value
  const bad = new Set(faults.map(([index]) => index))
  return { badRows: faults.map(([index, , , why]) => ({ row: index + at, why })), isGood: (_: unknown, i: number) => !bad.has(i) }
}

/** Owners joined by 、 in one cell, their phones, documents and shares joined as well. */
async function joinedOwners() {
  const all = households(11, { buildings: 3, entrances: 1, floors: 16, perFloor: 4 })
  const rows = all.map((one): CellValue[] => [
    `${one.building}幢`, one.room, one.area, one.owners.map((p) => p.name).join('、'),
    one.owners.map((p) => p.phone).join('、'), one.owners.map((p) => p.id).join('、'),
    one.owners.length > 1 ? '50%、50%' : '', one.state, dotted(one.day), one.parking.join('，') || '无', [one.isMember ? '党员' : '群众', ...one.owners.slice(1).map(() => '群众')].join('、'),
  ])
  const { badRows, isGood } = spoil(rows, 4, [
    [7, 2, '约一百', 'area'], [31, 4, '1990000123', 'phone'], [60, 5, '990000199901011233', 'id checksum'], [101, 8, '2019.2.30', 'date'],
  ])
  const heading = ['幢号', '室号', '产权面积', '产权人', '联系方式', '身份证号', '占比', '居住情况', '收房时间', '车位编号', '政治面貌']
  const sheet = { name: '业主信息', rows: [['丽湖苑业主信息登记表'], ['更新日期：2026年8月', null, '单位：平方米'], heading, ...rows, [null, null, null, '合计', `${all.length}户`], ['填表人：', null, null, '审核人：']] }
  await workbook('ledger-joined-owners', [sheet], { estate: '丽湖苑', noise: 2, ...expectation(all.filter(isGood), rows.length, badRows), tenants: 0 })
}

/** 座 and 梯 under two heading rows with groups; building, room and area merged over co-owners' rows. */
async function groupedHeadings() {
  const all = households(12, { buildings: 2, entrances: 2, floors: 11, perFloor: 4 })
  const rows: CellValue[][] = [
    ['翠竹园住户资料一览表'],
    ['座别', '梯', '房间号', '业主资料', null, null, '租客', null, '房产', null, '备注'],
    [null, null, null, '姓名', '手机', '身份证', '姓名', '联系方式', '建筑面积（M²）', '交付时间', null],
  ]
  const range = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol })
  const merges: MergeRange[] = [range(0, 0, 0, 10), ...[0, 1, 2, 10].map((c) => range(1, c, 2, c)), range(1, 3, 1, 5), range(1, 6, 1, 7), range(1, 8, 1, 9)]
  const blocks = new Map<string, [number, number]>()
  for (const one of all) {
    const at = rows.length
    for (const [i, owner] of one.owners.entries()) {
      const isFirst = i === 0
      const block = `${one.building}/${one.entrance}`
      blocks.set(block, [blocks.get(block)?.[0] ?? rows.length, rows.length])
      rows.push([
        blocks.get(block)![0] === rows.length ? `${'AB'[one.building - 1]}座` : null, blocks.get(block)![0] === rows.length ? `${one.entrance}梯` : null,
        isFirst ? Number(one.room) : null, owner.name, Number(owner.phone), owner.id, isFirst ? (one.tenant?.name ?? null) : null,
        isFirst ? (one.tenant?.phone ?? null) : null, isFirst ? one.area : null, isFirst ? western(one.day) : null, isFirst ? null : '共有人',
      ])
    }
    if (one.owners.length > 1) for (const c of [2, 6, 7, 8, 9]) merges.push(range(at, c, at + one.owners.length - 1, c))
  }
  for (const [first, last] of blocks.values()) if (last > first) for (const c of [0, 1]) merges.push(range(first, c, last, c))
  const records = rows.length - 3
  const expected = expectation(all, records, [])
  await workbook('ledger-grouped-headings', [{ name: 'Sheet1', rows, merges }], { estate: '翠竹园', noise: 0, ...expected, parking: 0, partyMembers: 0 })
}

/** 是否党员 instead of a status; the building stands only in its first row; headings again on each page. */
async function membersByYes() {
  const all = households(13, { buildings: 4, entrances: 1, floors: 12, perFloor: 4 })
  const heading = ['楼号', '门牌号', '户主', '电话1', '电话2', '证件号', '面积', '是否党员', '入住状态', '收楼日期', '租客姓名', '租客电话', '停车位']
  const rows: CellValue[][] = [heading]
  let noise = 0
  let last = 0
  for (const [i, one] of all.entries()) {
    if (i > 0 && i % 50 === 0) noise = rows.push([...heading]) ? noise + 1 : noise
    const [owner] = one.owners
    rows.push([
      one.building === last ? null : `第${'一二三四'[one.building - 1]}幢`, `${one.room}室`, owner!.name, `${owner!.phone.slice(0, 3)} ${owner!.phone.slice(3, 7)} ${owner!.phone.slice(7)}`,
      i % 9 === 0 ? '0755-83221234' : null, owner!.id.toLowerCase(), `${one.area}㎡`, one.isMember ? '是' : '否', one.state === '自住' ? '入住' : one.state,
      `${one.day[0]}年${one.day[1]}月${one.day[2]}日`, one.tenant?.name ?? '/', one.tenant?.phone ?? '/', one.parking.join('/'),
    ])
    last = one.building
    if (all[i + 1]?.building !== one.building) noise = rows.push(['小计', `${one.building}幢`, null, null, null, null, 4800]) ? noise + 1 : noise
  }
  const single = all.map((one) => ({ ...one, owners: one.owners.slice(0, 1) }))
  await workbook('ledger-members-by-yes', [{ name: '台账', rows }], { estate: '东方雅居', noise, ...expectation(single, all.length, []) })
}

/** Code units of GB18030's two-byte plane, for writing what the platform can only read. */
function encodeGb(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return new Uint8Array([...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char)!)))
}

/** Cover, summary and a parking list of its own around the ledger; the ledger once more as a GB18030 CSV. */
async function severalSheets() {
  const all = households(14, { buildings: 2, entrances: 2, floors: 10, perFloor: 4 })
  const heading = ['栋', '单元', '房号', '建筑面积', '业主名称', '联系电话', '证件号码', '使用情况', '租户', '租户联系电话']
  const rows = all.map((one): CellValue[] => [
    `${one.building}#`, `${one.entrance}`, one.room, one.area, one.owners.map((p) => p.name).join('/'), one.owners.map((p) => p.phone).join(';'),
    one.owners.map((p) => p.id).join('/'), one.state, one.tenant?.name ?? null, one.tenant?.phone ?? null,
  ])
  const parked = all.filter((one) => one.parking.length > 0)
  const sheets: Sheet[] = [
    { name: '封面', rows: [[null], ['金沙湾花园'], ['业主及车位台账'], ['二〇二六年九月']] },
    { name: '汇总', rows: [['楼栋', '户数', '已入住'], ['1栋', 80, 61], ['2栋', 80, 58], ['合计', 160, 119]] },
    { name: '业主台账', rows: [heading, ...rows] },
    {
      name: '车位台账',
      rows: [['序号', '车位号', '业主姓名', '联系电话', '对应房屋'], ...parked.map((one, i): CellValue[] => [i + 1, one.parking.join('、'), one.owners[0]!.name, one.owners[0]!.phone, `${one.building}-${one.entrance}-${one.room}`])],
    },
  ]
  const expected = expectation(all, rows.length, [])
  await workbook('ledger-several-sheets', sheets, { estate: '金沙湾花园', noise: 0, ...expected, partyMembers: 0, parkingRows: parked.length })
  const csv = [heading, ...rows].map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(',')).join('\r\n')
  write('ledger-gb18030.csv', encodeGb(`${csv}\r\n`))
  json('ledger-gb18030', { estate: '金沙湾花园', noise: 0, ...expected, parking: 0, partyMembers: 0 })
}

/** One column for the whole address, written in three ways by three clerks. */
async function combinedAddress() {
  const all = households(15, { buildings: 3, entrances: 2, floors: 7, perFloor: 4 })
  const address = (one: Household, i: number) =>
    [`海悦府${one.building}栋${one.entrance}单元${one.room}`, `海悦府${one.building}号楼${one.entrance}单元${one.floor}层${one.room}室`, `海悦府 ${one.building}栋 ${one.entrance}-${one.room}`][i % 3]!
  const rows = all.map((one, i): CellValue[] => [
    i + 1, address(one, i), one.owners[0]!.name, one.owners[0]!.phone, one.owners[0]!.id, one.area, one.plan, dashed(one.day),
    `${one.owners[1] ? `配偶：${one.owners[1].name}` : ''}`, one.tenant ? `${one.tenant.name} ${one.tenant.phone}` : '',
  ])
  const { badRows, isGood } = spoil(rows, 3, [[10, 1, '海悦府三期', 'address'], [20, 5, 0, 'area'], [50, 4, '9900001999010', 'id length']])
  const good = all.filter(isGood).map((one) => ({ ...one, owners: one.owners.slice(0, 1) }))
  const heading = ['序号', '房屋地址', '业主', '手机号码', '身份证号码', '建筑面积', '房型', '交房日期', '家庭成员', '紧急联系人']
  const expected = expectation(good, rows.length, badRows)
  await workbook('ledger-combined-address', [{ name: '登记表', rows: [['海悦府住户登记'], heading, ...rows] }], {
    estate: '海悦府', noise: 0, ...expected, tenants: 0, parking: 0, partyMembers: 0,
    family: all.filter((one, i) => isGood(one, i) && one.owners[1]).length, emergency: all.filter((one, i) => isGood(one, i) && one.tenant).length,
  })
}

/** English headings, as an international managing agent keeps them. */
async function englishHeadings() {
  const all = households(16, { buildings: 3, entrances: 1, floors: 15, perFloor: 4 }, 'latin')
  const heading = ['No.', 'Tower', 'Level', 'Flat', 'Gross area (sqm)', 'Owner name', 'Mobile phone', 'ID card no.', 'Share', 'Status', 'Handover', 'Tenant name', 'Tenant mobile', 'Parking bay', 'Party member', 'Remarks']
  const rows: CellValue[][] = []
  for (const one of all)
    for (const [i, owner] of one.owners.entries())
      rows.push([
        rows.length + 1, `Tower ${one.building}`, `${one.floor}/F`, one.room, one.area, owner.name, `+86 ${owner.phone}`, owner.id, one.owners.length > 1 ? '50%' : '',
        { 自住: 'Owner occupied', 出租: 'Leased', 空置: 'Vacant' }[one.state], western(one.day), i === 0 ? (one.tenant?.name ?? 'N/A') : '', i === 0 ? (one.tenant?.phone ?? 'N/A') : '',
        i === 0 ? one.parking.join(', ') : '', i === 0 && one.isMember ? 'Yes' : 'No', i === 0 ? '' : 'Co-owner',
      ])
  await workbook('ledger-english', [{ name: 'Ownership register', rows: [['Harbour View - ownership register'], [], heading, ...rows, ['Total', null, null, all.length]] }], {
    estate: 'Harbour View', noise: 1, ...expectation(all, rows.length, []),
  })
}

/** The workbook with which a group takes on its estates. */
async function groupEstates() {
  const rows = Array.from({ length: 160 }, (_, i): CellValue[] => [
    i + 1, `${['金桂', '银杏', '紫荆', '木棉'][i % 4]}${['花园', '名苑', '公馆', '雅居', '新城'][Math.floor(i / 4) % 5]}${Math.floor(i / 20) + 1}期`, '', ['深圳市', '广州市', '东莞'][i % 3]!, '南山区', '粤海街道', '示范社区',
    `示例路${i + 1}号`, `${'一二三'[i % 3]}分公司`, i % 4 === 0 ? `${(5 + i / 10).toFixed(1)}万` : 40_000 + i * 250, i % 5 === 0 ? `${300 + i}户` : 300 + i, '李经理', `199${String(70_000_000 + i)}`,
  ])
  const { badRows } = spoil(rows, 4, [[3, 1, '', 'name'], [17, 3, null, 'city'], [40, 12, '0755-83221234', 'manager phone'], [66, 10, '三百多', 'households'], [90, 9, -5, 'area']])
  rows[120] = [...rows[119]!]
  badRows.push({ row: 124, why: 'again' })
  const heading = ['序号', '项目名称', '简称', '所在城市', '区县', '街道办', '居委会', '项目地址', '城市公司', '管理面积（㎡）', '总户数', '项目负责人', '负责人手机']
  write('group-estates.xlsx', await writeXlsx({ sheets: [{ name: '在管项目', rows: [['集团在管项目清单'], ['填表说明：每个项目一行'], heading, ...rows, ['合计', null, null, null, null, null, null, null, null, 9_999_999, 60_000]] }] }))
  json('group-estates', { estates: rows.length - badRows.length, records: rows.length, badRows, noise: 1 })
}

for (const make of [joinedOwners, groupedHeadings, membersByYes, severalSheets, combinedAddress, englishHeadings, groupEstates]) await make()
