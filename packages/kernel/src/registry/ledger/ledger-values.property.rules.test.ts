import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messyCell } from './testing/messy-cell.ts'
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
import { normaliseParking, showParking } from './parking.rules.ts'
import { normalisePolitical, showPolitical } from './political-status.rules.ts'
import { normaliseRoom } from './room.rules.ts'
import { normaliseShare, showShare } from './share.rules.ts'
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

describe('every normaliser', () => {
  it.each(Object.entries(pairs))(
    '%s understands its own writing and says the same again',
    (_, [normalise, show]) => {
      fc.assert(
        fc.property(messyCell, (given) => {
          const once = normalise(given)
          if (!once.ok) return
          const written = show(once.value as never)
          const twice = normalise(written)
          expect(twice, `${JSON.stringify(given)} was written ${written}`).toMatchObject({
            ok: true,
            value: once.value,
          })
        }),
        { numRuns: 4_000 },
      )
    },
  )

  it('answers any cell at all with a value or a reason, in bounded time', () => {
    const all = [...Object.values(pairs).map(([normalise]) => normalise), splitAddress, normaliseIdentities]
    fc.assert(
      fc.property(messyCell, (given) => {
        for (const normalise of all) {
          const outcome = normalise(given)
          expect(outcome.ok || /^[a-z_]+$/.test(outcome.error)).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
    for (const long of [
      '1'.repeat(30_000),
      '栋'.repeat(30_000),
      '1-'.repeat(15_000),
      ' '.repeat(30_000),
      '张'.repeat(30_000),
      '(1)'.repeat(10_000),
      '1、'.repeat(15_000),
      '一'.repeat(30_000),
      'A1'.repeat(15_000),
    ]) {
      for (const normalise of all) {
        const from = performance.now()
        normalise(long)
        expect(performance.now() - from, `${normalise.name} on ${long.slice(0, 6)}`).toBeLessThan(2_000)
      }
    }
  })
})

describe('values', () => {
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  it('days come back from every way of writing them', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
        const serial = Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569
        for (const written of [
          iso,
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
          `${y}年${m}月${d}日`,
          iso.replaceAll('-', ''),
          { date: iso },
          serial,
          String(serial),
          `${String(y).slice(2)}.${m}.${d}`,
        ]) {
          expect(normaliseDay(written), cellText(written)).toEqual({
            ok: true,
            value: { day: iso, precision: 'day' },
          })
        }
      }),
    )
  })

  const identity = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([region, born, serial]) => {
      const first = `99${String(region).padStart(4, '0')}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`
      return first + identityCheck(first)
    })
  it('an ID number with any one digit wrong or two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(identity, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
        expect(normaliseIdentity(id).ok).toBe(true)
        const changed = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1)
        expect(normaliseIdentity(changed).ok).toBe(false)
        const swapped = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2)
        if (at < 16 && id[at] !== id[at + 1]) expect(normaliseIdentity(swapped).ok).toBe(false)
      }),
    )
  })

  it('a phone survives dashes, blanks, country code and full width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_900_000_000, max: 19_999_999_999 }).map(String), (phone) => {
        const wide = [...phone].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
        for (const written of [
          phone,
          Number(phone),
          wide,
          `+86 ${phone}`,
          `86${phone}`,
          `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
          `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
        ]) {
          expect(normalisePhones(written)).toEqual({ ok: true, value: [phone] })
        }
      }),
    )
  })

  it('a Chinese numeral is its number', () => {
    const digits = '零一二三四五六七八九'
    for (let n = 1; n < 100; n++) {
      const written =
        n < 10
          ? digits[n]!
          : (n < 20 ? '十' : `${digits[Math.floor(n / 10)]}十`) + (n % 10 ? digits[n % 10] : '')
      expect(chineseNumber(written)).toBe(n)
    }
  })
})
