import { expect, it } from 'vitest'

import { visitIssues, type PlanFrame } from './visit-issues.rules.ts'

const frame: PlanFrame = {
  today: '2026-09-05',
  siteBy: '2026-09-15',
  waiting: new Set(['a', 'b']),
  visited: new Set(['b']),
  inspectors: new Set(['x', 'y', 'z']),
  barred: new Map([['a', new Set(['z'])]]),
  parts: ['J3', 'J4'],
}
const visit = (change: object = {}) => ({
  id: 'v',
  assessmentId: 'a',
  day: '2026-09-08',
  place: '大堂',
  inspectors: ['x', 'y'],
  parts: [] as string[],
  ...change,
})
const rulesOf = (...visits: ReturnType<typeof visit>[]) =>
  visitIssues(visits, frame).map(({ path, rule }) => `${path} ${rule}`)

it.each<[string, object, string[]]>([
  ['nothing wrong', {}, []],
  ['an estate that does not wait', { assessmentId: 'q' }, ['visits.0.assessmentId site_estate_not_waiting']],
  ['an estate with a visit', { assessmentId: 'b' }, ['visits.0.assessmentId site_visit_exists']],
  ['a day gone by', { day: '2026-09-04' }, ['visits.0.day site_day_outside']],
  ['a day after the last', { day: '2026-09-16' }, ['visits.0.day site_day_outside']],
  ['one who scored there', { inspectors: ['z'] }, ['visits.0.inspectors.0 site_inspector_barred']],
  ['one who is no scorer', { inspectors: ['x', 'q'] }, ['visits.0.inspectors.1 site_inspector_not_active']],
  ['one person twice', { inspectors: ['x', 'x'] }, ['visits.0.inspectors site_inspector_twice']],
  ['a part that is not looked at on site', { parts: ['J1'] }, ['visits.0.parts site_part_unknown']],
])('finds %s', (_what, change, expected) => {
  expect(rulesOf(visit(change))).toEqual(expected)
})
it('finds an estate planned twice in one request', () => {
  expect(rulesOf(visit(), visit())).toEqual(['visits.1.assessmentId site_visit_exists'])
})
