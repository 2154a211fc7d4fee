import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { companyCore, mayBeSameCompany } from './company-name.rules.ts'

describe('what tells a company from others', () => {
  it.each([
    ['鹏诚物业', '鹏诚'],
    ['鹏诚物业管理有限公司', '鹏诚'],
    ['深圳市鹏诚物业服务集团股份有限公司', '鹏诚'],
    ['广东省深圳市鹏诚物业有限责任公司', '鹏诚'],
    ['鹏诚（深圳）物业管理有限公司', '鹏诚'],
    [' 鹏 诚 物业 ', '鹏诚'],
    ['鹏诚物业管理有限公司南山分公司', '鹏诚南山'],
    ['Pengcheng Property Management Co., Ltd.', 'pengcheng'],
    ['深圳物业管理有限公司', ''],
  ])('is of %s: %s', (name, core) => {
    expect(companyCore(name)).toBe(core)
  })
})

describe('two names', () => {
  it.each([
    ['鹏诚物业', '鹏诚物业管理有限公司'],
    ['鹏诚集团', '深圳市鹏诚物业服务有限公司'],
    ['鹏诚物业管理有限公司南山分公司', '鹏诚物业'],
    ['鹏诚物业工程部', '深圳市鹏诚物业管理有限公司'],
    ['鹏诚（深圳）物业', '鹏诚物业'],
    ['物业公司', '物业公司'],
    ['PENGCHENG Property', 'Pengcheng Property Management Co., Ltd.'],
  ])('may be of one company: %s and %s', (one, other) => {
    expect(mayBeSameCompany(one, other)).toBe(true)
  })

  it.each([
    ['鹏诚物业', '鹏程物业管理有限公司'],
    ['深圳大学', '深圳市鹏诚物业管理有限公司'],
    ['深圳市物业管理有限公司', '深圳物业服务集团'],
    ['诚物业', '鹏诚物业'],
    ['AN Property', 'Landmark Property Group'],
    ['', '鹏诚物业'],
    ['', ''],
  ])('are not taken for one company: %s and %s', (one, other) => {
    expect(mayBeSameCompany(one, other)).toBe(false)
  })

  it('say the same whichever is named first, and any place or legal form changes nothing', () => {
    const name = fc.stringMatching(/^[鹏诚安和长泰万嘉]{2,5}$/)
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(mayBeSameCompany(one, other)).toBe(mayBeSameCompany(other, one))
        expect(mayBeSameCompany(`深圳市${one}物业管理有限公司`, `${one}集团`)).toBe(true)
      }),
    )
  })
})
