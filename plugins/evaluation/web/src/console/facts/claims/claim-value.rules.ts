import type { FactValue, RubricMetricUnit } from '@linli/evaluation-contract'

import { typedNumber, valueIn } from '../../score/sandbox/lever-scale.rules.ts'

/** Grades lie from 1 to 5. */
const grade = { least: 1, most: 5 } as const

const fits: Record<Exclude<RubricMetricUnit, 'boolean'>, (value: number) => boolean> = {
  count: Number.isInteger,
  ratio: (value) => value <= 1,
  score: (value) => value >= grade.least && value <= grade.most,
  fen: Number.isInteger,
  yuan: () => true,
  hours: () => true,
}

/** The value of what was typed: percent for shares, yuan for money, `yes` or `no`; null for what no claim can say. */
export function claimValueOf(typed: string, unit: RubricMetricUnit): FactValue | null {
  if (unit === 'boolean') return typed === 'yes' ? true : typed === 'no' ? false : null
  const shown = typedNumber(typed.normalize('NFKC'))
  if (shown === null) return null
  const value = valueIn(shown, unit)
  return fits[unit](value) ? value : null
}

export interface ClaimForm {
  value: string
  issuedOn: string
  note: string
  fileIds: string[]
}

/** As many papers as a claim takes. */
export const mostPapers = 10

/** Whether the server could take it: a value of the unit, a day within the year so far, a note, papers. */
export function isClaimComplete(
  { value, issuedOn, note, fileIds }: ClaimForm,
  { unit, from, to }: { unit: RubricMetricUnit; from: string; to: string },
): boolean {
  const isWithin = issuedOn !== '' && issuedOn >= from && issuedOn <= to
  return claimValueOf(value, unit) !== null && isWithin && note.trim().length >= 2 && fileIds.length > 0
}
