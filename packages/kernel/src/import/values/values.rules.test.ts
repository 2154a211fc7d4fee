import { describe, expect, it } from 'vitest'
import type { CellValue, Outcome } from '../cell.rules.ts'
import { chineseNumber, digitise } from './chinese-number.rules.ts'
import { dayOfSerial, type LooseDay, normaliseDay, showDay } from './day.rules.ts'
import { identityCheck, normaliseIdentities, normaliseIdentity } from './identity.rules.ts'
import { normaliseArea, normaliseCount } from './measure.rules.ts'
import { normaliseNames } from './person-name.rules.ts'
import { normalisePhones } from './phone.rules.ts'
import { normaliseYesNo } from './yes-no.rules.ts'

/** The value, or `!reason`: tables stay readable. */
const shown = <T>(outcome: Outcome<T>): T | string => (outcome.ok ? outcome.value : `!${outcome.error}`)

describe('days', () => {
  it.each<[CellValue, string]>([
    [{ date: '2009-08-23' }, '2009-08-23'],
    [{ date: '2009-08-23T13:45:00' }, '2009-08-23'],
    [45123, '2023-07-16'],
    ['45123', '2023-07-16'],
    ['2023.7.15', '2023-07-15'],
    ['2023/7/15', '2023-07-15'],
    ['2023-07-15', '2023-07-15'],
    ['20230715', '2023-07-15'],
    [20230715, '2023-07-15'],
    ['2023年7月15日', '2023-07-15'],
    ['２０２３年７月１５日', '2023-07-15'],
    ['23.7.15', '2023-07-15'],
    ['98.1.2', '1998-01-02'],
    ['2023-07-15 00:00:00', '2023-07-15'],
    ['2015年11月', '2015-11'],
    ['2015.11', '2015-11'],
    ['2015-11', '2015-11'],
    [201511, '2015-11'],
    ['2015年', '2015'],
    [2015, '2015'],
    ['15/7/2023', '2023-07-15'],
    ['07/15/2023', '2023-07-15'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', '!date_impossible'],
    ['2023.13.1', '!date_impossible'],
    ['2023-04-31', '!date_impossible'],
    ['3/4/2023', '!date_ambiguous'],
    ['1200-01-01', '!date_out_of_range'],
    ['去年夏天', '!date_format'],
    ['', '!date_format'],
    [true, '!date_format'],
    [-5, '!date_format'],
  ])('reads %j as %s', (cell, expected) => {
    const outcome = normaliseDay(cell)
    expect(outcome.ok ? showDay(outcome.value) : shown(outcome)).toBe(expected)
  })

  it('keeps a month as its first day and says so', () => {
    expect(shown(normaliseDay('2015年11月'))).toEqual({
      day: '2015-11-01',
      precision: 'month',
    } satisfies LooseDay)
  })

  it('follows the spreadsheet program around its day that never was', () => {
    expect([1, 59, 61, 44927].map(dayOfSerial)).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2023-01-01',
    ])
  })
})

describe('phones', () => {
  it.each<[CellValue, string[] | string]>([
    ['19900001000', ['19900001000']],
    [19900001009, ['19900001009']],
    ['１９９００００１０５０', ['19900001050']],
    ['199-0000-1021', ['19900001021']],
    ['199 0000 1021', ['19900001021']],
    ['+86 19900001021', ['19900001021']],
    ['0086-19900001021', ['19900001021']],
    ['8619900001021', ['19900001021']],
    ['19900001000/19900001001', ['19900001000', '19900001001']],
    ['19900001000、19900001001', ['19900001000', '19900001001']],
    ['19900001000，19900001001；19900001002', ['19900001000', '19900001001', '19900001002']],
    ['19900001000 19900001001', ['19900001000', '19900001001']],
    ['19900001000\n19900001001', ['19900001000', '19900001001']],
    ['1990000100019900001001', ['19900001000', '19900001001']],
    ['0755-83221234', ['0755-83221234']],
    ['075583221234', ['0755-83221234']],
    ['(0755)83221234', ['0755-83221234']],
    ['010-62221234-801', ['010-62221234-801']],
    ['0755-83221234转801', ['0755-83221234-801']],
    ['400-820-8820', ['400-820-8820']],
    ['+852 91234567', ['+852-91234567']],
    ['手机：19900001000', ['19900001000']],
    ['19900001000（父亲）', ['19900001000']],
    ['张三19900001000', ['19900001000']],
    ['19900001000/19900001000', ['19900001000']],
    ['19900001', '!phone_digits'],
    [19900001, '!phone_digits'],
    ['19900001000/123', '!phone_digits'],
    ['83221234', '!phone_digits'],
    ['12345678901', '!phone_prefix'],
    ['199****1000', '!phone_masked'],
    ['没有电话', '!phone_format'],
    ['', '!phone_format'],
    [true, '!phone_format'],
  ])('reads %j as %j', (cell, expected) => expect(shown(normalisePhones(cell))).toEqual(expected))
})

