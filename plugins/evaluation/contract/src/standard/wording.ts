import type { Condition, Level, Logic, PolicyRef, RubricInput, Words } from '../scoring/rubric-doc.ts'

/** Short forms in which the standard's rubric is written; what they make is plain data. */

export type GroupInput = RubricInput['groups'][number]
export type ItemInput = GroupInput['items'][number]
export type PolicyInputs = NonNullable<RubricInput['policies']>
export type MetricInputs = NonNullable<RubricInput['metrics']>
export type FixtureInputs = NonNullable<RubricInput['fixtures']>
export type AmbiguityInputs = NonNullable<RubricInput['ambiguities']>

export const both = (zh: string, en: string): Words => ({ 'zh-CN': zh, en })

export const policy = (key: string): PolicyRef => ({ $policy: key })

type Limit = number | PolicyRef

export const atLeast = (metric: string, value: Limit): Condition => ({ metric, op: '>=', value })
export const moreThan = (metric: string, value: Limit): Condition => ({ metric, op: '>', value })
export const atMost = (metric: string, value: Limit): Condition => ({ metric, op: '<=', value })
export const lessThan = (metric: string, value: Limit): Condition => ({ metric, op: '<', value })
export const exactly = (metric: string, value: number): Condition => ({ metric, op: '=', value })
export const isTrue = (metric: string): Condition => ({ metric, op: '=', value: true })
export const isFalse = (metric: string): Condition => ({ metric, op: '=', value: false })

/** A person's answer to a question of `judges.ts`. */
export const judged = (judge: string): Condition => ({ judge })

export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })

export const checklist = (points: number, when: Condition): Logic => ({ kind: 'checklist', points, when })
export const document = (points: number, when: Condition): Logic => ({ kind: 'document', points, when })
export const levels = (...given: Level[]): Logic => ({ kind: 'tiered_judgement', levels: given })
