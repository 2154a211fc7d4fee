import { isPair, type PolicyValue } from '@linli/evaluation-contract/scoring'

/** Whether something is a value that a rubric's policy can hold; whether it fits one is the check's to say. */
export const isPolicyValue = (value: unknown): value is PolicyValue =>
  ['number', 'boolean', 'string'].includes(typeof value) ||
  isPair(value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'))
