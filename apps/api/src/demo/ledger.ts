import { writeMarkedSheets } from '@linli/kernel/demo'

import { createRandom, type Random } from './demo-random.ts'
import type { EstatePlan } from './estates.data.ts'

type Generated = Extract<EstatePlan['registry'], { kind: 'generated' }>

export interface LedgerFile {
  fileName: string
  bytes: Uint8Array
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余']
const given =
  '志强 建华 秀兰 桂芳 海燕 伟 丽 敏 国栋 雪梅 文静 俊杰 浩然 诗涵 子轩 玉兰 淑珍 德明 永福 晓红 嘉怡 宇航 思远 春梅 建国 红霞 立新 振东 佩珊 嘉豪 少芬 耀辉 慧敏 凤英 锦荣 倩 磊 婷婷 家明 惠芳 伟民 美玲 志远 金凤 卫国 晓东 静怡 国强 燕 明珠'.split(
    ' ',
  )
const plans = ['一房一厅', '两房一厅', '两房两厅', '三房两厅', '四房两厅']

const two = (n: number) => String(n).padStart(2, '0')

/** An ID number of region 99, which there is none of, with a right check digit. */
function idNumber(random: Random, serial: number): string {
  const head = `99${String(serial % 10_000).padStart(4, '0')}${random.int(1944, 2002)}${two(random.int(1, 12))}${two(random.int(1, 28))}${String(random.int(1, 999)).padStart(3, '0')}`
  const sum = [...head].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0)
  return head + '10X98765432'[sum % 11]
}

interface Owner {
  name: string
  phone: string
  id: string
}

function ownerMaker(random: Random, firstPhone: number) {
  let serial = 0
  return (): Owner => {
    serial += 1
    return {
      name: random.pick(surnames) + random.pick(given),
      phone: `199${firstPhone + serial}`,
      id: idNumber(random, serial),
    }
  }
}

const headings: Record<Generated['look'], readonly string[]> = {
  full: [
    '序号',
    '楼栋',
    '单元',
    '楼层',
    '房号',
    '建筑面积（㎡）',
    '户型',
    '使用状态',
    '业主姓名',
    '联系电话',
    '证件号码',
    '入伙日期',
    '产权份额',
    '租户姓名',
    '租户电话',
    '车位',
    '政治面貌',
    '备注',
  ],
  short: [
    '序号',
    '楼栋',
    '单元',
    '楼层',
    '房号',
    '建筑面积',
    '户型',
    '使用状态',
    '业主姓名',
    '手机号码',
    '身份证号',
    '入伙日期',
    '产权份额',
    '租户',
    '租户电话',
    '车位',
    '政治面貌',
    '备注',
  ],
  csv: [
    '序号',
    '楼栋',
    '单元',
    '楼层',
    '房号',
    '建筑面积',
    '户型',
    '使用状态',
    '业主',
    '联系电话',
    '证件号码',
    '入伙日期',
    '产权份额',
    '租户姓名',
    '租户电话',
    '车位',
    '政治面貌',
    '备注',
  ],
}

const politics = (random: Random) => (random.chance(0.08) ? '中共党员' : random.chance(0.2) ? '群众' : '')

/** Every flat of a plan, in the order in which a ledger lists them. */
function* flatsOf({ buildings, entrances, floors, perFloor }: Generated) {
  const perEntrance = floors * perFloor
  const all = buildings * entrances * perEntrance
  for (let at = 0; at < all; at++)
    yield {
      building: Math.floor(at / (entrances * perEntrance)) + 1,
      entrance: (Math.floor(at / perEntrance) % entrances) + 1,
      floor: (Math.floor(at / perFloor) % floors) + 1,
      flat: (at % perFloor) + 1,
    }
}

/** Rows of an estate as its front desk keeps them: about one unit in seven has a co-owner, one in five a tenant. */
function ledgerRows(plan: Generated, random: Random, firstPhone: number): string[][] {
  const makeOwner = ownerMaker(random, firstPhone)
  const rows: string[][] = []
  let space = 100
  for (const { building, entrance, floor, flat } of flatsOf(plan)) {
    const isRented = random.chance(0.2)
    const state = isRented ? '出租' : random.chance(0.08) ? '空置' : '自住'
    const tenant = isRented ? makeOwner() : null
    const place = [
      `${building}栋`,
      `${entrance}单元`,
      String(floor),
      `${floor}${two(flat)}`,
      (52 + random.next() * 100).toFixed(2),
      random.pick(plans),
      state,
    ]
    const moved = `${random.int(2011, 2024)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`
    const parking = random.chance(0.42) ? `B1-${(space += 1)}` : ''
    const owners = random.chance(0.14) ? [makeOwner(), makeOwner()] : [makeOwner()]
    owners.forEach((owner, at) => {
      const isFirst = at === 0
      rows.push([
        String(rows.length + 1),
        ...place,
        owner.name,
        owner.phone,
        owner.id,
        moved,
        owners.length > 1 ? '1/2' : '',
        tenant?.name ?? '',
        tenant?.phone ?? '',
        isFirst ? parking : '',
        politics(random),
        isFirst ? '' : '共有人',
      ])
    })
  }
  return rows
}

const areaColumn = 5
const phoneColumn = 9
const idColumn = 10

/** Mistakes as people make them, spread over the ledger. */
function spoil(rows: string[][], count: number): void {
  const faults: ((row: string[]) => void)[] = [
    (row) => (row[phoneColumn] = '1990012'),
    (row) => (row[areaColumn] = '八十九'),
    (row) => (row[idColumn] = row[idColumn]!.slice(0, 16)),
    (row) => (row[4] = ''),
  ]
  for (let at = 0; at < count; at++)
    faults[at % faults.length]!(rows[Math.floor(((at + 0.6) / count) * (rows.length - 1))]!)
}

const csvOf = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(`\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`)

/** A ledger workbook for an estate of the demo, always the same for the same estate. */
export async function makeLedger(estate: EstatePlan, share: number, seed: number): Promise<LedgerFile> {
  if (estate.registry.kind !== 'generated') throw new Error(`${estate.name} has no generated ledger`)
  const floors = Math.max(2, Math.round(estate.registry.floors * share))
  const rows = ledgerRows({ ...estate.registry, floors }, createRandom(seed), seed * 100_000)
  spoil(rows, estate.registry.wrongRows)
  const { look } = estate.registry
  const head = headings[look]
  if (look === 'csv') return { fileName: `${estate.shortName}业主台账.csv`, bytes: csvOf([head, ...rows]) }
  const title = [`${estate.name}业主信息台账`]
  const sheet = {
    name: '业主台账',
    rows: [title, [...head], ...rows],
    marks: [],
    headingRow: 1,
    frozenRows: 2,
  }
  return {
    fileName: `${estate.shortName}业主信息台账.xlsx`,
    bytes: await writeMarkedSheets([sheet], { isText: true }),
  }
}