describe('documents', () => {
  const id = '99000019980705721X'
  it.each<[CellValue, unknown]>([
    [id, { kind: 'cn_id', number: id }],
    [id.toLowerCase(), { kind: 'cn_id', number: id }],
    [` ${id.slice(0, 6)} ${id.slice(6)}`, { kind: 'cn_id', number: id }],
    ['９９００００１９９８０７０５７２１Ｘ', { kind: 'cn_id', number: id }],
    ['990000980705721', { kind: 'cn_id', number: id }],
    ['H12345678', { kind: 'hk_macao_permit', number: 'H12345678' }],
    ['M1234567890', { kind: 'hk_macao_permit', number: 'M1234567890' }],
    ['E12345678', { kind: 'passport', number: 'E12345678' }],
    ['A123456(7)', { kind: 'hk_id', number: 'A123456(7)' }],
    ['990000198509129431', '!id_checksum'],
    ['99000019980230721X', '!id_birth_date'],
    ['99000019980705', '!id_length'],
    ['9900001998070572', '!id_length'],
    ['990000********721X', '!id_masked'],
    ['身份证遗失', '!id_characters'],
    [990000199807057200, '!id_precision_lost'],
    ['9.90000E+17', '!id_precision_lost'],
    [{ date: '2023-01-02' }, '!cell_turned_date'],
    ['', '!id_length'],
    ['12345678', '!id_length'],
  ])('reads %j as %j', (cell, expected) => expect(shown(normaliseIdentity(cell))).toEqual(expected))

  it('takes eight digits for a Taiwan permit only where the column of types says so', () => {
    expect(shown(normaliseIdentity('12345678', '台湾居民来往大陆通行证'))).toEqual({
      kind: 'taiwan_permit',
      number: 'T12345678',
    })
  })

  it('accepts the check character of a social credit code and refuses another', () => {
    expect(shown(normaliseIdentity('91350100M000100Y43'))).toEqual({
      kind: 'organisation',
      number: '91350100M000100Y43',
    })
    expect(normaliseIdentity('91350100M000100Y44').ok).toBe(false)
  })

  it('computes the check character of GB 11643', () => expect(identityCheck('11010519491231002')).toBe('X'))

  it('reads several in their order and refuses the cell for one that is wrong', () => {
    expect(shown(normaliseIdentities(`${id}、H12345678`))).toEqual([
      { kind: 'cn_id', number: id },
      { kind: 'hk_macao_permit', number: 'H12345678' },
    ])
    expect(shown(normaliseIdentities(`${id}/990000198509129431`))).toBe('!id_checksum')
  })
})

describe('names', () => {
  it.each<[CellValue, string[] | string]>([
    ['邵涛建', ['邵涛建']],
    [' 贾强  ', ['贾强']],
    ['张　三', ['张三']],
    ['张三、李四', ['张三', '李四']],
    ['张三,李四/王五；赵六', ['张三', '李四', '王五', '赵六']],
    ['张三 李四', ['张三', '李四']],
    ['张三和李四', ['张三', '李四']],
    ['和珅', ['和珅']],
    ['张三（已故）', ['张三']],
    ['阿卜杜拉・买买提', ['阿卜杜拉·买买提']],
    ['John  Smith', ['John Smith']],
    ['深圳市示例物业有限公司', ['深圳市示例物业有限公司']],
    ['张三、张三', ['张三']],
    ['', '!name_missing'],
    ['、', '!name_missing'],
    [12, '!name_format'],
    ['---', '!name_format'],
    ['张三13800000000', '!name_has_number'],
    [{ date: '2020-01-01' }, '!name_format'],
    ['长'.repeat(61), '!name_too_long'],
  ])('reads %j as %j', (cell, expected) => expect(shown(normaliseNames(cell))).toEqual(expected))
})

describe('areas and counts', () => {
  it.each<[CellValue, number | string]>([
    [106.42, 106.42],
    ['106.42㎡', 106.42],
    ['75.54平', 75.54],
    ['75.54平方米', 75.54],
    ['１０６．４', 106.4],
    ['1,234.56 m²', 1234.56],
    ['85 sqm', 85],
    [106.42000000000002, 106.42],
    [-12, '!area_negative'],
    [0, '!area_zero'],
    [0.001, '!area_zero'],
    [99999, '!area_too_large'],
    ['约一百', '!area_format'],
    ['', '!area_format'],
    [true, '!area_format'],
    [{ date: '2020-01-01' }, '!cell_turned_date'],
    ['1e9', '!area_format'],
    ['--5', '!area_format'],
  ])('reads %j as %j', (cell, expected) => expect(shown(normaliseArea(cell))).toBe(expected))

  it.each<[CellValue, number | string]>([
    [860, 860],
    ['860户', 860],
    ['1,152', 1152],
    [1.5, '!count_format'],
    [-1, '!count_out_of_range'],
    ['三百多', '!count_format'],
  ])('counts %j as %j', (cell, expected) => expect(shown(normaliseCount(cell))).toBe(expected))
})

describe('yes and no', () => {
  it.each<[CellValue, boolean | string]>([
    ['是', true],
    ['√', true],
    ['Y', true],
    [true, true],
    [1, true],
    ['否', false],
    ['×', false],
    ['no', false],
    [0, false],
    [false, false],
    ['也许', '!yes_no_format'],
    [2, '!yes_no_format'],
  ])('reads %j as %j', (cell, expected) => expect(shown(normaliseYesNo(cell))).toBe(expected))
})

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['一百零五', 105],
    ['一〇一', 101],
    ['二零二六', 2026],
  ])('%s is %i', (text, value) => expect(chineseNumber(text)).toBe(value))
  it('is null for what is no numeral', () =>
    expect(['', '三五十', '栋'].map(chineseNumber)).toEqual([null, null, null]))
  it('digitises inside a text', () => expect(digitise('十二栋三单元一〇一')).toBe('12栋3单元101'))
})
