import type { Condition, Logic } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import { wordCondition, wordLogic, wordPolicyValue } from './logic-words.rules.ts'

const doc = sampleDoc()
const [joint, acts] = doc.groups[0]!.items
const zh = (logic: Logic) => wordLogic(logic, doc, 'zh-CN')

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{ metric: 'act.count', op: '>=', value: 4 }, '活动次数达到 4'],
    [{ metric: 'act.ready', op: '=', value: true }, '“场地就绪”为是'],
    [{ metric: 'act.count', op: '<', value: { $policy: 'few' } }, '活动次数低于 2（口径参数“少数次”）'],
    [
      { ratio: ['act.done', 'act.due'], op: '>=', value: 0.9, whenDenominatorZero: false },
      '已办结占应办结的比例达到 90%（应办结为 0 时视为不符合）',
    ],
    [{ judge: 'good' }, '人工判断“成效好”为是'],
    [{ document: 'plan' }, '“年度计划”已核验'],
  ])('%j', (condition, words) => expect(wordCondition(condition, doc, 'zh-CN')).toBe(words))

  it('puts brackets around several in one of several, so that and and or cannot be mixed up', () => {
    const condition: Condition = { all: [{ judge: 'good' }, { any: [{ document: 'plan' }, { judge: 'x' }] }] }
    expect(wordCondition(condition, doc, 'zh-CN')).toBe(
      '人工判断“成效好”为是，且（“年度计划”已核验，或人工判断“x”为是）',
    )
    expect(wordCondition(condition, doc, 'en')).toBe(
      'a person says yes to “good effect”, and (“annual plan” is verified, or a person says yes to “x”)',
    )
  })

  it('stands in with the key for what the rubric lacks', () => {
    expect(wordCondition({ metric: 'gone', op: '>', value: { $policy: 'lost' } }, doc, 'zh-CN')).toBe(
      'gone超过 —（口径参数“lost”）',
    )
  })
})

describe('a logic in words', () => {
  it('reads tiers in the order they are tried', () => {
    expect(zh(acts!.parts[0]!.logic)).toEqual([
      '第 1 档：活动次数达到 4，且人工判断“成效好”为是，得 3 分；',
      '第 2 档：活动次数达到 2（口径参数“少数次”），得 2 分；',
      '以上都不符合，不得分。',
    ])
  })

  it('reads levels with what supports them, and the one that is left over', () => {
    expect(zh(joint!.parts[0]!.logic)).toEqual([
      '“运行良好”：2 分，已办结占应办结的比例达到 90%（应办结为 0 时视为符合），或“年度计划”已核验时建议此档。',
      '“收效不大”：0.5 至 1.5 分（口径参数“中间档”），其他各档都不符合时建议此档。',
    ])
  })

  it('leaves to a person what has no condition beside others that have none', () => {
    const descriptor = { 'zh-CN': '好', en: 'Good' }
    const logic: Logic = {
      kind: 'tiered_judgement',
      levels: [
        { id: 'a', points: [1, 2], descriptor },
        { id: 'b', points: 0, descriptor },
      ],
    }
    expect(zh(logic)).toEqual(['“好”：1 至 2 分，由评定人选定。', '“好”：0 分，由评定人选定。'])
  })

  it.each<[Logic, string[]]>([
    [
      { kind: 'document', points: 1, when: { document: 'plan' } },
      ['“年度计划”已核验，得 1 分；', '否则不得分。'],
    ],
    [
      { kind: 'count_true', of: [{ judge: 'good' }, { document: 'plan' }], points: { '0': 0, '2': 3 } },
      [
        '以下 2 项，按符合的项数计分：',
        '1. 人工判断“成效好”为是；',
        '2. “年度计划”已核验；',
        '符合 0 项得 0 分；',
        '符合 2 项得 3 分；',
      ],
    ],
    [
      { kind: 'per_unit', metric: 'act.count', unit: 2, pointsPerUnit: 0.5, cap: 2, rounding: 'floor' },
      ['活动次数每 2 得 0.5 分，最多 2 分，', '不足的部分不计。'],
    ],
    [
      {
        kind: 'ratio_award',
        metric: 'act.count',
        mode: 'proportional',
        fullAt: { $policy: 'few' },
        points: 3,
        minimum: { judge: 'good' },
      },
      [
        '须先满足：人工判断“成效好”为是，否则不得分。',
        '活动次数达到 2（口径参数“少数次”） 得 3 分，',
        '未达到的按比例得分。',
      ],
    ],
  ])('reads %j', (logic, lines) => expect(zh(logic)).toEqual(lines))

  it('reads in English as well', () => {
    expect(wordLogic(acts!.parts[0]!.logic, doc, 'en')[0]).toBe(
      'Tier 1: 3 points if activities is at least 4, and a person says yes to “good effect”;',
    )
  })
})

it.each([
  [[0.5, 1.5] as [number, number], '0.5 至 1.5 分'],
  ['floor', '不足的部分不计。'],
  [true, '是'],
  [['甲', '乙'], '甲、乙'],
])('reads the value %j of a policy', (value, words) => expect(wordPolicyValue(value, 'zh-CN')).toBe(words))
