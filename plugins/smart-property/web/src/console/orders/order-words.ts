import type { WorkOrderRow, WorkOrderStep } from '@linli/smart-property-contract'
import { tenantHttp, type TimelineChange, type TimelineEntry } from '@linli/web-kit'

export type Say = (key: string, params?: Record<string, string | number>) => string

/** The values of a vocabulary with their words, to choose from. */
export const optionsOf = <V extends string | number>(values: readonly V[], family: string, t: Say) =>
  values.map((value): { value: `${V}`; label: string } => ({
    value: `${value}`,
    label: t(`smartProperty.${family}.${value}`),
  }))

export const gradeTone = (grade: number): string => ({ 1: 'grade--1', 2: 'grade--2' })[grade] ?? ''

/** `30 分钟`, `8 小时`, `8 工时`: a limit as it is spoken; in working hours unless its clock runs day and night. */
export const limitWords = (minutes: number, t: Say, isAroundTheClock = true): string =>
  minutes >= 120 && minutes % 60 === 0
    ? t(`smartProperty.orders.${isAroundTheClock ? 'hours' : 'workHours'}`, { n: minutes / 60 })
    : t('smartProperty.orders.minutes', { n: minutes })

const pairs: [name: string, label: string][] = [
  ['assignee', 'assignee'],
  ['grade', 'grade'],
  ['category', 'category'],
  ['kind', 'kind'],
]

function wordOf(name: string, value: string | number | boolean | null | undefined, t: Say): string | null {
  if (value === null || value === undefined || value === '') return null
  if (name === 'grade') return t(`smartProperty.grade.${String(value)}`)
  if (name === 'kind') return t(`smartProperty.kind.${String(value)}`)
  return String(value)
}

/** Before and after where they differ, from the pairs the server writes (`gradeBefore`, `gradeAfter`). */
function changesOf(step: WorkOrderStep, t: Say): TimelineChange[] {
  return pairs.flatMap(([name, label]) => {
    const before = wordOf(name, step.detail[`${name}Before`], t)
    const after = wordOf(name, step.detail[`${name}After`] ?? step.detail[name], t)
    return before === after ? [] : [{ label: t(`smartProperty.orders.change.${label}`), before, after }]
  })
}

const warns = /overdue|reject|unsolved|reopen|escalated|risk-raised/

/** The steps of an order as its timeline, newest first; `more` words what a step says beside its text and before and after. */
export function timelineOf(
  steps: readonly WorkOrderStep[],
  t: Say,
  more: (step: WorkOrderStep) => string = () => '',
): TimelineEntry[] {
  return [...steps].toReversed().map((step) => ({
    id: step.id,
    at: step.at,
    title: t(`smartProperty.step.${step.kind}`),
    actor: [step.actor.name, step.actor.title, step.isPublic ? '' : t('smartProperty.orders.internal')]
      .filter(Boolean)
      .join(' · '),
    text: [step.text, more(step)].filter(Boolean).join('\n') || null,
    changes: changesOf(step, t),
    pictures: step.photos.map((id, index) =>
      pictureOf(id, t('smartProperty.orders.photo', { n: index + 1 })),
    ),
    tone: warns.test(step.kind) ? 'warn' : 'plain',
  }))
}

export const pictureOf = (id: string, alt: string) => ({
  id,
  thumb: tenantHttp.link(`/files/${id}/thumb`, { w: 320 }),
  full: tenantHttp.link(`/files/${id}`),
  alt,
})

export const kindLine = (row: Pick<WorkOrderRow, 'kind' | 'category'>, t: Say): string =>
  `${t(`smartProperty.kind.${row.kind}`)} · ${row.category.name}`
