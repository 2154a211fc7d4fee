import { indexRubric } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../../score/testing/sample-score.ts'
import { caseOf } from '../testing/sample-calibration.ts'
import {
  blankCase,
  blankPart,
  caseInput,
  formOfCase,
  freeParts,
  gapsOf,
  missingIn,
  pointChoices,
  type CasePartForm,
} from './case-form.rules.ts'

const index = indexRubric(sampleDoc)
const filled = (change: Partial<CasePartForm> = {}): CasePartForm => ({
  ...blankPart('A11.c'),
  trace: ' 四次有纪要 \n\n 两次没有 ',
  points: '0',
  why: '没有任何回访记录',
  ...change,
})

describe('a part of a case', () => {
  it.each<[string, Partial<CasePartForm>, string[]]>([
    ['is whole with one sentence, points and why', {}, []],
    ['needs something to judge by', { trace: ' \n ' }, ['material']],
    ['takes a figure with its value only', { facts: [{ title: '活动次数', value: '' }] }, ['material']],
    ['takes no sentence that nobody would read to the end', { trace: '长'.repeat(501) }, ['material']],
    ['needs points, and none chosen is not 0', { points: '' }, ['points']],
    ['needs a why that teaches', { why: '少' }, ['why']],
  ])('%s', (_, change, gaps) => expect(gapsOf(filled(change))).toEqual(gaps))

  it('offers the points of the rubric, each with its level', () => {
    const part = index.parts.get('A11.c')!
    expect(pointChoices(index, part).map(({ points, level }) => [points, level?.['zh-CN']])).toEqual([
      [0, '差'],
      [2.5, '好'],
      [3, '好'],
      [3.5, '好'],
      [4, '好'],
    ])
  })
})

describe('a case', () => {
  it('is sent with a line as a sentence, without rows that were left empty', () => {
    const form = { ...blankCase('r'), title: '案例', parts: [filled()] }
    expect(caseInput(form)?.parts).toEqual([
      {
        part: 'A11.c',
        facts: [],
        trace: ['四次有纪要', '两次没有'],
        evidence: [],
        reference: { points: 0, why: '没有任何回访记录' },
      },
    ])
  })

  it('reads back what it was made of', () => {
    const { title, parts } = caseOf()
    expect(caseInput(formOfCase(caseOf(), 'r'))).toEqual({
      title,
      parts: parts.map(({ label: _, max: __, ...part }) => part),
    })
  })

  it('says what it lacks, and is not sent without it', () => {
    expect(missingIn(blankCase(''))).toEqual(['rubric', 'title', 'parts'])
    const bare = { ...blankCase('r'), title: '案例', parts: [filled({ points: '' })] }
    expect(missingIn(bare)).toEqual(['content'])
    expect(caseInput(bare)).toBeNull()
  })

  it('takes each part once', () =>
    expect(freeParts(index, ['A11.a']).flatMap(({ parts }) => parts.map(({ id }) => id))).toEqual([
      'A11.b',
      'A11.c',
    ]))
})
