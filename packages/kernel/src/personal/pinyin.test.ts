import { describe, expect, test } from 'vitest'

import { nameSearchKeys, placeSearchKeys } from './pinyin.ts'
import { surnameOf } from './surname.rules.ts'

describe('nameSearchKeys', () => {
  test.each([
    ['张小强', ['zhangxiaoqiang', 'zxq']],
    ['曾小贤', ['zengxiaoxian', 'zxx']],
    ['单雄信', ['shanxiongxin', 'sxx']],
    ['解珍', ['xiezhen', 'xz']],
    ['仇英', ['qiuying', 'qy']],
    ['查良镛', ['zhaliangyong', 'zly']],
    ['区文', ['ouwen', 'ow']],
    ['任重', ['renzhong', 'rz']],
    ['盖聂', ['genie', 'gainie', 'gn']],
    ['翟天临', ['zhaitianlin', 'ditianlin', 'ztl', 'dtl']],
    ['覃小明', ['qinxiaoming', 'tanxiaoming', 'qxm', 'txm']],
    ['朴树', ['piaoshu', 'pushu', 'ps']],
    ['尉迟恭', ['yuchigong', 'ycg']],
    ['欧阳明月', ['ouyangmingyue', 'oymy']],
    ['吕布', ['lvbu', 'lubu', 'lb']],
    ['张吕', ['zhanglv', 'zhanglu', 'zl']],
    ['张Lisa', ['zhanglisa', 'zl']],
    ['阿卜杜拉·买买提', ['abudulamaimaiti', 'abdlmmt']],
    ['Lisa Wong', ['lisawong', 'lisa', 'wong', 'lw']],
    [' 张　强 ', ['zhangqiang', 'zq']],
    ['', []],
  ])('%s', (name, keys) => expect(nameSearchKeys(name)).toEqual(keys))
})

describe('placeSearchKeys', () => {
  test('begin at every syllable', () => {
    expect(placeSearchKeys('景田花园')).toEqual([
      'jingtianhuayuan',
      'tianhuayuan',
      'huayuan',
      'yuan',
      'jthy',
      'thy',
      'hy',
      'y',
    ])
  })

  test('read words as a whole, not as surnames', () => {
    expect(placeSearchKeys('重庆花园')[0]).toBe('chongqinghuayuan')
    expect(placeSearchKeys('单身公寓')[0]).toBe('danshengongyu')
    expect(placeSearchKeys('绿城二期2号')).toContain('luchengerqi2hao')
  })
})

describe('surnameOf', () => {
  test.each([
    ['欧阳明月', '欧阳'],
    ['欧阳', '欧'],
    ['张强', '张'],
    ['', ''],
  ])('%s', (name, surname) => expect(surnameOf(name)).toBe(surname))
})
