import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { maskAddress, maskIdNumber, maskName, maskPhone, maskPlate } from './mask.rules.ts'

describe('maskPhone', () => {
  test.each([
    ['19912341108', '199****1108'],
    ['199 1234 1108', '199****1108'],
    ['199-1234-1108', '199****1108'],
    ['１９９１２３４１１０８', '199****1108'],
    ['+86 19912341108', '199****1108'],
    ['8619912341108', '199****1108'],
    ['0755-83221234', '0755-****1234'],
    ['075583221234', '0755-****1234'],
    ['010-83221234', '010-****1234'],
    ['0755-83221234-801', '0755-****1234'],
    ['83221234', '****1234'],
    ['+852-91234567', '*********4567'],
    ['12345', '*****'],
    ['110', '***'],
    ['', ''],
  ])('%s', (phone, masked) => expect(maskPhone(phone)).toBe(masked))
})

describe('maskName', () => {
  test.each([
    ['张强', '张*'],
    ['张小强', '张*强'],
    ['张王小强', '张**强'],
    ['欧阳明月', '欧阳**'],
    ['欧阳修', '欧阳*'],
    ['欧阳', '欧*'],
    ['张', '*'],
    [' 张小强 ', '张*强'],
    ['𠮷田强', '𠮷*强'],
    ['阿卜杜拉·买买提', '阿***·买**'],
    ['John Smith', 'J*** S****'],
    ['J', 'J*'],
    ['深圳市景田物业管理有限公司', '深圳市景田物业管理有限公司'],
    ['福田区景田社区居委会', '福田区景田社区居委会'],
    ['张小强理发店', '张****店'],
    ['', ''],
  ])('%s', (name, masked) => expect(maskName(name)).toBe(masked))
})

describe('maskIdNumber', () => {
  test.each([
    ['990000198001010265', '9900**********0265'],
    ['99000019800101026x', '9900**********026x'],
    ['990000 19800101 0265', '9900**********0265'],
    ['990000800101026', '9900*******1026'],
    ['E12345678', 'E******78'],
    ['1234', '****'],
  ])('%s', (idNumber, masked) => expect(maskIdNumber(idNumber)).toBe(masked))
})

describe('maskPlate', () => {
  test.each([
    ['粤B12345', '粤B***45'],
    ['粤b·12345', '粤B***45'],
    ['粤BD12345', '粤B****45'],
    ['粤B1', '***'],
  ])('%s', (plate, masked) => expect(maskPlate(plate)).toBe(masked))
})

describe('maskAddress', () => {
  test.each([
    ['深圳市福田区景田北一街28号景田花园3栋1204', '深圳市福田区景田北一街***'],
    ['深圳市福田区景田花园三栋一单元', '深圳市福田区景田花园***'],
    ['深圳市福田区翠竹路十二号', '深圳市福田区翠竹路***'],
    ['景田花园B座1204', '景田花园***'],
    ['景田花园Ａ１２０４', '景田花园***'],
    ['广东省深圳市福田区景田', '广东省深圳***'],
    ['3-1-1204', '***'],
    ['', '***'],
  ])('%s', (address, masked) => expect(maskAddress(address)).toBe(masked))
})

describe('any mask', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))

  test('of a mobile number shows its head and tail and nothing of its middle', () => {
    fc.assert(
      fc.property(digits(10), (rest) => {
        expect(maskPhone(`1${rest}`)).toBe(`1${rest.slice(0, 2)}****${rest.slice(-4)}`)
      }),
    )
  })

  test('hides at least two signs of whatever is long enough to have them', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('张王欧阳强明0123456789ABx-粤')),
      minLength: 2,
      maxLength: 24,
    })
    fc.assert(
      fc.property(text, (value) => {
        for (const mask of [maskPhone, maskIdNumber, maskPlate]) expect(mask(value)).toMatch(/\*/)
        expect(maskIdNumber(value)).toMatch(/\*{2}/)
        expect(maskName(value)).not.toBe(value)
      }),
    )
  })

  test('masked again shows no more', () => {
    fc.assert(
      fc.property(digits(18), (value) => {
        expect(maskIdNumber(maskIdNumber(value))).toBe(maskIdNumber(value))
        expect(maskPhone(maskPhone(value.slice(0, 11)))).toMatch(
          /^\*+\d{4}$|^\d{3}\*{4}\d{4}$|^0\d{2,3}-\*+\d{4}$|^\*+$/,
        )
      }),
    )
  })
})
