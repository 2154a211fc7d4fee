import type { RubricDoc } from '../scoring/rubric-doc.ts'
import type { CyclePolicies } from './cycle.ts'

/** What is wrong with a cycle, by the field that a person corrects. */
export interface CycleProblem {
  path: string
  rule: string
  params?: Record<string, string | number>
}

export interface CycleDays {
  periodFrom: string
  periodTo: string
  selfBy: string
  reviewBy: string
  objectBy: string
}

/** Days that do not follow each other. */
export function dayProblems({ periodFrom, periodTo, selfBy, reviewBy, objectBy }: CycleDays): CycleProblem[] {
  const earlier = (path: keyof CycleDays, day: string, before: string): CycleProblem[] =>
    day < before ? [{ path, rule: 'appraisal_day_before_former' }] : []
  return [
    ...earlier('periodTo', periodTo, periodFrom),
    ...earlier('reviewBy', reviewBy, selfBy),
    ...earlier('objectBy', objectBy, reviewBy),
  ]
}

const movable = ['selfBy', 'reviewBy', 'objectBy'] as const

/** A day that is over stays; any other moves to a later day only. `today` is the tenant's. */
export function movedDayProblems(
  before: Pick<CycleDays, (typeof movable)[number]>,
  after: Pick<CycleDays, (typeof movable)[number]>,
  today: string,
): CycleProblem[] {
  return movable.flatMap((path) => {
    if (after[path] === before[path]) return []
    if (before[path] < today) return [{ path, rule: 'appraisal_day_is_over' }]
    return after[path] < before[path] ? [{ path, rule: 'appraisal_day_only_later' }] : []
  })
}

/** Rules of ranking and honours that the rubric cannot carry. */
export function cyclePolicyProblems(doc: RubricDoc, { tieBreak, honours }: CyclePolicies): CycleProblem[] {
  const groups = new Set(doc.groups.map(({ id }) => id))
  const noGroup = (path: string, group: string): CycleProblem[] =>
    groups.has(group) ? [] : [{ path, rule: 'appraisal_no_such_group', params: { group } }]
  const breakers = (path: string, list: readonly string[]) =>
    list.flatMap((breaker, at) =>
      breaker === 'judged' ? [] : noGroup(`${path}.${at}`, breaker.slice('group:'.length)),
    )
  return [
    ...breakers('policies.tieBreak', tieBreak),
    ...honours.flatMap((rule, at) => [
      ...(honours.findIndex(({ key }) => key === rule.key) < at
        ? [{ path: `policies.honours.${at}.key`, rule: 'appraisal_honour_twice', params: { key: rule.key } }]
        : []),
      ...breakers(`policies.honours.${at}.tieBreak`, rule.tieBreak),
      ...rule.minGroup.flatMap(({ group }, place) =>
        noGroup(`policies.honours.${at}.minGroup.${place}.group`, group),
      ),
    ]),
  ]
}
