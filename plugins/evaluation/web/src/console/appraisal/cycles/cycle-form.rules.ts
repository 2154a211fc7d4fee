import {
  cyclePolicyProblems,
  dayProblems,
  type CycleDetail,
  type CycleProblem,
  type SubjectKind,
} from '@linli/evaluation-contract/appraisal'
import type { RubricDoc } from '@linli/evaluation-contract/scoring'

/** An honour as a person types it: the best so many, or everybody from a total on. */
export interface HonourRow {
  title: string
  kind: 'quota' | 'threshold'
  amount: string
}

export interface CycleForm {
  title: string
  /** One goal a line. */
  goals: string
  rubricId: string
  subjectKind: SubjectKind
  periodFrom: string
  periodTo: string
  selfBy: string
  reviewBy: string
  objectBy: string
  honours: HonourRow[]
}

const year = (today: string): string => today.slice(0, 4)

export const emptyForm = (today: string): CycleForm => ({
  title: '',
  goals: '',
  rubricId: '',
  subjectKind: 'staff',
  periodFrom: `${year(today)}-01-01`,
  periodTo: `${year(today)}-12-31`,
  selfBy: '',
  reviewBy: '',
  objectBy: '',
  honours: [],
})

export function formOf(cycle: CycleDetail): CycleForm {
  const { title, goals, rubricId, subjectKind, periodFrom, periodTo, selfBy, reviewBy, objectBy } = cycle
  return {
    title,
    goals: goals.join('\n'),
    rubricId,
    subjectKind,
    periodFrom,
    periodTo,
    selfBy,
    reviewBy,
    objectBy,
    honours: cycle.policies.honours.flatMap((rule): HonourRow[] => {
      if (rule.kind === 'quota') return [{ title: rule.key, kind: 'quota', amount: String(rule.quota) }]
      if (rule.kind === 'threshold')
        return [{ title: rule.key, kind: 'threshold', amount: String(rule.minTotal) }]
      return []
    }),
  }
}

const goalsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const ruleOf = ({ title, kind, amount }: HonourRow) => {
  const common = { key: title.trim(), tieBreak: ['judged'], isCumulative: true }
  return kind === 'quota'
    ? { ...common, kind, quota: Number(amount) }
    : { ...common, kind, minTotal: Number(amount) }
}

/** What is sent; people who were judged higher go first among equal totals. */
export const bodyOf = ({ goals, honours, ...rest }: CycleForm) => ({
  ...rest,
  title: rest.title.trim(),
  goals: goalsOf(goals),
  policies: { tieBreak: ['judged'], honours: honours.map(ruleOf) },
})

/** Whether an honour says how many, or from how many points on. */
export const isSound = ({ title, kind, amount }: HonourRow): boolean => {
  const number = Number(amount)
  if (title.trim() === '' || amount.trim() === '' || !Number.isFinite(number) || number < 0) return false
  return kind === 'threshold' || (Number.isInteger(number) && number >= 1)
}

export const isComplete = (form: CycleForm): boolean => {
  const { title, rubricId, periodFrom, periodTo, selfBy, reviewBy, objectBy } = form
  const isFilled = [rubricId, periodFrom, periodTo, selfBy, reviewBy, objectBy].every(Boolean)
  return isFilled && title.trim().length >= 2 && goalsOf(form.goals).length > 0 && form.honours.every(isSound)
}

/** What the server would refuse, by field; days that are still empty are no problem yet. */
export function problemsOf(form: CycleForm, doc: RubricDoc | null): CycleProblem[] {
  const days = dayProblems(form).filter(({ path }) => form[path as 'selfBy'] !== '')
  const sound = { ...form, honours: form.honours.filter(isSound) }
  const { policies } = bodyOf(sound)
  const rules = doc ? cyclePolicyProblems(doc, { tieBreak: policies.tieBreak, honours: [] }) : []
  const titles = form.honours.map(({ title }) => title.trim())
  const twice = titles.flatMap((title, at) =>
    title !== '' && titles.indexOf(title) < at
      ? [{ path: `honours.${at}`, rule: 'appraisal_honour_twice' }]
      : [],
  )
  return [...days, ...rules, ...twice]
}
