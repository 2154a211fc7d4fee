import { describe, expect, it } from 'vitest'

import { evaluatePart } from './evaluate-part.rules.ts'
import { wordFact } from './fact-words.ts'
import type { Inputs } from './inputs.ts'
import { indexRubric } from './rubric-index.rules.ts'
import { inputsOf, levelsPart, partOf, rubricOf, samplePolicies, tiersPart } from './testing/sample-rubric.ts'
import { wordTrace } from './trace-words.ts'
import { traceCodes, type TraceLine } from './trace.ts'

const wordGuard = (guard: string): string => ({ same_day: '同一天', too_few: '人数不足' })[guard] ?? guard

function sentencesOf(part: Parameters<typeof rubricOf>[0][number], inputs: Inputs, locale: 'zh-CN' | 'en') {
  const doc = rubricOf([part], { policies: samplePolicies })
  const { trace } = evaluatePart(indexRubric(doc), doc.groups[0]!.items[0]!.parts[0]!, inputs)
  const wording = locale === 'en' ? { locale } : { locale, wordGuard }
  return trace.map((line) => wordTrace(line, doc, wording))
}

const active = partOf('c', {
  kind: 'checklist',
  points: 1,
  when: { metric: 'act.count', op: '>=', value: 4 },
})

describe('the words of a trace', () => {
  it('say the fact, what it reaches and which rows do not count', () => {
    const one = inputsOf({ 'act.count': { value: 5, counted: 5, excluded: { same_day: 2 } } })
    expect(sentencesOf(active, one, 'zh-CN')).toEqual([
      '党建活动次数：5，达到 4（共 7 条，2 条不计：同一天）',
    ])
    expect(sentencesOf(active, one, 'en')).toEqual([
      'Party activities: 5, reaches 4 (5 counted of 7; 2 excluded: same_day)',
    ])
    const two = inputsOf({ 'act.count': { value: 3, excluded: { same_day: 2, too_few: 1 } } })
    expect(sentencesOf(active, two, 'zh-CN')).toEqual([
      '党建活动次数：3，未达到 4（3 条不计：同一天 2 条、人数不足 1 条）',
    ])
    expect(sentencesOf(active, inputsOf({}), 'zh-CN')).toEqual(['党建活动次数：暂无记录'])
  })

  it('name tiers, levels and questions by their titles', () => {
    expect(sentencesOf(tiersPart, inputsOf({ 'act.count': 4 }, { judges: { good: true } }), 'zh-CN')).toEqual(
      [
        '符合：4 次且效果好（3 分）',
        '须全部符合：2 项中符合 2 项',
        '党建活动次数：4，达到 4',
        '人工判断“效果好”：是',
      ],
    )
    expect(sentencesOf(levelsPart, inputsOf({ 'act.ready': false }), 'en').at(-1)).toBe(
      'Suggested level: None',
    )
  })

  it('cut shares off rather than round them up to a limit', () => {
    expect(wordFact(0.89999, 'ratio', 'en')).toBe('89.99%')
    expect(wordFact(1, 'ratio', 'zh-CN')).toBe('100%')
    expect(wordFact(0.07, 'ratio', 'en')).toBe('7%')
  })

  it('write facts by their unit', () => {
    expect(wordFact(1_234_550, 'fen', 'zh-CN')).toBe('12,345.5 元')
    expect(wordFact(30_000, 'yuan', 'en')).toBe('CNY 30,000')
    expect(wordFact(2.5, 'hours', 'zh-CN')).toBe('2.5 小时')
    expect(wordFact(false, 'boolean', 'zh-CN')).toBe('否')
    expect(wordFact(null, 'count', 'en')).toBe('—')
  })

  it('have a sentence for every code in both languages, whatever holds', () => {
    const doc = rubricOf([tiersPart])
    const params = { metric: 'act.count', op: '>=', level: 'l', tier: 0, part: 'tiers' }
    const locales = ['zh-CN', 'en'] as const
    const lines = traceCodes.flatMap((code) =>
      [true, false, null].map((holds): TraceLine => ({ code, depth: 0, params, holds })),
    )
    for (const line of lines)
      for (const locale of locales) {
        const sentence = wordTrace(line, doc, { locale })
        expect(sentence).not.toMatch(/undefined|NaN|null/)
        expect(sentence.length).toBeGreaterThan(3)
      }
  })
})
