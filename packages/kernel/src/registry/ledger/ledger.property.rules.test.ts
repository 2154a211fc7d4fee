import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText, type CellValue, type Outcome } from '../../import/cell.rules.ts'
import { chineseNumber } from '../../import/values/chinese-number.rules.ts'
import { normaliseDay, showDay } from '../../import/values/day.rules.ts'
import { identityCheck, normaliseIdentities, normaliseIdentity } from '../../import/values/identity.rules.ts'
import { normaliseArea, normaliseCount, showArea } from '../../import/values/measure.rules.ts'
import { normaliseNames, showNames } from '../../import/values/person-name.rules.ts'
import { normalisePhones, showPhones } from '../../import/values/phone.rules.ts'
import { normaliseYesNo } from '../../import/values/yes-no.rules.ts'
import { splitAddress } from './address.rules.ts'
import { normaliseBuilding } from './building.rules.ts'
import { normaliseEntrance } from './entrance.rules.ts'
import { normaliseFloor } from './floor.rules.ts'
import { newLedgerMemory, parseLedger } from './ledger.rules.ts'
import { normaliseParking, showParking } from './parking.rules.ts'
import { normalisePolitical, showPolitical } from './political-status.rules.ts'
import { normaliseRoom } from './room.rules.ts'
import { normaliseShare, showShare } from './share.rules.ts'
import { parseSheet, records, settle, sheetRows } from './testing/ledger-case.ts'
import { normaliseUseState, showUseState } from './use-state.rules.ts'

/** Normaliser and how its value is written for people. */
const pairs: Record<string, [(cell: CellValue) => Outcome<unknown>, (value: never) => string]> = {
  building: [normaliseBuilding, (one: { display: string }) => one.display],
  entrance: [normaliseEntrance, (one: { display: string }) => one.display],
  floor: [normaliseFloor, (one: { label: string }) => one.label],
  room: [normaliseRoom, (one: { display: string }) => one.display],
  day: [normaliseDay, showDay],
  phones: [normalisePhones, showPhones],
  identity: [normaliseIdentity, (one: { number: string }) => one.number],
  names: [normaliseNames, showNames],
  area: [normaliseArea, showArea],
  count: [normaliseCount, (one: number) => String(one)],
  share: [normaliseShare, showShare],
  parking: [normaliseParking, showParking],
  useState: [normaliseUseState, showUseState],
  political: [normalisePolitical, showPolitical],
  yesNo: [normaliseYesNo, (one: boolean) => (one ? '是' : '否')],
}

// Pieces that ledgers are made of: random unicode alone would never get past the first check.
const piece = fc.constantFrom(
  ...'0123456789'.split(''), '1', '12', '101', '1204', '１', '19900001000', '0755', '83221234', '99000019980705721X', '2023', '.', '-', '/', '、', '，', ';', ' ', '\n', '（', '）', '#', '%', '分之', '栋', '幢', '座', '号楼', '楼', '号',
  '单元', '梯', '层', '室', '商铺', '铺', '储藏室', '东区', '期', '一', '十二', '二', '甲', 'A', 'b', 'B1', 'TOWER', 'Room', '负', '地下', '年', '月', '日', '平', '㎡', '万', '无', '张三', '李四', '和', '·', '+86', 'x', '第', '转', '约', '各', '\u200b', '*', '—', '户',
)
const messy = fc.array(piece, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''))
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: messy }, fc.string({ unit: 'binary', maxLength: 60 }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => ({ date: date.toISOString().slice(0, 10) })),
)

describe('every normaliser', () => {
  it.each(Object.entries(pairs))('%s understands its own writing and says the same again', (_, [normalise, show]) => {
    fc.assert(
      fc.property(cell, (given) => {
        const once = normalise(given)
        if (!once.ok) return
        const written = show(once.value as never)
        const twice = normalise(written)
        expect(twice, `${JSON.stringify(given)} was written ${written}`).toMatchObject({ ok: true, value: once.value })
      }),
      { numRuns: 4_000 },
    )
  })

  it('answers any cell at all with a value or a reason, in bounded time', () => {
    const all = [...Object.values(pairs).map(([normalise]) => normalise), splitAddress, normaliseIdentities]
    fc.assert(fc.property(cell, (given) => {
      for (const normalise of all) {
        const outcome = normalise(given)
        expect(outcome.ok || /^[a-z_]+$/.test(outcome.error)).toBe(true)
      }
    }), { numRuns: 2_000 })
    for (const long of ['1'.repeat(30_000), '栋'.repeat(30_000), '1-'.repeat(15_000), ' '.repeat(30_000), '张'.repeat(30_000), '(1)'.repeat(10_000), '1、'.repeat(15_000), '一'.repeat(30_000), 'A1'.repeat(15_000)]) {
      for (const normalise of all) {
        const from = performance.now()
        normalise(long)
        expect(performance.now() - from, `${normalise.name} on ${long.slice(0, 6)}`).toBeLessThan(2_000)
      }
    }
  })
})

