import { expect, it } from 'vitest'

import { rubricDoc } from '../scoring/index.ts'
import { cyclePolicyProblems, dayProblems, movedDayProblems, type CycleDays } from './check-cycle.rules.ts'
import { cyclePolicies } from './cycle.ts'
import { starters } from './starters.ts'

const days: CycleDays = {
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  selfBy: '2026-12-10',
  reviewBy: '2026-12-10',
  objectBy: '2026-12-20',
}

it.each<[Partial<CycleDays>, string[]]>([
  [{}, []],
  [{ periodTo: '2025-12-31' }, ['periodTo']],
  [{ reviewBy: '2026-12-09' }, ['reviewBy']],
  [{ objectBy: '2026-12-09' }, ['objectBy']],
])('days that do not follow each other: %o', (change, paths) => {
  expect(dayProblems({ ...days, ...change }).map(({ path }) => path)).toEqual(paths)
})

it.each<[Partial<CycleDays>, string, string[]]>([
  [{}, '2026-12-31', []],
  [{ objectBy: '2026-12-25' }, '2026-12-20', []],
  [{ objectBy: '2026-12-25' }, '2026-12-21', ['appraisal_day_is_over']],
  [{ reviewBy: '2026-12-09' }, '2026-12-01', ['appraisal_day_only_later']],
])('a running cycle moves %o on %s: %o', (change, today, rules) => {
  expect(movedDayProblems(days, { ...days, ...change }, today).map(({ rule }) => rule)).toEqual(rules)
})

it('rules name groups of the rubric, and an honour once', () => {
  const doc = rubricDoc.parse(starters.staff)
  const rule = { kind: 'quota', key: '优秀员工', quota: 3 } as const
  const problems = (policies: object) =>
    cyclePolicyProblems(doc, cyclePolicies.parse(policies)).map(({ path }) => path)
  expect(problems({ tieBreak: ['judged', 'group:S1'], honours: [rule] })).toEqual([])
  expect(problems({ tieBreak: ['group:G9'] })).toEqual(['policies.tieBreak.0'])
  expect(problems({ honours: [rule, rule] })).toEqual(['policies.honours.1.key'])
  expect(problems({ honours: [{ ...rule, minGroup: [{ group: 'G9', share: 0.5 }] }] })).toEqual([
    'policies.honours.0.minGroup.0.group',
  ])
})
