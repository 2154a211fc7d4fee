import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isPersonalField, maskCell } from './mask-cell.rules.ts'

describe('a cell of the preview', () => {
  it.each([
    ['19912341108', true, '199****1108'],
    ['１９９ １２３４ １１０８', true, '199****1108'],
    ['19912341108、19912341109', true, '199****1108、199****1109'],
    ['990000199908120265', true, '9900**********0265'],
    ['99000019990812026X', true, '9900**********026X'],
    ['1990001', true, '199**01'],
    ['电话“19900001”是 8 位', true, '电话“199***01”是 8 位'],
    ['妻子 19912341108 代收', false, '妻子 199****1108 代收'],
    ['3-1-1204', false, '3-1-1204'],
    ['３－１－１２０４', false, '３－１－１２０４'],
    ['2019-08-12', false, '2019-08-12'],
    ['20190812', false, '20190812'],
    ['89.50', false, '89.50'],
    ['邵涛建', true, '邵涛建'],
  ])('%s (personal: %s) is %s', (text, isPersonal, shown) => expect(maskCell(text, isPersonal)).toBe(shown))

  it('never holds a whole mobile or identity number, whatever stands around it', () => {
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
    const identity = fc.stringMatching(/^[1-9]\d{16}[\dX]$/)
    fc.assert(
      fc.property(
        fc.oneof(mobile, identity),
        fc.stringMatching(/^[\u4e00-\u9fa5（） ]{0,6}$/),
        fc.stringMatching(/^[\u4e00-\u9fa5、/ ]{0,6}$/),
        fc.boolean(),
        (number, before, after, isPersonal) =>
          !maskCell(`${before}${number}${after}`, isPersonal).includes(number),
      ),
    )
  })
})

it.each([
  ['ownerPhone', true],
  ['tenantPhone', true],
  ['ownerDocument', true],
  ['documentKind', false],
  ['ownerName', false],
  [null, false],
])('the field %s is personal: %s', (field, isPersonal) => expect(isPersonalField(field)).toBe(isPersonal))