describe('values', () => {
  const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  it('days come back from every way of writing them', () => {
    fc.assert(fc.property(day, (iso) => {
      const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
      const serial = Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569
      for (const written of [iso, `${y}.${m}.${d}`, `${y}/${m}/${d}`, `${y}年${m}月${d}日`, iso.replaceAll('-', ''), { date: iso }, serial, String(serial), `${String(y).slice(2)}.${m}.${d}`]) {
        const read = normaliseDay(written)
        const expected = String(written).length < 9 && y < 1970 && String(written).startsWith(`${String(y).slice(2)}.`) ? iso.replace('19', '20') : iso
        if (read.ok || !/\.2\.29$/.test(String(written))) expect(read.ok && read.value.day, String(written)).toBe(expected)
      }
    }))
  })

  const identity = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }), fc.integer({ min: 0, max: 999 })).map(([region, born, serial]) => {
    const first = `99${String(region).padStart(4, '0')}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`
    return first + identityCheck(first)
  })
  it('an ID number with any one digit wrong or two neighbours swapped is refused', () => {
    fc.assert(fc.property(identity, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
      expect(normaliseIdentity(id).ok).toBe(true)
      const changed = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1)
      expect(normaliseIdentity(changed).ok).toBe(false)
      const swapped = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2)
      if (at < 16 && id[at] !== id[at + 1]) expect(normaliseIdentity(swapped).ok).toBe(false)
    }))
  })

  it('a phone survives dashes, blanks, country code and full width', () => {
    fc.assert(fc.property(fc.integer({ min: 19_900_000_000, max: 19_999_999_999 }).map(String), (phone) => {
      const wide = [...phone].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
      for (const written of [phone, Number(phone), wide, `+86 ${phone}`, `86${phone}`, `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`, `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`]) {
        expect(normalisePhones(written)).toEqual({ ok: true, value: [phone] })
      }
    }))
  })

  it('a Chinese numeral is its number', () => {
    const digits = '零一二三四五六七八九'
    for (let n = 1; n < 100; n++) {
      const written = n < 10 ? digits[n]! : (n < 20 ? '十' : `${digits[Math.floor(n / 10)]}十`) + (n % 10 ? digits[n % 10] : '')
      expect(chineseNumber(written)).toBe(n)
    }
  })
})

const headings = ['序号', '楼栋', '单元', '房号', '建筑面积', '使用状态', '业主姓名', '业主电话', '业主身份证号', '入伙日期', '租户姓名', '租户电话', '车位', '政治面貌', '备注']
const pick = (...values: CellValue[]) => fc.constantFrom(...values)
const dataRow = fc.tuple(
  pick(1, 2), pick('1栋', '2#', '３栋', '一栋'), pick('1单元', 2, ''), pick('101', 102, '商铺103', ''), pick(80.5, '75平', -1), pick('自住', '出租', ''), pick('张三', '李四', '王五、赵六'),
  pick('19900001000', '19900001001/19900001002', '123', ''), pick('99000019980705721X', '990000198509129431', ''), pick('2023.7.15', { date: '2020-01-02' }, '2023-02-30', ''), pick('租客甲', ''), pick('19900001009', ''), pick('B1-1', 'B1-2、B1-3', '无'), pick('党员', '群众', ''), pick('共有人', ''),
)
const sheet = fc.array(dataRow, { minLength: 3, maxLength: 12 })
const factsWithoutColumns = (rows: CellValue[][]) => records(parseSheet(rows)).map((one) => ({ facts: one.facts, restricted: one.restricted, errors: one.errors.map(({ label, reason, params, original }) => ({ label, reason, params, original })).sort((a, b) => (a.label < b.label ? -1 : 1)) }))

describe('a ledger', () => {
  it('says the same whatever the order of its columns', () => {
    fc.assert(fc.property(sheet, fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }), (rows, order) => {
      const turned = [headings, ...rows].map((row) => order.map((i) => row[i] ?? null))
      expect(factsWithoutColumns(turned)).toEqual(factsWithoutColumns([headings, ...rows]))
    }), { numRuns: 60 })
  })

  const noise: CellValue[][] = [[], headings, ['1栋小计', null, null, '共2户'], ['合计', 5], ['制表人：王小丽', null, null, '审核：'], ['注：空置房除外'], [null, null, ' '], ['', '', '', '/', '-']]
  it('says the same with any noise between its rows', () => {
    fc.assert(fc.property(sheet, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...noise)), { maxLength: 6 }), (rows, extra) => {
      const noisy = rows.map((row): CellValue[] => [...row])
      for (const [at, line] of extra) noisy.splice(at % (noisy.length + 1), 0, line)
      const plan = settle(sheetRows([headings, ...rows]), '台账', { hasPoliticalConsent: true })
      const read = (all: CellValue[][]) => records([...parseLedger(sheetRows([headings, ...all]), plan)]).map(({ facts, restricted, errors }) => ({ facts, restricted, reasons: errors.map((one) => one.reason) }))
      expect(read(noisy)).toEqual(read(rows))
    }), { numRuns: 100 })
  })

  it('stopped anywhere and parsed again gives the same rest', () => {
    fc.assert(fc.property(sheet, fc.nat(), (rows, stop) => {
      const all = sheetRows([headings, ...rows])
      const plan = settle(all)
      const first = [...parseLedger(all, plan)]
      const memory = newLedgerMemory()
      const at = 2 + (stop % rows.length)
      const chunks = [...parseLedger(all.filter((row) => row.row <= at), plan, memory), ...parseLedger(all.filter((row) => row.row > at), plan, memory)]
      expect(chunks).toEqual(first)
    }), { numRuns: 60 })
  })

  it('of any cells whatever is parsed without an exception, a wrong row giving nothing', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: headings.length + 2 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const all = sheetRows([headings, ...rows])
      for (const one of records([...parseLedger(all, settle(all))])) {
        if (one.errors.length > 0) expect(one.facts).toEqual([])
        for (const fact of one.facts) if (fact.fact === 'person') expect(cellText(fact.name)).not.toBe('')
        expect(JSON.parse(JSON.stringify(one))).toEqual(one)
      }
    }), { numRuns: 300 })
  })
})
