import { expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import { blankDoc } from './blank-doc.rules.ts'
import { readRubric, readRubricFile } from './file-problems.rules.ts'

const problemsOf = (value: unknown) => {
  const read = readRubric(value)
  return 'problems' in read ? read.problems : []
}
const first = (value: unknown) => problemsOf(value)[0]

it('takes back what it gave out', () => {
  expect(readRubricFile(JSON.stringify(sampleDoc()))).toEqual({ doc: sampleDoc() })
})

it('says of no JSON, and of far too much of it, that it is none', () => {
  expect(readRubricFile('{')).toMatchObject({ problems: [{ path: '', code: 'not_json' }] })
  expect(readRubricFile(`"${'x'.repeat(2_000_000)}"`)).toMatchObject({ problems: [{ code: 'too_large' }] })
})

it.each([
  [
    'a text for a number',
    { max: 'ten' },
    { path: 'max', code: 'wrong_kind', params: { expected: 'number' } },
  ],
  ['a missing list', { groups: undefined }, { path: 'groups', code: 'wrong_kind' }],
  ['an empty list', { groups: [] }, { path: 'groups', code: 'too_small', params: { least: 1 } }],
  ['too many points', { max: 5_000 }, { path: 'max', code: 'too_big', params: { most: 1_000 } }],
  ['a bad key', { id: '甲' }, { path: 'id', code: 'bad_key' }],
  ['a foreign field', { colour: 'red' }, { code: 'unknown_field', params: { names: 'colour' } }],
  ['another format', { schema: 'other/2' }, { path: 'schema', code: 'no_such_choice' }],
])('names %s with its place', (_, change, problem) => {
  expect(first({ ...sampleDoc(), ...change })).toMatchObject(problem)
})

it('looks into the form that a wrong condition comes closest to', () => {
  const doc = structuredClone(sampleDoc())
  const part: { logic: unknown } = doc.groups[0]!.items[1]!.parts[1]!
  part.logic = { kind: 'checklist', points: 1, when: { all: [{ metric: 'act.ready', op: '=', value: 'x' }] } }
  const [problem] = problemsOf(doc)
  expect(problem?.path).toMatch(/^groups\.0\.items\.1\.parts\.1\.logic\.when\.all\.0/)
})

it('makes blank rubrics that are rubrics', () => {
  expect(problemsOf(blankDoc('own.appraisal', { 'zh-CN': '班组考核', en: '' }))).toEqual([])
})
